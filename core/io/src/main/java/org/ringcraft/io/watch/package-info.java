/** Watches a folder that somebody is writing in, and a pack in such a folder. */
@NullMarked
package org.ringcraft.io.watch;

import org.jspecify.annotations.NullMarked;

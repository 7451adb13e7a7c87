/** Differences between two versions of a text. */
@NullMarked
package org.ringcraft.io.diff;

import org.jspecify.annotations.NullMarked;

/** Play-tests of a pack: many simulated calls on several threads, and what failed as scripts. */
@NullMarked
package org.ringcraft.io.trial;

import org.jspecify.annotations.NullMarked;

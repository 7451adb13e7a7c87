/** Policies that play a call by themselves. */
@NullMarked
package org.ringcraft.engine.play;

import org.jspecify.annotations.NullMarked;

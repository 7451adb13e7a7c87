/** Screens: one room each. */
@NullMarked
package org.ringcraft.game.screen;

import org.jspecify.annotations.NullMarked;

/** Keys and pointers, turned into intentions. */
@NullMarked
package org.ringcraft.game.input;

import org.jspecify.annotations.NullMarked;

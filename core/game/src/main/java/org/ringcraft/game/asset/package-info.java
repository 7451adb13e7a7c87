/** Fonts, skins, portraits and sounds. */
@NullMarked
package org.ringcraft.game.asset;

import org.jspecify.annotations.NullMarked;

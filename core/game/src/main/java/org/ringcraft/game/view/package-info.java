/** Plain values that widgets show. */
@NullMarked
package org.ringcraft.game.view;

import org.jspecify.annotations.NullMarked;

/** Widgets: they render a view and send commands. */
@NullMarked
package org.ringcraft.game.widget;

import org.jspecify.annotations.NullMarked;

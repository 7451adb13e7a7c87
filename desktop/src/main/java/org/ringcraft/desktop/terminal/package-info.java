/** A call as lines of text: what was said, what can be typed, and the scorecard. */
@NullMarked
package org.ringcraft.desktop.terminal;

import org.jspecify.annotations.NullMarked;

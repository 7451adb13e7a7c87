/** The clocks that stamp commands: real and virtual. */
@NullMarked
package org.ringcraft.io.clock;

import org.jspecify.annotations.NullMarked;

/** One call: commands in, events out, state folded from events. */
@NullMarked
package org.ringcraft.engine.call;

import org.jspecify.annotations.NullMarked;

/** One call: commands, events, state, the rules between them, and what the player may see. */
@org.jspecify.annotations.NullMarked
package org.ringcraft.engine.call;

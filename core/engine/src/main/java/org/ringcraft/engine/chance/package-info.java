/** Random numbers addressed by seed, purpose and turn. */
@NullMarked
package org.ringcraft.engine.chance;

import org.jspecify.annotations.NullMarked;

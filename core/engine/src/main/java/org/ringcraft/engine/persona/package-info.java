/** Who rings: traits, style, circumstances. */
@NullMarked
package org.ringcraft.engine.persona;

import org.jspecify.annotations.NullMarked;

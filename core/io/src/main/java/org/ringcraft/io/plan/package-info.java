/** Golden plans: one play-through as text, with what must come of it. */
@NullMarked
package org.ringcraft.io.plan;

import org.jspecify.annotations.NullMarked;

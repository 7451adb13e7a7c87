/** Mastery and spacing of practice. */
@NullMarked
package org.ringcraft.engine.learning;

import org.jspecify.annotations.NullMarked;

/** Helpers for tests. */
@NullMarked
package org.ringcraft.engine.testing;

import org.jspecify.annotations.NullMarked;

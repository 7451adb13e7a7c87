/** Checks of content, each with a code and what to do. */
@NullMarked
package org.ringcraft.engine.lint;

import org.jspecify.annotations.NullMarked;

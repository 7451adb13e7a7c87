/** Rubrics and the rules that mark a call, with evidence. */
@NullMarked
package org.ringcraft.engine.scoring;

import org.jspecify.annotations.NullMarked;

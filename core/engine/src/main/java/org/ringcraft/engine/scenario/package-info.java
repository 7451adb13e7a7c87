/** What can be said in a call, and where it leads. */
@NullMarked
package org.ringcraft.engine.scenario;

import org.jspecify.annotations.NullMarked;

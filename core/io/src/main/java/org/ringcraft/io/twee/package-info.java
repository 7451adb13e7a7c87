/**
 * Scenarios as stories for Twine: Twee 3 out and in, Twine's own HTML in. What Twine does not show of a scenario travels
 * in a passage of its own, so that an edited story gives back everything else as it was.
 */
@NullMarked
package org.ringcraft.io.twee;

import org.jspecify.annotations.NullMarked;

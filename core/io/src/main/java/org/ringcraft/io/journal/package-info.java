/** The append-only, chained log of a call. */
@NullMarked
package org.ringcraft.io.journal;

import org.jspecify.annotations.NullMarked;

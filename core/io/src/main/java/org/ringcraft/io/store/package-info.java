/** The player's data on this machine: where it lies, and players, calls and results in SQLite. */
@NullMarked
package org.ringcraft.io.store;

import org.jspecify.annotations.NullMarked;

/** Results, mastery and evidence in SQLite. */
@NullMarked
package org.ringcraft.io.store;

import org.jspecify.annotations.NullMarked;

/** A call being played, or played again: rules, journal and clock brought together. */
@NullMarked
package org.ringcraft.io.desk;

import org.jspecify.annotations.NullMarked;

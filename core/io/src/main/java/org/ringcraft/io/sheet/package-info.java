/** Scenarios as workbooks: a spreadsheet that a trainer can edit, and the way back. */
@NullMarked
package org.ringcraft.io.sheet;

import org.jspecify.annotations.NullMarked;

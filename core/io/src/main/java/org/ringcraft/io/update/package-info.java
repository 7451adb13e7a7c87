/** Changes of the pack format, one class each, and how packs of older formats are brought up to date. */
@NullMarked
package org.ringcraft.io.update;

import org.jspecify.annotations.NullMarked;

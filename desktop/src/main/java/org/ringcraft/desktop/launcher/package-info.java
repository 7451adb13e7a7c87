/** The entry point and the window. */
@NullMarked
package org.ringcraft.desktop.launcher;

import org.jspecify.annotations.NullMarked;

/** The command line. */
@NullMarked
package org.ringcraft.desktop.cli;

import org.jspecify.annotations.NullMarked;

/** Terminal play over plain input and output. */
@NullMarked
package org.ringcraft.desktop.terminal;

import org.jspecify.annotations.NullMarked;

/** What must hold of the pack that ships, played by robots. */
@NullMarked
package org.ringcraft.desktop.shipped;

import org.jspecify.annotations.NullMarked;

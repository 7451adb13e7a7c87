/** Loads content packs. */
@NullMarked
package org.ringcraft.io.pack;

import org.jspecify.annotations.NullMarked;

/** Products, offers and rule packs. */
@NullMarked
package org.ringcraft.engine.catalogue;

import org.jspecify.annotations.NullMarked;

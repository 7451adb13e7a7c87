/** Checks of whole packs: the loader's and the lint passes', with their places in files. */
@NullMarked
package org.ringcraft.io.lint;

import org.jspecify.annotations.NullMarked;

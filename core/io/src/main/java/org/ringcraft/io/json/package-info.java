/** The Gson seam: strict reading and stable writing. */
@NullMarked
package org.ringcraft.io.json;

import org.jspecify.annotations.NullMarked;

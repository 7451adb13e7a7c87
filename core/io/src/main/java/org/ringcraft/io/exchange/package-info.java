/**
 * How scenarios leave a pack for other programs and come back. Everything works on the JSON as written, so that nothing
 * is lost that the other program cannot show.
 */
@NullMarked
package org.ringcraft.io.exchange;

import org.jspecify.annotations.NullMarked;

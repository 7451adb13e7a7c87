/** Benchmarks: run by hand, never in the build. Figures are ratios of runs on one machine. */
@NullMarked
package org.ringcraft.desktop.bench;

import org.jspecify.annotations.NullMarked;

package org.ringcraft.io.trial;

/**
 * What playing took.
 *
 * @param cpuSeconds of the threads that played; those of the compiler and the collector are not theirs
 * @param bytes that these threads allocated
 */
public record Usage(double cpuSeconds, long bytes) {}

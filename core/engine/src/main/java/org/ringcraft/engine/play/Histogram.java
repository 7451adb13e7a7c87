package org.ringcraft.engine.play;

import java.util.List;

/**
 * How often values fell into bins of one width. Bin {@code i} holds values from {@code from + i * width} up to the next
 * bin; the last holds everything above, too.
 *
 * @param from lower end of the first bin
 * @param width of a bin, in the values' unit
 */
public record Histogram(double from, double width, List<Long> counts) {

    public Histogram {
        counts = List.copyOf(counts);
    }
}

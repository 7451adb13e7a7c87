package org.ringcraft.engine.play;

import java.util.List;
import org.ringcraft.engine.scoring.Rubric;
import org.ringcraft.engine.scoring.Sheet;

/**
 * What a call was worth without one of its replies: the share earned of the weight of the card's lines that applied and
 * that the reply does not bear on. Lines that only a yes makes possible stay out, as does the forfeit for a fatal breach:
 * it would lay one reply's fault at every other's door. Belongs to one thread.
 */
final class RestOfCall {

    private final List<Rubric.Line> lines;
    private final Bearing bearing;
    private final double[] points;
    private final double[] weights;
    private double allPoints;
    private double allWeight;

    RestOfCall(Rubric rubric, Bearing bearing) {
        lines = Sheet.lines(rubric);
        this.bearing = bearing;
        points = new double[lines.size()];
        weights = new double[lines.size()];
    }

    /** Reads a call's sheet; what is asked from now on is about that call. */
    void take(Sheet sheet) {
        allPoints = 0;
        allWeight = 0;
        for (int i = 0; i < points.length; i++) {
            Rubric.Line line = lines.get(i);
            boolean counts = !line.afterYes() && !Double.isNaN(sheet.credit(i));
            weights[i] = counts ? line.weight() : 0;
            points[i] = counts ? line.weight() * sheet.credit(i) : 0;
            allPoints += points[i];
            allWeight += weights[i];
        }
    }

    /** Returns the quality of the rest, 0..100, or NaN when there is none. */
    double without(int reply) {
        double earned = allPoints;
        double weight = allWeight;
        long[] bears = bearing.of(reply);
        for (int word = 0; word < bears.length; word++) {
            for (long left = bears[word]; left != 0; left &= left - 1) {
                int line = (word << 6) + Long.numberOfTrailingZeros(left);
                earned -= points[line];
                weight -= weights[line];
            }
        }
        // Weights are taken out of a sum, so what is left of nothing may be a rounding error.
        return weight < 1e-6 ? Double.NaN : Math.min(100, Math.max(0, 100 * earned / weight));
    }
}

package org.ringcraft.engine.persona;

import java.util.EnumMap;
import java.util.Map;

/** A value for every {@link Coefficient}. */
public final class Coefficients {

    private final double[] values = new double[Coefficient.values().length];

    /** Takes the values; every coefficient must be there, and finite. */
    public Coefficients(Map<Coefficient, Double> byName) {
        Map<Coefficient, Double> given = new EnumMap<>(Coefficient.class);
        given.putAll(byName);
        for (Coefficient coefficient : Coefficient.values()) {
            Double value = given.get(coefficient);
            if (value == null || !Double.isFinite(value)) {
                throw new IllegalArgumentException("The coefficient '" + coefficient.key() + "' is " + value
                        + ". Maybe the model file leaves it out.");
            }
            values[coefficient.ordinal()] = value;
        }
    }

    /** Returns its value. */
    public double of(Coefficient coefficient) {
        return values[coefficient.ordinal()];
    }
}

package org.ringcraft.engine.persona;

/** What a customer is like, each 0..1. Drawn once, at the start of the call. */
public record Traits(
        double assertiveness,
        double sociability,
        double priceSensitivity,
        double literacy,
        double riskAversion,
        double trustPropensity) {}

package org.ringcraft.engine.persona;

import org.ringcraft.engine.scenario.Style;

/** One person drawn from a {@link Persona}: traits, usual style, and the state in which the call begins. */
public record Customer(Traits traits, Style style, Mind mind) {}

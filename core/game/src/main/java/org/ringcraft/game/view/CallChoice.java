package org.ringcraft.game.view;

import org.ringcraft.engine.scenario.Mode;

/** What the player chose to play. */
public record CallChoice(String scenario, String customer, Mode mode, long seed) {}

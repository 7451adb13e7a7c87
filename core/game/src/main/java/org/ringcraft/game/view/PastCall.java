package org.ringcraft.game.view;

import java.util.Optional;

/**
 * A call that was played, or left.
 *
 * @param when date and time, as it shall be shown
 * @param quality 0..100, absent when the call has not ended
 */
public record PastCall(String when, String scenario, String customer, Optional<Double> quality, boolean passed) {}

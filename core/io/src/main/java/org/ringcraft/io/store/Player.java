package org.ringcraft.io.store;

/**
 * Somebody who plays.
 *
 * @param created milliseconds since 1970, UTC
 */
public record Player(String id, String name, long created) {}

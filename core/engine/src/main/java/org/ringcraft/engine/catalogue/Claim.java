package org.ringcraft.engine.catalogue;

/** A statement that a reply can make and that can be checked. {@code why} says what makes it true or false. */
public record Claim(String id, String text, boolean isTrue, String why) {}

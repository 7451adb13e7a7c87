package org.ringcraft.engine.lint;

/**
 * Something that a pass has found.
 *
 * @param message names the thing and its value, in whole sentences
 * @param cure a sentence that begins with "Maybe"; empty when no cure suggests itself
 */
public record Smell(LintRule rule, Subject subject, String message, String cure) {}

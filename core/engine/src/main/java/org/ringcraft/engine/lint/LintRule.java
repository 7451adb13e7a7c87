package org.ringcraft.engine.lint;

import java.util.regex.Pattern;

/**
 * What a pass looks for. Numbers are stable: a number is never given to another smell, and each has a page of its own in
 * {@code assets/docs/lint}.
 *
 * @param digits 901 to 999, unique; written {@code RC901}
 * @param name kebab-case, also the name of its page
 * @param title what was found, in a few words
 * @param severity how bad it is
 */
public record LintRule(int digits, String name, String title, Severity severity) {

    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** How bad a smell is. */
    public enum Severity {
        /** The call cannot teach what it says it teaches. */
        ERROR,
        /** It can be played, and would be better otherwise. */
        WARNING
    }

    public LintRule {
        if (digits < 901 || digits > 999) {
            throw new IllegalArgumentException("Lint rules are numbered 901 to 999, not " + digits + ".");
        }
        if (!KEBAB.matcher(name).matches()) {
            throw new IllegalArgumentException("The lint rule's name '" + name + "' is not in kebab-case.");
        }
    }

    /** Returns an error. */
    public static LintRule error(int digits, String name, String title) {
        return new LintRule(digits, name, title, Severity.ERROR);
    }

    /** Returns a warning. */
    public static LintRule warning(int digits, String name, String title) {
        return new LintRule(digits, name, title, Severity.WARNING);
    }

    /** Returns its number, such as {@code RC901}. */
    public String number() {
        return "RC" + digits;
    }
}

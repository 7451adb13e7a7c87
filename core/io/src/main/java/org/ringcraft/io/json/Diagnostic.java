package org.ringcraft.io.json;

import java.util.Locale;

/**
 * A mistake of an author, in a file.
 *
 * @param code what kind of mistake it is
 * @param file path from the pack's folder, with {@code /}; {@code .} is the folder itself
 * @param path written JSON path in that file; {@code $} when the whole file is meant
 * @param message names the thing and its value, in whole sentences
 * @param cure a sentence that begins with "Maybe"; empty when no cure suggests itself
 * @param severity whether it stops the pack from loading
 */
public record Diagnostic(
        DiagnosticCode code, String file, String path, String message, String cure, Severity severity) {

    /** Whether a pack with this mistake can be played. */
    public enum Severity {
        ERROR,
        WARNING;

        /** Returns the word for it in a message. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Tells whether it stops the pack from loading. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Returns the mistake as one line: {@code RC104 error scenarios/a.json at $.start: The node … Maybe 'x'.} */
    public String text() {
        return code.number()
                + ' '
                + severity.word()
                + ' '
                + file
                + (path.equals("$") ? "" : " at " + path)
                + ": "
                + message
                + (cure.isEmpty() ? "" : " " + cure);
    }
}

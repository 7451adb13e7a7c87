package org.ringcraft.io.lint;

/**
 * A finding with its place, whoever found it: the loader or a lint pass.
 *
 * @param number such as {@code RC104}
 * @param title what kind of finding it is, in a few words
 * @param error whether it stops the pack from loading or a call from teaching what it says
 * @param file path from the pack's folder, with {@code /}; {@code .} is the folder itself
 * @param line counted from 1; 0 when not known
 * @param path written JSON path in that file
 * @param message names the thing and its value, in whole sentences
 * @param cure begins with "Maybe"; empty when no cure suggests itself
 * @param page name of the page about it under {@code assets/docs/lint}; empty when there is none
 */
public record LintFinding(
        String number,
        String title,
        boolean error,
        String file,
        int line,
        String path,
        String message,
        String cure,
        String page) {

    /** Returns {@code error} or {@code warning}. */
    public String severity() {
        return error ? "error" : "warning";
    }

    /** Returns the finding as one line: {@code RC904 error scenarios/a.json at $.x: The reply … Maybe … (line 12)} */
    public String text() {
        return number
                + ' '
                + severity()
                + ' '
                + file
                + (path.equals("$") ? "" : " at " + path)
                + ": "
                + message
                + (cure.isEmpty() ? "" : " " + cure)
                + (line > 0 ? " (line " + line + ")" : "");
    }
}

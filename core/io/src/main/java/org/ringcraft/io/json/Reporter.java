package org.ringcraft.io.json;

/**
 * Reports mistakes in one file.
 *
 * @param via put at the end of each message: for a fragment, who includes it. Empty for most files
 */
public record Reporter(Diagnostics diagnostics, String file, String via) {

    /** Returns a reporter for the same file, whose messages end with the given words. */
    public Reporter via(String words) {
        return new Reporter(diagnostics, file, words);
    }

    /** Reports a mistake. Its severity is the usual one of the code. */
    public void report(DiagnosticCode code, JsonPath path, String message, String cure) {
        diagnostics.add(new Diagnostic(code, file, JsonPath.text(path), message, cure, code.severity()), via);
    }

    /** Tells whether nothing that is reported will be kept, because the file has too many mistakes already. */
    public boolean isFull() {
        return diagnostics.isFull(file);
    }
}

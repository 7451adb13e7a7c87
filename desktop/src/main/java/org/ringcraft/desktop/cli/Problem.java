package org.ringcraft.desktop.cli;

/** Bad input. The message is one paragraph that names the thing and the cure; no stack trace is ever shown. */
final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private Problem(String message, int exitCode) {
        super(message);
        this.exitCode = exitCode;
    }

    /** Returns a problem of what was asked for: an argument, or a file that is not there. */
    static Problem wrongUse(String message) {
        return new Problem(message, ExitCodes.WRONG_USE);
    }

    /** Returns a problem of what was found: a file that was read and is not in order. */
    static Problem finding(String message) {
        return new Problem(message, ExitCodes.FINDINGS);
    }

    int exitCode() {
        return exitCode;
    }
}

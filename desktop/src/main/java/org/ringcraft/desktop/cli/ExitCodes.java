package org.ringcraft.desktop.cli;

/** What a command ends with. Scripts rely on these. */
final class ExitCodes {

    static final int FINE = 0;
    static final int FINDINGS = 1;
    static final int WRONG_USE = 2;

    private ExitCodes() {}
}

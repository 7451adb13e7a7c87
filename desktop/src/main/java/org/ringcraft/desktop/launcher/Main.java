package org.ringcraft.desktop.launcher;

import org.ringcraft.desktop.cli.RootCommand;

/** Where the program starts. Hands over to the command line and ends with its exit code. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(RootCommand.commandLine().execute(args));
    }
}

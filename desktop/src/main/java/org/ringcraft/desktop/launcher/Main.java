package org.ringcraft.desktop.launcher;

import java.util.OptionalInt;
import org.ringcraft.desktop.cli.RootCommand;

/** Where the program starts. Hands over to the command line and ends with its exit code. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    private static int run(String[] args) {
        FirstThread firstThread = FirstThread.ofThisProcess();
        if (firstThread.isNeededButMissing()) {
            return firstThread.runAgain(args);
        }
        if (QuickJvm.pays(args)) {
            OptionalInt code = QuickJvm.ofThisProcess().run(args);
            if (code.isPresent()) {
                return code.getAsInt();
            }
        }
        WarmUp.start(args);
        return RootCommand.commandLine(args).execute(args);
    }
}

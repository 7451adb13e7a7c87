package org.ringcraft.desktop.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code ringcraft}: says what it can do. Subcommands do the work.
 *
 * <p>Exit codes of every command: 0 fine, 1 findings or a failed check, 2 wrong use.
 */
@Command(
        name = "ringcraft",
        description = "A call-centre training game.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class RootCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    RootCommand() {}

    /** Returns the whole command line, ready to execute. */
    public static CommandLine commandLine() {
        return new CommandLine(new RootCommand());
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return CommandLine.ExitCode.USAGE;
    }
}

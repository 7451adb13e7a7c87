package org.ringcraft.desktop.cli;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.ringcraft.game.asset.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code ringcraft}: says what it can do. Subcommands do the work.
 *
 * <p>Exit codes of every command: 0 fine, 1 findings or a failed check, 2 wrong use.
 */
@Command(name = "ringcraft", mixinStandardHelpOptions = true)
public final class RootCommand implements Callable<Integer> {

    /** Where the texts of command line and terminal lie on the class path. */
    static final String TEXTS = "/i18n/terminal.properties";

    private static final int HELP_WIDTH = 100;

    @Spec
    private CommandSpec spec;

    RootCommand() {}

    /** Returns the whole command line in this process's surroundings, ready to execute. */
    public static CommandLine commandLine() {
        return commandLine(Surroundings.ofThisProcess(new GameWindow()));
    }

    /** Returns the whole command line, ready to execute. */
    static CommandLine commandLine(Surroundings around) {
        Words words = new Words(TEXTS);
        CommandLine root = new CommandLine(new RootCommand())
                .addSubcommand(new PlayCommand(words, around))
                .addSubcommand(new ReplayCommand(words))
                .addSubcommand(new ScoreCommand(words))
                .addSubcommand(new LintCommand(words))
                .addSubcommand(new StatsCommand(words))
                .addSubcommand(new SimulateCommand(words, around))
                .addSubcommand(new RecordCommand(words, around))
                .addSubcommand(new PlanCommand(words))
                .addSubcommand(new TourCommand(words, around))
                .addSubcommand(new WhereCommand(words, around));
        root.getSubcommands().values().forEach(RootCommand::withVersion);
        withVersion(root);
        // What has been said above goes for subcommands too, but only for those that are there already.
        return root.setResourceBundle(ResourceBundle.getBundle("i18n.terminal", Locale.ROOT))
                .setOut(around.out())
                .setErr(around.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setUsageHelpWidth(HELP_WIDTH)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setExecutionStrategy(LastResort::run)
                .setParameterExceptionHandler(new WrongUse(words))
                .setExecutionExceptionHandler(new LastResort(words, around));
    }

    private static void withVersion(CommandLine command) {
        command.getCommandSpec().versionProvider(new Version());
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCodes.WRONG_USE;
    }
}

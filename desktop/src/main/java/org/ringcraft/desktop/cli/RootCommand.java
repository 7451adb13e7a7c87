package org.ringcraft.desktop.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
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

    /**
     * Returns the command line in this process's surroundings, ready to execute those arguments. Where they begin with a
     * command, only that one is there: reading the others' annotations would delay the first frame of a window.
     */
    public static CommandLine commandLine(String[] args) {
        Surroundings around = Surroundings.ofThisProcess(new GameWindow());
        Words words = new Words(TEXTS);
        Map<String, Supplier<Object>> all = commands(words, around);
        String first = args.length == 0 ? "" : args[0];
        Supplier<Object> only = all.get(first);
        return commandLine(words, around, only == null ? all : Map.of(first, only));
    }

    /** Returns the whole command line, ready to execute. */
    static CommandLine commandLine(Surroundings around) {
        Words words = new Words(TEXTS);
        return commandLine(words, around, commands(words, around));
    }

    private static Map<String, Supplier<Object>> commands(Words words, Surroundings around) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("play", () -> new PlayCommand(words, around));
        commands.put("replay", () -> new ReplayCommand(words));
        commands.put("score", () -> new ScoreCommand(words));
        commands.put("lint", () -> new LintCommand(words));
        commands.put("stats", () -> new StatsCommand(words));
        commands.put("simulate", () -> new SimulateCommand(words, around));
        commands.put("watch", () -> new WatchCommand(words));
        commands.put("update-pack", () -> new UpdatePackCommand(words));
        commands.put("bounds", () -> new BoundsCommand(words));
        commands.put("record", () -> new RecordCommand(words, around));
        commands.put("plan", () -> new PlanCommand(words, around));
        commands.put("export", () -> new ExportCommand(words));
        commands.put("import", () -> new ImportCommand(words));
        commands.put("tour", () -> new TourCommand(words, around));
        commands.put("where", () -> new WhereCommand(words, around));
        return commands;
    }

    private static CommandLine commandLine(Words words, Surroundings around, Map<String, Supplier<Object>> commands) {
        CommandLine root = new CommandLine(new RootCommand());
        commands.forEach((name, command) -> root.addSubcommand(name, command.get()));
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

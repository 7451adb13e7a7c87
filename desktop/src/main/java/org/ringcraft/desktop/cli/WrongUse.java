package org.ringcraft.desktop.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ringcraft.game.asset.Words;
import org.ringcraft.io.json.Nearest;
import org.ringcraft.io.json.Quote;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Says in one paragraph what is wrong with a command line, and what to type instead. */
final class WrongUse implements IParameterExceptionHandler {

    private final Words words;

    WrongUse(Words words) {
        this.words = words;
    }

    @Override
    public int handleParseException(ParameterException mistake, String[] args) {
        CommandLine line = mistake.getCommandLine();
        CommandSpec command = line.getCommandSpec();
        line.getErr().println(message(mistake, command) + " " + words.get("wrong.help", command.qualifiedName()));
        return ExitCodes.WRONG_USE;
    }

    private String message(ParameterException mistake, CommandSpec command) {
        if (mistake instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return unmatched(unmatched, command);
        }
        if (mistake instanceof CommandLine.MissingParameterException missing) {
            return missing(missing, command);
        }
        if (mistake instanceof CommandLine.OverwrittenOptionException twice) {
            return words.get("wrong.twice", name(twice.getOverwritten()));
        }
        String value = mistake.getValue();
        if (mistake.getArgSpec() != null && value != null) {
            return words.get(
                    "wrong.value", Quote.of(value), name(mistake.getArgSpec()), expected(mistake.getArgSpec()));
        }
        return words.get("wrong.other", TextLine.of(String.valueOf(mistake.getMessage())));
    }

    private String unmatched(CommandLine.UnmatchedArgumentException mistake, CommandSpec command) {
        String found = mistake.getUnmatched().get(0);
        if (mistake.isUnknownOption()) {
            List<String> options = command.options().stream()
                    .flatMap(option -> Arrays.stream(option.names()))
                    .toList();
            String name = found.split("=", 2)[0];
            return words.get("wrong.option", Quote.of(found), command.qualifiedName(), near(name, options));
        }
        if (!command.subcommands().isEmpty()) {
            return words.get(
                    "wrong.command",
                    Quote.of(found),
                    Nearest.maybe(found, command.subcommands().keySet()));
        }
        return words.get("wrong.extra", Quote.of(found), command.qualifiedName());
    }

    private String near(String name, List<String> options) {
        Optional<String> near = Nearest.to(name, options);
        return near.map(option -> words.get("wrong.maybe", option)).orElse("");
    }

    private String missing(CommandLine.MissingParameterException mistake, CommandSpec command) {
        List<String> names = new ArrayList<>();
        boolean valueOnly = false;
        for (ArgSpec missing : mistake.getMissing()) {
            names.add(name(missing));
            valueOnly |=
                    missing.isOption() && String.valueOf(mistake.getMessage()).startsWith("Missing required parameter");
        }
        if (valueOnly) {
            return words.get(
                    "wrong.no-value",
                    names.get(0),
                    expected(mistake.getMissing().get(0)));
        }
        return words.get("wrong.missing", command.qualifiedName(), String.join(", ", names));
    }

    private static String name(ArgSpec argument) {
        return argument.isOption() ? ((OptionSpec) argument).longestName() : argument.paramLabel();
    }

    private String expected(ArgSpec argument) {
        Class<?> type = argument.isOption() && argument.typeInfo().isMultiValue()
                ? argument.auxiliaryTypes()[0]
                : argument.typeInfo().getType();
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
        }
        String key = "expected." + type.getSimpleName().toLowerCase(Locale.ROOT);
        return words.has(key) ? words.get(key) : words.get("expected.other", argument.paramLabel());
    }
}

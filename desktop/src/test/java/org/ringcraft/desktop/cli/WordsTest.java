package org.ringcraft.desktop.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringcraft.engine.call.Aftermath;
import org.ringcraft.engine.call.CallView;
import org.ringcraft.engine.call.Outcome;
import org.ringcraft.engine.call.Refusal;
import org.ringcraft.engine.catalogue.Severity;
import org.ringcraft.engine.scenario.Mode;
import org.ringcraft.engine.scenario.Phase;
import org.ringcraft.engine.scenario.Tone;
import org.ringcraft.engine.scoring.Headline;
import org.ringcraft.game.asset.Words;
import picocli.CommandLine;

/** Every text that is asked for is there, and every text that is there is asked for. */
class WordsTest {

    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z0-9]*(?:[.-][A-Za-z0-9-]+)+)\"");

    /** Texts by the values of an enum: {@code words.of("mood", mood)}. */
    private static final List<Family> FAMILIES = List.of(
            new Family("mode", Mode.values()),
            new Family("tone", Tone.values()),
            new Family("mood", CallView.Mood.values()),
            new Family("phase", Phase.values()),
            new Family("headline", Headline.values()),
            new Family("outcome", Outcome.values()),
            new Family("bounds", org.ringcraft.engine.play.Bounds.Goal.values()),
            new Family("severity", Severity.values()),
            new Family("payment", CallView.Payment.values()),
            new Family("check", CallView.CheckResult.values()),
            new Family("refusal", Refusal.Reason.values()));

    /** What the desk says it did: {@code Transcripts} makes these ids. */
    private static final List<String> DESK = List.of(
            "note-taken",
            "identity-checked-matched",
            "identity-checked-failed",
            "order-filled",
            "order-placed",
            "card-taken-authorised",
            "card-taken-refused",
            "recording-paused",
            "recording-resumed",
            "record-opened",
            "customer-held",
            "customer-retrieved",
            "call-transferred",
            "interrupted",
            "waited",
            "reason-given",
            "line-closed-goodbye",
            "line-closed-agent",
            "line-closed-customer",
            "line-closed-transfer",
            "call-wrapped");

    private record Family(String name, Enum<?>[] values) {
        Stream<String> keys() {
            return Stream.of(values)
                    .map(value ->
                            name + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    private final Words words = new Words(RootCommand.TEXTS);

    @Test
    void askedForAndPresentAgree(@TempDir Path folder) throws IOException {
        Set<String> asked = new TreeSet<>(literals());
        asked.retainAll(words.keys());
        FAMILIES.forEach(family -> asked.addAll(family.keys().toList()));
        Stream.of(Aftermath.values())
                .filter(aftermath -> aftermath != Aftermath.NONE)
                .forEach(aftermath -> asked.add("aftermath." + aftermath.name().toLowerCase(Locale.ROOT)));
        DESK.forEach(id -> asked.add("desk." + id));
        asked.addAll(helpKeys(Cli.in(folder)));
        asked.addAll(whereKeys(Cli.in(folder)));
        List.of("long", "int", "path").forEach(type -> asked.add("expected." + type));
        Set<String> unused = new TreeSet<>(words.keys());
        unused.removeAll(asked);
        asked.removeAll(words.keys());
        assertAll(
                () -> assertEquals(Set.of(), asked, "asked for, and missing"),
                () -> assertEquals(Set.of(), unused, "present, and never asked for"));
    }

    /** A literal that looks like a key of a family of ours, but is none, is a misspelling. */
    @Test
    void noKeyIsMisspelt() throws IOException {
        Set<String> families = new TreeSet<>();
        words.keys().forEach(key -> families.add(key.split("\\.", 2)[0]));
        assertAll(literals().stream()
                .filter(literal -> !literal.endsWith(".txt") && families.contains(literal.split("\\.", 2)[0]))
                .map(literal -> () -> assertTrue(words.has(literal), literal)));
    }

    @Test
    void everyTextIsOneLineAndKind() {
        assertAll(words.keys().stream().map(key -> () -> {
            String text = words.get(key);
            assertTrue(key.equals("show.help") || text.lines().count() == 1, key);
            assertTrue(!text.contains("!") && text.equals(text.stripTrailing()), key + ": " + text);
        }));
    }

    private static Set<String> literals() throws IOException {
        Set<String> literals = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/ringcraft/desktop"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                LITERAL.matcher(Files.readString(file))
                        .results()
                        .map((MatchResult result) -> result.group(1))
                        .forEach(literals::add);
            }
        }
        return literals;
    }

    private static Set<String> helpKeys(Cli cli) {
        Set<String> keys = new TreeSet<>(List.of("ringcraft.usage.description", "help", "version"));
        CommandLine root = cli.commandLine();
        root.getSubcommands().forEach((name, command) -> keys.add("ringcraft." + name + ".usage.description"));
        return keys;
    }

    private static Set<String> whereKeys(Cli cli) {
        Set<String> keys = new TreeSet<>();
        Pattern key = Pattern.compile("\"([A-Za-z]+)\":\"");
        key.matcher(cli.run("where", "--json").out()).results().forEach(result -> keys.add("where." + result.group(1)));
        return keys;
    }
}

package org.ringcraft.game.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ringcraft.engine.call.Aftermath;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallView;
import org.ringcraft.engine.call.Outcome;
import org.ringcraft.engine.call.Refusal;
import org.ringcraft.engine.catalogue.Severity;
import org.ringcraft.engine.scenario.Direction;
import org.ringcraft.engine.scenario.Mode;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;
import org.ringcraft.engine.scenario.Tone;
import org.ringcraft.engine.scoring.Headline;

/** Every key in the code is in the bundle, every key in the bundle is in the code. */
class WordsTest {

    /** Texts by the values of an enum; {@code of(family, value)} in the code. */
    private static final Map<String, Class<? extends Enum<?>>> FAMILIES = Map.ofEntries(
            Map.entry("mood", CallView.Mood.class),
            Map.entry("phase", Phase.class),
            Map.entry("tone", Tone.class),
            Map.entry("move", Move.class),
            Map.entry("direction", Direction.class),
            Map.entry("headline", Headline.class),
            Map.entry("rating", Headline.class),
            Map.entry("payment", CallView.Payment.class),
            Map.entry("closed-by", CallEvent.By.class),
            Map.entry("outcome", Outcome.class),
            Map.entry("aftermath", Aftermath.class),
            Map.entry("severity", Severity.class),
            Map.entry("refusal", Refusal.Reason.class));

    private static final Pattern KEY = Pattern.compile("\"([a-z0-9]+(?:[.-][a-z0-9]+)*)\"");
    private static final Pattern FAMILY = Pattern.compile("of\\(\\s*\"([a-z-]+)\"");

    private final Words words = new Words(Words.INTERFACE);

    @Test
    void everyKeyIsUsed() throws IOException {
        Set<String> unused = new TreeSet<>(words.keys());
        unused.removeAll(inCode());
        unused.removeIf(key -> key.startsWith("desk."));
        assertEquals(Set.of(), unused);
    }

    @Test
    void everyFamilyIsWhole() throws IOException {
        for (String family : families()) {
            values(family).forEach(key -> assertTrue(words.has(key), key));
        }
    }

    @Test
    void everyKeyInTheCodeHasItsText() throws IOException {
        Set<String> heads =
                words.keys().stream().map(key -> key.replaceAll("\\..*", "")).collect(Collectors.toSet());
        for (String key : literals()) {
            String head = key.replaceAll("\\..*", "");
            if (key.contains(".") && heads.contains(head) && !key.endsWith(".")) {
                assertTrue(words.has(key), key);
            }
        }
    }

    @Test
    void aWrongKeyIsABug() {
        assertThrows(IllegalArgumentException.class, () -> words.get("no.such.key"));
    }

    @Test
    void valuesAreFilledIn() {
        assertEquals("Turns 3, 7", words.get("debrief.turns", "3, 7"));
    }

    private Set<String> inCode() throws IOException {
        Set<String> keys = new TreeSet<>(literals());
        for (String family : families()) {
            keys.addAll(values(family));
        }
        IntStream.rangeClosed(1, 5).forEach(step -> keys.add("rating.step-" + step));
        return keys;
    }

    private static List<String> values(String family) {
        Class<? extends Enum<?>> type = FAMILIES.get(family);
        if (type == null) {
            // Only some values of these are ever shown.
            return family.equals("mode")
                    ? List.of(key(family, Mode.PRACTICE), key(family, Mode.ASSESSMENT))
                    : Stream.of("record", "notes", "order", "payment", "checklist")
                            .map(tab -> family + "." + tab)
                            .toList();
        }
        return Stream.of(type.getEnumConstants())
                .map(value -> key(family, value))
                .toList();
    }

    private static String key(String family, Enum<?> value) {
        return family + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Set<String> families() throws IOException {
        return found(FAMILY);
    }

    private static Set<String> literals() throws IOException {
        return found(KEY);
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(sources())) {
            for (Path file : files.filter(WordsTest::showsInterface).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
        }
        return found;
    }

    /** The tour's samples have a bundle of their own. */
    private static boolean showsInterface(Path path) {
        String name = path.getFileName().toString();
        return name.endsWith(".java") && !name.startsWith("Sample");
    }

    /** Tests start in the module's folder, or at the top when an editor runs them. */
    private static Path sources() {
        Path here = Path.of("src/main/java");
        return Files.isDirectory(here) ? here : Path.of("core/game/src/main/java");
    }
}

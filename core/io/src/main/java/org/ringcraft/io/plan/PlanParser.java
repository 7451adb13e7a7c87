package org.ringcraft.io.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.scenario.Mode;
import org.ringcraft.io.json.Nearest;
import org.ringcraft.io.json.Quote;

/** Reads plans. Blank lines and lines that begin with {@code #} say nothing. */
public final class PlanParser {

    /** What the player is called in a plan that does not say. */
    public static final String DEFAULT_AGENT = "Alex";

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final Pattern STAMPED = Pattern.compile("at\\s+(\\S+)\\s*(.*)");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,6}(\\.\\d{1,3})?");
    private static final Set<String> CALL_KEYS = Set.of("scenario", "persona", "rubric", "seed", "mode", "agent");

    private final String name;

    private PlanParser(String name) {
        this.name = name;
    }

    /**
     * Returns the plan that the text says.
     *
     * @param name of the file, for messages
     * @throws PlanException if a line says nothing that a plan can say
     */
    public static Plan parse(String name, String text) throws PlanException {
        String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return new PlanParser(name).parse(plain.lines().toList());
    }

    private Plan parse(List<String> lines) throws PlanException {
        Optional<Plan.Call> call = Optional.empty();
        List<Plan.Step> steps = new ArrayList<>();
        int number = 0;
        int callLine = 1;
        for (String raw : lines) {
            number++;
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String verb = line.split("\\s+", 2)[0];
            String rest = line.substring(verb.length()).strip();
            if (call.isEmpty()) {
                if (!verb.equals("call")) {
                    throw wrong(
                            number,
                            "A plan begins with its call, not with " + Quote.of(line)
                                    + ". Maybe write: call scenario=… persona=… seed=1 mode=practice");
                }
                call = Optional.of(call(number, rest));
                callLine = number;
            } else if (verb.equals("expect")) {
                steps.add(new Plan.Expect(number, new ExpectationParser(name, number).parse(rest)));
            } else {
                steps.add(command(number, line));
            }
        }
        if (call.isEmpty()) {
            throw wrong(1, "The plan is empty. Maybe begin it with: call scenario=… persona=… seed=1 mode=practice");
        }
        return new Plan(name, callLine, call.get(), steps);
    }

    private Plan.Call call(int number, String rest) throws PlanException {
        Map<String, String> values = pairs(name, number, rest);
        for (String key : values.keySet()) {
            if (!CALL_KEYS.contains(key)) {
                throw wrong(number, "A call has no " + Quote.of(key) + ". " + Nearest.maybe(key, CALL_KEYS));
            }
        }
        String scenario = required(number, values, "scenario");
        String seed = required(number, values, "seed");
        String mode = values.getOrDefault("mode", "practice");
        return new Plan.Call(
                scenario,
                Optional.ofNullable(values.get("persona")),
                Optional.ofNullable(values.get("rubric")),
                seed(number, seed),
                mode(number, mode),
                values.getOrDefault("agent", DEFAULT_AGENT));
    }

    private String required(int number, Map<String, String> values, String key) throws PlanException {
        String value = values.get(key);
        if (value == null) {
            throw wrong(number, "The call does not say its " + key + ". Maybe add " + key + "=…");
        }
        return value;
    }

    private long seed(int number, String text) throws PlanException {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw wrong(number, "The seed " + Quote.of(text) + " is not a whole number. Maybe seed=1.");
        }
    }

    private Mode mode(int number, String text) throws PlanException {
        for (Mode mode : Mode.values()) {
            if (mode.name().equalsIgnoreCase(text)) {
                return mode;
            }
        }
        throw wrong(
                number, "There is no mode " + Quote.of(text) + ". " + Nearest.maybe(text, lowerCase(Mode.values())));
    }

    /** A command, or {@code at <seconds> <command>}. */
    private Plan.Do command(int number, String line) throws PlanException {
        Matcher stamped = STAMPED.matcher(line);
        if (!stamped.matches()) {
            return new Plan.Do(number, unstamped(number, line));
        }
        if (!SECONDS.matcher(stamped.group(1)).matches() || stamped.group(2).isEmpty()) {
            throw wrong(
                    number,
                    Quote.of(line) + " does not say a time and a command. It is written: at <seconds> <command>,"
                            + " such as: at 63.25 retrieve");
        }
        long at = new BigDecimal(stamped.group(1)).movePointRight(3).longValueExact();
        return new Plan.Do(number, unstamped(number, stamped.group(2)), at);
    }

    private CallCommand unstamped(int number, String line) throws PlanException {
        Optional<CallCommand> command = CommandText.parse(line);
        if (command.isPresent()) {
            return command.get();
        }
        Optional<Verb> verb = Verb.of(line);
        if (verb.isPresent()) {
            throw wrong(
                    number,
                    Quote.of(line) + " is not complete, or says too much. It is written: "
                            + verb.get().form());
        }
        String first = line.split("\\s+", 2)[0];
        List<String> known =
                new ArrayList<>(Arrays.stream(Verb.values()).map(Verb::text).toList());
        known.add("expect");
        known.add("at");
        throw wrong(number, Quote.of(first) + " is no command. " + Nearest.maybe(first, known));
    }

    /** Returns {@code key=value} words in their order; a value in double quotes may hold spaces. */
    static Map<String, String> pairs(String name, int number, String text) throws PlanException {
        Map<String, String> values = new LinkedHashMap<>();
        for (String word : words(text)) {
            int equals = word.indexOf('=');
            if (equals < 1) {
                throw new PlanException(
                        name, number, Quote.of(word) + " is not key=value. Maybe " + Quote.of(word + "=…") + "?");
            }
            if (values.put(word.substring(0, equals), word.substring(equals + 1)) != null) {
                throw new PlanException(
                        name, number, Quote.of(word.substring(0, equals)) + " is given twice. Maybe take one away.");
            }
        }
        return values;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && Character.isWhitespace(c)) {
                if (word.length() > 0) {
                    words.add(word.toString());
                    word.setLength(0);
                }
            } else {
                word.append(c);
            }
        }
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }

    static List<String> lowerCase(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toList());
    }

    private PlanException wrong(int number, String message) {
        return new PlanException(name, number, message);
    }
}

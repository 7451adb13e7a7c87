package org.ringcraft.io.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads the members of one object. A missing, misspelt or mistyped member is reported and a stand-in returned, so that
 * reading goes on and one run shows many mistakes; whoever reads must throw the result away when the diagnostics have
 * errors. Call {@link #finish} at the end: it reports the members that nobody asked for.
 *
 * <p>Stand-ins: empty text, the least number, false, 1970-01-01, the first word, no elements.
 */
public final class Fields {

    /** Ids: lower-case letters and digits in words joined by single hyphens. */
    public static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

    private static final Pattern ID_PATTERN = Pattern.compile(ID);
    private static final int LONGEST_ID = 60;
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Map<String, JsonValue> members;
    private final JsonPath path;
    private final Reporter reporter;
    private final boolean isObject;
    private final Set<String> asked = new LinkedHashSet<>();

    private Fields(Map<String, JsonValue> members, JsonPath path, Reporter reporter, boolean isObject) {
        this.members = members;
        this.path = path;
        this.reporter = reporter;
        this.isObject = isObject;
    }

    /** Returns the fields of the value; when it is not an object, that is reported and all its fields are stand-ins. */
    public static Fields of(JsonValue value, Reporter reporter) {
        if (value instanceof JsonValue.JsonObject object) {
            return new Fields(object.members(), object.path(), reporter, true);
        }
        wrongType(value, "an object", reporter);
        return new Fields(Map.of(), value.path(), reporter, false);
    }

    /** Returns where the object stands. */
    public JsonPath path() {
        return path;
    }

    /** Returns where a member stands, or would stand. */
    public JsonPath path(String key) {
        return path.member(key);
    }

    /** Returns who reports the mistakes of this object. */
    public Reporter reporter() {
        return reporter;
    }

    /** Reports a mistake at a member. */
    public void report(DiagnosticCode code, String key, String message, String cure) {
        reporter.report(code, path(key), message, cure);
    }

    /** Tells whether the object has that member. The member counts as asked for. */
    public boolean has(String key) {
        asked.add(key);
        return members.containsKey(key);
    }

    /** Tells whether the object has that member and somebody has asked for it. */
    public boolean knows(String key) {
        return asked.contains(key) && members.containsKey(key);
    }

    /** Lets all members that nobody has asked for pass: when what they should be is not known. */
    public void ignoreRest() {
        asked.addAll(members.keySet());
    }

    /** Returns a member as it is, if it is there. */
    public Optional<JsonValue> value(String key) {
        asked.add(key);
        return Optional.ofNullable(members.get(key));
    }

    private Optional<JsonValue> required(String key) {
        Optional<JsonValue> value = value(key);
        if (value.isEmpty() && isObject) {
            reporter.report(DiagnosticCode.MISSING_KEY, path, "The key '" + key + "' is missing.", similar(key));
        }
        return value;
    }

    /** A required key is often there, but misspelt. */
    private String similar(String key) {
        return Nearest.to(key, members.keySet())
                .map(near -> "Maybe it is spelt " + Quote.of(near) + " here.")
                .orElse("Maybe add it.");
    }

    /** Returns a required text of 1 to {@code longest} characters that is not blank. */
    public String text(String key, int longest) {
        return required(key).map(value -> text(value, 1, longest)).orElse("");
    }

    /** Returns a required text of 0 to {@code longest} characters. */
    public String anyText(String key, int longest) {
        return required(key).map(value -> text(value, 0, longest)).orElse("");
    }

    /** Returns a text of 1 to {@code longest} characters, if it is there. */
    public Optional<String> optionalText(String key, int longest) {
        return value(key).map(value -> text(value, 1, longest));
    }

    private String text(JsonValue value, int shortest, int longest) {
        if (!(value instanceof JsonValue.JsonText text)) {
            return wrongType(value, "a text", "", reporter);
        }
        String characters = text.text();
        if (shortest > 0 && characters.isBlank()) {
            reporter.report(DiagnosticCode.TEXT_LENGTH, value.path(), "The text is empty.", "Maybe fill it in.");
            return "";
        }
        int length = characters.codePointCount(0, characters.length());
        if (length > longest) {
            reporter.report(
                    DiagnosticCode.TEXT_LENGTH,
                    value.path(),
                    "The text " + Quote.of(characters) + " has " + length + " characters; the most is " + longest + ".",
                    "Maybe shorten or split it.");
        }
        return characters;
    }

    /** Returns a required id. What is not kebab-case is reported and returned all the same. */
    public String id(String key) {
        return required(key).map(this::id).orElse("");
    }

    private String id(JsonValue value) {
        if (!(value instanceof JsonValue.JsonText text)) {
            return wrongType(value, "an id", "", reporter);
        }
        String id = text.text();
        if (id.length() > LONGEST_ID || !ID_PATTERN.matcher(id).matches()) {
            reporter.report(
                    DiagnosticCode.BAD_ID,
                    value.path(),
                    Quote.of(id) + " is not an id: lower-case letters and digits, words joined by single hyphens, no"
                            + " more than " + LONGEST_ID + " characters.",
                    kebab(id).map(better -> "Maybe " + Quote.of(better) + ".").orElse(""));
        }
        return id;
    }

    private static Optional<String> kebab(String id) {
        StringBuilder better = new StringBuilder();
        for (int i = 0; i < Math.min(id.length(), LONGEST_ID); i++) {
            char c = Character.toLowerCase(id.charAt(i));
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                better.append(c);
            } else if (better.length() > 0 && better.charAt(better.length() - 1) != '-') {
                better.append('-');
            }
        }
        String trimmed = better.toString().replaceAll("-$", "");
        return trimmed.isEmpty() ? Optional.empty() : Optional.of(trimmed);
    }

    /** Returns a required whole number within the bounds, which are allowed. */
    public int whole(String key, int least, int most) {
        return required(key).map(value -> whole(value, least, most)).orElse(least);
    }

    /** Returns a whole number within the bounds, or the given one when the member is missing. */
    public int wholeOr(String key, int least, int most, int otherwise) {
        return value(key).map(value -> whole(value, least, most)).orElse(otherwise);
    }

    private int whole(JsonValue value, int least, int most) {
        if (!(value instanceof JsonValue.JsonNumber number)) {
            return wrongType(value, "a whole number", least, reporter);
        }
        double found = number.value();
        if (found != Math.rint(found)) {
            return wrongType(value, "a whole number", least, reporter);
        }
        return inRange(value, found, least, most) ? (int) found : least;
    }

    /** Returns a required number within the bounds, which are allowed. */
    public double number(String key, double least, double most) {
        return required(key).map(value -> number(value, least, most)).orElse(least);
    }

    /** Returns a number within the bounds, or the given one when the member is missing. */
    public double numberOr(String key, double least, double most, double otherwise) {
        return value(key).map(value -> number(value, least, most)).orElse(otherwise);
    }

    private double number(JsonValue value, double least, double most) {
        if (!(value instanceof JsonValue.JsonNumber number)) {
            return wrongType(value, "a number", least, reporter);
        }
        return inRange(value, number.value(), least, most) ? number.value() : least;
    }

    private boolean inRange(JsonValue value, double found, double least, double most) {
        if (found >= least && found <= most) {
            return true;
        }
        reporter.report(
                DiagnosticCode.OUT_OF_RANGE,
                value.path(),
                "There is " + value.describe() + "; it must lie in " + plain(least) + ".." + plain(most) + ".",
                "Maybe a digit or the decimal point is wrong.");
        return false;
    }

    private static String plain(double number) {
        return new BigDecimal(String.valueOf(number)).stripTrailingZeros().toPlainString();
    }

    /** Returns a required flag. */
    public boolean flag(String key) {
        return required(key).map(this::flag).orElse(false);
    }

    /** Returns a flag, or the given one when the member is missing. */
    public boolean flagOr(String key, boolean otherwise) {
        return value(key).map(this::flag).orElse(otherwise);
    }

    private boolean flag(JsonValue value) {
        return value instanceof JsonValue.JsonFlag flag
                ? flag.value()
                : wrongType(value, "true or false", false, reporter);
    }

    /** Returns a required day, written {@code 2026-11-16}. */
    public LocalDate date(String key) {
        return required(key).map(this::date).orElse(LocalDate.EPOCH);
    }

    /** Returns a day, if the member is there. */
    public Optional<LocalDate> optionalDate(String key) {
        return value(key).map(this::date);
    }

    private LocalDate date(JsonValue value) {
        if (!(value instanceof JsonValue.JsonText text)) {
            return wrongType(value, "a date such as '2026-11-16'", LocalDate.EPOCH, reporter);
        }
        try {
            if (DATE.matcher(text.text()).matches()) {
                return LocalDate.parse(text.text());
            }
        } catch (DateTimeParseException noSuchDay) {
            // reported below
        }
        reporter.report(
                DiagnosticCode.BAD_DATE,
                value.path(),
                Quote.of(text.text()) + " is not a day.",
                "Maybe write it as year-month-day: '2026-11-16'.");
        return LocalDate.EPOCH;
    }

    /** Returns a required constant of an enum, by its name. */
    public <E extends Enum<E>> E oneOf(String key, Class<E> type) {
        E first = type.getEnumConstants()[0];
        return required(key).flatMap(value -> constant(value, type)).orElse(first);
    }

    /** Returns a constant of an enum, if the member is there and names one. */
    public <E extends Enum<E>> Optional<E> optionalOneOf(String key, Class<E> type) {
        return value(key).flatMap(value -> constant(value, type));
    }

    /** Returns a list of constants, each at most once; empty when the member is missing. */
    public <E extends Enum<E>> List<E> manyOf(String key, Class<E> type) {
        List<E> constants = new ArrayList<>();
        elements(value(key), 0)
                .forEach(element -> constant(element, type).ifPresent(constant -> {
                    if (constants.contains(constant)) {
                        repeated(element, constant.name());
                    } else {
                        constants.add(constant);
                    }
                }));
        return List.copyOf(constants);
    }

    private <E extends Enum<E>> Optional<E> constant(JsonValue value, Class<E> type) {
        List<String> names = new ArrayList<>();
        if (value instanceof JsonValue.JsonText text) {
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equals(text.text())) {
                    return Optional.of(constant);
                }
                names.add(constant.name());
            }
            unknownWord(value, text.text(), names);
            return Optional.empty();
        }
        wrongType(value, "a word", reporter);
        return Optional.empty();
    }

    /** Returns a required text that is one of the given words. */
    public String word(String key, List<String> words) {
        Optional<JsonValue> value = required(key);
        if (value.isPresent() && value.get() instanceof JsonValue.JsonText text && !words.contains(text.text())) {
            unknownWord(value.get(), text.text(), words);
        }
        return value.map(found -> found instanceof JsonValue.JsonText text
                        ? text.text()
                        : wrongType(found, "a word", words.get(0), reporter))
                .orElse(words.get(0));
    }

    private void unknownWord(JsonValue value, String found, List<String> words) {
        String cure = Nearest.to(found, words)
                .map(near -> "Maybe " + Quote.of(near) + ".")
                .orElse("Maybe one of " + String.join(", ", words) + ".");
        reporter.report(DiagnosticCode.UNKNOWN_WORD, value.path(), Quote.of(found) + " may not stand here.", cure);
    }

    /** Returns a required list; each element is read by the function. */
    public <T> List<T> list(String key, int fewest, Function<JsonValue, T> each) {
        return elements(required(key), fewest).stream().map(each).toList();
    }

    /** Returns a list; empty when the member is missing. */
    public <T> List<T> optionalList(String key, Function<JsonValue, T> each) {
        return elements(value(key), 0).stream().map(each).toList();
    }

    /** Returns a required list of objects. */
    public <T> List<T> objects(String key, int fewest, Function<Fields, T> each) {
        return list(key, fewest, element -> read(element, each));
    }

    /** Returns a list of objects; empty when the member is missing. */
    public <T> List<T> optionalObjects(String key, Function<Fields, T> each) {
        return optionalList(key, element -> read(element, each));
    }

    /** Returns a required object, read by the function; when it is missing the function sees only stand-ins. */
    public <T> T object(String key, Function<Fields, T> each) {
        return required(key)
                .map(value -> read(value, each))
                .orElseGet(() -> each.apply(new Fields(Map.of(), path(key), reporter, false)));
    }

    /** Returns an object, read by the function, if the member is there. */
    public <T> Optional<T> optionalObject(String key, Function<Fields, T> each) {
        return value(key).map(value -> read(value, each));
    }

    private <T> T read(JsonValue value, Function<Fields, T> each) {
        Fields fields = of(value, reporter);
        T result = each.apply(fields);
        fields.finish();
        return result;
    }

    /** Returns a required list of texts, each of 1 to {@code longest} characters. */
    public List<String> texts(String key, int fewest, int longest) {
        return list(key, fewest, element -> text(element, 1, longest));
    }

    /** Returns a list of texts; empty when the member is missing. */
    public List<String> optionalTexts(String key, int longest) {
        return optionalList(key, element -> text(element, 1, longest));
    }

    /** Returns a list of texts of which none may stand twice; empty when the member is missing. */
    public List<JsonValue.JsonText> optionalNames(String key) {
        return names(value(key), 0);
    }

    /** Returns a required list of texts of which none may stand twice. */
    public List<JsonValue.JsonText> names(String key, int fewest) {
        return names(required(key), fewest);
    }

    private List<JsonValue.JsonText> names(Optional<JsonValue> list, int fewest) {
        List<JsonValue.JsonText> names = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (JsonValue element : elements(list, fewest)) {
            String name = text(element, 1, Integer.MAX_VALUE);
            if (element instanceof JsonValue.JsonText text && !name.isEmpty()) {
                if (seen.add(name)) {
                    names.add(text);
                } else {
                    repeated(element, name);
                }
            }
        }
        return names;
    }

    private void repeated(JsonValue element, String name) {
        reporter.report(
                DiagnosticCode.REPEATED,
                element.path(),
                Quote.of(name) + " stands twice in the list.",
                "Maybe take one of them out.");
    }

    /** Returns a required name of something else, with its place, if it is there and a text. */
    public Optional<JsonValue.JsonText> name(String key) {
        return required(key).flatMap(this::nameOf);
    }

    /** Returns a name of something else, with its place, if it is there and a text. */
    public Optional<JsonValue.JsonText> optionalName(String key) {
        return value(key).flatMap(this::nameOf);
    }

    private Optional<JsonValue.JsonText> nameOf(JsonValue value) {
        boolean sound = !text(value, 1, Integer.MAX_VALUE).isEmpty();
        return sound && value instanceof JsonValue.JsonText text ? Optional.of(text) : Optional.empty();
    }

    /** Returns a required object with free keys and numbers within the bounds as values. */
    public Map<String, Double> numbers(String key, double least, double most) {
        return numbers(required(key), least, most);
    }

    /** Returns an object with free keys and numbers as values; empty when the member is missing. */
    public Map<String, Double> optionalNumbers(String key, double least, double most) {
        return numbers(value(key), least, most);
    }

    private Map<String, Double> numbers(Optional<JsonValue> value, double least, double most) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        members(value).forEach((name, member) -> numbers.put(name, number(member, least, most)));
        return numbers;
    }

    /** Returns the members of an object with free keys; none when it is missing or not an object, which is reported. */
    public Map<String, JsonValue> optionalMembers(String key) {
        return members(value(key));
    }

    /** Returns the members of a required object with free keys. */
    public Map<String, JsonValue> members(String key) {
        return members(required(key));
    }

    private Map<String, JsonValue> members(Optional<JsonValue> value) {
        if (value.isEmpty()) {
            return Map.of();
        }
        if (value.get() instanceof JsonValue.JsonObject object) {
            return object.members();
        }
        wrongType(value.get(), "an object", reporter);
        return Map.of();
    }

    private List<JsonValue> elements(Optional<JsonValue> list, int fewest) {
        if (list.isEmpty()) {
            return List.of();
        }
        if (!(list.get() instanceof JsonValue.JsonArray array)) {
            wrongType(list.get(), "a list", reporter);
            return List.of();
        }
        if (array.elements().size() < fewest) {
            reporter.report(
                    DiagnosticCode.LIST_LENGTH,
                    array.path(),
                    "The list has " + array.elements().size() + " elements; the fewest is " + fewest + ".",
                    "Maybe add some.");
        }
        return array.elements();
    }

    private static void wrongType(JsonValue value, String expected, Reporter reporter) {
        String cure = value instanceof JsonValue.JsonNull
                ? "Maybe leave the key out."
                : value instanceof JsonValue.JsonText ? "Maybe take out the quotation marks." : "";
        boolean textWanted =
                expected.startsWith("a text") || expected.startsWith("a word") || expected.startsWith("an id");
        reporter.report(
                DiagnosticCode.WRONG_TYPE,
                value.path(),
                "Here stands " + value.describe() + " where " + expected + " was expected.",
                textWanted && cure.isEmpty() ? "Maybe put it in quotation marks." : cure);
    }

    private static <T> T wrongType(JsonValue value, String expected, T standIn, Reporter reporter) {
        wrongType(value, expected, reporter);
        return standIn;
    }

    /** Reports the members that nobody asked for. */
    public void finish() {
        for (Map.Entry<String, JsonValue> member : members.entrySet()) {
            if (!asked.contains(member.getKey())) {
                String cure = Nearest.to(member.getKey(), asked)
                        .map(near -> "Maybe " + Quote.of(near) + ".")
                        .orElse("Maybe take it out; known here: " + String.join(", ", asked) + ".");
                reporter.report(
                        DiagnosticCode.UNKNOWN_KEY,
                        member.getValue().path(),
                        "The key " + Quote.of(member.getKey()) + " is not known here.",
                        cure);
            }
        }
    }
}

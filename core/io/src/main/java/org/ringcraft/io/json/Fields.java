package org.ringcraft.io.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads the members of one object. A missing, misspelt or mistyped member is reported and a stand-in returned, so that
 * reading goes on and one run shows many mistakes; whoever reads must throw the result away when the diagnostics have
 * errors. Call {@link #finish} at the end: it reports the members that nobody asked for.
 *
 * <p>Written without lambdas and streams, which start slowly: packs are loaded at the start.
 *
 * <p>Stand-ins: empty text, the least number, false, 1970-01-01, the first word, no elements.
 */
public final class Fields {

    /** Ids: lower-case letters and digits in words joined by single hyphens. */
    public static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

    private final Map<String, JsonValue> members;
    private final JsonPath path;
    private final Reporter reporter;
    private final Values values;
    private final boolean isObject;
    private final Set<String> asked = new LinkedHashSet<>();

    private Fields(Map<String, JsonValue> members, JsonPath path, Reporter reporter, boolean isObject) {
        this.members = members;
        this.path = path;
        this.reporter = reporter;
        this.values = new Values(reporter);
        this.isObject = isObject;
    }

    /** Returns the fields of the value; when it is not an object, that is reported and all its fields are stand-ins. */
    public static Fields of(JsonValue value, Reporter reporter) {
        if (value instanceof JsonValue.JsonObject object) {
            return new Fields(object.members(), object.path(), reporter, true);
        }
        new Values(reporter).wrongType(value, "an object");
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
        Optional<JsonValue> value = required(key);
        return value.isPresent() ? values.text(value.get(), 1, longest) : "";
    }

    /** Returns a required text of 0 to {@code longest} characters. */
    public String anyText(String key, int longest) {
        Optional<JsonValue> value = required(key);
        return value.isPresent() ? values.text(value.get(), 0, longest) : "";
    }

    /** Returns a text of 1 to {@code longest} characters, if it is there. */
    public Optional<String> optionalText(String key, int longest) {
        Optional<JsonValue> value = value(key);
        return value.isPresent() ? Optional.of(values.text(value.get(), 1, longest)) : Optional.empty();
    }

    /** Returns a required id. What is not kebab-case is reported and returned all the same. */
    public String id(String key) {
        Optional<JsonValue> value = required(key);
        return value.isPresent() ? values.id(value.get()) : "";
    }

    /** Returns a required whole number within the bounds, which are allowed. */
    public int whole(String key, int least, int most) {
        Optional<JsonValue> value = required(key);
        return value.isPresent() ? values.whole(value.get(), least, most) : least;
    }

    /** Returns a whole number within the bounds, or the given one when the member is missing. */
    public int wholeOr(String key, int least, int most, int otherwise) {
        Optional<JsonValue> value = value(key);
        return value.isPresent() ? values.whole(value.get(), least, most) : otherwise;
    }

    /** Returns a required number within the bounds, which are allowed. */
    public double number(String key, double least, double most) {
        Optional<JsonValue> value = required(key);
        return value.isPresent() ? values.number(value.get(), least, most) : least;
    }

    /** Returns a number within the bounds, or the given one when the member is missing. */
    public double numberOr(String key, double least, double most, double otherwise) {
        Optional<JsonValue> value = value(key);
        return value.isPresent() ? values.number(value.get(), least, most) : otherwise;
    }

    /** Returns a required flag. */
    public boolean flag(String key) {
        Optional<JsonValue> value = required(key);
        return value.isPresent() ? values.flag(value.get()) : false;
    }

    /** Returns a flag, or the given one when the member is missing. */
    public boolean flagOr(String key, boolean otherwise) {
        Optional<JsonValue> value = value(key);
        return value.isPresent() ? values.flag(value.get()) : otherwise;
    }

    /** Returns a required day, written {@code 2026-11-16}. */
    public LocalDate date(String key) {
        Optional<JsonValue> value = required(key);
        return value.isPresent() ? values.date(value.get()) : LocalDate.EPOCH;
    }

    /** Returns a day, if the member is there. */
    public Optional<LocalDate> optionalDate(String key) {
        Optional<JsonValue> value = value(key);
        return value.isPresent() ? Optional.of(values.date(value.get())) : Optional.empty();
    }

    /** Returns a required constant of an enum, by its name. */
    public <E extends Enum<E>> E oneOf(String key, Class<E> type) {
        E first = type.getEnumConstants()[0];
        Optional<JsonValue> value = required(key);
        return value.isPresent() ? values.constant(value.get(), type).orElse(first) : first;
    }

    /** Returns a constant of an enum, if the member is there and names one. */
    public <E extends Enum<E>> Optional<E> optionalOneOf(String key, Class<E> type) {
        Optional<JsonValue> value = value(key);
        return value.isPresent() ? values.constant(value.get(), type) : Optional.empty();
    }

    /** Returns a list of constants, each at most once; empty when the member is missing. */
    public <E extends Enum<E>> List<E> manyOf(String key, Class<E> type) {
        List<E> constants = new ArrayList<>();
        for (JsonValue element : elements(value(key), 0)) {
            Optional<E> constant = values.constant(element, type);
            if (constant.isPresent() && constants.contains(constant.get())) {
                repeated(element, constant.get().name());
            } else if (constant.isPresent()) {
                constants.add(constant.get());
            }
        }
        return List.copyOf(constants);
    }

    /** Returns a required text that is one of the given words. */
    public String word(String key, List<String> words) {
        Optional<JsonValue> value = required(key);
        return value.isPresent() ? values.word(value.get(), words) : words.get(0);
    }

    /** Returns a required list; each element is read by the function. */
    public <T> List<T> list(String key, int fewest, Function<JsonValue, T> each) {
        return read(elements(required(key), fewest), each);
    }

    /** Returns a list; empty when the member is missing. */
    public <T> List<T> optionalList(String key, Function<JsonValue, T> each) {
        return read(elements(value(key), 0), each);
    }

    private static <T> List<T> read(List<JsonValue> elements, Function<JsonValue, T> each) {
        List<T> all = new ArrayList<>(elements.size());
        for (JsonValue element : elements) {
            all.add(each.apply(element));
        }
        return all;
    }

    /** Returns a required list of objects. */
    public <T> List<T> objects(String key, int fewest, Function<Fields, T> each) {
        return readObjects(elements(required(key), fewest), each);
    }

    /** Returns a list of objects; empty when the member is missing. */
    public <T> List<T> optionalObjects(String key, Function<Fields, T> each) {
        return readObjects(elements(value(key), 0), each);
    }

    private <T> List<T> readObjects(List<JsonValue> elements, Function<Fields, T> each) {
        List<T> all = new ArrayList<>(elements.size());
        for (JsonValue element : elements) {
            all.add(read(element, each));
        }
        return all;
    }

    /** Returns a required object, read by the function; when it is missing the function sees only stand-ins. */
    public <T> T object(String key, Function<Fields, T> each) {
        Optional<JsonValue> value = required(key);
        return value.isPresent()
                ? read(value.get(), each)
                : each.apply(new Fields(Map.of(), path(key), reporter, false));
    }

    /** Returns an object, read by the function, if the member is there. */
    public <T> Optional<T> optionalObject(String key, Function<Fields, T> each) {
        Optional<JsonValue> value = value(key);
        return value.isPresent() ? Optional.of(read(value.get(), each)) : Optional.empty();
    }

    private <T> T read(JsonValue value, Function<Fields, T> each) {
        Fields fields = of(value, reporter);
        T result = each.apply(fields);
        fields.finish();
        return result;
    }

    /** Returns a required list of texts, each of 1 to {@code longest} characters. */
    public List<String> texts(String key, int fewest, int longest) {
        return texts(elements(required(key), fewest), longest);
    }

    /** Returns a list of texts; empty when the member is missing. */
    public List<String> optionalTexts(String key, int longest) {
        return texts(elements(value(key), 0), longest);
    }

    private List<String> texts(List<JsonValue> elements, int longest) {
        List<String> texts = new ArrayList<>(elements.size());
        for (JsonValue element : elements) {
            texts.add(values.text(element, 1, longest));
        }
        return texts;
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
            String name = values.text(element, 1, Integer.MAX_VALUE);
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
        Optional<JsonValue> value = required(key);
        return value.isPresent() ? nameOf(value.get()) : Optional.empty();
    }

    /** Returns a name of something else, with its place, if it is there and a text. */
    public Optional<JsonValue.JsonText> optionalName(String key) {
        Optional<JsonValue> value = value(key);
        return value.isPresent() ? nameOf(value.get()) : Optional.empty();
    }

    private Optional<JsonValue.JsonText> nameOf(JsonValue value) {
        boolean sound = !values.text(value, 1, Integer.MAX_VALUE).isEmpty();
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
        for (Map.Entry<String, JsonValue> member : members(value).entrySet()) {
            numbers.put(member.getKey(), values.number(member.getValue(), least, most));
        }
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
        values.wrongType(value.get(), "an object");
        return Map.of();
    }

    private List<JsonValue> elements(Optional<JsonValue> list, int fewest) {
        if (list.isEmpty()) {
            return List.of();
        }
        if (!(list.get() instanceof JsonValue.JsonArray array)) {
            values.wrongType(list.get(), "a list");
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

    /** Reports the members that nobody asked for. */
    public void finish() {
        for (Map.Entry<String, JsonValue> member : members.entrySet()) {
            if (!asked.contains(member.getKey()) && !reporter.isFull()) {
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

package org.ringcraft.io.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns single values into what was expected, or reports them and returns a stand-in. */
record Values(Reporter reporter) {

    private static final Pattern ID_PATTERN = Pattern.compile(Fields.ID);
    private static final int LONGEST_ID = 60;
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    String text(JsonValue value, int shortest, int longest) {
        if (!(value instanceof JsonValue.JsonText text)) {
            return wrongType(value, "a text", "");
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

    String id(JsonValue value) {
        if (!(value instanceof JsonValue.JsonText text)) {
            return wrongType(value, "an id", "");
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

    int whole(JsonValue value, int least, int most) {
        if (!(value instanceof JsonValue.JsonNumber number)) {
            return wrongType(value, "a whole number", least);
        }
        double found = number.value();
        if (found != Math.rint(found)) {
            return wrongType(value, "a whole number", least);
        }
        return inRange(value, found, least, most) ? (int) found : least;
    }

    double number(JsonValue value, double least, double most) {
        if (!(value instanceof JsonValue.JsonNumber number)) {
            return wrongType(value, "a number", least);
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

    boolean flag(JsonValue value) {
        return value instanceof JsonValue.JsonFlag flag ? flag.value() : wrongType(value, "true or false", false);
    }

    LocalDate date(JsonValue value) {
        if (!(value instanceof JsonValue.JsonText text)) {
            return wrongType(value, "a date such as '2026-11-16'", LocalDate.EPOCH);
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

    <E extends Enum<E>> Optional<E> constant(JsonValue value, Class<E> type) {
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
        wrongType(value, "a word");
        return Optional.empty();
    }

    void unknownWord(JsonValue value, String found, List<String> words) {
        String cure = Nearest.to(found, words)
                .map(near -> "Maybe " + Quote.of(near) + ".")
                .orElse("Maybe one of " + String.join(", ", words) + ".");
        reporter.report(DiagnosticCode.UNKNOWN_WORD, value.path(), Quote.of(found) + " may not stand here.", cure);
    }

    /** Returns the text, which must be one of the words; the first of them stands in for what is no text. */
    String word(JsonValue value, List<String> words) {
        if (!(value instanceof JsonValue.JsonText text)) {
            return wrongType(value, "a word", words.get(0));
        }
        if (!words.contains(text.text())) {
            unknownWord(value, text.text(), words);
        }
        return text.text();
    }

    <T> T wrongType(JsonValue value, String expected, T standIn) {
        wrongType(value, expected);
        return standIn;
    }

    void wrongType(JsonValue value, String expected) {
        reporter.report(
                DiagnosticCode.WRONG_TYPE,
                value.path(),
                "Here stands " + value.describe() + " where " + expected + " was expected.",
                cure(value, expected));
    }

    private static String cure(JsonValue value, String expected) {
        if (value instanceof JsonValue.JsonNull) {
            return "Maybe leave the key out.";
        }
        boolean structure = expected.equals("an object") || expected.equals("a list");
        boolean bare = expected.endsWith("number") || expected.equals("true or false");
        if (bare && value instanceof JsonValue.JsonText) {
            return "Maybe take out the quotation marks.";
        }
        boolean scalar = value instanceof JsonValue.JsonNumber || value instanceof JsonValue.JsonFlag;
        return !structure && !bare && scalar ? "Maybe put it in quotation marks." : "";
    }
}

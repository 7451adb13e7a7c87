package org.ringcraft.engine.lint;

import java.util.List;
import java.util.Map;

/** Reads numbers, written in figures or in words up to the thousands. */
final class Numerals {

    private static final Map<String, Integer> ONES = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9));

    private static final Map<String, Integer> TEENS = Map.ofEntries(
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19));

    private static final Map<String, Integer> TENS = Map.of(
            "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety",
            90);

    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10),
            Map.entry("eleventh", 11),
            Map.entry("twelfth", 12),
            Map.entry("thirteenth", 13),
            Map.entry("fourteenth", 14),
            Map.entry("fifteenth", 15),
            Map.entry("sixteenth", 16),
            Map.entry("seventeenth", 17),
            Map.entry("eighteenth", 18),
            Map.entry("nineteenth", 19),
            Map.entry("twentieth", 20),
            Map.entry("thirtieth", 30));

    private Numerals() {}

    /**
     * A number that was read.
     *
     * @param next index after its last part
     * @param digits it was written in figures
     */
    record Read(double value, int next, boolean digits) {}

    /** What a number read from these parts would be: the parts of words, and whether each goes on from the one before. */
    record Parts(List<String> words, List<Boolean> goesOn) {

        String at(int index) {
            return index >= 0 && index < words.size() ? words.get(index) : "";
        }

        /** Returns the word if it goes on from the one before; empty otherwise. */
        String on(int index) {
            return index > 0 && index < words.size() && goesOn.get(index) ? words.get(index) : "";
        }
    }

    /** Returns the number that begins there; one with {@code next} at the same index when none does. */
    static Read read(Parts parts, int at) {
        String first = parts.at(at);
        if (!first.isEmpty() && Character.isDigit(first.charAt(0))) {
            return digits(first, at);
        }
        if (first.equals("a") && parts.on(at + 1).equals("hundred")) {
            return above(parts, 1, at + 1);
        }
        if (first.equals("half")
                && parts.on(at + 1).equals("a")
                && parts.on(at + 2).startsWith("gig")) {
            return new Read(0.5, at + 2, false);
        }
        if (first.equals("hundred") || first.equals("thousand")) {
            return above(parts, 1, at);
        }
        Read small = small(parts, at, true);
        if (small.next() == at) {
            return small;
        }
        return above(parts, small.value(), small.next());
    }

    private static Read digits(String word, int at) {
        int end = 0;
        while (end < word.length() && (Character.isDigit(word.charAt(end)) || ".,".indexOf(word.charAt(end)) >= 0)) {
            end++;
        }
        if (end < word.length()) {
            return new Read(0, at, true);
        }
        try {
            return new Read(Double.parseDouble(word.replace(",", "")), at + 1, true);
        } catch (NumberFormatException several) {
            // Two dots, as in a version number.
            return new Read(0, at, true);
        }
    }

    /** Reads 1 to 99. */
    private static Read small(Parts parts, int at, boolean opening) {
        String word = opening ? parts.at(at) : parts.on(at);
        Integer tens = TENS.get(word);
        if (tens != null) {
            Integer one = ONES.get(parts.on(at + 1));
            return one == null ? new Read(tens, at + 1, false) : new Read(tens + one, at + 2, false);
        }
        Integer other = ONES.containsKey(word) ? ONES.get(word) : TEENS.get(word);
        return other == null ? new Read(0, at, false) : new Read(other, at + 1, false);
    }

    /** Goes on from a number below a hundred to its hundreds and thousands. */
    private static Read above(Parts parts, double first, int at) {
        String word = first == 1 && at > 0 ? parts.at(at) : parts.on(at);
        int scale = word.equals("hundred") ? 100 : word.equals("thousand") ? 1000 : 0;
        if (scale == 0) {
            return new Read(first, at, false);
        }
        double value = first * scale;
        int next = at + 1;
        int rest = parts.on(next).equals("and") ? next + 1 : next;
        Read more = small(parts, rest, false);
        if (more.next() == rest) {
            return new Read(value, next, false);
        }
        if (scale == 1000 && parts.on(more.next()).equals("hundred")) {
            Read hundreds = above(parts, more.value(), more.next());
            return new Read(value + hundreds.value(), hundreds.next(), false);
        }
        return new Read(value + more.value(), more.next(), false);
    }

    /** Returns the day of a month that begins there, as {@code thirty-first}, {@code 31st} or 31; 0 when none does. */
    static Read day(Parts parts, int at) {
        String word = parts.at(at);
        Integer tens = TENS.get(word);
        Integer ordinal = ORDINALS.get(tens == null ? word : parts.on(at + 1));
        if (ordinal != null) {
            return tens == null ? new Read(ordinal, at + 1, false) : new Read(tens + ordinal, at + 2, false);
        }
        int end = 0;
        while (end < word.length() && Character.isDigit(word.charAt(end))) {
            end++;
        }
        String tail = word.substring(end);
        if (end >= 1
                && end <= 2
                && (tail.isEmpty() || List.of("st", "nd", "rd", "th").contains(tail))) {
            return new Read(Integer.parseInt(word.substring(0, end)), at + 1, true);
        }
        return new Read(0, at, false);
    }
}

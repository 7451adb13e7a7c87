package org.ringcraft.engine.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ringcraft.engine.lint.Figure.Unit;
import org.ringcraft.engine.lint.Figure.Way;
import org.ringcraft.engine.lint.Numerals.Parts;
import org.ringcraft.engine.lint.Numerals.Read;

/** Finds the figures in a text: prices, speeds, terms, periods, dates. */
final class Figures {

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /** Words that, before the name of a month, show that a month is meant. */
    private static final Set<String> BEFORE_MONTH = Set.of(
            "in", "next", "last", "of", "from", "by", "each", "every", "until", "till", "since", "this", "on", "these",
            "those", "before", "after", "the");

    private static final Set<String> A_MONTH = Set.of("a", "per", "each", "every");

    private static final Map<String, Unit> UNITS = Map.ofEntries(
            Map.entry("pounds", Unit.PENCE),
            Map.entry("pound", Unit.PENCE),
            Map.entry("quid", Unit.PENCE),
            Map.entry("pence", Unit.PENCE),
            Map.entry("p", Unit.PENCE),
            Map.entry("mb/s", Unit.SPEED),
            Map.entry("mbps", Unit.SPEED),
            Map.entry("mbit/s", Unit.SPEED),
            Map.entry("megabits", Unit.SPEED),
            Map.entry("megabit", Unit.SPEED),
            Map.entry("meg", Unit.SPEED),
            Map.entry("megs", Unit.SPEED),
            Map.entry("gb/s", Unit.SPEED),
            Map.entry("gbps", Unit.SPEED),
            Map.entry("gigabit", Unit.SPEED),
            Map.entry("gigabits", Unit.SPEED),
            Map.entry("gig", Unit.DATA),
            Map.entry("gigs", Unit.DATA),
            Map.entry("gb", Unit.DATA),
            Map.entry("gigabyte", Unit.DATA),
            Map.entry("gigabytes", Unit.DATA),
            Map.entry("month", Unit.MONTHS),
            Map.entry("months", Unit.MONTHS),
            Map.entry("year", Unit.MONTHS),
            Map.entry("years", Unit.MONTHS),
            Map.entry("day", Unit.DAYS),
            Map.entry("days", Unit.DAYS),
            Map.entry("week", Unit.DAYS),
            Map.entry("weeks", Unit.DAYS),
            Map.entry("fortnight", Unit.DAYS),
            Map.entry("hour", Unit.HOURS),
            Map.entry("hours", Unit.HOURS),
            Map.entry("minute", Unit.MINUTES),
            Map.entry("minutes", Unit.MINUTES),
            Map.entry("times", Unit.TIMES),
            Map.entry("%", Unit.PER_CENT),
            Map.entry("percent", Unit.PER_CENT));

    /** Least number that, with only "up" or "down" after it, is a speed. Invented. */
    private static final double LEAST_BARE_SPEED = 5;

    private final List<String> words = new ArrayList<>();
    private final List<Boolean> goesOn = new ArrayList<>();
    private final List<Integer> from = new ArrayList<>();
    private final List<Integer> to = new ArrayList<>();
    private final List<Integer> sentence = new ArrayList<>();
    private final List<Boolean> capital = new ArrayList<>();
    private final Parts parts = new Parts(words, goesOn);
    private final List<Figure> found = new ArrayList<>();
    private final String text;

    private Figures(Wording wording) {
        text = wording.text();
        for (int i = 0; i < wording.words().size(); i++) {
            split(wording.words().get(i), wording.goesOn(i));
        }
    }

    /** Returns the figures of a text, in its order. */
    static List<Figure> in(String text) {
        return in(Wording.of(text));
    }

    /** Returns the figures of a text, in its order. */
    static List<Figure> in(Wording wording) {
        return new Figures(wording).read();
    }

    /** A hyphenated word is several parts. */
    private void split(Wording.Word word, boolean first) {
        int start = 0;
        boolean on = first;
        String lower = word.lower();
        while (start <= lower.length()) {
            int hyphen = lower.indexOf('-', start);
            int end = hyphen < 0 ? lower.length() : hyphen;
            end = beforeUnit(lower, start, end);
            if (end > start) {
                words.add(lower.substring(start, end));
                goesOn.add(on);
                from.add(word.from() + start);
                to.add(word.from() + end);
                sentence.add(word.sentence());
                capital.add(start == 0 && word.capital());
                on = true;
            }
            start = end < lower.length() && lower.charAt(end) != '-' ? end : end + 1;
        }
    }

    /** Digits with a unit stuck to them, as in 500mb/s or 20gb, are two parts. An ordinal such as 31st stays one. */
    private static int beforeUnit(String word, int start, int end) {
        int digits = start;
        while (digits < end && (Character.isDigit(word.charAt(digits)) || word.charAt(digits) == '.')) {
            digits++;
        }
        return digits > start && digits < end && UNITS.containsKey(word.substring(digits, end)) ? digits : end;
    }

    private List<Figure> read() {
        int at = 0;
        while (at < words.size()) {
            int next = date(at);
            if (next == at) {
                next = figure(at);
            }
            at = next > at ? next : at + 1;
        }
        return List.copyOf(found);
    }

    private void add(Unit unit, double value, Way way, int first, int next) {
        int start = from.get(first);
        int end = to.get(next - 1);
        found.add(new Figure(unit, value, way, start, end, text.substring(start, end), sentence.get(first)));
    }

    // --- dates

    private int date(int at) {
        Read day = Numerals.day(parts, at);
        if (day.next() > at) {
            int month = parts.on(day.next()).equals("of") ? day.next() + 1 : day.next();
            int named = MONTHS.indexOf(parts.on(month));
            if (named >= 0) {
                return year(at, month + 1, named + 1, (int) day.value());
            }
            return at;
        }
        int named = MONTHS.indexOf(parts.at(at));
        if (named < 0 || !capital.get(at)) {
            return at;
        }
        int after = parts.on(at + 1).equals("the") ? at + 2 : at + 1;
        Read later = parts.on(after).isEmpty() ? new Read(0, after, false) : Numerals.day(parts, after);
        if (later.next() > after && later.value() <= 31) {
            return year(at, later.next(), named + 1, (int) later.value());
        }
        boolean meant = at > 0 && BEFORE_MONTH.contains(parts.at(at - 1));
        boolean full = isYear(parts.on(at + 1));
        return meant || full || !Set.of("march", "may").contains(parts.at(at)) ? year(at, at + 1, named + 1, 0) : at;
    }

    private int year(int first, int next, int month, int day) {
        int year = 0;
        int end = next;
        if (isYear(parts.on(next))) {
            year = Integer.parseInt(parts.at(next));
            end = next + 1;
        }
        add(Unit.DATE, year * 10_000.0 + month * 100 + day, Way.NONE, first, end);
        return end;
    }

    private static boolean isYear(String word) {
        return word.length() == 4 && word.startsWith("20") && word.chars().allMatch(Character::isDigit);
    }

    // --- numbers with units

    private int figure(int at) {
        boolean sterling = parts.at(at).equals("£");
        int start = sterling ? at + 1 : at;
        Read number = Numerals.read(parts, start);
        if (number.next() == start) {
            return at;
        }
        if (sterling) {
            add(Unit.PENCE, pence(number.value()), Way.NONE, at, number.next());
            return number.next();
        }
        Optional<Read> price = poundsAndPence(number);
        if (price.isPresent()) {
            add(Unit.PENCE, price.get().value(), Way.NONE, at, price.get().next());
            return price.get().next();
        }
        return withUnit(at, number);
    }

    private static double pence(double pounds) {
        return Math.rint(pounds * 100);
    }

    /** Prices as they are spoken: {@code nine ninety-five}, {@code thirty-four pounds fifty}. */
    private Optional<Read> poundsAndPence(Read pounds) {
        if (pounds.digits()) {
            return Optional.empty();
        }
        String after = parts.on(pounds.next());
        boolean named = after.equals("pounds") || after.equals("pound") || after.equals("quid");
        int next = named ? pounds.next() + 1 : pounds.next();
        if (named && parts.on(next).equals("and")) {
            next++;
        }
        if (parts.on(next).isEmpty()) {
            return Optional.empty();
        }
        Read pence = Numerals.read(parts, next);
        boolean alone = pence.next() > next && pence.value() >= 10 && pence.value() < 100;
        String unit = parts.on(pence.next());
        boolean ends = unit.equals("pence") || unit.equals("p");
        boolean other = UNITS.containsKey(unit) && !ends;
        if (!alone || other || (named && next > pounds.next() + 1 && !ends)) {
            return Optional.empty();
        }
        return Optional.of(
                new Read(pence(pounds.value()) + pence.value(), ends ? pence.next() + 1 : pence.next(), false));
    }

    private int withUnit(int at, Read number) {
        int next = number.next();
        double value = number.value();
        String word = parts.on(next);
        if (word.equals("a") && parts.on(next + 1).startsWith("gig") && value == 0.5) {
            next++;
            word = parts.on(next);
        }
        if (word.equals("per") && parts.on(next + 1).equals("cent")) {
            add(Unit.PER_CENT, value, Way.NONE, at, next + 2);
            return next + 2;
        }
        if (word.equals("working") && parts.on(next + 1).startsWith("day")) {
            add(Unit.WORKING_DAYS, value, Way.NONE, at, next + 2);
            return next + 2;
        }
        boolean monthly = word.equals("monthly")
                || (A_MONTH.contains(word) && parts.on(next + 1).equals("month"));
        if (monthly) {
            int end = word.equals("monthly") ? next + 1 : next + 2;
            add(Unit.PENCE, pence(value), Way.NONE, at, end);
            return end;
        }
        Way way = way(at, next);
        Unit unit = UNITS.get(word);
        if (unit == null && (word.equals("or") || word.equals("to"))) {
            Read second = Numerals.read(parts, next + 1);
            Unit shared = second.next() > next + 1 ? UNITS.get(parts.on(second.next())) : null;
            if (shared != null) {
                add(shared, scaled(parts.at(second.next()), value), Way.NONE, at, next);
                return next;
            }
        }
        if (unit == null) {
            boolean speed = wayOf(word, next) != Way.NONE && value >= LEAST_BARE_SPEED;
            add(speed ? Unit.SPEED : Unit.PLAIN, value, speed ? way : Way.NONE, at, speed ? next + 1 : next);
            return speed ? next + 1 : next;
        }
        return unit(at, next, value, unit, way);
    }

    private int unit(int at, int next, double value, Unit unit, Way way) {
        String word = parts.at(next);
        int end = next + 1;
        if (unit == Unit.SPEED || unit == Unit.DATA) {
            boolean gig = word.startsWith("g");
            boolean speed = unit == Unit.SPEED || way != Way.NONE || isSpeedSoon(end);
            if (gig && (parts.on(end).startsWith("port") || parts.on(end).startsWith("ethernet"))) {
                return end;
            }
            add(speed ? Unit.SPEED : Unit.DATA, gig && speed ? value * 1000 : value, speed ? way : Way.NONE, at, end);
            return end;
        }
        if (unit == Unit.TIMES && A_MONTH.contains(parts.on(end))) {
            return end;
        }
        add(unit, scaled(word, value), Way.NONE, at, end);
        return end;
    }

    private static double scaled(String unit, double value) {
        return switch (unit) {
            case "pounds", "pound", "quid" -> pence(value);
            case "year", "years" -> value * 12;
            case "week", "weeks" -> value * 7;
            case "fortnight" -> value * 14;
            default -> value;
        };
    }

    private boolean isSpeedSoon(int at) {
        boolean perSecond = parts.on(at).equals("a") || parts.on(at).equals("per");
        return (perSecond && parts.on(at + 1).equals("second"))
                || parts.on(at).equals("speed")
                || parts.on(at).equals("speeds");
    }

    /** Returns the direction that the words around a number give it. */
    private Way way(int at, int next) {
        for (int i = next; i < Math.min(next + 5, words.size()); i++) {
            Way way = wayOf(parts.on(i), i);
            if (way != Way.NONE) {
                return way;
            }
            boolean on = UNITS.get(parts.on(i)) == Unit.SPEED
                    || List.of("a", "per", "second", "gig", "both", "each").contains(parts.on(i));
            if (!on) {
                break;
            }
        }
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            String word = parts.at(i);
            if (word.startsWith("upload") || word.equals("sends") || word.equals("sending")) {
                return Way.UP;
            }
            if (word.startsWith("download")) {
                return Way.DOWN;
            }
            if (!goesOn.get(i + 1)) {
                break;
            }
        }
        return Way.NONE;
    }

    private Way wayOf(String word, int at) {
        return switch (word) {
            case "down", "download" -> Way.DOWN;
            case "upload" -> Way.UP;
            case "up" -> parts.on(at + 1).equals("front") || parts.on(at + 1).equals("to") ? Way.NONE : Way.UP;
            case "both", "each" -> parts.on(at + 1).startsWith("way") ? Way.BOTH : Way.NONE;
            default -> Way.NONE;
        };
    }
}

package org.ringcraft.engine.lint;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.ringcraft.engine.lint.Figure.Unit;
import org.ringcraft.engine.lint.Figure.Way;

/** Figures that are true of something, by what they count. */
final class Facts {

    private static final List<String> SAVES = List.of(" less", " off", " cheaper");

    private final Map<Unit, NavigableSet<Double>> values = new EnumMap<>(Unit.class);
    private final Map<Way, NavigableSet<Double>> speeds = new EnumMap<>(Way.class);
    private final NavigableSet<Double> guaranteed = new TreeSet<>();
    private final NavigableSet<Double> savings = new TreeSet<>();
    private final NavigableSet<Double> rises = new TreeSet<>();

    void add(Unit unit, double value) {
        values.computeIfAbsent(unit, key -> new TreeSet<>()).add(value);
    }

    void add(Figure figure, boolean atLeast) {
        if (figure.unit() == Unit.SPEED && atLeast) {
            guaranteed.add(figure.value());
        } else if (figure.unit() == Unit.SPEED) {
            speeds.computeIfAbsent(figure.way(), key -> new TreeSet<>()).add(figure.value());
        } else {
            add(figure.unit(), figure.value());
        }
    }

    /** Adds the figures of a text, but for what the customer pays now; speeds after "at least" are what is guaranteed, and no more. */
    Facts addText(String text) {
        return addText(text, Figures.in(text));
    }

    /** The same for a text whose figures have been read. */
    Facts addText(String text, List<Figure> figures) {
        for (Figure figure : figures) {
            String before = text.substring(Math.max(0, figure.from() - 16), figure.from());
            if (text.startsWith(" you pay", figure.to()) || text.startsWith(" a month that you pay", figure.to())) {
                continue;
            }
            add(figure, before.contains("at least"));
            if (saves(text, figure)) {
                savings.add(figure.value());
            }
        }
        return this;
    }

    /** Tells whether it is a sum of money by which something is cheaper. */
    static boolean saves(String text, Figure figure) {
        String after = text.substring(figure.to(), Math.min(text.length(), figure.to() + 18));
        return figure.unit() == Unit.PENCE && SAVES.stream().anyMatch(after::contains);
    }

    void addSaving(double pence) {
        add(Unit.PENCE, pence);
        savings.add(pence);
    }

    void addRise(double pence) {
        add(Unit.PENCE, pence);
        rises.add(pence);
    }

    /** Tells whether something is cheaper by that much. */
    boolean save(double pence) {
        return savings.contains(pence);
    }

    /** Tells whether a price rises by that much, or is so high that it cannot be what it rises by. */
    boolean riseBy(double pence) {
        return rises.isEmpty() || pence > rises.last() * 2 || rises.contains(pence);
    }

    /** Adds all, prices too or not. */
    void addAll(Facts other, boolean prices) {
        other.values.forEach((unit, set) -> {
            if (prices || unit != Unit.PENCE) {
                values.computeIfAbsent(unit, key -> new TreeSet<>()).addAll(set);
            }
        });
        other.speeds.forEach((way, set) ->
                speeds.computeIfAbsent(way, key -> new TreeSet<>()).addAll(set));
        guaranteed.addAll(other.guaranteed);
        savings.addAll(other.savings);
        rises.addAll(other.rises);
    }

    NavigableSet<Double> of(Unit unit) {
        return unit == Unit.SPEED ? allSpeeds() : values.getOrDefault(unit, new TreeSet<>());
    }

    private NavigableSet<Double> allSpeeds() {
        NavigableSet<Double> all = new TreeSet<>();
        speeds.values().forEach(all::addAll);
        return all;
    }

    private NavigableSet<Double> speeds(Way way) {
        return speeds.getOrDefault(way, new TreeSet<>());
    }

    /** Tells whether the figure is one of them. */
    boolean know(Figure figure) {
        return switch (figure.unit()) {
            case SPEED -> knowSpeed(figure);
            case DATE -> of(Unit.DATE).stream().anyMatch(date -> sameDate(date, figure.value()));
            case PLAIN -> knowNumber(figure.value());
            case MONTHS -> of(Unit.MONTHS).contains(figure.value());
            default -> of(figure.unit()).contains(figure.value());
        };
    }

    private boolean knowSpeed(Figure figure) {
        double speed = figure.value();
        boolean down = speeds(Way.DOWN).contains(speed);
        boolean up = speeds(Way.UP).contains(speed);
        return switch (figure.way()) {
            case DOWN -> down || (speeds(Way.DOWN).isEmpty() && speeds(Way.NONE).contains(speed));
            case UP -> up || (speeds(Way.UP).isEmpty() && speeds(Way.NONE).contains(speed));
            case BOTH -> down && up;
            case NONE -> allSpeeds().contains(speed);
        };
    }

    boolean guarantee(double speed) {
        return guaranteed.contains(speed);
    }

    /** Tells whether a number that stands alone is any of the figures: pounds, megabits, months, days. */
    boolean knowNumber(double number) {
        for (Map.Entry<Unit, NavigableSet<Double>> each : values.entrySet()) {
            double value = each.getKey() == Unit.PENCE ? number * 100 : number;
            if (each.getKey() != Unit.DATE
                    && each.getKey() != Unit.PLAIN
                    && each.getValue().contains(value)) {
                return true;
            }
        }
        return allSpeeds().contains(number) || guarantee(number);
    }

    /** Tells whether one of the two dates can be the other; day and year count where both have them. */
    static boolean sameDate(double one, double other) {
        int a = (int) one;
        int b = (int) other;
        return a / 100 % 100 == b / 100 % 100
                && (a % 100 == 0 || b % 100 == 0 || a % 100 == b % 100)
                && (a / 10_000 == 0 || b / 10_000 == 0 || a / 10_000 == b / 10_000);
    }

    /** Returns what is known of that unit, for a message; empty when nothing is. */
    String told(Unit unit) {
        List<String> all = new ArrayList<>();
        for (double value : of(unit)) {
            all.add(told(unit, value));
        }
        return String.join(", ", all);
    }

    private static String told(Unit unit, double value) {
        String number = value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
        return switch (unit) {
            case PENCE -> String.format(java.util.Locale.ROOT, "£%.2f", value / 100);
            case SPEED -> number + " Mb/s";
            case DATA -> number + " GB";
            case MONTHS -> number + " months";
            case DAYS -> number + " days";
            case WORKING_DAYS -> number + " working days";
            case HOURS -> number + " hours";
            case MINUTES -> number + " minutes";
            case TIMES -> number + " times";
            case PER_CENT -> number + " %";
            case DATE -> date((int) value);
            case PLAIN -> number;
        };
    }

    private static String date(int date) {
        String month = java.time.Month.of(date / 100 % 100)
                .getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.UK);
        return (date % 100 == 0 ? "" : date % 100 + " ") + month + (date < 10_000 ? "" : " " + date / 10_000);
    }
}

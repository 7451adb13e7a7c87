package org.ringcraft.desktop.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ringcraft.engine.play.Coverage;
import org.ringcraft.engine.play.Estimate;
import org.ringcraft.engine.play.Item;
import org.ringcraft.engine.play.Matrix;
import org.ringcraft.game.asset.Words;

/** Prints which replies stand out, what the calls never came across, and, where asked for, every reply. */
record ItemPrinter(Words words, PrintWriter out) {

    /** Names listed before the rest is only counted. */
    private static final int MOST_NAMES = 6;

    /** Offers below which a reply's figures say too little to be held up; invented. */
    private static final int ENOUGH = 30;

    void print(Matrix.Part part, boolean full) {
        out.println(words.get("items.head", part.scenario()));
        if (full) {
            table(part.items().items());
        }
        standOut(part.items().items());
        Coverage coverage = part.coverage();
        list("items.unvisited", coverage.unvisited());
        list("items.never-offered", coverage.neverOffered());
        list("items.never-taken", coverage.neverTaken());
        list("items.unspoken", coverage.unspoken());
        list("items.never-earned", coverage.neverEarned());
        list("items.never-lost", coverage.neverLost());
        list("items.never-committed", coverage.neverCommitted());
    }

    private void standOut(List<Item> items) {
        Predicate<Item> enough = item -> item.callsOffered() >= ENOUGH;
        Predicate<Item> against = enough.and(item -> item.discrimination().isClear());
        best(
                "items.against-sound",
                items,
                against.and(item -> item.sound() && item.discrimination().value() < 0),
                Comparator.comparingDouble(item -> item.discrimination().value()),
                item -> signed(item.discrimination().value()));
        best(
                "items.for-unsound",
                items,
                against.and(item -> !item.sound() && item.discrimination().value() > 0),
                Comparator.comparingDouble(item -> -item.discrimination().value()),
                item -> signed(item.discrimination().value()));
        best(
                "items.tempting",
                items,
                enough.and(item -> !item.sound() && item.difficulty().isKnown()),
                Comparator.comparingDouble(item -> -item.difficulty().value()),
                item -> SimulationPrinter.percent(item.difficulty().value()));
        best(
                "items.worth-most",
                items,
                enough.and(item -> item.worth().isClear() && item.worth().value() > 0),
                Comparator.comparingDouble(item -> -item.worth().value()),
                item -> signed(item.worth().value()));
        best(
                "items.costs-most",
                items,
                enough.and(item -> item.worth().isClear() && item.worth().value() < 0),
                Comparator.comparingDouble(item -> item.worth().value()),
                item -> signed(item.worth().value()));
    }

    private void best(
            String key, List<Item> items, Predicate<Item> which, Comparator<Item> order, Function<Item, String> value) {
        List<Item> found = items.stream().filter(which).sorted(order).toList();
        if (!found.isEmpty()) {
            String names = found.stream()
                    .limit(MOST_NAMES)
                    .map(item -> item.reply() + " (" + value.apply(item) + ")")
                    .collect(Collectors.joining(", "));
            out.println(words.get(key, found.size(), names));
        }
    }

    private void list(String key, List<String> names) {
        if (!names.isEmpty()) {
            String some = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
            out.println(words.get(key, names.size(), names.size() > MOST_NAMES ? some + " …" : some));
        }
    }

    private void table(List<Item> items) {
        Table table = new Table(List.of(
                words.get("items.reply"),
                words.get("items.sound"),
                words.get("items.offered"),
                words.get("items.taken"),
                words.get("items.share"),
                words.get("items.difficulty"),
                words.get("items.discrimination"),
                words.get("items.upper-lower"),
                words.get("items.worth"),
                words.get("items.error")));
        for (Item item : items) {
            table.row(List.of(
                    item.reply(),
                    words.get(item.sound() ? "items.yes" : "items.no"),
                    Long.toString(item.offered()),
                    Long.toString(item.taken()),
                    item.offered() == 0 ? "-" : SimulationPrinter.percent(item.takenShare()),
                    shown(item.difficulty()),
                    shown(item.discrimination()),
                    Double.isNaN(item.upperLower()) ? "-" : hundredths(item.upperLower()),
                    item.worth().isKnown() ? signed(item.worth().value()) : "-",
                    Double.isNaN(item.worth().error())
                            ? "-"
                            : tenths(item.worth().error())));
        }
        table.print(out);
    }

    private static String shown(Estimate estimate) {
        return estimate.isKnown() ? hundredths(estimate.value()) : "-";
    }

    private static String hundredths(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String tenths(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String signed(double value) {
        return String.format(Locale.ROOT, Math.abs(value) < 1 ? "%+.2f" : "%+.1f", value);
    }
}

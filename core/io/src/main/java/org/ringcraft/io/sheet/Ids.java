package org.ringcraft.io.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ringcraft.io.exchange.Tree;
import org.ringcraft.io.json.Quote;

/** Sees to it that every row has an id of its own: other sheets refer to it, and so do journals. */
record Ids(Findings findings) {

    private static final String ID = "id";
    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 40;

    /** How an id is made for a row that has none; nothing when it cannot be. */
    interface Maker {
        Optional<String> make(ReadRow row, Set<String> taken);
    }

    /** Returns the rows, each with an id; the same id twice, or none, is an error. */
    List<ReadRow> named(List<ReadRow> rows, String what, Maker maker) {
        Map<String, Spot> first = new HashMap<>();
        for (ReadRow row : rows) {
            Optional<String> id = row.id();
            Spot before = id.isEmpty()
                    ? null
                    : first.putIfAbsent(id.get(), row.cells().spot());
            if (before != null) {
                row.cells()
                        .at(ID)
                        .error(
                                "The " + what + " " + Quote.of(id.orElse("")) + " stands twice; first in row "
                                        + before.row() + ".",
                                "Maybe give one of them another id, or none.");
            }
        }
        Set<String> taken = new HashSet<>(first.keySet());
        List<ReadRow> named = new ArrayList<>();
        for (ReadRow row : rows) {
            Optional<String> made = row.members().containsKey(ID) ? Optional.empty() : maker.make(row, taken);
            made.ifPresent(taken::add);
            if (made.isEmpty() && !row.members().containsKey(ID)) {
                row.cells().at(ID).error("The " + what + " has no id.", "Maybe a short name such as 'price-check'.");
            }
            named.add(made.map(id -> row.with(ID, Tree.text(id))).orElse(row));
        }
        return named;
    }

    /** Makes no ids: somebody must have thought of one. */
    static Optional<String> none(ReadRow row, Set<String> taken) {
        return Optional.empty();
    }

    /** Makes an id of the first words of the text. */
    static Optional<String> fromText(ReadRow row, Set<String> taken) {
        String id = kebab(Raw.textOf(row.members(), "text").orElse(""));
        return id.isEmpty() ? Optional.empty() : Optional.of(taken.contains(id) ? numbered(id, taken) : id);
    }

    /** Makes an id of what the line belongs to, with a number. */
    static Optional<String> fromOwner(ReadRow row, Set<String> taken) {
        String part = row.link(Layouts.AS);
        String owner = kebab(row.link(Layouts.FOR) + (part.equalsIgnoreCase("answers") ? "" : " " + part));
        return owner.isEmpty() ? Optional.empty() : Optional.of(numbered(owner, taken));
    }

    private static String numbered(String id, Set<String> taken) {
        int number = 1;
        while (taken.contains(id + "-" + number)) {
            number++;
        }
        return id + "-" + number;
    }

    /** Returns the first words in lower case, joined by hyphens: no more than {@value #LONGEST} characters. */
    static String kebab(String text) {
        StringBuilder id = new StringBuilder();
        int words = 0;
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("['’]", "");
        for (String word : plain.split("[^a-z0-9]+", -1)) {
            boolean fits = id.length() + word.length() < LONGEST;
            if (word.isEmpty()) {
                continue;
            }
            if (words == MOST_WORDS || (words > 0 && !fits)) {
                break;
            }
            id.append(words++ == 0 ? "" : "-").append(word, 0, Math.min(word.length(), LONGEST));
        }
        return id.toString();
    }
}

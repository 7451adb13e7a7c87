package org.ringcraft.io.json;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the word that somebody probably meant. */
public final class Nearest {

    private static final int LONGEST = 64;
    private static final int MOST_LISTED = 8;

    /** Beyond it no name is looked for: nobody has written so many by hand. */
    private static final int MOST_KNOWN = 5_000;

    private Nearest() {}

    /**
     * Returns the known word that takes the fewest edits (insert, delete, replace, swap) from the given one, if that
     * is no more than a third of its letters. Of equally near words the first in alphabetical order is returned.
     */
    public static Optional<String> to(String word, Collection<String> known) {
        String cut = word.length() > LONGEST ? word.substring(0, LONGEST) : word;
        String sought = cut.toLowerCase(Locale.ROOT);
        int most = Math.max(1, sought.length() / 3);
        Optional<String> best = Optional.empty();
        if (known.size() > MOST_KNOWN) {
            return best;
        }
        for (String candidate : new TreeSet<>(known)) {
            if (candidate.isEmpty() || Math.abs(candidate.length() - sought.length()) > most) {
                continue;
            }
            int distance = distance(sought, candidate.toLowerCase(Locale.ROOT));
            if (distance <= most) {
                most = distance - 1;
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    /**
     * Returns the end of a message about an unknown word: {@code Maybe 'present'.}, or the known words when none is
     * near, or nothing when none is known.
     */
    public static String maybe(String word, Collection<String> known) {
        Optional<String> near = to(word, known);
        if (near.isPresent()) {
            return "Maybe " + Quote.of(near.get()) + ".";
        }
        Optional<String> part = containing(word, known);
        if (part.isPresent()) {
            return "Maybe " + Quote.of(part.get()) + ".";
        }
        if (known.isEmpty() || known.size() > MOST_KNOWN) {
            return "";
        }
        StringBuilder list = new StringBuilder(known.size() == 1 ? "Maybe " : "Maybe one of ");
        int listed = 0;
        for (String candidate : new TreeSet<>(known)) {
            if (listed == MOST_LISTED) {
                return list.append(" (")
                        .append(known.size() - listed)
                        .append(" more).")
                        .toString();
            }
            list.append(listed++ == 0 ? "" : ", ").append(Quote.of(candidate));
        }
        return list.append('.').toString();
    }

    /** The shortest known word that the given one is a whole part of, or the other way round: 'ask', 'verify.ask'. */
    private static Optional<String> containing(String word, Collection<String> known) {
        if (word.length() < 3 || word.length() > LONGEST || known.size() > MOST_KNOWN) {
            return Optional.empty();
        }
        Optional<String> best = Optional.empty();
        for (String candidate : new TreeSet<>(known)) {
            boolean related = candidate.endsWith("." + word)
                    || candidate.startsWith(word + "-")
                    || candidate.endsWith("-" + word)
                    || word.endsWith("." + candidate);
            if (related && (best.isEmpty() || candidate.length() < best.get().length())) {
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        Arrays.setAll(last, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}

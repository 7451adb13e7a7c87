package org.ringcraft.desktop.terminal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ringcraft.engine.call.CallView;

/**
 * One of several options, and what was typed after it.
 *
 * @param id of the option
 */
record Pick(String id, String rest) {

    private static final int MOST_WORDS = 8;

    /**
     * Returns the option that the text begins with: its number in the list from 1, its id, or its words. Case, spaces
     * and hyphens make no difference, and of several that fit the longest is taken.
     */
    static Optional<Pick> leading(String text, List<CallView.Option> options) {
        String[] words = text.strip().split("\\s+");
        for (int count = Math.min(words.length, MOST_WORDS); count > 0; count--) {
            String phrase = plain(String.join(" ", Arrays.asList(words).subList(0, count)));
            for (CallView.Option option : options) {
                if (plain(option.id()).equals(phrase) || plain(option.text()).equals(phrase)) {
                    return Optional.of(new Pick(option.id(), after(text, count)));
                }
            }
        }
        if (words[0].matches("[1-9]\\d{0,2}")) {
            int number = Integer.parseInt(words[0]);
            if (number <= options.size()) {
                return Optional.of(new Pick(options.get(number - 1).id(), after(text, 1)));
            }
        }
        return Optional.empty();
    }

    /** Returns what follows the first words, with its own spacing. */
    private static String after(String text, int words) {
        String[] parts = text.strip().split("\\s+", words + 1);
        return parts.length > words ? parts[words].strip() : "";
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.UK).replaceAll("[\\s-]+", "-");
    }
}

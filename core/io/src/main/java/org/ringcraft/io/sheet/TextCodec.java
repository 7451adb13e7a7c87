package org.ringcraft.io.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringcraft.io.exchange.Tree;
import org.ringcraft.io.json.JsonValue;
import org.ringcraft.io.json.JsonValue.JsonText;
import org.ringcraft.io.json.Nearest;
import org.ringcraft.io.json.Quote;

/** The kinds of text. */
enum TextCodec implements Codec {
    /** Words on one line: what is said, titles, ids. */
    LINE {
        @Override
        String tidied(String text) {
            return BREAKS.matcher(text).replaceAll(" ");
        }
    },
    /** A few sentences, which may have line breaks. */
    PROSE {
        @Override
        String tidied(String text) {
            return text;
        }
    },
    /** A condition. Some programs make one sign of two. */
    CONDITION {
        @Override
        String tidied(String text) {
            return LINE.tidied(text).replace("≥", ">=").replace("≤", "<=").replace("≠", "!=");
        }
    },
    /** A day, as 2026-11-16; the British way of writing one is understood, and so is what spreadsheets make of days. */
    DATE {
        @Override
        String tidied(String text) {
            Matcher british = BRITISH.matcher(text);
            if (british.matches()) {
                try {
                    return LocalDate.of(
                                    Integer.parseInt(british.group(3)),
                                    Integer.parseInt(british.group(2)),
                                    Integer.parseInt(british.group(1)))
                            .toString();
                } catch (DateTimeException noSuchDay) {
                    return text;
                }
            }
            if (SERIAL.matcher(text).matches()) {
                return BookReader.day(Double.parseDouble(text), false);
            }
            return text;
        }
    };

    private static final Pattern BREAKS = Pattern.compile("\\s*[\\n\\u2028\\u2029]\\s*");
    private static final Pattern BRITISH = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");
    private static final Pattern SERIAL = Pattern.compile("[2-7]\\d{4}");

    abstract String tidied(String text);

    @Override
    public Optional<SheetCell> show(JsonValue value) {
        return value instanceof JsonText text ? Optional.of(SheetCell.text(text.text())) : Optional.empty();
    }

    @Override
    public Optional<JsonValue> read(CellAt at) {
        String text = at.text();
        return text.isEmpty() ? Optional.empty() : Optional.of(Tree.text(tidied(text)));
    }

    /** A word of a closed vocabulary, in whatever letters: {@code trial close} is {@code TRIAL_CLOSE}. */
    record Word(Vocabulary list) implements Codec {

        @Override
        public Optional<SheetCell> show(JsonValue value) {
            return LINE.show(value);
        }

        /** A word that is not known is reported and returned, so that what names this row still finds it. */
        @Override
        public Optional<JsonValue> read(CellAt at) {
            String text = at.text();
            if (text.isEmpty()) {
                return Optional.empty();
            }
            if (list.words().contains(text)) {
                return Optional.of(Tree.text(text));
            }
            for (String word : list.words()) {
                if (plain(word).equals(plain(text))) {
                    return Optional.of(Tree.text(word));
                }
            }
            String near = Nearest.to(text, list.words())
                    .map(word -> "Maybe " + Quote.of(word) + ".")
                    .orElse("Maybe one of " + String.join(", ", list.words()) + ".");
            at.error(Quote.of(text) + " is not a " + list.word() + ".", near);
            return Optional.of(Tree.text(text));
        }

        private static String plain(String word) {
            return word.toUpperCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
        }
    }
}

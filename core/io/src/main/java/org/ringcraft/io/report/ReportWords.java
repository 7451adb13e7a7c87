package org.ringcraft.io.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/** The page's own texts by key. {@code {0}}, {@code {1}} … are filled in; nothing else in a text is special. */
final class ReportWords {

    private static final String PATH = "/i18n/report.properties";

    private final Properties texts = new Properties();

    ReportWords() {
        try (InputStream in = ReportWords.class.getResourceAsStream(PATH)) {
            if (in == null) {
                throw new IllegalStateException(
                        "No texts at " + PATH + ". Maybe the assets are not on the class path?");
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the text of a key. */
    String get(String key, Object... values) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No text " + key + " in " + PATH + ". Maybe it is misspelt?");
        }
        StringBuilder filled = new StringBuilder();
        int done = 0;
        for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
            int end = text.indexOf('}', at);
            String number = end < 0 ? "" : text.substring(at + 1, end);
            // In one go, so that braces within a value stay what they are.
            if (number.matches("\\d") && Integer.parseInt(number) < values.length) {
                filled.append(text, done, at).append(values[Integer.parseInt(number)]);
                done = end + 1;
            }
        }
        return filled.append(text.substring(done)).toString();
    }

    /** Returns the text of a value of a family: of {@code outcome} and {@code NO_SALE}, that of {@code outcome.no-sale}. */
    String of(String family, Enum<?> value) {
        return get(family + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Returns the text of a key, or what to say instead when there is none. */
    String or(String key, String other) {
        return texts.getProperty(key, other);
    }

    Set<String> keys() {
        return texts.stringPropertyNames();
    }
}

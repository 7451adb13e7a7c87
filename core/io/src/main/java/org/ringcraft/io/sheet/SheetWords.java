package org.ringcraft.io.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** What a workbook says about itself: {@code workbook.properties}. */
final class SheetWords {

    private static final String FILE = "workbook.properties";

    private final Properties words = new Properties();

    SheetWords() {
        try (InputStream in = SheetWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not on the class path. Maybe build again?");
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns what a column means. */
    String meaning(String sheet, String heading) {
        return get(sheet.replace(' ', '-') + "." + heading.replace(' ', '-'));
    }

    /** Returns the lines of the first sheet; those that begin with # are headings. */
    List<String> readMe() {
        List<String> lines = new ArrayList<>();
        for (int i = 1; words.containsKey("readme." + i); i++) {
            lines.add(get("readme." + i));
        }
        return lines;
    }

    String get(String key) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("There are no words for '" + key + "' in " + FILE + ".");
        }
        return text;
    }
}

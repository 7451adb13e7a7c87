package org.ringcraft.io.sheet;

import java.util.ArrayList;
import java.util.List;

/** Several things in one cell: separated by semicolons. A semicolon in a thing is written {@code \;}. */
final class Listed {

    private static final String BETWEEN = "; ";

    private Listed() {}

    static String join(List<String> things) {
        return String.join(BETWEEN, things.stream().map(Listed::escaped).toList());
    }

    private static String escaped(String thing) {
        return thing.replace("\\", "\\\\").replace(";", "\\;");
    }

    /**
     * Returns the things without blanks around them. Empty ones are left out; a line break separates as well.
     *
     * @param commas whether a comma separates too: for names, which have none
     */
    static List<String> split(String cell, boolean commas) {
        List<String> things = new ArrayList<>();
        StringBuilder thing = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            char next = i + 1 < cell.length() ? cell.charAt(i + 1) : ' ';
            if (c == '\\' && (next == ';' || next == '\\')) {
                thing.append(next);
                i++;
            } else if (c == ';' || c == '\n' || (commas && c == ',')) {
                add(things, thing);
            } else {
                thing.append(c);
            }
        }
        add(things, thing);
        return things;
    }

    private static void add(List<String> things, StringBuilder thing) {
        String clean = thing.toString().strip();
        if (!clean.isEmpty()) {
            things.add(clean);
        }
        thing.setLength(0);
    }
}

package org.ringcraft.io.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A workbook, as it was read. */
record Book(List<Grid> grids) {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    Book {
        grids = List.copyOf(grids);
    }

    /** Returns the sheet of that name, in whatever letters. */
    Optional<Grid> grid(String name) {
        return grids.stream()
                .filter(grid -> plain(grid.name()).equals(plain(name)))
                .findFirst();
    }

    /** Returns a name as it is compared: letters and blanks do not matter. */
    static String plain(String name) {
        return BLANKS.matcher(name.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}

package org.ringcraft.io.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A workbook, as it was read. */
record Book(List<Grid> grids) {
    Book {
        grids = List.copyOf(grids);
    }

    /** Returns the sheet of that name, in whatever letters. */
    Optional<Grid> grid(String name) {
        return grids.stream()
                .filter(grid -> plain(grid.name()).equals(plain(name)))
                .findFirst();
    }

    static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}

package org.ringcraft.io.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ringcraft.io.json.Nearest;
import org.ringcraft.io.json.Quote;

/** Reads the sheets of a workbook into rows, and reports what is missing or in excess. */
record SheetRows(Book book, Findings findings) {

    static final String READ_ME = "Read me";
    static final String LISTS = "Lists";
    static final String NAMES = "Names";

    /** Reports sheets that are missing, and those that nobody reads. */
    void checkSheets() {
        Set<String> known = new HashSet<>(Set.of(READ_ME, LISTS, NAMES));
        List<String> missing = new ArrayList<>();
        List<Layout> wanted = new ArrayList<>(Layouts.TABLES);
        wanted.add(Layouts.SCENARIO);
        for (Layout layout : wanted) {
            known.add(layout.sheet());
            if (book.grid(layout.sheet()).isEmpty()) {
                missing.add(layout.sheet());
            }
        }
        Set<String> plain = new HashSet<>();
        known.forEach(name -> plain.add(Book.plain(name)));
        List<String> strangers = book.grids().stream()
                .map(Grid::name)
                .filter(name -> !plain.contains(Book.plain(name)))
                .toList();
        if (missing.size() == wanted.size()) {
            findings.broken(
                    Spot.sheet(""),
                    "This is no workbook of a scenario: none of its sheets (" + String.join(", ", strangers)
                            + ") is known.",
                    "Maybe begin with 'export --to xlsx'.");
            return;
        }
        for (String name : missing) {
            Optional<String> renamed = missing.size() == 1 && strangers.size() == 1
                    ? Optional.of(strangers.get(0))
                    : Nearest.to(name, strangers);
            findings.broken(
                    Spot.sheet(name),
                    "The sheet is missing.",
                    renamed.map(near -> "Maybe it is the one called " + Quote.of(near) + " now.")
                            .orElse("Maybe it was deleted; delete the rows in it instead."));
        }
        for (String name : strangers) {
            findings.warn(Spot.sheet(name), "The sheet is not known and not read.", "");
        }
    }

    /** Returns the rows of a sheet that hold anything in its columns. */
    List<ReadRow> table(Layout layout) {
        Optional<Grid> grid = book.grid(layout.sheet());
        if (grid.isEmpty()) {
            return List.of();
        }
        List<String> headings = layout.columns().stream().map(Column::heading).toList();
        Set<String> shown = layout.shown();
        Optional<Heads> heads = Heads.of(grid.get(), headings, shown, findings);
        if (heads.isEmpty()) {
            return List.of();
        }
        RowShape shape = new RowShape(layout);
        List<ReadRow> rows = new ArrayList<>();
        for (SheetRow row : grid.get().rows()) {
            if (row.number() <= heads.get().row()) {
                continue;
            }
            RowCells cells = heads.get().cells(row, findings);
            boolean blank = headings.stream()
                    .filter(heading -> !shown.contains(heading))
                    .allMatch(heading -> cells.at(heading).isBlank());
            if (!blank) {
                rows.add(shape.read(cells));
            }
        }
        return rows;
    }

    /** Returns the object of a sheet that has a row for each member. */
    Optional<ReadRow> single(Layout layout) {
        Optional<Grid> grid = book.grid(layout.sheet());
        Optional<Heads> heads = grid.flatMap(found -> Heads.of(
                found, List.of(Layouts.SETTING, Layouts.VALUE, Layouts.MEANING), Set.of(Layouts.MEANING), findings));
        if (grid.isEmpty() || heads.isEmpty()) {
            return Optional.empty();
        }
        Map<String, CellAt> settings = new HashMap<>();
        List<String> known = layout.columns().stream().map(Column::heading).toList();
        for (SheetRow row : grid.get().rows()) {
            if (row.number() > heads.get().row()) {
                setting(heads.get().cells(row, findings), known, settings);
            }
        }
        for (String heading : known) {
            if (!settings.containsKey(heading) && !layout.shown().contains(heading)) {
                findings.broken(
                        Spot.sheet(grid.get().name()),
                        "The row " + Quote.of(heading) + " is missing.",
                        "Maybe it was deleted; leave its value empty instead.");
            }
        }
        return Optional.of(new RowShape(layout).read(new Settings(grid.get().name(), settings, findings)));
    }

    private void setting(RowCells cells, List<String> known, Map<String, CellAt> settings) {
        CellAt name = cells.at(Layouts.SETTING);
        CellAt value = cells.at(Layouts.VALUE);
        if (name.isBlank()) {
            if (!value.isBlank()) {
                name.error("A value stands here without a setting.", "Maybe delete it.");
            }
            return;
        }
        Optional<String> heading = known.stream()
                .filter(each -> Book.plain(each).equals(Book.plain(name.text())))
                .findFirst();
        if (heading.isEmpty()) {
            name.warn(
                    "The setting " + Quote.of(name.text()) + " is not known and not read.",
                    Nearest.maybe(name.text(), known));
            return;
        }
        Spot spot =
                new Spot(value.spot().sheet(), value.spot().row(), value.spot().column(), heading.get());
        if (settings.putIfAbsent(heading.get(), new CellAt(value.cell(), spot, findings)) != null) {
            name.error("The setting " + Quote.of(heading.get()) + " stands twice.", "Maybe delete one row.");
        }
    }

    /** The cells of an object that stands in a column. */
    private record Settings(String sheet, Map<String, CellAt> settings, Findings findings) implements RowCells {

        @Override
        public CellAt at(String heading) {
            return settings.getOrDefault(
                    heading, new CellAt(SheetCell.BLANK, new Spot(sheet, 0, -1, heading), findings));
        }

        @Override
        public Spot spot() {
            return Spot.sheet(sheet);
        }
    }
}

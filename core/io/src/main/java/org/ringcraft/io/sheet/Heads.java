package org.ringcraft.io.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ringcraft.io.json.Nearest;
import org.ringcraft.io.json.Quote;

/**
 * The headings of a sheet, wherever its author has moved them.
 *
 * @param row number of the row that holds them
 * @param columns column by heading, counted from 0
 */
record Heads(String sheet, int row, Map<String, Integer> columns) {

    /** Rows among which the headings are looked for: somebody may have put a title above them. */
    private static final int MOST_ABOVE = 30;

    Heads {
        columns = Map.copyOf(columns);
    }

    /**
     * Finds the headings. A missing one is an error, because its column's cells would be lost; one that is not known is
     * only remarked on. Once anything is missing, rows are not worth reading, and none are found.
     *
     * @param shown headings that may be missing
     */
    static Optional<Heads> of(Grid grid, List<String> headings, Set<String> shown, Findings findings) {
        Map<String, String> known = byPlain(headings);
        Optional<SheetRow> row = headRow(grid, known);
        if (row.isEmpty()) {
            findings.broken(
                    Spot.sheet(grid.name()),
                    "The row of headings (" + String.join(", ", headings.subList(0, Math.min(4, headings.size())))
                            + " …) is missing.",
                    "Maybe it was deleted; a new export has it.");
            return Optional.empty();
        }
        Map<String, Integer> columns = new HashMap<>();
        List<Integer> strangers = new ArrayList<>();
        SheetRow head = row.get();
        for (int column = 0; column < head.cells().size(); column++) {
            Optional<String> heading = known(head.cell(column), known);
            if (heading.isEmpty()) {
                if (!head.cell(column).isBlank()) {
                    strangers.add(column);
                }
            } else if (columns.putIfAbsent(heading.get(), column) != null) {
                findings.broken(
                        new Spot(grid.name(), head.number(), column, heading.get()),
                        "The heading stands twice.",
                        "Maybe rename one; a column with another heading is not read.");
            }
        }
        List<String> missing = headings.stream()
                .filter(heading -> !columns.containsKey(heading))
                .toList();
        missing.stream()
                .filter(heading -> !shown.contains(heading))
                .forEach(heading -> findings.broken(
                        Spot.row(grid.name(), head.number()),
                        "The column " + Quote.of(heading) + " is missing.",
                        "Maybe it was deleted or renamed; leave it empty instead."));
        strangers.forEach(column -> stranger(grid.name(), head, column, missing, findings));
        return findings.isBroken() ? Optional.empty() : Optional.of(new Heads(grid.name(), head.number(), columns));
    }

    private static void stranger(String sheet, SheetRow head, int column, List<String> missing, Findings findings) {
        String heading = head.cell(column).cleaned();
        findings.warn(
                new Spot(sheet, head.number(), column, ""),
                "The column " + Quote.of(heading) + " is not known and not read.",
                Nearest.to(heading, missing)
                        .map(near -> "Maybe it should be called " + Quote.of(near) + ".")
                        .orElse(""));
    }

    private static Optional<SheetRow> headRow(Grid grid, Map<String, String> headings) {
        Optional<SheetRow> best = Optional.empty();
        long most = Math.min(2, headings.size()) - 1L;
        for (SheetRow row :
                grid.rows().subList(0, Math.min(MOST_ABOVE, grid.rows().size()))) {
            long count = row.cells().stream()
                    .filter(cell -> known(cell, headings).isPresent())
                    .count();
            if (count > most) {
                most = count;
                best = Optional.of(row);
            }
        }
        return best;
    }

    private static Optional<String> known(SheetCell cell, Map<String, String> headings) {
        return cell.isBlank() ? Optional.empty() : Optional.ofNullable(headings.get(Book.plain(cell.cleaned())));
    }

    private static Map<String, String> byPlain(List<String> headings) {
        Map<String, String> byPlain = new HashMap<>();
        headings.forEach(heading -> byPlain.put(Book.plain(heading), heading));
        return byPlain;
    }

    /** Returns the cells of a row by heading. */
    RowCells cells(SheetRow row, Findings findings) {
        return new RowCells() {
            @Override
            public CellAt at(String heading) {
                int column = columns.getOrDefault(heading, -1);
                return new CellAt(row.cell(column), new Spot(sheet, row.number(), column, heading), findings);
            }

            @Override
            public Spot spot() {
                return Spot.row(sheet, row.number());
            }
        };
    }
}

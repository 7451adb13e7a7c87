package org.ringcraft.io.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects findings, each once, so that one import shows many; beyond {@value #MOST} they are only counted. */
final class Findings {

    static final int MOST = 300;

    private final Set<SheetFinding> seen = new HashSet<>();
    private final List<SheetFinding> found = new ArrayList<>();
    private final Set<String> badRows = new HashSet<>();
    private int errors;
    private boolean structural;

    void error(Spot spot, String message, String cure) {
        badRows.add(key(spot.sheet(), spot.row()));
        add(SheetFinding.of(spot, true, message, cure));
    }

    void warn(Spot spot, String message, String cure) {
        add(SheetFinding.of(spot, false, message, cure));
    }

    /** Reports that part of the workbook is missing, so that looking further would only raise false alarms. */
    void broken(Spot spot, String message, String cure) {
        structural = true;
        error(spot, message, cure);
    }

    private void add(SheetFinding finding) {
        if (!seen.add(finding)) {
            return;
        }
        errors += finding.isError() ? 1 : 0;
        if (found.size() < MOST) {
            found.add(finding);
        } else if (found.size() == MOST) {
            found.add(SheetFinding.of(
                    Spot.sheet(""),
                    finding.isError(),
                    "There is more to say than these " + MOST + " remarks.",
                    "Maybe mend these first and import again."));
        }
    }

    boolean hasErrors() {
        return errors > 0;
    }

    boolean isBroken() {
        return structural;
    }

    /** Tells whether something is wrong in that row already. */
    boolean isBad(Spot spot) {
        return badRows.contains(key(spot.sheet(), spot.row()));
    }

    private static String key(String sheet, int row) {
        return sheet + '\n' + row;
    }

    List<SheetFinding> found() {
        return List.copyOf(found);
    }
}

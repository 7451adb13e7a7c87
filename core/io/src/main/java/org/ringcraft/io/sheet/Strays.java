package org.ringcraft.io.sheet;

import java.util.List;
import java.util.Map;
import org.ringcraft.io.json.Nearest;
import org.ringcraft.io.json.Quote;

/** Reports rows whose owner is nowhere to be found, once for each owner. */
record Strays(Findings findings) {

    /** Reports replies or reasons whose node is not there. */
    void rows(Owned rows, List<String> known, String what) {
        if (findings.isBroken()) {
            return;
        }
        rows.left().forEach((owner, left) -> {
            CellAt at = left.get(0).cells().at(Layouts.NODE);
            if (owner.id().isEmpty()) {
                left.forEach(row -> row.cells()
                        .at(Layouts.NODE)
                        .error("This is empty, so the " + what + " belongs nowhere.", "Maybe the id of a node."));
            } else {
                at.error("There is no node " + Quote.of(owner.id()) + also(left) + ".", cure(owner.id(), known));
            }
        });
    }

    private static String cure(String owner, List<String> known) {
        return Nearest.to(owner, known)
                .map(near -> "Maybe " + Quote.of(near) + ".")
                .orElse("Maybe delete the rows too, or add it.");
    }

    /** Says how many more rows have the same trouble. */
    private static String also(List<ReadRow> rows) {
        int last = rows.get(rows.size() - 1).cells().spot().row();
        return rows.size() == 1 ? "" : ", which " + rows.size() + " rows down to row " + last + " belong to";
    }

    /** Reports customer lines that belong to nothing. */
    void lines(Owned lines) {
        if (findings.isBroken()) {
            return;
        }
        Map<String, String> kinds = Map.of("answers", "reply", "enter", "node");
        lines.left().forEach((owner, left) -> {
            String kind = kinds.getOrDefault(
                    owner.part(), TakenApart.NEED_LINES.contains(owner.part()) ? "need" : "objection");
            left.get(0)
                    .cells()
                    .at(Layouts.FOR)
                    .error(
                            "There is no " + kind + " " + Quote.of(owner.id()) + also(left) + ".",
                            "Maybe delete the lines too, or put the " + kind + " back.");
        });
    }
}

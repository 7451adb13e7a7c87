package org.ringcraft.io.report;

import java.util.ArrayList;
import java.util.List;
import org.ringcraft.engine.play.Item;

/** Says in words what is odd about how a reply fares. */
record ItemRemarks(ReportWords words) {

    /** Calls below which a reply's figures say too little to be held up; invented. */
    private static final int ENOUGH = 30;

    /** From this share of takers on a reply tells nobody apart; invented. */
    private static final double NEARLY_ALL = 0.95;

    /** The keys of all remarks. */
    static final List<String> KINDS = List.of(
            "never-offered", "never-taken", "not-by-expert", "against-sound", "for-unsound", "by-all", "all-fall");

    private static final String EXPERT = "expert";

    List<String> of(Item item) {
        if (item.offered() == 0) {
            return List.of(words.get("remark.never-offered"));
        }
        List<String> remarks = new ArrayList<>();
        if (item.taken() == 0) {
            remarks.add(words.get("remark.never-taken"));
        } else if (item.sound() && item.byPolicy().stream().anyMatch(ItemRemarks::expertRefuses)) {
            remarks.add(words.get("remark.not-by-expert"));
        }
        if (item.callsOffered() >= ENOUGH && item.discrimination().isClear()) {
            boolean goodTake = item.discrimination().value() > 0;
            if (item.sound() && !goodTake) {
                remarks.add(words.get("remark.against-sound"));
            } else if (!item.sound() && goodTake) {
                remarks.add(words.get("remark.for-unsound"));
            }
        }
        if (item.difficulty().n() >= ENOUGH && item.difficulty().value() >= NEARLY_ALL) {
            remarks.add(words.get(item.sound() ? "remark.by-all" : "remark.all-fall"));
        }
        return remarks;
    }

    private static boolean expertRefuses(Item.PolicyShare share) {
        return share.policy().equals(EXPERT) && share.offered() >= ENOUGH && share.taken() == 0;
    }
}

package org.ringcraft.io.journal;

import com.google.gson.JsonObject;
import java.util.List;

/** Turns the lines of a journal of one format into those of the next: the header first, sums left out. */
interface Upgrade {

    /** Upgrades by the format that they start from; the next format adds its own to the end. */
    List<Upgrade> BY_FORMAT = List.of(new UpgradeFrom0());

    List<JsonObject> upgraded(List<JsonObject> lines);

    /** Returns the lines in the newest format. */
    static List<JsonObject> toNewest(int format, List<JsonObject> lines) {
        List<JsonObject> newest = lines;
        for (Upgrade upgrade : BY_FORMAT.subList(format, BY_FORMAT.size())) {
            newest = upgrade.upgraded(newest);
        }
        return newest;
    }
}

package org.ringcraft.io.store;

import java.util.Optional;
import org.ringcraft.engine.scenario.Mode;

/**
 * Which past calls to list; absent means any.
 *
 * @param limit the most calls to list, from 1
 */
public record HistoryFilter(
        Optional<String> pack, Optional<String> scenario, Optional<String> persona, Optional<Mode> mode, int limit) {

    public HistoryFilter {
        if (limit < 1) {
            throw new IllegalArgumentException("The limit is " + limit + ". Maybe use HistoryFilter.all().");
        }
    }

    /** Returns a filter that everything passes. */
    public static HistoryFilter all() {
        return new HistoryFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Integer.MAX_VALUE);
    }

    public HistoryFilter ofPack(String id) {
        return new HistoryFilter(Optional.of(id), scenario, persona, mode, limit);
    }

    public HistoryFilter ofScenario(String id) {
        return new HistoryFilter(pack, Optional.of(id), persona, mode, limit);
    }

    public HistoryFilter ofPersona(String id) {
        return new HistoryFilter(pack, scenario, Optional.of(id), mode, limit);
    }

    public HistoryFilter ofMode(Mode only) {
        return new HistoryFilter(pack, scenario, persona, Optional.of(only), limit);
    }

    /** Lists the newest {@code most} only. */
    public HistoryFilter newest(int most) {
        return new HistoryFilter(pack, scenario, persona, mode, most);
    }
}

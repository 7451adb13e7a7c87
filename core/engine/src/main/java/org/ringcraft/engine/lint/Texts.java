package org.ringcraft.engine.lint;

import java.util.ArrayList;
import java.util.List;
import org.ringcraft.engine.scenario.Scenario;

/** Texts that stand together. */
final class Texts {

    private Texts() {}

    /** Returns what a player reads before the call. */
    static List<String> brief(Scenario.Brief brief) {
        List<String> texts = new ArrayList<>(List.of(brief.situation(), brief.goal(), brief.target()));
        for (Scenario.Card card : brief.cards()) {
            texts.add(card.title());
            texts.add(card.text());
        }
        return texts;
    }
}

package org.ringcraft.engine.lint;

import java.util.ArrayList;
import java.util.List;
import org.ringcraft.engine.scenario.Scenario;

/** Texts that stand together. */
final class Texts {

    private Texts() {}

    /** Returns the sentences of a text, each with the mark that ends it. */
    static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (int at = 1; at < text.length(); at++) {
            if (text.charAt(at) == ' ' && ".!?…".indexOf(text.charAt(at - 1)) >= 0) {
                sentences.add(text.substring(from, at));
                from = at + 1;
            }
        }
        sentences.add(text.substring(from));
        return sentences;
    }

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

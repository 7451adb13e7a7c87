package org.ringcraft.desktop.cli;

import java.util.List;
import org.ringcraft.engine.play.Policies;
import org.ringcraft.engine.play.Policy;
import org.ringcraft.game.asset.Words;
import org.ringcraft.io.json.Nearest;
import org.ringcraft.io.json.Quote;

/** Finds policies by name. */
record PolicyChoice(Words words) {

    /** Means every one there is. */
    static final String ALL = "all";

    /** Returns the policies of those names, worst first; none, or {@code all}, means every one. */
    List<Policy> of(List<String> names) {
        List<String> known = Policies.all().stream().map(Policy::name).toList();
        for (String name : names) {
            if (!known.contains(name) && !name.equals(ALL)) {
                throw Problem.wrongUse(words.get("policy.unknown", Quote.of(name), Nearest.maybe(name, known)));
            }
        }
        return Policies.all().stream()
                .filter(policy -> names.isEmpty() || names.contains(ALL) || names.contains(policy.name()))
                .toList();
    }
}

package org.ringcraft.engine.lint;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.ringcraft.engine.persona.Persona;
import org.ringcraft.engine.scenario.Condition;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.RefKind;
import org.ringcraft.engine.scenario.Reply;

/** Flags that are set and never asked for, or asked for and never set. */
final class IdleFlag implements LintPass.OfScenario {

    private static final LintRule RULE = LintRule.warning(915, "idle-flag", "A flag does nothing");

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        Map<String, Reply> setters = new LinkedHashMap<>();
        Set<String> set = new LinkedHashSet<>();
        Map<String, Reply> readers = new LinkedHashMap<>();
        Set<String> read = new LinkedHashSet<>();
        Consumer<Condition.Reference> reader = reference -> {
            if (reference.kind() == RefKind.FLAG) {
                read.add(reference.id());
            }
        };
        for (Node node : scene.scenario().nodes()) {
            for (Reply reply : node.replies()) {
                Consumer<Condition.Reference> here = reference -> {
                    reader.accept(reference);
                    if (reference.kind() == RefKind.FLAG) {
                        readers.putIfAbsent(reference.id(), reply);
                    }
                };
                reply.when().references(here);
                reply.routes().forEach(route -> route.when().references(here));
                reply.act().sets().forEach(flag -> setters.putIfAbsent(flag, reply));
                if (scene.flows().canSay(reply)) {
                    set.addAll(reply.act().sets());
                }
            }
        }
        Flows.lines(scene.scenario()).forEach(line -> line.when().references(reader));
        for (Persona persona : scene.content().cast(scene.scenario())) {
            persona.shift().ifPresent(shift -> shift.when().references(reader));
            persona.remarks()
                    .values()
                    .forEach(lines -> lines.forEach(line -> line.when().references(reader)));
        }
        setters.forEach((flag, reply) -> {
            if (!read.contains(flag)) {
                smells.add(
                        scene.subject(reply).at("sets"),
                        "The flag '" + flag + "', which the reply '" + reply.id() + "' sets, is asked for by no"
                                + " condition.",
                        "Maybe a condition should use flag(" + flag + "), or the flag can go.");
            }
        });
        readers.forEach((flag, reply) -> {
            if (!set.contains(flag)) {
                smells.add(
                        scene.subject(reply),
                        "The reply '" + reply.id() + "' asks for the flag '" + flag
                                + "', which no reply that can be said sets.",
                        "Maybe a reply should have \"sets\": [\"" + flag
                                + "\"], or the one that has it is never open.");
            }
        });
    }
}

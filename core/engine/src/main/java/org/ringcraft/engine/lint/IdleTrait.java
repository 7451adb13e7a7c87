package org.ringcraft.engine.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallRules;
import org.ringcraft.engine.call.CallRun;
import org.ringcraft.engine.call.CallScript;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.engine.call.Stage;
import org.ringcraft.engine.chance.Chance;
import org.ringcraft.engine.chance.Draws;
import org.ringcraft.engine.chance.SeededChance;
import org.ringcraft.engine.persona.Persona;
import org.ringcraft.engine.persona.Spread;
import org.ringcraft.engine.play.Policies;
import org.ringcraft.engine.play.Policy;
import org.ringcraft.engine.scenario.Mode;

/**
 * Traits, axes of style and starting values that make no difference to any call. Found by playing: the same seeds with
 * the value at its lowest and at its highest, until two logs differ.
 */
final class IdleTrait implements LintPass.OfScenario {

    private static final LintRule RULE = LintRule.warning(921, "idle-trait", "A persona's trait changes nothing");

    /** Enough for every part of a call to come up; two logs mostly differ at the first. */
    private static final int CALLS = 40;

    private static final int MOST_COMMANDS = 300;
    private static final int THINKING_MILLIS = 1_500;

    /** Nearly nothing or nearly everything, so that one compiled script can play both. */
    private static final Spread WIDE = new Spread(0.5, 0.4);

    private static final long LOW = bits(0, 0.03);
    private static final long HIGH = bits(0.97, 1);

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        List<Persona> cast = scene.content().cast(scene.scenario());
        Map<String, CallScript> scripts = new TreeMap<>();
        for (Trait trait : TRAITS) {
            boolean matters = false;
            for (int i = 0; i < cast.size() && !matters; i++) {
                Persona persona = cast.get(i);
                CallScript script = scripts.get(persona.id());
                if (script == null) {
                    script = compile(scene, persona);
                    scripts.put(persona.id(), script);
                }
                matters = matters(scene, script, trait);
            }
            if (!matters) {
                smells.add(
                        Subject.of(Subject.Kind.PERSONA, cast.get(0).id()).at(trait.key()),
                        "The value '" + trait.name() + "' in \"" + trait.key()
                                + "\" changes nothing, whoever rings in the scenario '"
                                + scene.scenario().id() + "': "
                                + CALLS + " calls went the same with it low and high.",
                        "Maybe the coefficients in model.json that go with it are 0, or nothing in the call brings it"
                                + " into play.");
            }
        }
    }

    private static long bits(double from, double to) {
        long bits = 1;
        double drawn = Draws.beta(bits, WIDE.alpha(), WIDE.beta());
        while (drawn < from || drawn > to) {
            bits += 0x9e3779b97f4a7c15L;
            drawn = Draws.beta(bits, WIDE.alpha(), WIDE.beta());
        }
        return bits;
    }

    private static CallScript compile(Scene scene, Persona persona) {
        LintContent content = scene.content();
        return CallScript.compile(
                scene.scenario(), anybody(persona), content.catalogue(), content.rulePacks(), content.coefficients());
    }

    /** Returns the persona as somebody who may be anything in every respect. */
    private static Persona anybody(Persona from) {
        return new Persona(
                from.id(),
                from.name(),
                from.first(),
                from.formal(),
                from.pronouns(),
                from.age(),
                from.about(),
                from.portrait(),
                from.wordsPerMinute(),
                new Persona.TraitSpreads(WIDE, WIDE, WIDE, WIDE, WIDE, WIDE),
                new Persona.StyleSpreads(WIDE, WIDE, WIDE, WIDE),
                from.shift(),
                new Persona.MindSpreads(WIDE, WIDE, WIDE, WIDE, WIDE),
                from.circumstances(),
                from.objections(),
                from.identity(),
                from.remarks());
    }

    private static boolean matters(Scene scene, CallScript script, Trait trait) {
        Policy policy = Policies.named("random").orElseThrow();
        for (int call = 0; call < CALLS; call++) {
            List<CallEvent> low = play(scene, script, policy, call, trait, LOW);
            List<CallEvent> high = play(scene, script, policy, call, trait, HIGH);
            if (!trait.shown(low).equals(trait.shown(high))) {
                return true;
            }
        }
        return false;
    }

    private static List<CallEvent> play(
            Scene scene, CallScript script, Policy policy, int seed, Trait trait, long value) {
        SeededChance fair = new SeededChance(seed);
        Chance whim = new SeededChance(~seed);
        Chance bent = (purpose, turn, index) ->
                purpose.name().equals(trait.key()) && index == trait.index() ? value : fair.bits(purpose, turn, index);
        CallSetup setup = new CallSetup(
                "",
                "",
                scene.scenario().id(),
                script.persona().id(),
                scene.rubric().id(),
                scene.rubric().version(),
                Mode.PRACTICE,
                seed,
                "",
                "");
        CallRun run = new CallRules(script, bent).run(setup, new ArrayList<>());
        // A call that gets stuck shows nothing more; other passes say so.
        for (int i = 0; i < MOST_COMMANDS && run.state().stage() != Stage.ENDED; i++) {
            boolean stuck = run.state().stage() == Stage.TALKING
                    && run.state().node().replies().stream().noneMatch(run.state()::isOpen);
            if (stuck
                    || run.play(policy.choose(run.state(), whim), run.state().now() + THINKING_MILLIS)
                            .isPresent()) {
                break;
            }
        }
        return run.log();
    }

    /**
     * A value of a persona. What it is called in a pack is also what its draw is for.
     *
     * @param index of its draw
     */
    private record Trait(String key, String name, int index) {

        /** Leaves out the value itself, and the state of mind that a starting value is a part of. */
        List<CallEvent> shown(List<CallEvent> log) {
            return log.stream()
                    .filter(event -> !(event instanceof CallEvent.CustomerArrived)
                            && !(key.equals("start") && event instanceof CallEvent.CustomerReacted))
                    .toList();
        }
    }

    private static final List<Trait> TRAITS = List.of(
            new Trait("traits", "assertiveness", 0),
            new Trait("traits", "sociability", 1),
            new Trait("traits", "priceSensitivity", 2),
            new Trait("traits", "literacy", 3),
            new Trait("traits", "riskAversion", 4),
            new Trait("traits", "trustPropensity", 5),
            new Trait("style", "formality", 0),
            new Trait("style", "pace", 1),
            new Trait("style", "warmth", 2),
            new Trait("style", "detail", 3),
            new Trait("start", "trust", 0),
            new Trait("start", "patience", 1),
            new Trait("start", "interest", 2),
            new Trait("start", "comprehension", 3),
            new Trait("start", "mood", 4));
}

package org.ringcraft.io.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallRules;
import org.ringcraft.engine.call.CallScript;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.CallView;
import org.ringcraft.engine.call.Step;
import org.ringcraft.engine.call.Transcripts;
import org.ringcraft.engine.chance.SeededChance;
import org.ringcraft.engine.play.Bounds;
import org.ringcraft.engine.play.Simulation;
import org.ringcraft.engine.scenario.Mode;
import org.ringcraft.engine.scoring.Rubric;
import org.ringcraft.engine.scoring.Scorecard;
import org.ringcraft.engine.scoring.Scorer;
import org.ringcraft.io.pack.Pack;
import org.ringcraft.io.plan.PlanParser;

/** A call that stands for a bound of the scenario, played again for its transcript and its card. */
public record ShownCall(
        Bounds.Goal goal, Bounds.Found found, List<CallView.Utterance> transcript, Scorecard card, int events) {

    public ShownCall {
        transcript = List.copyOf(transcript);
    }

    /** Searches the best, the worst, the shortest and the longest call of a scenario; takes a second or so. */
    public static List<ShownCall> of(Pack pack, String scenario, List<String> personas, Rubric rubric) {
        List<CallScript> scripts =
                personas.stream().map(persona -> pack.script(scenario, persona)).toList();
        return Arrays.stream(Bounds.Goal.values())
                .map(goal -> again(goal, Bounds.find(goal, scripts, rubric, Bounds.QUICK), pack, rubric))
                .toList();
    }

    private static ShownCall again(Bounds.Goal goal, Bounds.Found found, Pack pack, Rubric rubric) {
        CallScript script = found.script();
        CallRules rules = new CallRules(script, new SeededChance(found.seed()));
        Step.Taken begun = rules.start(Simulation.setup(script, rubric, found.seed()));
        List<CallEvent> log = new ArrayList<>(begun.events());
        CallState state = begun.state();
        for (CallCommand command : found.commands()) {
            Step step = rules.step(state, command, Simulation.at(state));
            if (!(step instanceof Step.Taken taken)) {
                throw new IllegalStateException(
                        "A call that was found cannot be played again: " + command + ", " + step);
            }
            log.addAll(taken.events());
            state = taken.state();
        }
        CallSetup named = new CallSetup(
                pack.id(),
                pack.version(),
                script.scenario().id(),
                script.persona().id(),
                rubric.id(),
                rubric.version(),
                Mode.PRACTICE,
                found.seed(),
                pack.company(),
                PlanParser.DEFAULT_AGENT);
        return new ShownCall(
                goal, found, Transcripts.of(script, named, log), Scorer.score(rubric, script, log), log.size());
    }
}

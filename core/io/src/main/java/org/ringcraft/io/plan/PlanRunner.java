package org.ringcraft.io.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallRules;
import org.ringcraft.engine.call.CallScript;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.CallView;
import org.ringcraft.engine.call.CallViews;
import org.ringcraft.engine.call.Refusal;
import org.ringcraft.engine.call.Stage;
import org.ringcraft.engine.call.Step;
import org.ringcraft.engine.chance.Chance;
import org.ringcraft.engine.chance.SeededChance;
import org.ringcraft.engine.scenario.Scenario;
import org.ringcraft.engine.scoring.Rubric;
import org.ringcraft.engine.scoring.Scorecard;
import org.ringcraft.engine.scoring.Scorer;
import org.ringcraft.io.clock.VirtualClock;
import org.ringcraft.io.journal.EventJson;
import org.ringcraft.io.json.Quote;
import org.ringcraft.io.pack.Pack;

/**
 * Runs plans. Each is played live, where its expectations are checked; beside it, every step is played again from a
 * state that has been through the journal's JSON; and at the end all events are folded and scored once more, without any
 * chance to draw from. The three must agree to the last bit.
 */
public final class PlanRunner {

    private final Plan plan;
    private final CallScript script;
    private final Rubric rubric;
    private final CallSetup setup;
    private final Chance chance;
    private final CallRules rules;
    private final VirtualClock clock = new VirtualClock();
    private final List<CallEvent> log = new ArrayList<>();
    private final List<CallEvent> readBack = new ArrayList<>();
    private final List<PlanResult.Failure> failures = new ArrayList<>();
    private CallState state;
    private CallState stateReadBack;
    private List<CallEvent> latest = List.of();
    private Optional<Refused> refused = Optional.empty();
    private int commands;

    private record Refused(int line, String command, Refusal refusal) {}

    private PlanRunner(Plan plan, CallScript script, Rubric rubric, CallSetup setup) {
        this.plan = plan;
        this.script = script;
        this.rubric = rubric;
        this.setup = setup;
        chance = new SeededChance(setup.seed());
        rules = new CallRules(script, chance);
        state = CallState.ready(script);
        stateReadBack = CallState.ready(script);
    }

    /** Runs a plan with that pack. */
    public static PlanResult run(Plan plan, Pack pack) {
        Plan.Call call = plan.call();
        try {
            Scenario scenario = pack.scenario(call.scenario())
                    .orElseThrow(() -> new NoSuchElementException(
                            "The pack '" + pack.id() + "' has no scenario " + Quote.of(call.scenario()) + "."));
            String persona = call.persona().orElse(scenario.personas().get(0));
            String rubricId = call.rubric().orElse(pack.defaultRubric());
            Rubric rubric = pack.rubric(rubricId)
                    .orElseThrow(() -> new NoSuchElementException(
                            "The pack '" + pack.id() + "' has no rubric " + Quote.of(rubricId) + "."));
            CallSetup setup = new CallSetup(
                    pack.id(),
                    pack.version(),
                    scenario.id(),
                    persona,
                    rubric.id(),
                    rubric.version(),
                    call.mode(),
                    call.seed(),
                    pack.company(),
                    call.agent());
            return new PlanRunner(plan, pack.script(scenario.id(), persona), rubric, setup).run();
        } catch (NoSuchElementException notInPack) {
            return new PlanResult(
                    plan.name(), 0, 0, List.of(new PlanResult.Failure(1, String.valueOf(notInPack.getMessage()))));
        }
    }

    private PlanResult run() {
        take(rules.start(setup), rules.start(setup), 1);
        for (Plan.Step step : plan.steps()) {
            if (step instanceof Plan.Expect expect) {
                expect(expect);
            } else if (step instanceof Plan.Do todo) {
                if (isRefusalLeft()) {
                    break;
                }
                perform(todo);
            }
        }
        isRefusalLeft();
        foldAgain();
        return new PlanResult(plan.name(), commands, log.size(), failures);
    }

    private void perform(Plan.Do todo) {
        long at = clock.next(state, view(), todo.command());
        Step live = rules.step(state, todo.command(), at);
        Step again = rules.step(stateReadBack, todo.command(), at);
        if (live instanceof Step.Taken taken && again instanceof Step.Taken takenAgain) {
            commands++;
            take(taken, takenAgain, todo.line());
        } else if (live instanceof Step.Refused no) {
            latest = List.of();
            refused = Optional.of(new Refused(todo.line(), CommandText.format(todo.command()), no.refusal()));
            if (!live.equals(again)) {
                fail(todo.line(), "The command was refused live, but not after a round trip through JSON.");
            }
        } else {
            fail(todo.line(), "The command was taken live, but refused after a round trip through JSON.");
        }
    }

    private void take(Step.Taken taken, Step.Taken again, int line) {
        latest = taken.events();
        log.addAll(latest);
        state = taken.state();
        if (!again.events().equals(latest)) {
            fail(
                    line,
                    "After a round trip through JSON the same command led elsewhere: " + names(again.events())
                            + ", live: " + names(latest) + ".");
        }
        for (CallEvent event : latest) {
            CallEvent read = EventJson.read(EventJson.write(event));
            if (!read.equals(event)) {
                fail(line, "The event " + event + " comes back from JSON as " + read + ".");
            }
            readBack.add(read);
            stateReadBack = stateReadBack.after(read);
        }
        if (!view().equals(CallViews.of(stateReadBack, readBack, chance))) {
            fail(line, "After a round trip through JSON the view is another.");
        }
    }

    /** A refusal that nothing has expected is a failure, and ends the plan: what follows would fail for no new reason. */
    private boolean isRefusalLeft() {
        if (refused.isEmpty()) {
            return false;
        }
        Refused left = refused.get();
        refused = Optional.empty();
        String open = view().choices().stream().map(CallView.Choice::reply).collect(Collectors.joining(", "));
        fail(
                left.line(),
                Quote.of(left.command()) + " was refused: " + left.refusal().reason()
                        + (left.refusal().detail().isEmpty()
                                ? ""
                                : " (" + left.refusal().detail() + ")")
                        + (open.isEmpty() ? "." : ". Open replies: " + open + "."));
        return true;
    }

    private void expect(Plan.Expect expect) {
        if (expect.expectation() instanceof Plan.Expectation.Refused wanted) {
            String found = refused.map(no -> no.refusal().reason().name()).orElse("no refusal");
            refused = Optional.empty();
            if (!found.equals(wanted.reason())) {
                fail(expect.line(), "Expected the refusal " + wanted.reason() + ", found " + found + ".");
            }
            return;
        }
        new Expectations(view(), log.size() - latest.size(), latest, this::scorecard)
                .check(expect.expectation())
                .ifPresent(message -> fail(expect.line(), message));
    }

    private void foldAgain() {
        Chance none = (purpose, turn, index) -> {
            throw new IllegalStateException("A fold drew for " + purpose.name() + " in turn " + turn + ".");
        };
        int last = plan.steps().isEmpty()
                ? 1
                : plan.steps().get(plan.steps().size() - 1).line();
        try {
            CallState folded = CallState.ready(script);
            for (CallEvent event : log) {
                folded = folded.after(event);
            }
            boolean same = folded.now() == state.now()
                    && folded.stage() == state.stage()
                    && folded.mind().equals(state.mind())
                    && CallViews.of(folded, log, folded.stage() == Stage.TALKING ? chance : none)
                            .equals(view());
            if (!same) {
                fail(last, "Folding all events gives another state than playing them.");
            }
            if (!Scorer.score(rubric, script, readBack).equals(scorecard())) {
                fail(last, "Scoring the events read back from JSON gives another card.");
            }
        } catch (IllegalStateException drew) {
            fail(last, String.valueOf(drew.getMessage()));
        }
    }

    private Scorecard scorecard() {
        return Scorer.score(rubric, script, log);
    }

    private CallView view() {
        return CallViews.of(state, log, chance);
    }

    private static String names(List<CallEvent> events) {
        return events.stream().map(event -> event.getClass().getSimpleName()).collect(Collectors.joining(", "));
    }

    private void fail(int line, String message) {
        failures.add(new PlanResult.Failure(line, message));
    }
}

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
import org.ringcraft.io.desk.WhyNot;
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
    private int line;
    private String command = "";

    private record Refused(Plan.Do todo, Refusal refusal) {}

    private PlanRunner(Plan plan, CallScript script, Rubric rubric, CallSetup setup) {
        this.plan = plan;
        this.script = script;
        this.rubric = rubric;
        this.setup = setup;
        chance = new SeededChance(setup.seed());
        rules = new CallRules(script, chance);
        line = plan.callLine();
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
            PlanResult.Failure lacking = new PlanResult.Failure(
                    plan.callLine(),
                    String.valueOf(notInPack.getMessage()),
                    PlanResult.Cause.SETUP,
                    new PlanResult.Now.Nothing(),
                    PlanResult.Scene.none());
            return new PlanResult(plan.name(), 0, 0, List.of(lacking));
        }
    }

    private PlanResult run() {
        take(rules.start(setup), rules.start(setup), line);
        for (int i = 0; i < plan.steps().size(); i++) {
            if (plan.steps().get(i) instanceof Plan.Expect expect) {
                expect(expect);
            } else if (plan.steps().get(i) instanceof Plan.Do todo) {
                perform(todo);
                if (refused.isPresent() && !isRefusalExpected(i + 1)) {
                    stop(refused.get());
                    break;
                }
            }
        }
        foldAgain();
        return new PlanResult(plan.name(), commands, log.size(), failures);
    }

    private void perform(Plan.Do todo) {
        long at = todo.at() == Plan.Do.WHENEVER ? clock.next(state, view(), todo.command()) : todo.at();
        Step live = rules.step(state, todo.command(), at);
        Step again = rules.step(stateReadBack, todo.command(), at);
        if (live instanceof Step.Taken taken && again instanceof Step.Taken takenAgain) {
            commands++;
            line = todo.line();
            command = CommandText.format(todo.command());
            take(taken, takenAgain, todo.line());
        } else if (live instanceof Step.Refused no) {
            latest = List.of();
            refused = Optional.of(new Refused(todo, no.refusal()));
            if (!live.equals(again)) {
                drift(todo.line(), "The command was refused live, but not after a round trip through JSON.");
            }
        } else {
            drift(todo.line(), "The command was taken live, but refused after a round trip through JSON.");
        }
    }

    private void take(Step.Taken taken, Step.Taken again, int at) {
        latest = taken.events();
        log.addAll(latest);
        state = taken.state();
        if (!again.events().equals(latest)) {
            drift(
                    at,
                    "After a round trip through JSON the same command led elsewhere: " + names(again.events())
                            + ", live: " + names(latest) + ".");
        }
        for (CallEvent event : latest) {
            CallEvent read = EventJson.read(EventJson.write(event));
            if (!read.equals(event)) {
                drift(at, "The event " + event + " comes back from JSON as " + read + ".");
            }
            readBack.add(read);
            stateReadBack = stateReadBack.after(read);
        }
        if (!view().equals(CallViews.of(stateReadBack, readBack, chance))) {
            drift(at, "After a round trip through JSON the view is another.");
        }
    }

    /** Tells whether one of the expectations from that step on, up to the next command, is that of a refusal. */
    private boolean isRefusalExpected(int from) {
        for (int i = from; i < plan.steps().size() && plan.steps().get(i) instanceof Plan.Expect expect; i++) {
            if (expect.expectation() instanceof Plan.Expectation.Refused) {
                return true;
            }
        }
        return false;
    }

    /** A refusal that nothing has expected ends the plan: what follows would fail for no new reason. */
    private void stop(Refused left) {
        String text = CommandText.format(left.todo().command());
        String detail = left.refusal().detail();
        PlanResult.Scene scene = moment().scene(detail);
        failures.add(new PlanResult.Failure(
                left.todo().line(),
                Quote.of(text) + " was refused: " + left.refusal().reason() + ". "
                        + WhyNot.of(state, left.todo().command(), left.refusal())
                        + (scene.open().isEmpty() ? "" : " " + WhyNot.openReplies(scene.open())),
                PlanResult.Cause.REFUSED,
                new PlanResult.Now.Nothing(),
                scene));
    }

    private void expect(Plan.Expect expect) {
        if (expect.expectation() instanceof Plan.Expectation.Refused wanted) {
            expectRefusal(expect.line(), wanted.reason());
            return;
        }
        new Expectations(moment())
                .check(expect.expectation())
                .ifPresent(difference -> failures.add(new PlanResult.Failure(
                        expect.line(), difference.message(), difference.cause(), difference.now(), moment().scene())));
    }

    private void expectRefusal(int at, String wanted) {
        Optional<String> found = refused.map(no -> no.refusal().reason().name());
        refused = Optional.empty();
        if (found.isPresent() && found.get().equals(wanted)) {
            return;
        }
        failures.add(new PlanResult.Failure(
                at,
                "Expected the refusal " + wanted + ", found " + found.orElse("no refusal") + ".",
                found.isPresent() ? PlanResult.Cause.EXPECTATION : PlanResult.Cause.TAKEN,
                found.<PlanResult.Now>map(PlanResult.Now.Value::new).orElseGet(PlanResult.Now.Nothing::new),
                moment().scene()));
    }

    private Moment moment() {
        return new Moment(line, command, state, view(), List.copyOf(log), latest, this::scorecard);
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
                drift(last, "Folding all events gives another state than playing them.");
            }
            if (!Scorer.score(rubric, script, readBack).equals(scorecard())) {
                drift(last, "Scoring the events read back from JSON gives another card.");
            }
        } catch (IllegalStateException drew) {
            drift(last, String.valueOf(drew.getMessage()));
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

    private void drift(int at, String message) {
        failures.add(new PlanResult.Failure(
                at, message, PlanResult.Cause.DRIFT, new PlanResult.Now.Nothing(), moment().scene()));
    }
}

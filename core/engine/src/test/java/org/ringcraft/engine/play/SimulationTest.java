package org.ringcraft.engine.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallScript;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.Outcome;
import org.ringcraft.engine.chance.Chance;
import org.ringcraft.engine.scoring.Rubric;
import org.ringcraft.engine.testing.Scenes;

class SimulationTest {

    private static final Rubric NO_CARD = new Rubric("none", "1", "", 0, List.of());
    private static final CallScript SAM = Scenes.lively().script();
    private static final CallScript CALM = Scenes.plain().script();

    private static Simulation simulation(String policy) {
        return new Simulation(
                List.of(SAM, CALM), NO_CARD, Policies.named(policy).orElseThrow(), 1_000);
    }

    private static SimulationReport report(Simulation simulation, int... cuts) {
        Tally all = new Tally();
        for (int i = 1; i < cuts.length; i++) {
            Tally part = new Tally();
            simulation.run(cuts[i - 1], cuts[i], part, call -> {});
            all.addAll(part);
        }
        return all.report();
    }

    @ParameterizedTest
    @ValueSource(strings = {"random", "typical", "expert"})
    void howTheCallsAreSharedOutDoesNotShow(String policy) {
        Tally alone = new Tally();
        simulation(policy).run(0, 200, alone, call -> {});
        SimulationReport whole = alone.report();
        assertEquals(whole, report(simulation(policy), 0, 200));
        assertEquals(whole, report(simulation(policy), 0, 100, 200));
        assertEquals(whole, report(simulation(policy), 0, 1, 7, 63, 64, 199, 200));
        assertNotEquals(whole, report(simulation(policy), 0, 199));
    }

    @Test
    void anyCallOfASimulationCanBePlayedAloneAgain() {
        Simulation simulation = simulation("typical");
        Simulation.Played third = simulation.play(3);
        assertEquals(CALM, third.script());
        assertEquals(third.log(), simulation.play(3).log());
        assertEquals(
                third.log(),
                Simulation.play(CALM, Policies.named("typical").orElseThrow(), NO_CARD, 1_003)
                        .log());
        assertEquals(SAM, simulation.play(4).script());
        assertEquals(1_004, simulation.play(4).state().setup().seed());
    }

    @Test
    void theReportCountsWhatWasPlayed() {
        Simulation simulation = simulation("typical");
        List<Integer> progress = new ArrayList<>();
        Tally tally = new Tally();
        simulation.run(0, 100, tally, progress::add);
        SimulationReport report = tally.report();
        assertEquals(100, progress.size());
        assertEquals(100, report.calls());
        int[] outcomes = new int[Outcome.values().length];
        long choices = 0;
        double seconds = 0;
        int objected = 0;
        for (int call = 0; call < 100; call++) {
            Simulation.Played played = simulation.play(call);
            outcomes[played.state().outcome().orElseThrow().ordinal()]++;
            choices += played.choices();
            seconds += played.state().handleMillis() / 1000.0;
            objected += played.log().stream().anyMatch(CallEvent.ObjectionRaised.class::isInstance) ? 1 : 0;
        }
        for (Outcome outcome : Outcome.values()) {
            assertEquals(outcomes[outcome.ordinal()] / 100.0, report.outcomes().get(outcome));
        }
        assertEquals(choices, report.choices());
        assertEquals(seconds / 100, report.meanSeconds(), 1e-9);
        assertEquals(1 - objected / 100.0, report.objections().get(0), 1e-9);
        assertEquals(1, report.objections().stream().mapToDouble(each -> each).sum(), 1e-9);
        double sale = report.outcomes().get(Outcome.SALE);
        assertEquals(sale, report.kept() + report.cancelled() + report.complaint(), 1e-9);
        double byObjections = 0;
        for (int i = 0; i < 3; i++) {
            byObjections +=
                    report.objections().get(i) * report.salesByObjections().get(i);
        }
        assertEquals(sale, byObjections, 1e-9);
        assertTrue(report.talkShare() > 0 && report.talkShare() < 1);
        assertTrue(report.medianSeconds() > 0 && report.lnSigma() > 0);
    }

    @Test
    void anEmptyTallyHasAReport() {
        SimulationReport report = new Tally().report();
        assertEquals(0, report.calls());
        assertEquals(0, report.meanSeconds());
        assertEquals(0, report.talkShare());
        assertEquals(List.of(0.0, 0.0, 0.0), report.salesByObjections());
    }

    @Test
    void somebodyMustRing() {
        IllegalArgumentException trouble = assertThrows(
                IllegalArgumentException.class,
                () -> new Simulation(List.of(), NO_CARD, Policies.all().get(0), 1));
        assertEquals("There is no persona to ring. Maybe name one of the scenario's.", trouble.getMessage());
    }

    /** A policy that always does the same. */
    private record Stubborn(CallCommand command) implements Policy {
        @Override
        public String name() {
            return "stubborn";
        }

        @Override
        public CallCommand choose(CallState state, Chance chance) {
            return command;
        }
    }

    @Test
    void aPolicyThatIsRefusedIsABug() {
        IllegalStateException trouble = assertThrows(
                IllegalStateException.class,
                () -> Simulation.play(SAM, new Stubborn(new CallCommand.Retrieve()), NO_CARD, 9));
        assertEquals(
                "Policy 'stubborn' with seed 9 was refused Retrieve[]: Refusal[reason=NOT_HELD, detail=]",
                trouble.getMessage());
    }

    @Test
    void aPolicyThatNeverEndsIsABug() {
        IllegalStateException trouble = assertThrows(
                IllegalStateException.class,
                () -> Simulation.play(SAM, new Stubborn(new CallCommand.TakeNote("and")), NO_CARD, 9));
        assertEquals("Policy 'stubborn' with seed 9 does not come to an end.", trouble.getMessage());
    }

    @Test
    void theReportCannotBeChanged() {
        SimulationReport report = new Tally().report();
        Map<Outcome, Double> outcomes = report.outcomes();
        assertThrows(UnsupportedOperationException.class, () -> outcomes.put(Outcome.SALE, 1.0));
    }
}

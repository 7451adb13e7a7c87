package org.ringcraft.engine.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallRules;
import org.ringcraft.engine.call.CallScript;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.Outcome;
import org.ringcraft.engine.call.Stage;
import org.ringcraft.engine.call.Step;
import org.ringcraft.engine.chance.SeededChance;
import org.ringcraft.engine.scoring.Cards;
import org.ringcraft.engine.scoring.Rubric;
import org.ringcraft.engine.scoring.Scorer;
import org.ringcraft.engine.testing.Scenes;

class BoundsTest {

    private static final Bounds.Effort LITTLE = new Bounds.Effort(1, 6, 60, 6);
    private static final Rubric CARD = Cards.all();
    private static final List<CallScript> SCRIPTS =
            List.of(Scenes.lively().script(), Scenes.plain().script());

    @ParameterizedTest
    @EnumSource(Bounds.Goal.class)
    void everyBoundComesWithTheCallThatReachesIt(Bounds.Goal goal) {
        Bounds.Found found = Bounds.find(goal, SCRIPTS, CARD, LITTLE);
        CallRules rules = new CallRules(found.script(), new SeededChance(found.seed()));
        Step.Taken start = rules.start(Simulation.setup(found.script(), CARD, found.seed()));
        List<CallEvent> log = new ArrayList<>(start.events());
        CallState state = start.state();
        for (CallCommand command : found.commands()) {
            Step.Taken taken = (Step.Taken) rules.step(state, command, Simulation.at(state));
            log.addAll(taken.events());
            state = taken.state();
        }
        assertEquals(Stage.ENDED, state.stage());
        assertEquals(found.quality(), Scorer.credits(CARD, found.script(), log).quality());
        assertEquals(found.turns(), state.turn());
        assertEquals(found.millis(), state.handleMillis());
        assertEquals(Optional.of(found.outcome()), state.outcome());
    }

    @Test
    void noCallOfAnyPolicyIsOutsideTheBounds() {
        double best = Bounds.find(Bounds.Goal.BEST, SCRIPTS, CARD, LITTLE).quality();
        double worst = Bounds.find(Bounds.Goal.WORST, SCRIPTS, CARD, LITTLE).quality();
        for (Policy policy : List.of(Policies.expert(), Policies.random())) {
            Bounds.Expected expected = Bounds.expected(SCRIPTS, CARD, policy, 40);
            assertTrue(expected.mean() <= best && expected.mean() >= worst, expected.toString());
            assertTrue(expected.standardError() > 0);
        }
        assertTrue(best > worst);
    }

    @Test
    void theShortestCallIsShorterThanTheLongest() {
        Bounds.Found shortest = Bounds.find(Bounds.Goal.SHORTEST, SCRIPTS, CARD, LITTLE);
        Bounds.Found longest = Bounds.find(Bounds.Goal.LONGEST, SCRIPTS, CARD, LITTLE);
        assertTrue(shortest.turns() < longest.turns(), shortest + " " + longest);
    }

    @Test
    void theSameSearchFindsTheSame() {
        Bounds.Found once = Bounds.find(Bounds.Goal.BEST, SCRIPTS, CARD, LITTLE);
        Bounds.Found again = Bounds.find(Bounds.Goal.BEST, SCRIPTS, CARD, LITTLE);
        assertEquals(once.commands(), again.commands());
        assertEquals(once.seed(), again.seed());
        assertEquals(once.states(), again.states());
    }

    @Test
    void aLawfulSaleIsASaleWithoutAFatalBreach() {
        Bounds.Found sale = Bounds.lawfulSale(SCRIPTS, CARD, Bounds.QUICK).orElseThrow();
        assertEquals(Outcome.SALE, sale.outcome());
        assertTrue(sale.credits().compliant());
    }

    @Test
    void whereNothingIsForSaleNoSaleIsFound() {
        CallScript nothing = Scenes.plain()
                .scenario(scenario -> scenario.withNodes(scenario.nodes().stream()
                        .map(node -> new org.ringcraft.engine.scenario.Node(
                                node.id(),
                                node.phase(),
                                node.enter(),
                                node.replies().stream()
                                        .filter(reply -> !reply.act().seeksYes())
                                        .toList(),
                                node.because()))
                        .toList()))
                .script();
        assertEquals(Optional.empty(), Bounds.lawfulSale(List.of(nothing), CARD, LITTLE));
    }

    @Test
    void aSearchThatLeavesStatesOutSaysSo() {
        Bounds.Effort narrow = new Bounds.Effort(1, 1, 60, 1);
        assertFalse(Bounds.find(Bounds.Goal.BEST, SCRIPTS, CARD, narrow).complete());
    }
}

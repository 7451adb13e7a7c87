package org.ringcraft.desktop.shipped;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ringcraft.engine.call.Outcome;
import org.ringcraft.engine.play.Policies;
import org.ringcraft.engine.play.Policy;
import org.ringcraft.engine.play.Simulation;
import org.ringcraft.engine.play.SimulationReport;
import org.ringcraft.engine.play.Tally;
import org.ringcraft.engine.scenario.Scenario;
import org.ringcraft.io.pack.Pack;

/** Skill must show, blind play must fail, and nobody wins every sale. */
class PoliciesTest {

    private static final int CALLS = 800;
    private static final Map<String, SimulationReport> REPORTS = new TreeMap<>();

    @BeforeAll
    static void play() {
        Pack pack = Shipped.pack();
        Scenario scenario = pack.scenario("working-from-home").orElseThrow();
        for (Policy policy : Policies.all()) {
            Tally tally = new Tally();
            new Simulation(
                            Shipped.scripts(pack, scenario),
                            pack.rubric("default").orElseThrow(),
                            policy,
                            20_000)
                    .run(0, CALLS, tally, call -> {});
            REPORTS.put(policy.name(), tally.report());
        }
    }

    @Test
    void theExpertDoesFinelyAndDoesNotWinEverySale() {
        assertBetween("expert", 85, 100);
        double sales = sales("expert");
        assertTrue(sales > 0.3 && sales < 0.8, "The expert sells in " + sales + " of the calls.");
    }

    @Test
    void theTypicalPlayerIsMiddlingAndTheNoviceBelow() {
        assertBetween("typical", 45, 75);
        assertTrue(
                quality("novice") < quality("typical") - 5,
                "The novice has " + quality("novice") + ", the typical player " + quality("typical") + ".");
    }

    @Test
    void nobodyDoesWellWithoutListening() {
        for (String blind : Set.of("random", "first", "longest", "politest")) {
            assertBetween(blind, 0, 40);
            assertTrue(sales(blind) < 0.1, "'" + blind + "' sells in " + sales(blind) + " of the calls.");
        }
    }

    @Test
    void blandPlayersLoseMostOfTheCustomers() {
        assertTrue(sales("novice") < 0.1, "The novice sells in " + sales("novice") + " of the calls.");
        assertTrue(sales("typical") < 0.3, "The typical player sells in " + sales("typical") + " of the calls.");
    }

    @Test
    void aYesIsNotAKeptSale() {
        SimulationReport expert = report("expert");
        assertTrue(expert.kept() < sales("expert"), "Every sale of the expert's is kept.");
        assertTrue(expert.kept() > sales("expert") / 2, "Most sales of the expert's are undone.");
    }

    @Test
    void callsCanBeLostInManyWays() {
        Set<Outcome> seen = EnumSet.noneOf(Outcome.class);
        REPORTS.values()
                .forEach(report -> report.outcomes().forEach((outcome, share) -> {
                    if (share > 0) {
                        seen.add(outcome);
                    }
                }));
        assertTrue(
                seen.containsAll(Set.of(
                        Outcome.SALE,
                        Outcome.NO_SALE,
                        Outcome.CALL_BACK,
                        Outcome.NOT_VERIFIED,
                        Outcome.CUSTOMER_HUNG_UP)),
                "Only these outcomes came up: " + seen);
    }

    private static void assertBetween(String policy, double low, double high) {
        double quality = quality(policy);
        assertTrue(quality >= low && quality <= high, "'" + policy + "' has a mean quality of " + quality + ".");
    }

    private static SimulationReport report(String policy) {
        SimulationReport report = REPORTS.get(policy);
        if (report == null) {
            throw new AssertionError("There is no policy '" + policy + "'.");
        }
        return report;
    }

    private static double quality(String policy) {
        return report(policy).quality().mean();
    }

    private static double sales(String policy) {
        return report(policy).outcomes().getOrDefault(Outcome.SALE, 0.0);
    }
}

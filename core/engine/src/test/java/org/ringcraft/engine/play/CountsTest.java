package org.ringcraft.engine.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallHistory;
import org.ringcraft.engine.call.CallScript;
import org.ringcraft.engine.call.Outcome;
import org.ringcraft.engine.call.ScriptReply;
import org.ringcraft.engine.scoring.Cards;
import org.ringcraft.engine.scoring.Rubric;
import org.ringcraft.engine.scoring.Scorecard;
import org.ringcraft.engine.scoring.Scorer;
import org.ringcraft.engine.scoring.Sheet;
import org.ringcraft.engine.testing.Scenes;

/** Counts made while calls are played are the same as those made from their logs afterwards, by another way. */
class CountsTest {

    private static final Rubric CARD = Cards.all();
    private static final CallScript SAM = Scenes.lively().script();
    private static final CallScript CALM = Scenes.plain().script();
    private static final List<CallScript> SCRIPTS = List.of(SAM, CALM);
    private static final List<String> PLAYERS = List.of("random", "typical", "expert");
    private static final int CALLS = 60;
    private static final Bearing BEARING = Bearing.of(SCRIPTS, CARD, 1, 20);

    /** A call, seen afterwards. */
    private record Seen(String policy, int call, Simulation.Played played, Scorecard card, Set<String> offered) {}

    private static final List<Seen> SEEN = new ArrayList<>();

    @BeforeAll
    static void play() {
        for (String player : PLAYERS) {
            for (int call = 0; call < CALLS; call++) {
                Simulation.Played played = simulation(player).play(call);
                Scorecard card = Scorer.score(CARD, played.script(), played.log());
                SEEN.add(new Seen(player, call, played, card, offered(played)));
            }
        }
    }

    private static Set<String> offered(Simulation.Played played) {
        Set<String> offered = new HashSet<>();
        CallHistory.walk(played.script(), played.log(), (number, event, before) -> {
            if (event instanceof CallEvent.PlayerSaid) {
                before.node().replies().stream().filter(before::isOpen).forEach(reply -> offered.add(reply.id()));
            }
            return true;
        });
        return offered;
    }

    private static Set<String> said(Simulation.Played played) {
        return played.log().stream()
                .filter(CallEvent.PlayerSaid.class::isInstance)
                .map(event -> ((CallEvent.PlayerSaid) event).reply())
                .collect(Collectors.toSet());
    }

    private static Simulation simulation(String player) {
        return new Simulation(SCRIPTS, CARD, Policies.named(player).orElseThrow(), 50);
    }

    private static Counts none() {
        return new Counts(SCRIPTS, PLAYERS, CARD, BEARING);
    }

    private static Counts counted(int... cuts) {
        Counts sum = none();
        // The last part first: the order must not show.
        for (int i = cuts.length - 1; i > 0; i--) {
            Counts part = none();
            for (String player : PLAYERS) {
                simulation(player).run(cuts[i - 1], cuts[i], new Lot(), part);
            }
            sum.addAll(part);
        }
        return sum;
    }

    @Test
    void howTheCallsAreSharedOutDoesNotShow() {
        Counts whole = counted(0, CALLS);
        Counts parts = counted(0, 1, 17, 18, 40, CALLS);
        assertEquals(whole.items(), parts.items());
        assertEquals(whole.coverage(), parts.coverage());
        assertEquals(whole.cells(50), parts.cells(50));
        assertNotEquals(whole.items(), counted(0, CALLS - 1).items());
    }

    @Test
    void itemsAreWhatTheLogsSay() {
        Map<String, long[]> offers = new HashMap<>();
        for (Seen seen : SEEN) {
            CallHistory.walk(seen.played().script(), seen.played().log(), (number, event, before) -> {
                if (event instanceof CallEvent.PlayerSaid said) {
                    for (ScriptReply reply : before.node().replies()) {
                        if (before.isOpen(reply)) {
                            long[] of = offers.computeIfAbsent(reply.id(), id -> new long[2]);
                            of[0]++;
                            of[1] += reply.id().equals(said.reply()) ? 1 : 0;
                        }
                    }
                }
                return true;
            });
        }
        List<Item> items = counted(0, CALLS).items().items();
        assertEquals(SAM.replies().size(), items.size());
        for (Item item : items) {
            long[] expected = offers.getOrDefault(item.reply(), new long[2]);
            assertEquals(expected[0], item.offered(), item.reply());
            assertEquals(expected[1], item.taken(), item.reply());
        }
        assertTrue(items.stream().anyMatch(item -> item.taken() > 25));
    }

    @Test
    void discriminationIsTheCorrelationWithTheRestOfTheCard() {
        int compared = 0;
        for (Item item : counted(0, CALLS).items().items()) {
            int reply = SAM.reply(item.reply()).orElseThrow().index();
            List<double[]> pairs = pairs(item.reply(), BEARING.of(reply));
            if (item.discrimination().isKnown()) {
                double[] taken = pairs.stream().mapToDouble(pair -> pair[0]).toArray();
                double[] rest = pairs.stream().mapToDouble(pair -> pair[1]).toArray();
                assertEquals(
                        new PearsonsCorrelation().correlation(taken, rest),
                        item.discrimination().value(),
                        1e-3,
                        item.reply());
                assertEquals(pairs.size(), item.discrimination().n(), item.reply());
                compared++;
            }
        }
        assertTrue(compared > 10, "Only " + compared + " replies were compared.");
    }

    /** Of the calls in which it was offered: 1 or 0 for taken, and the quality over the lines it has no bearing on. */
    private static List<double[]> pairs(String reply, long[] bears) {
        List<double[]> pairs = new ArrayList<>();
        for (Seen seen : SEEN) {
            double points = 0;
            double weight = 0;
            int number = 0;
            for (Scorecard.Section section : seen.card().sections()) {
                for (Scorecard.ScoreLine line : section.lines()) {
                    boolean counts =
                            line.applicable() && !line.afterYes() && (bears[number >> 6] >> (number & 63) & 1) == 0;
                    points += counts ? line.points() : 0;
                    weight += counts ? line.weight() : 0;
                    number++;
                }
            }
            if (seen.offered().contains(reply) && weight > 0) {
                boolean taken = said(seen.played()).contains(reply);
                pairs.add(new double[] {taken ? 1 : 0, 100 * points / weight});
            }
        }
        return pairs;
    }

    @Test
    void aReplyBearsOnWhatItIsCitedFor() {
        int bearing = 0;
        for (ScriptReply reply : SAM.replies()) {
            long[] lines = BEARING.of(reply.index());
            assertTrue(Long.bitCount(lines[0]) < Sheet.lines(CARD).size(), reply.id() + " bears on everything.");
            bearing += lines[0] != 0 ? 1 : 0;
        }
        assertTrue(bearing > SAM.replies().size() / 2, "Only " + bearing + " replies bear on anything.");
    }

    @Test
    void coverageCountsEveryEvent() {
        Coverage coverage = counted(0, CALLS).coverage();
        long entered = events(CallEvent.NodeEntered.class);
        assertEquals(
                entered,
                coverage.nodes().stream().mapToLong(Coverage.Count::times).sum());
        assertEquals(
                entered - SEEN.size(),
                coverage.passages().stream().mapToLong(Coverage.Passage::times).sum(),
                "each node but the first of a call is entered from another");
        long spoken = events(CallEvent.CustomerSpoke.class);
        assertEquals(
                spoken,
                coverage.lines().stream().mapToLong(Coverage.Count::times).sum());
        long breaches = events(CallEvent.BreachCommitted.class);
        assertEquals(
                breaches,
                coverage.breaches().stream()
                        .mapToLong(Coverage.BreachCount::times)
                        .sum());
        assertTrue(breaches > 0 && breaches >= byReply());
        for (Coverage.RuleCount rule : coverage.rules()) {
            assertEquals(
                    PLAYERS.size() * CALLS, rule.full() + rule.half() + rule.none() + rule.notApplicable(), rule.id());
        }
        Coverage nothing = none().coverage();
        assertEquals(SAM.nodes().size(), nothing.unvisited().size());
        assertEquals(SAM.replies().size(), nothing.neverOffered().size());
        assertEquals(Sheet.lines(CARD).size(), nothing.neverEarned().size());
        assertEquals(Sheet.lines(CARD).size(), nothing.neverLost().size());
        assertEquals(SAM.breachList().size(), nothing.neverCommitted().size());
        assertEquals(nothing.lines().size(), nothing.unspoken().size());
        assertEquals(List.of(), nothing.neverTaken());
    }

    private static long byReply() {
        return counted(0, CALLS).items().items().stream()
                .mapToLong(Item::breaches)
                .sum();
    }

    private static long events(Class<? extends CallEvent> type) {
        return SEEN.stream()
                .flatMap(seen -> seen.played().log().stream())
                .filter(type::isInstance)
                .count();
    }

    @Test
    void cellsCountTheirCallsAndKnowTheBestAndTheWorst() {
        List<Matrix.Cell> cells = counted(0, CALLS).cells(50);
        assertEquals(PLAYERS.size() * SCRIPTS.size(), cells.size());
        Matrix.Cell cell = cells.get(4);
        assertEquals("expert", cell.policy());
        List<Seen> calls = SEEN.stream()
                .filter(seen -> seen.policy().equals("expert") && seen.call() % 2 == 0)
                .toList();
        assertEquals(calls.size(), cell.calls());
        assertEquals(
                calls.stream()
                        .mapToDouble(seen -> seen.card().quality())
                        .average()
                        .orElseThrow(),
                cell.quality().value(),
                1e-3);
        assertEquals(
                calls.stream()
                                .filter(seen -> seen.played().state().outcome().orElseThrow() == Outcome.SALE)
                                .count()
                        / (double) calls.size(),
                cell.saleShare(),
                1e-12);
        assertEquals(
                cell.calls(),
                cell.qualities().counts().stream().mapToLong(each -> each).sum());
        assertEquals(
                cell.calls(),
                cell.lengths().counts().stream().mapToLong(each -> each).sum());
        double best =
                calls.stream().mapToDouble(seen -> seen.card().quality()).max().orElseThrow();
        assertEquals(best, cell.best().quality(), 1e-3);
        int call = (int) (cell.best().seed() - 50);
        assertEquals(
                best,
                Scorer.score(CARD, SAM, simulation("expert").play(call).log()).quality(),
                1e-3);
        assertTrue(cell.worst().quality() <= cell.quality().value());
    }

    @Test
    void whoDoesNotPlayIsNotCounted() {
        IllegalArgumentException trouble = assertThrows(
                IllegalArgumentException.class, () -> simulation("novice").run(0, 1, new Lot(), none()));
        assertEquals("The policy 'novice' is not among [random, typical, expert].", trouble.getMessage());
    }
}

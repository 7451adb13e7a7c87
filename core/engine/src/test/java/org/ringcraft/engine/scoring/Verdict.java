package org.ringcraft.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.ringcraft.engine.call.CallEvent;

/**
 * What one rule made of a call, with checks to chain. Some hold of every rule and are made at once: figures without
 * citing give the same; evidence points at events of the log, in their order; only a loss is fatal.
 */
final class Verdict {

    private static final double TOLERANCE = 1e-9;

    private final Finding found;
    private final Scorecard.ScoreLine line;

    Verdict(ScoringCall call, ScoringRule rule) {
        List<CallEvent> log = call.log();
        found = rule.judge(new CallReview(call.script(), log, true));
        Finding bare = rule.judge(new CallReview(call.script(), log, false));
        assertEquals(found.applicable(), bare.applicable(), "applicable, without citing");
        assertEquals(found.credit(), bare.credit(), "credit, without citing");
        assertEquals(found.fatal(), bare.fatal(), "fatal, without citing");
        assertFalse(found.fatal() && found.credit() == Finding.FULL, "full credit cannot be a fatal loss");
        line = Scorer.score(card(rule), call.script(), log)
                .sections()
                .get(0)
                .lines()
                .get(0);
        int before = 0;
        for (Scorecard.Evidence each : line.evidence()) {
            assertTrue(each.event() >= 1 && each.event() <= log.size(), () -> each + " is not in the log");
            assertTrue(each.event() >= before, () -> "evidence is out of order: " + line.evidence());
            before = each.event();
        }
    }

    /** Returns a card that holds that rule alone. */
    static Rubric card(ScoringRule rule) {
        return new Rubric(
                "card",
                "1",
                "One rule",
                50,
                List.of(new Rubric.Section(
                        "section",
                        "Section",
                        100,
                        Headline.CLOSING,
                        List.of(new Rubric.Line(
                                "line",
                                "Line",
                                100,
                                true,
                                false,
                                List.of(),
                                rule,
                                new Rubric.Explanations(
                                        "full {count} of {of}",
                                        "half {count} of {of}",
                                        "none {count} of {of}",
                                        "na"))))));
    }

    Verdict full() {
        return credit(1);
    }

    Verdict half() {
        return credit(0.5);
    }

    Verdict none() {
        return credit(0);
    }

    private Verdict credit(double credit) {
        assertTrue(found.applicable(), "applicable");
        assertEquals(credit, found.credit(), TOLERANCE, () -> "credit, on " + evidence());
        return this;
    }

    Verdict notApplicable() {
        assertFalse(found.applicable(), "applicable");
        assertEquals("na", line.explanation());
        return this;
    }

    /** Checks the evidence, each as sign, number of the event and id, such as {@code "+3 why"}. */
    Verdict on(String... evidence) {
        assertEquals(List.of(evidence), evidence());
        return this;
    }

    private List<String> evidence() {
        return line.evidence().stream()
                .map(each -> (each.earned() ? "+" : "-") + each.event() + " " + each.id())
                .toList();
    }

    Verdict fatal() {
        assertTrue(found.fatal(), "fatal");
        assertTrue(line.lostFatal(), "fatal on the card");
        return this;
    }

    Verdict notFatal() {
        assertFalse(found.fatal(), "fatal");
        return this;
    }

    Verdict counting(int count, int of) {
        assertEquals(count + " of " + of, found.count() + " of " + found.of());
        return this;
    }

    Verdict sharing(double share) {
        assertEquals(share, found.share(), TOLERANCE);
        return this;
    }

    Verdict listing(String... names) {
        assertEquals(List.of(names), found.list());
        return this;
    }

    /** Checks the better line: just before which event, and which reply. */
    Verdict better(int event, String reply) {
        assertEquals(
                Optional.of(event + " " + reply), line.better().map(better -> better.event() + " " + better.reply()));
        return this;
    }

    Verdict noBetter() {
        assertEquals(Optional.empty(), line.better());
        return this;
    }
}

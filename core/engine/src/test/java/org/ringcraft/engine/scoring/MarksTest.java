package org.ringcraft.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ringcraft.engine.scoring.ReplyDraft.in;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ringcraft.engine.catalogue.Deadline;
import org.ringcraft.engine.chance.Purpose;
import org.ringcraft.engine.chance.SeededChance;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;
import org.ringcraft.engine.testing.Seeds;

/**
 * How lines add up. Rules are sealed, so credits are brought about: a line asks for a disclosure of its own, which was
 * made in time (full), late (half), never (none), or is not known to the law (not applicable).
 */
class MarksTest {

    private static final double TOLERANCE = 1e-9;
    private static final Purpose CARD = Purpose.of("test-card");

    /** What becomes of a line. */
    private enum Credit {
        NA,
        NONE,
        HALF,
        FULL;

        double points() {
            return (ordinal() - 1) / 2.0;
        }
    }

    /** A line of a card under test. */
    private record Item(Headline headline, double weight, boolean afterYes, Credit credit) {}

    private static final String[] LAW = {"identity", "notice", "headline-price", "total-price", "term", "cancelling"};

    private static Marks marks(List<Item> items, boolean breach) {
        List<ReplyDraft> replies = new ArrayList<>();
        List<Rubric.Section> sections = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            String disclosure = item.credit() == Credit.NA ? "unheard-of" : LAW[i];
            sections.add(Cards.section(
                    "s" + i,
                    item.headline(),
                    Cards.line(
                            item.weight(),
                            false,
                            item.afterYes(),
                            new OpeningRule.SaidInTime(disclosure, Deadline.SUBSTANCE))));
            Phase phase = item.credit() == Credit.FULL ? Phase.OPEN : Phase.DISCOVER;
            if (item.credit().points() > 0) {
                replies.add(in(phase, "say" + i, Move.DISCLOSE).disclosing(disclosure));
            }
        }
        replies.add(in(Phase.DISCOVER, "chat", Move.CHAT));
        ScoringScene scene = new ScoringScene(replies.toArray(ReplyDraft[]::new));
        ScoringCall call = scene.call();
        say(call, items, Credit.FULL);
        call.enters(Phase.DISCOVER).says("chat");
        say(call, items, Credit.HALF);
        if (breach) {
            call.breaks("fatal-breach", "chat");
        }
        return Marks.of(
                new Rubric("card", "1", "Card", 50, sections), new CallReview(scene.script(), call.log(), false));
    }

    private static void say(ScoringCall call, List<Item> items, Credit credit) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).credit() == credit) {
                call.says("say" + i);
            }
        }
    }

    private static Item item(Headline headline, double weight, Credit credit) {
        return new Item(headline, weight, false, credit);
    }

    private static Item afterYes(Headline headline, double weight, Credit credit) {
        return new Item(headline, weight, true, credit);
    }

    private static double of(Marks marks, Headline headline) {
        return marks.headlines()[headline.ordinal()];
    }

    // ---------------------------------------------------------------- plain

    @Test
    void linesCountByTheirWeight() {
        Marks marks = marks(
                List.of(
                        item(Headline.QUESTIONING, 30, Credit.FULL),
                        item(Headline.QUESTIONING, 10, Credit.HALF),
                        item(Headline.CLOSING, 60, Credit.NONE)),
                false);
        assertEquals(35, marks.quality(), TOLERANCE);
        assertEquals(87.5, of(marks, Headline.QUESTIONING), TOLERANCE);
        assertEquals(0, of(marks, Headline.CLOSING), TOLERANCE);
        assertTrue(marks.compliant());
    }

    @Test
    void theWeightOfALineThatDidNotApplyIsSpreadOverTheRest() {
        Marks marks = marks(
                List.of(
                        item(Headline.QUESTIONING, 30, Credit.FULL),
                        item(Headline.QUESTIONING, 50, Credit.NA),
                        item(Headline.CLOSING, 10, Credit.HALF)),
                false);
        assertEquals(100 * 35 / 40.0, marks.quality(), TOLERANCE);
        assertEquals(100, of(marks, Headline.QUESTIONING), TOLERANCE);
        assertEquals(50, of(marks, Headline.CLOSING), TOLERANCE);
    }

    @Test
    void aHeadlineInWhichNothingAppliedHasNoFigure() {
        Marks marks = marks(
                List.of(item(Headline.QUESTIONING, 30, Credit.FULL), item(Headline.CLOSING, 10, Credit.NA)), false);
        assertTrue(Double.isNaN(of(marks, Headline.CLOSING)));
        assertTrue(Double.isNaN(of(marks, Headline.MIRRORING)));
        assertEquals(100, marks.quality(), TOLERANCE);
    }

    @Test
    void aCallInWhichNothingAppliedHasNoQuality() {
        assertEquals(
                0, marks(List.of(item(Headline.CLOSING, 10, Credit.NA)), false).quality());
    }

    // ---------------------------------------------------------------- fatal

    @Test
    void aFatalBreachForfeitsWhatComplianceHadEarned() {
        List<Item> items = List.of(
                item(Headline.COMPLIANCE, 40, Credit.FULL),
                item(Headline.COMPLIANCE, 20, Credit.HALF),
                item(Headline.CLOSING, 40, Credit.HALF));
        Marks clean = marks(items, false);
        Marks broken = marks(items, true);
        assertEquals(70, clean.quality(), TOLERANCE);
        assertTrue(clean.compliant());
        assertEquals(20, broken.quality(), TOLERANCE);
        assertEquals(0, of(broken, Headline.COMPLIANCE), TOLERANCE);
        assertEquals(of(clean, Headline.CLOSING), of(broken, Headline.CLOSING), TOLERANCE);
        assertFalse(broken.compliant());
    }

    @Test
    void onlyAFatalBreachDoes() {
        ScoringScene scene = new ScoringScene(in(Phase.OPEN, "chat", Move.CHAT));
        List.of("major-breach", "minor-breach", "unheard-of")
                .forEach(breach -> assertTrue(
                        claims(scene, scene.call().breaks(breach, "chat"), true).compliant()));
        assertFalse(
                claims(scene, scene.call().breaks("fatal-breach", "chat"), true).compliant());
    }

    @Test
    void aLostFatalLineDoesAsWell() {
        ScoringScene scene =
                new ScoringScene(in(Phase.OPEN, "lie", Move.BENEFIT).claiming("false"));
        Marks lost = claims(scene, scene.call().says("lie"), true);
        assertFalse(lost.compliant());
        assertEquals(0, of(lost, Headline.COMPLIANCE), TOLERANCE);
        assertEquals(0, lost.quality(), TOLERANCE);
    }

    @Test
    void aLineThatTheCardDoesNotCallFatalDoesNot() {
        ScoringScene scene =
                new ScoringScene(in(Phase.OPEN, "lie", Move.BENEFIT).claiming("false"));
        Marks lost = claims(scene, scene.call().says("lie"), false);
        assertTrue(lost.compliant());
        assertEquals(50, lost.quality(), TOLERANCE);
    }

    @Test
    void aFatalLineThatEarnsNothingInnocentlyDoesNot() {
        ScoringScene scene = new ScoringScene(in(Phase.OPEN, "chat", Move.CHAT));
        assertTrue(claims(scene, scene.call().says("chat"), true).compliant());
    }

    /** Half of the card is compliance and earned: an agent who never sold. Half is the truth of claims. */
    private static Marks claims(ScoringScene scene, ScoringCall call, boolean fatal) {
        Rubric card = new Rubric(
                "card",
                "1",
                "Card",
                50,
                List.of(
                        Cards.section("a", Headline.COMPLIANCE, Cards.line(50, new QuestioningRule.NeedsFound(0, 0))),
                        Cards.section(
                                "b", Headline.CLOSING, Cards.line(50, fatal, false, new PresentingRule.ClaimsTrue()))));
        return Marks.of(card, new CallReview(scene.script(), call.log(), false));
    }

    // ---------------------------------------------------------------- after a yes

    @Test
    void aLineAfterTheYesLowers() {
        Marks marks = marks(
                List.of(item(Headline.CLOSING, 50, Credit.FULL), afterYes(Headline.CLOSING, 50, Credit.HALF)), false);
        assertEquals(75, marks.quality(), TOLERANCE);
        assertEquals(75, of(marks, Headline.CLOSING), TOLERANCE);
    }

    @Test
    void aLineAfterTheYesNeverRaises() {
        Marks marks = marks(
                List.of(item(Headline.CLOSING, 50, Credit.HALF), afterYes(Headline.CLOSING, 50, Credit.FULL)), false);
        assertEquals(50, marks.quality(), TOLERANCE);
        assertEquals(50, of(marks, Headline.CLOSING), TOLERANCE);
    }

    @Test
    void itMayLowerItsHeadlineAndLeaveTheQualityAlone() {
        Marks marks = marks(
                List.of(
                        item(Headline.COMPLIANCE, 20, Credit.FULL),
                        item(Headline.CLOSING, 70, Credit.NONE),
                        afterYes(Headline.COMPLIANCE, 10, Credit.HALF)),
                false);
        assertEquals(20 / 0.9, marks.quality(), TOLERANCE);
        assertEquals(100 * 25 / 30.0, of(marks, Headline.COMPLIANCE), TOLERANCE);
    }

    /** Where nothing else applied, the lines after a yes are all that there is to show: no card should be made so. */
    @Test
    void aHeadlineOfNothingElseShowsThem() {
        Marks marks = marks(
                List.of(item(Headline.CLOSING, 50, Credit.HALF), afterYes(Headline.COMPLIANCE, 50, Credit.FULL)),
                false);
        assertEquals(100, of(marks, Headline.COMPLIANCE), TOLERANCE);
        assertEquals(50, marks.quality(), TOLERANCE);
    }

    /**
     * Against a second, plain reckoning: each figure is the lesser of the share with the lines after a yes and the share
     * without them, and so never above what the rest of the call earned.
     */
    @Test
    void overRandomCardsAndCredits() {
        Seeds.forAll(400, seed -> {
            List<Item> items = random(seed);
            boolean breach = seed % 5 == 0;
            Marks marks = marks(items, breach);
            List<Item> before = items.stream().filter(item -> !item.afterYes()).toList();
            for (Headline headline : Headline.values()) {
                double expected = lesser(share(before, headline, breach), share(items, headline, breach));
                assertEquals(expected, of(marks, headline), TOLERANCE, () -> headline + " of " + items);
            }
            double alone = quality(before, breach);
            double quality = marks.quality();
            assertEquals(
                    Double.isNaN(quality(items, breach)) ? 0 : lesser(alone, quality(items, breach)),
                    quality,
                    TOLERANCE,
                    items::toString);
            assertTrue(quality >= 0 && quality <= 100, items::toString);
            assertTrue(Double.isNaN(alone) || quality <= alone + TOLERANCE, items::toString);
            assertEquals(!breach, marks.compliant());
        });
    }

    private static List<Item> random(long seed) {
        SeededChance chance = new SeededChance(seed);
        List<Item> items = new ArrayList<>();
        int count = 1 + (int) (LAW.length * chance.uniform(CARD, 0, 0));
        for (int i = 0; i < count; i++) {
            items.add(new Item(
                    Headline.values()[(int) (4 * chance.uniform(CARD, 1, i))],
                    Math.ceil(20 * chance.uniform(CARD, 2, i)),
                    chance.uniform(CARD, 3, i) < 0.4,
                    Credit.values()[(int) (4 * chance.uniform(CARD, 4, i))]));
        }
        return items;
    }

    private static double share(List<Item> items, Headline headline, boolean forfeit) {
        List<Item> part =
                items.stream().filter(item -> item.headline() == headline).toList();
        return quality(part, forfeit);
    }

    private static double quality(List<Item> items, boolean forfeit) {
        double[] sums = items.stream()
                .filter(item -> item.credit() != Credit.NA)
                .map(item -> new double[] {
                    forfeit && item.headline() == Headline.COMPLIANCE
                            ? 0
                            : item.weight() * item.credit().points(),
                    item.weight()
                })
                .reduce(new double[2], (a, b) -> new double[] {a[0] + b[0], a[1] + b[1]});
        return 100 * sums[0] / sums[1];
    }

    private static double lesser(double before, double all) {
        return Double.isNaN(before) ? all : Math.min(before, all);
    }

    // ---------------------------------------------------------------- weights

    @Test
    void theCardOfTheTestsIsOneHundred() {
        Rubric card = Cards.all();
        assertEquals(
                100,
                card.sections().stream().mapToDouble(Rubric.Section::weight).sum(),
                TOLERANCE);
        double[] byHeadline = new double[Headline.values().length];
        card.sections().forEach(section -> byHeadline[section.headline().ordinal()] += section.weight());
        assertEquals("[18.0, 22.0, 28.0, 32.0]", Arrays.toString(byHeadline));
    }
}

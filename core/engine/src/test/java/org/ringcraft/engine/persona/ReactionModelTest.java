package org.ringcraft.engine.persona;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ringcraft.engine.testing.Scenes.reply;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ringcraft.engine.chance.Chance;
import org.ringcraft.engine.chance.Draws;
import org.ringcraft.engine.chance.Purpose;
import org.ringcraft.engine.chance.SeededChance;
import org.ringcraft.engine.persona.ReactionModel.AskKind;
import org.ringcraft.engine.scenario.HandleStep;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.QuestionType;
import org.ringcraft.engine.scenario.Style;
import org.ringcraft.engine.testing.ReplyBuilder;
import org.ringcraft.engine.testing.Scenes;
import org.ringcraft.engine.testing.Seeds;

class ReactionModelTest {

    private static final Coefficients NUMBERS = Scenes.coefficients();
    private static final ReactionModel MODEL = new ReactionModel(NUMBERS);
    private static final Traits MIDDLING = new Traits(0.5, 0.5, 0.5, 0.5, 0.5, 0.5);
    private static final Mind NEUTRAL = new Mind(0.5, 0.8, 0.5, 0.5, 0.5);
    private static final Customer SOMEBODY = new Customer(MIDDLING, Style.MIDDLE, NEUTRAL);

    /** A line with nothing special about it, to be changed by a test. */
    private static final class Said {
        private ReplyBuilder reply = reply("line", Move.PROCESS, "Well then.");
        private Style said = Style.MIDDLE;
        private boolean reasked;
        private boolean summaryRight = true;
        private double benefitWeight;
        private boolean early;
        private double fit;
        private boolean feeling;
        private int caught;
        private int jargon;
        private int disclosures;
        private boolean fatal;
        private boolean interrupting;
        private double seconds = 10;
        private double lineSeconds = 5;
        private boolean timePressure;

        Stimulus heard() {
            return new Stimulus(
                    reply.build(),
                    said,
                    Style.MIDDLE,
                    reasked,
                    summaryRight,
                    benefitWeight,
                    early,
                    fit,
                    feeling,
                    caught,
                    jargon,
                    disclosures,
                    fatal,
                    interrupting,
                    seconds,
                    lineSeconds,
                    timePressure);
        }
    }

    private interface Change {
        void to(Said said);
    }

    private static Mind after(Change change) {
        return after(change, SOMEBODY);
    }

    private static Mind after(Change change, Customer customer) {
        Said said = new Said();
        change.to(said);
        return MODEL.after(said.heard(), customer, customer.mind(), 0);
    }

    private static final Change NOTHING = said -> {};

    private static double gain(Function<Mind, Double> number, Change change) {
        return number.apply(after(change)) - number.apply(after(NOTHING));
    }

    private static void raises(Function<Mind, Double> number, Change change) {
        assertTrue(gain(number, change) > 0, "gained " + gain(number, change));
    }

    private static void lowers(Function<Mind, Double> number, Change change) {
        assertTrue(gain(number, change) < 0, "gained " + gain(number, change));
    }

    private static Change line(Move move, Function<ReplyBuilder, ReplyBuilder> tags) {
        return said -> said.reply = tags.apply(reply("line", move, "Well then."));
    }

    private static Change ask(QuestionType type) {
        return line(Move.ASK, reply -> reply.question(type));
    }

    // ---------------------------------------------------------------- the figures of the source

    /**
     * What clients say next, by what was said to them: shares of talk of change ("in full") and of sustaining
     * ("guarded"). AnnoMI, high-quality sessions, {@code annomi_next_client_talk_high_quality}: 722 open questions,
     * 518 closed, 636 simple reflections; {@code other} takes the figures of 69 pieces of advice.
     */
    @ParameterizedTest
    @CsvSource({"OPEN, 0.398, 0.132", "CLOSED, 0.183, 0.098", "REFLECTION, 0.233, 0.083", "OTHER, 0.217, 0.130"})
    void atNeutralTrustNeedsComeOutAsInTheSource(AskKind kind, double full, double guarded) {
        ReactionModel.Disclosure odds = MODEL.disclosure(kind, 0, false, MIDDLING);
        assertEquals(full, odds.full(), 1e-12);
        assertEquals(guarded, odds.guarded(), 1e-12);
    }

    /** The same after talk of sustaining, {@code annomi_after_sustain}: 76, 53, 177 and 158 lines. */
    @ParameterizedTest
    @CsvSource({"OPEN, 0.289, 0.395", "CLOSED, 0.113, 0.396", "REFLECTION, 0.096, 0.345", "OTHER, 0.108, 0.525"})
    void afterResistanceItMovesAsInTheSource(AskKind kind, double settled, double persists) {
        ReactionModel.Resistance odds = MODEL.resistance(kind);
        assertEquals(settled, odds.settled());
        assertEquals(persists, odds.persists());
    }

    /** A reflection neither turns nor leaves 0.559 of resistance: in the game it comes into the open. */
    @Test
    void reflectionsBringMostResistanceIntoTheOpen() {
        double open = voiced(AskKind.REFLECTION);
        assertEquals(0.559, open, 1e-9);
        for (AskKind kind : new AskKind[] {AskKind.OPEN, AskKind.CLOSED, AskKind.OTHER}) {
            assertTrue(voiced(kind) < open);
        }
    }

    private static double voiced(AskKind kind) {
        ReactionModel.Resistance odds = MODEL.resistance(kind);
        return 1 - odds.settled() - odds.persists();
    }

    // ---------------------------------------------------------------- disclosure

    @ParameterizedTest
    @EnumSource(AskKind.class)
    void moreTrustDrawsMoreAndIsBrushedOffLess(AskKind kind) {
        double full = 0;
        double guarded = 1;
        for (int step = -10; step <= 10; step++) {
            ReactionModel.Disclosure odds = MODEL.disclosure(kind, step / 10.0, false, MIDDLING);
            assertTrue(odds.full() > full && odds.guarded() < guarded, kind + " at " + step);
            assertTrue(odds.full() + odds.guarded() <= 1 && odds.guarded() >= 0);
            full = odds.full();
            guarded = odds.guarded();
        }
    }

    @Test
    void openQuestionsDrawMoreThanClosedOnesAtAnyTrust() {
        for (int step = -10; step <= 10; step++) {
            double trust = step / 10.0;
            assertTrue(MODEL.disclosure(AskKind.OPEN, trust, false, MIDDLING).full()
                    > MODEL.disclosure(AskKind.CLOSED, trust, false, MIDDLING).full());
        }
    }

    @Test
    void probingAndSociabilityDrawMore() {
        Traits sociable = new Traits(0.5, 0.9, 0.5, 0.5, 0.5, 0.5);
        double plain = MODEL.disclosure(AskKind.OPEN, 0, false, MIDDLING).full();
        assertTrue(MODEL.disclosure(AskKind.OPEN, 0, true, MIDDLING).full() > plain);
        assertTrue(MODEL.disclosure(AskKind.OPEN, 0, false, sociable).full() > plain);
    }

    // ---------------------------------------------------------------- trust

    @Test
    void goodLinesEarnTrust() {
        raises(Mind::trust, ask(QuestionType.OPEN));
        raises(Mind::trust, ask(QuestionType.PROBING));
        raises(Mind::trust, line(Move.REFLECT, reply -> reply.need("upload")));
        raises(Mind::trust, line(Move.SUMMARISE, reply -> reply));
        raises(Mind::trust, line(Move.EMPATHISE, reply -> reply));
        raises(Mind::trust, said -> said.benefitWeight = 1);
        raises(Mind::trust, line(Move.HANDLE, reply -> reply.handles("price", HandleStep.CLARIFY)));
        raises(Mind::trust, line(Move.HANDLE, reply -> reply.handles("price", HandleStep.ANSWER)));
        raises(Mind::trust, line(Move.HANDLE, reply -> reply.handles("price", HandleStep.CHECK)));
        raises(Mind::trust, said -> said.disclosures = 1);
        raises(Mind::trust, line(Move.SIGNPOST, ReplyBuilder::offersHelp));
        raises(Mind::trust, line(Move.SIGNPOST, ReplyBuilder::acceptsNo));
        raises(Mind::trust, line(Move.NEGOTIATE, reply -> reply.holds("term")));
        raises(Mind::trust, line(Move.NEGOTIATE, reply -> reply.concedes("discount")));
    }

    @Test
    void poorLinesLoseTrust() {
        lowers(Mind::trust, ask(QuestionType.LEADING));
        lowers(Mind::trust, ask(QuestionType.MULTIPLE));
        lowers(Mind::trust, line(Move.HANDLE, reply -> reply.handles("price", HandleStep.DISMISS)));
        lowers(Mind::trust, line(Move.CLOSE, reply -> reply.pressure(0.5)));
        lowers(Mind::trust, said -> said.reasked = true);
        lowers(Mind::trust, said -> said.caught = 1);
        lowers(Mind::trust, said -> said.jargon = 2);
        lowers(Mind::trust, said -> said.fatal = true);
        lowers(Mind::trust, said -> said.interrupting = true);
        Change wrong = line(Move.SUMMARISE, reply -> reply);
        lowers(Mind::trust, said -> {
            wrong.to(said);
            said.summaryRight = false;
        });
    }

    @Test
    void aClosedQuestionNeitherEarnsNorLosesTrust() {
        assertEquals(0, gain(Mind::trust, ask(QuestionType.CLOSED)));
    }

    @Test
    void anOpenQuestionAskedAgainEarnsNothing() {
        assertEquals(
                gain(Mind::trust, said -> said.reasked = true),
                gain(Mind::trust, said -> {
                    ask(QuestionType.OPEN).to(said);
                    said.reasked = true;
                }),
                1e-9);
    }

    @Test
    void empathyCountsMostWhereThereIsAFeeling() {
        Change there = line(Move.EMPATHISE, reply -> reply);
        double idle = gain(Mind::trust, there);
        double met = gain(Mind::trust, said -> {
            there.to(said);
            said.feeling = true;
        });
        assertEquals(3 * idle, met, 2e-6);
    }

    @Test
    void theTrustingGainMoreAndLoseLess() {
        Customer trusting = new Customer(new Traits(0.5, 0.5, 0.5, 0.5, 0.5, 1), Style.MIDDLE, NEUTRAL);
        Customer wary = new Customer(new Traits(0.5, 0.5, 0.5, 0.5, 0.5, 0), Style.MIDDLE, NEUTRAL);
        assertTrue(after(ask(QuestionType.OPEN), trusting).trust()
                > after(ask(QuestionType.OPEN), wary).trust());
        assertTrue(after(ask(QuestionType.LEADING), trusting).trust()
                > after(ask(QuestionType.LEADING), wary).trust());
    }

    @Test
    void theAssertiveMindPressureMost() {
        Customer assertive = new Customer(new Traits(1, 0.5, 0.5, 0.5, 0.5, 0.5), Style.MIDDLE, NEUTRAL);
        Change hard = line(Move.CLOSE, reply -> reply.pressure(1));
        assertTrue(after(hard, assertive).trust() < after(hard).trust());
    }

    // ---------------------------------------------------------------- style

    private static Change styled(double formality, double pace, double warmth, double detail) {
        return said -> said.said = new Style(formality, pace, warmth, detail);
    }

    @Test
    void aStyleGapCostsTrustBeyondWhatIsTolerated() {
        assertEquals(0, gain(Mind::trust, styled(0.7, 0.7, 0.7, 0.5)), "Nobody minds a little.");
        double before = 0;
        for (double gap : new double[] {0.3, 0.4, 0.5}) {
            double cost = gain(Mind::trust, styled(0.5 - gap, 0.5 + gap, 0.5 - gap, 0.5 - gap));
            assertTrue(cost < before, gap + " costs " + cost);
            assertEquals(NUMBERS.of(Coefficient.TRUST_STYLE_GAP) * (gap - 0.2), cost, 2e-6);
            before = cost;
        }
    }

    @Test
    void styleMovesTrustAndMoodAndNothingElse() {
        Mind far = after(styled(0, 1, 0, 0));
        Mind near = after(NOTHING);
        assertTrue(far.trust() < near.trust() && far.mood() < near.mood());
        assertEquals(near.interest(), far.interest());
        assertEquals(near.patience(), far.patience());
        assertEquals(near.comprehension(), far.comprehension());
    }

    // ---------------------------------------------------------------- interest, comprehension, patience

    @Test
    void interestFollowsWhatIsInItForThem() {
        raises(Mind::interest, said -> said.benefitWeight = 1);
        raises(Mind::interest, said -> said.fit = 0.8);
        raises(Mind::interest, line(Move.NEGOTIATE, reply -> reply.concedes("discount")));
        lowers(Mind::interest, line(Move.BENEFIT, reply -> reply.benefit("fibre", "calls", "upload")));
        lowers(Mind::interest, said -> said.early = true);
        lowers(Mind::interest, ask(QuestionType.CLOSED));
        lowers(Mind::interest, line(Move.HANDLE, reply -> reply.handles("price", HandleStep.DISMISS)));
        assertTrue(gain(Mind::interest, said -> said.benefitWeight = 2)
                > gain(Mind::interest, said -> said.benefitWeight = 1));
        assertTrue(gain(Mind::interest, said -> said.fit = 1) > gain(Mind::interest, said -> said.fit = 0.5));
    }

    @Test
    void comprehensionFollowsPlainWords() {
        raises(Mind::comprehension, line(Move.EXPLAIN, reply -> reply));
        raises(Mind::comprehension, line(Move.PROCESS, reply -> reply.explains("fibre")));
        raises(Mind::comprehension, line(Move.SUMMARISE, reply -> reply));
        lowers(Mind::comprehension, said -> said.jargon = 1);
        lowers(Mind::comprehension, styled(0.5, 0.5, 0.5, 1));
        Customer expert = new Customer(new Traits(0.5, 0.5, 0.5, 1, 0.5, 0.5), Style.MIDDLE, NEUTRAL);
        assertEquals(after(NOTHING, expert), after(said -> said.jargon = 3, expert), "Experts know the terms.");
    }

    @Test
    void patienceWearsOff() {
        lowers(Mind::patience, said -> said.seconds = 60);
        lowers(Mind::patience, said -> said.lineSeconds = 30);
        lowers(Mind::patience, said -> said.reasked = true);
        lowers(Mind::patience, line(Move.CLOSE, reply -> reply.pressure(1)));
        lowers(Mind::patience, said -> said.timePressure = true);
        raises(Mind::patience, line(Move.EMPATHISE, reply -> reply));
        assertEquals(0, gain(Mind::patience, said -> said.lineSeconds = 9), 1e-9);
    }

    @Test
    void aLongDisclosureIsNoMonologue() {
        Change disclosing = line(Move.DISCLOSE, reply -> reply);
        assertEquals(0, gain(Mind::patience, said -> {
            disclosing.to(said);
            said.lineSeconds = 40;
        }));
    }

    @Test
    void smallTalkIsForTheSociable() {
        Change chat = line(Move.CHAT, reply -> reply);
        Customer sociable = new Customer(new Traits(0.5, 0.9, 0.5, 0.5, 0.5, 0.5), Style.MIDDLE, NEUTRAL);
        Customer busy = new Customer(new Traits(0.5, 0.1, 0.5, 0.5, 0.5, 0.5), Style.MIDDLE, NEUTRAL);
        assertTrue(after(chat, sociable).patience() > after(NOTHING, sociable).patience());
        assertTrue(after(chat, busy).patience() < after(NOTHING, busy).patience());
    }

    @Test
    void silenceAndHoldCostPatienceAlone() {
        assertEquals(NEUTRAL, MODEL.afterSilence(NEUTRAL, 4));
        double patience = NEUTRAL.patience();
        for (int seconds = 10; seconds <= 60; seconds += 10) {
            Mind silent = MODEL.afterSilence(NEUTRAL, seconds);
            assertTrue(silent.patience() < patience);
            assertEquals(new Mind(0.5, silent.patience(), 0.5, 0.5, 0.5), silent);
            patience = silent.patience();
        }
        Mind held = MODEL.afterHold(NEUTRAL, 60);
        assertEquals(NEUTRAL.patience() + NUMBERS.of(Coefficient.PATIENCE_HOLD_PER_MINUTE), held.patience(), 1e-6);
        assertEquals(NEUTRAL.trust(), held.trust());
    }

    // ---------------------------------------------------------------- mood

    @Test
    void moodReturnsToALevelThatTrustSets() {
        Customer low = new Customer(MIDDLING, Style.MIDDLE, NEUTRAL);
        Mind sad = new Mind(0.5, 0.8, 0.5, 0.5, 0.1);
        double mood = sad.mood();
        for (int i = 0; i < 40; i++) {
            Mind next = MODEL.after(new Said().heard(), low, sad, 0);
            assertTrue(next.mood() >= mood);
            mood = next.mood();
            sad = new Mind(0.5, 0.8, 0.5, 0.5, mood);
        }
        assertEquals(0.5, mood, 0.001);
        Mind trusted = new Mind(0.7, 0.8, 0.5, 0.5, 0.5);
        for (int i = 0; i < 40; i++) {
            trusted = new Mind(
                    0.7,
                    0.8,
                    0.5,
                    0.5,
                    MODEL.after(new Said().heard(), low, trusted, 0).mood());
        }
        assertEquals(0.5 + 0.2 * NUMBERS.of(Coefficient.MOOD_TRUST_LEVEL), trusted.mood(), 0.001);
    }

    /** In the long run an Ornstein-Uhlenbeck process in steps has this deviation around its level. */
    @Test
    void moodHasTheStationaryDeviationOfItsProcess() {
        Chance chance = new SeededChance(11);
        Purpose shock = Purpose.of("test-shock");
        Mind mind = NEUTRAL;
        double sum = 0;
        double squares = 0;
        int steps = 40_000;
        for (int i = 0; i < steps; i++) {
            double mood = MODEL.after(new Said().heard(), SOMEBODY, mind, Draws.normal(chance.bits(shock, i, 0)))
                    .mood();
            mind = new Mind(0.5, 0.8, 0.5, 0.5, mood);
            sum += mood;
            squares += mood * mood;
        }
        double kept = 1 - NUMBERS.of(Coefficient.MOOD_RETURN);
        double expected = NUMBERS.of(Coefficient.MOOD_NOISE) / Math.sqrt(1 - kept * kept);
        double mean = sum / steps;
        assertEquals(0.5, mean, 0.003);
        assertEquals(expected, Math.sqrt(squares / steps - mean * mean), 0.03 * expected);
    }

    @Test
    void aShockMovesMoodAlone() {
        Mind up = MODEL.after(new Said().heard(), SOMEBODY, NEUTRAL, 1);
        Mind still = MODEL.after(new Said().heard(), SOMEBODY, NEUTRAL, 0);
        assertEquals(NUMBERS.of(Coefficient.MOOD_NOISE), up.mood() - still.mood(), 1e-6);
        assertEquals(still.trust(), up.trust());
        assertEquals(still.patience(), up.patience());
    }

    // ---------------------------------------------------------------- objections and hanging up

    @Test
    void trustAndInterestKeepObjectionsAway() {
        double before = 1;
        for (int step = 0; step <= 10; step++) {
            double odds = MODEL.objection(0.5, true, new Mind(step / 10.0, 1, step / 10.0, 0.5, 0.5));
            assertTrue(odds < before && odds > 0);
            assertTrue(MODEL.objection(0.5, false, new Mind(step / 10.0, 1, step / 10.0, 0.5, 0.5)) < odds);
            before = odds;
        }
    }

    @Test
    void clarifyingTrustAndCheckingSettle() {
        double plain = MODEL.settling(false, false, NEUTRAL);
        assertTrue(MODEL.settling(false, true, NEUTRAL) > plain);
        assertTrue(MODEL.settling(true, false, NEUTRAL) > plain);
        assertTrue(MODEL.settling(false, false, new Mind(0.9, 0.8, 0.5, 0.5, 0.5)) > plain);
    }

    private static double hangUp(double patience) {
        return MODEL.hangUp(new Mind(0.5, patience, 0.5, 0.5, 0.5), 0, false, false, 1);
    }

    @Test
    void theLessPatienceTheSoonerTheyHangUp() {
        double before = -1;
        for (int step = 20; step >= 0; step--) {
            double odds = hangUp(step / 20.0);
            assertTrue(odds > before && odds < 1);
            before = odds;
        }
        assertTrue(hangUp(1) < 0.001, "The patient hardly ever do: " + hangUp(1));
        assertTrue(hangUp(0) > 0.2, "Without patience it does not take long: " + hangUp(0));
    }

    @Test
    void pressureDismissalDistrustAndALowMoodDriveThemOff() {
        Mind tired = new Mind(0.5, 0.3, 0.5, 0.5, 0.5);
        double plain = MODEL.hangUp(tired, 0, false, false, 1);
        assertTrue(MODEL.hangUp(tired, 1, false, false, 1) > plain);
        assertTrue(MODEL.hangUp(tired, 0, true, false, 1) > plain);
        assertTrue(MODEL.hangUp(tired, 0, false, true, 1) < plain, "Who has said yes stays.");
        assertTrue(MODEL.hangUp(new Mind(0.1, 0.3, 0.5, 0.5, 0.5), 0, false, false, 1) > plain);
        assertTrue(MODEL.hangUp(new Mind(0.5, 0.3, 0.5, 0.5, 0.1), 0, false, false, 1) > plain);
    }

    /** However good the talk, the odds go to 1 with its length, so that every call ends. */
    @Test
    void everyCallEndsAtLast() {
        Mind best = new Mind(1, 1, 1, 1, 1);
        assertEquals(MODEL.hangUp(best, 0, false, true, 1), MODEL.hangUp(best, 0, false, true, 60));
        double survives = 1;
        for (int turn = 1; turn <= 400; turn++) {
            survives *= 1 - MODEL.hangUp(best, 0, false, true, turn);
        }
        assertTrue(survives < 1e-9, "Goes on with odds " + survives);
        assertTrue(MODEL.hangUp(best, 0, false, true, 60) < 0.001);
    }

    // ---------------------------------------------------------------- numbers stay numbers

    @Test
    void whateverHappensTheMindStaysInRange() {
        Purpose purpose = Purpose.of("test-mind");
        Seeds.forAll(3_000, seed -> {
            Chance chance = new SeededChance(seed);
            double[] draw = new double[40];
            for (int i = 0; i < draw.length; i++) {
                double uniform = chance.uniform(purpose, 0, i);
                draw[i] = uniform < 0.15 ? 0 : uniform > 0.85 ? 1 : uniform;
            }
            Customer customer = new Customer(
                    new Traits(draw[0], draw[1], draw[2], draw[3], draw[4], draw[5]),
                    new Style(draw[6], draw[7], draw[8], draw[9]),
                    new Mind(draw[10], draw[11], draw[12], draw[13], draw[14]));
            Said said = new Said();
            Move[] moves = Move.values();
            QuestionType[] types = QuestionType.values();
            HandleStep[] steps = HandleStep.values();
            said.reply = reply("line", moves[(int) (draw[15] * (moves.length - 1))], "Well.")
                    .question(types[(int) (draw[16] * (types.length - 1))])
                    .handles("price", steps[(int) (draw[17] * (steps.length - 1))])
                    .pressure(draw[18]);
            said.said = new Style(draw[19], draw[20], draw[21], draw[22]);
            said.reasked = draw[23] > 0.5;
            said.summaryRight = draw[24] > 0.5;
            said.benefitWeight = 2 * draw[25];
            said.caught = (int) (5 * draw[26]);
            said.jargon = (int) (9 * draw[27]);
            said.seconds = 600 * draw[28];
            said.lineSeconds = 120 * draw[29];
            Mind mind = new Mind(draw[30], draw[31], draw[32], draw[33], draw[34]);
            Mind after = MODEL.after(said.heard(), customer, mind, 12 * draw[35] - 6);
            for (double number :
                    new double[] {after.trust(), after.patience(), after.interest(), after.comprehension(), after.mood()
                    }) {
                assertTrue(number >= 0 && number <= 1, after.toString());
            }
            double odds = MODEL.hangUp(after, draw[18], true, false, (int) (300 * draw[36]));
            assertTrue(odds > 0 && odds <= 1);
        });
    }
}

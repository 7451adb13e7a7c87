package org.ringcraft.io.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringcraft.io.desk.CorePack;
import org.ringcraft.io.pack.Pack;

/** Expectations that no longer hold say what now comes; nothing else in the file changes. */
class PlanUpdateTest {

    private static final Pack PACK = CorePack.pack();

    private static final String CALL = "call scenario=working-from-home persona=sana-malik seed=4 agent=Jo\n";

    /** The end of a call that the agent hangs up. */
    private static final String END = "hang up\nwrap hang-up\n";

    private static PlanUpdate update(String text) throws PlanException {
        return PlanUpdate.of("p.plan", text, PACK);
    }

    /** An expectation as it was written, where it stands, and as it must be written. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "say open.greet-complete | expect view phase=PAY | expect view phase=OPEN",
                "say open.greet-complete | expect view   phase=pay | expect view   phase=open",
                "say open.greet-complete | expect view open=open.ack-form | expect view open=open.ack-formal",
                "say open.greet-complete | expect view open=zzz | # no longer so: expect view open=zzz",
                "say open.greet-complete | expect view known=upload | # no longer so: expect view known=upload",
                "say open.greet-complete | expect event PlayerSaid tone=warm reply=open.greet-complete"
                        + " | expect event PlayerSaid tone=plain reply=open.greet-complete",
                "say open.greet-complete | expect event PlayerSaid tone=WARM | expect event PlayerSaid tone=PLAIN",
                "say open.greet-complete | expect event BreachCommitted breach=x"
                        + " | # no longer so: expect event BreachCommitted breach=x",
                "say open.greet-complete | expect breaches false-claim | expect breaches none",
                "note Hello there. | expect event NoteTaken text=Hi | expect event NoteTaken text=\"Hello there.\"",
                "retrieve | expect refused already-paid | expect refused not-held",
                "retrieve | expect refused ALREADY_PAID | expect refused NOT_HELD",
                "hang up+wrap hang-up | expect outcome sale | expect outcome agent-hung-up",
                "hang up+wrap hang-up | expect outcome SALE | expect outcome AGENT_HUNG_UP",
                "hang up+wrap hang-up | expect quality < 0 | expect quality < 1",
                "hang up+wrap hang-up | expect quality == 99 | expect quality == 0",
                "hang up+wrap hang-up | expect quality >= 90.25 | expect quality >= 0.00",
                "hang up+wrap hang-up | expect quality > 10 | expect quality >= 0",
            })
    void expectationsSayWhatNowComes(String commands, String old, String made) throws PlanException {
        String head = CALL + commands.replace("+", "\n") + "\n";
        PlanUpdate update = update(head + old + "\n");
        assertEquals(List.of(), update.obstacles());
        assertEquals(head + made + "\n", update.after());
        assertTrue(PlanRunner.run(PlanParser.parse("p", update.after()), PACK).isPassed());
        assertFalse(update(update.after()).isNeeded());
    }

    @Test
    void limitsMoveNoFurtherThanTheyMust() {
        assertEquals("expect quality >= 82\n", figure("expect quality >= 85\n", Plan.Comparison.AT_LEAST, 82.44));
        assertEquals("expect quality > 81", figure("expect quality > 85", Plan.Comparison.MORE, 82));
        assertEquals("  expect quality  <=83 ", figure("  expect quality  <=80 ", Plan.Comparison.AT_MOST, 82.44));
        assertEquals("expect quality < 83", figure("expect quality < 80", Plan.Comparison.LESS, 82));
        assertEquals("expect quality >= 82.4", figure("expect quality >= 85.5", Plan.Comparison.AT_LEAST, 82.44));
        assertEquals("expect quality == 82.444", figure("expect quality == 85", Plan.Comparison.EQUAL, 82.44444));
    }

    private static String figure(String line, Plan.Comparison comparison, double now) {
        return LineMend.mend(
                line,
                new Plan.Expectation.Figure("quality", comparison, 0),
                new PlanResult.Now.Value(String.valueOf(now)));
    }

    @Test
    void everythingElseInTheFileStaysAsItWas() throws PlanException {
        String text = "\ufeff# A comment\r\n\r\n" + CALL.replace("\n", "\r\n")
                + "  say open.greet-complete   \r\n"
                + "  # about the phase\r\n"
                + "\texpect  view  phase=PAY\t\r\n"
                + "expect spoken nobody-said-that\r\n"
                + "\r\n"
                + END.replace("\n", "\r\n")
                + "expect quality >= 0\r\n"
                + "expect outcome SALE";
        PlanUpdate update = update(text);
        assertEquals(List.of(), update.obstacles());
        String spoken = update.after().lines().toList().get(6).replace("expect spoken ", "");
        assertEquals(
                text.replace("phase=PAY", "phase=OPEN")
                        .replace("nobody-said-that", spoken)
                        .replace("outcome SALE", "outcome AGENT_HUNG_UP"),
                update.after());
        assertTrue(update.diff().contains("-\texpect  view  phase=PAY\t"), update.diff()::toString);
        assertTrue(update.diff().contains("+\texpect  view  phase=OPEN\t"), update.diff()::toString);
        assertEquals("--- p.plan", update.diff().get(0));
    }

    /** Wording changes only where it was pinned, and to the sentence that the words have become. */
    @Test
    void wordsFollowTheLineThatTheyWerePinnedTo() throws PlanException {
        String spoken = firstWords();
        String longer = spoken.replaceFirst("[a-z]+", "xx");
        String text =
                CALL + "say open.greet-complete\nexpect text \"" + longer + "\"\n" + END + "expect outcome SALE\n";
        PlanUpdate update = update(text);
        assertEquals(
                CALL + "say open.greet-complete\nexpect text \"" + spoken + "\"\n" + END
                        + "expect outcome AGENT_HUNG_UP\n",
                update.after());
        String bare = update(CALL + "say open.greet-complete\nexpect text " + longer + "\n")
                .after();
        assertEquals(CALL + "say open.greet-complete\nexpect text " + spoken + "\n", bare);
        assertFalse(update(CALL + "say open.greet-complete\nexpect view phase=PAY\n")
                .after()
                .contains("text"));
    }

    private static String firstWords() throws PlanException {
        PlanResult result = PlanRunner.run(
                PlanParser.parse("p", CALL + "say open.greet-complete\nexpect text \"zzz zzz\"\n"), PACK);
        List<String> lately = result.failures().get(0).scene().lately();
        return lately.get(lately.size() - 1).replaceFirst("^[^:]+: ", "");
    }

    @Test
    void whatBecameOfWordsIsFound() {
        List<String> texts = List.of("It freezes. My video meetings freeze at six. Every day.", "Bye then.");
        assertEquals(
                "My video meetings freeze at six.",
                Wording.nearest("video calls freeze", texts).orElseThrow());
        assertEquals(
                "My video meetings freeze at six. Every day.",
                Wording.nearest("My video calls freeze at six. Every single day.", texts)
                        .orElseThrow());
        assertTrue(Wording.nearest("x", List.of()).isEmpty());
    }

    @Test
    void aCommandThatIsRefusedIsNamedAndNothingIsChanged() throws PlanException {
        Pack renamed = CorePack.edited("fragments/opening.json", "\"greet-complete\"", "\"greet-complet\"");
        String text = CALL + "expect view phase=PAY\nsay open.greet-complete\nexpect view phase=OPEN\n" + END;
        PlanUpdate update = PlanUpdate.of("p.plan", text, renamed);
        assertEquals(text, update.after());
        assertEquals(1, update.obstacles().size());
        PlanResult.Failure refused = update.obstacles().get(0);
        assertEquals(3, refused.line());
        assertEquals(PlanResult.Cause.REFUSED, refused.cause());
        assertTrue(
                refused.message()
                        .startsWith("'say open.greet-complete' was refused: NO_SUCH_REPLY. The scenario has no reply"
                                + " 'open.greet-complete'. Maybe 'open.greet-complet'. Open replies: open.greet-complet"
                                + ", "),
                refused.message());
        assertEquals("open.greet-complet", refused.scene().open().get(0));
    }

    @Test
    void aReplyThatIsNotOpenSaysWhereItStands() throws PlanException {
        PlanUpdate update = update(CALL + "say open.ack-formal\n");
        assertTrue(
                update.obstacles()
                        .get(0)
                        .message()
                        .startsWith("'say open.ack-formal' was refused: REPLY_NOT_OPEN. The reply 'open.ack-formal' is"
                                + " not open: it stands at the node 'open."),
                update.obstacles()::toString);
    }

    @Test
    void aCommandThatIsTakenAgainstExpectationIsNotGuessedAt() throws PlanException {
        PlanUpdate update = update(CALL + "note hello\nexpect refused NOTE_EMPTY\nexpect outcome SALE\n");
        assertEquals(
                List.of(PlanResult.Cause.TAKEN, PlanResult.Cause.UNFINISHED),
                update.obstacles().stream().map(PlanResult.Failure::cause).toList());
        assertFalse(update.isNeeded());
    }

    @Test
    void aSceneShowsTheCallAsItStood() throws PlanException {
        PlanResult result = PlanRunner.run(
                PlanParser.parse("p", CALL + "say open.greet-complete warm\nexpect view phase=PAY\n"), PACK);
        PlanResult.Scene scene = result.failures().get(0).scene();
        assertEquals(2, scene.line());
        assertEquals("say open.greet-complete warm", scene.command());
        assertEquals(1, scene.turn());
        assertEquals("OPEN", scene.phase());
        assertTrue(scene.lately().get(0).startsWith("Jo: "), scene::toString);
        assertTrue(scene.lately().get(1).startsWith("Sana Malik: "), scene::toString);
        assertTrue(scene.open().contains("open.ack-formal"), scene::toString);
    }
}

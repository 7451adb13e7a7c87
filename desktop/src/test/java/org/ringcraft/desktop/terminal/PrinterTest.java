package org.ringcraft.desktop.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PrinterTest {

    private final CallReport report = new CallReport(Samples.WORDS, Samples.SETUP, Samples.talking());

    @Test
    void aReportHasTheWordsThenTheScoreThenWhatWasLost() {
        String golden = """
                Calls that freeze. Customer: Marion Adeyemi. Agent: Alex.
                Mode: practice. Seed: 7. Pack: core-uk 0.1.0.
                Simulated call. Training content, not legal advice.

                Transcript
                Marion Adeyemi: Hello? My video calls keep freezing.
                Alex: When does it happen?
                Desk: The recording is paused.
                Desk: Note: freezes at six

                Scorecard (rubric default, version 1)
                Quality: 70.3 of 100. The pass mark is 80.
                Questioning: 58.3 of 100.
                Mirroring: not scored, the call gave no occasion for it.
                Compliance: 0 of 100.
                Closing: 100 of 100.
                Compliance check: failed. A fatal mistake fails the call whatever else went well.
                Result: not passed.
                Outcome (never part of the quality): a sale. Afterwards: the customer cancelled within the cooling-off \
                period.
                Time: 4:07 handled; 3:20 talking, 0:00 on hold, 0:47 after the call. Your share of the talking: 52%.

                Rules broken
                Fatal: Took a card badly (PCI DSS).
                  At event 9, Desk: The recording is paused.
                  Instead: Pause first.

                Where points were lost
                Open questions: 3 of 6. Half of your questions were open.
                  Earned at event 6, Alex: When does it happen?
                  Lost at event 8: hub
                  Better at event 6: Tell me what happens.
                Checks: 0 of 8, and this one fails the call. Never done.
                """;
        assertEquals(golden, lines(report.whole(Samples.card())));
    }

    @Test
    void theFullCardHasEveryLine() {
        String all = lines(report.scorecardPrinter().full(Samples.card()));
        String sections = all.substring(all.indexOf("Questioning: 7 of 10."));
        assertEquals("""
                Questioning: 7 of 10.
                Greeting: 4 of 4. All said.
                Open questions: 3 of 6. Half of your questions were open.
                  Earned at event 6, Alex: When does it happen?
                  Lost at event 8: hub
                  Better at event 6: Tell me what happens.

                Procedure: 0 of 12.
                Checks: 0 of 8, and this one fails the call. Never done.
                Card safety: not scored. No card.
                """, sections);
    }

    @Test
    void figuresAreShort() {
        assertEquals("4", Numbers.of(4.0));
        assertEquals("2.5", Numbers.of(2.46));
        assertEquals("0", Numbers.of(-0.04));
        assertEquals("100", Numbers.of(100));
        assertEquals("0:00", Numbers.time(499));
        assertEquals("61:09", Numbers.time(3_669_000));
        assertEquals("33%", Numbers.percent(1 / 3.0));
    }

    @Test
    void nothingSaidCanLookLikeAnotherLine() {
        assertEquals("a b c", TranscriptPrinter.oneLine("a\nb\u001b\u2028c\r\n"));
    }

    private static String lines(Iterable<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}

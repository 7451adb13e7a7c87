package org.ringcraft.desktop.cli;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.ringcraft.desktop.terminal.CallReport;
import org.ringcraft.desktop.terminal.LineInput;
import org.ringcraft.desktop.terminal.LineSink;
import org.ringcraft.desktop.terminal.TerminalCall;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.engine.scoring.Scorecard;
import org.ringcraft.game.asset.Words;
import org.ringcraft.io.clock.CallClock;
import org.ringcraft.io.desk.CallDesk;
import org.ringcraft.io.store.CallBook;

/**
 * Plays a call as text, from the first line to the report.
 *
 * @param json standard output shall hold nothing but one line of JSON; all else goes to standard error
 */
record TerminalPlay(Words words, PrintWriter out, PrintWriter err, LineInput in, boolean json) {

    /**
     * Plays, and prints the report when the call is over.
     *
     * @param book hears of the end
     * @param resumed the call has been left before
     */
    void play(CallBook book, CallDesk desk, CallClock clock, boolean resumed) {
        play(call(desk, clock, in), book::finish, resumed);
    }

    /** Makes a call that reads from somewhere else. */
    TerminalCall call(CallDesk desk, CallClock clock, LineInput from) {
        return new TerminalCall(words, desk, clock, from, lines());
    }

    private LineSink lines() {
        return new LineSink(json ? err : out);
    }

    /** Plays, as {@link #play(CallBook, CallDesk, CallClock, boolean)} does; {@code ended} hears of the end. */
    void play(TerminalCall call, Consumer<CallDesk> ended, boolean resumed) {
        LineSink lines = lines();
        call.desk().tear().ifPresent(tear -> err.println(TextLine.of(tear.message())));
        lines.line(head(call.desk().setup(), call.desk()));
        TerminalCall.End end = call.play(resumed);
        CallDesk desk = call.desk();
        if (end == TerminalCall.End.CALL_OVER) {
            ended.accept(desk);
            Scorecard card = desk.scorecard();
            lines.line(words.get("call.ended"));
            lines.line("");
            lines.lines(new CallReport(words, desk.setup(), desk.view()).whole(card));
        } else {
            lines.line(words.get(end == TerminalCall.End.QUIT ? "call.quit" : "call.kept"));
        }
        err.println(words.get("call.journal", desk.journal()));
        if (json) {
            new LineSink(out).line(Json.line(document(desk, end == TerminalCall.End.CALL_OVER)));
        }
    }

    private String head(CallSetup setup, CallDesk desk) {
        return words.get(
                "call.head",
                desk.view().scenarioTitle(),
                words.of("mode", setup.mode()),
                desk.view().customer().name(),
                setup.agent(),
                Long.toString(setup.seed()));
    }

    private static JsonObject document(CallDesk desk, boolean over) {
        JsonObject document = Json.object();
        document.addProperty("finished", over);
        document.add(
                "scorecard",
                over
                        ? ScorecardJson.of(
                                desk.scorecard(), desk.setup(), desk.view().transcript())
                        : JsonNull.INSTANCE);
        Path journal = desk.journal();
        document.addProperty("journal", journal.toString());
        return document;
    }
}

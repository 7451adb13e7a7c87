package org.ringcraft.desktop.cli;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ringcraft.desktop.terminal.CallReport;
import org.ringcraft.desktop.terminal.LineInput;
import org.ringcraft.desktop.terminal.LineSink;
import org.ringcraft.desktop.terminal.TerminalCall;
import org.ringcraft.engine.call.CallCommand;
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
     * Plays, and prints the report when the call is over. Returns every command that was carried out.
     *
     * @param book hears of the end
     * @param resumed the call has been left before
     */
    List<CallCommand> play(CallBook book, CallDesk desk, CallClock clock, boolean resumed) {
        LineSink lines = new LineSink(json ? err : out);
        desk.tear().ifPresent(tear -> err.println(TextLine.of(tear.message())));
        lines.line(head(desk.setup(), desk));
        List<CallCommand> taken = new ArrayList<>();
        TerminalCall.End end = new TerminalCall(words, desk, clock, in, lines, taken::add).play(resumed);
        if (end == TerminalCall.End.CALL_OVER) {
            book.finish(desk);
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
        return taken;
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

package org.ringcraft.desktop.terminal;

import java.util.Locale;
import java.util.Optional;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallView;
import org.ringcraft.engine.call.Refusal;
import org.ringcraft.engine.call.Stage;
import org.ringcraft.engine.call.Step;
import org.ringcraft.engine.scenario.Tone;
import org.ringcraft.game.asset.Words;
import org.ringcraft.io.clock.CallClock;
import org.ringcraft.io.desk.CallDesk;
import org.ringcraft.io.journal.JournalException;

/** Plays a call line by line, until it ends or there is nothing more to read. */
public final class TerminalCall {

    private final Words words;
    private CallDesk desk;
    private final CallClock clock;
    private final LineInput in;
    private final LineSink out;
    private Page page;
    private LivePrinter live;
    private final InputParser parser;
    private Tone tone = Tone.PLAIN;

    /** Makes a call ready to play. */
    public TerminalCall(Words words, CallDesk desk, CallClock clock, LineInput in, LineSink out) {
        this.words = words;
        this.desk = desk;
        this.clock = clock;
        this.in = in;
        this.out = out;
        page = page(words, desk);
        live = live(words, desk, out);
        parser = new InputParser(words);
    }

    private static Page page(Words words, CallDesk desk) {
        return new Page(
                words,
                desk.content().script().scenario().brief(),
                desk.content().rubric());
    }

    private static LivePrinter live(Words words, CallDesk desk, LineSink out) {
        return new LivePrinter(words, new CallReport(words, desk.setup(), desk.view()).transcriptPrinter(), out);
    }

    /** Returns the call that is being played. */
    public CallDesk desk() {
        return desk;
    }

    /** Goes on with the same call at another desk, on this thread, between two lines; says the last words again. */
    public void goOnAt(CallDesk other) {
        desk = other;
        page = page(words, other);
        live = live(words, other, out);
        live.skip(other.view());
        live.repeat(other.view());
    }

    /** How the playing ended. */
    public enum End {
        /** The call is over. */
        CALL_OVER,
        /** No more input; the call can be resumed. */
        INPUT_OVER,
        /** The player left; the call can be resumed. */
        QUIT
    }

    /**
     * Plays. What is printed has been saved first.
     *
     * @param resumed the call has been left before
     */
    public End play(boolean resumed) {
        introduce();
        if (resumed) {
            out.line(words.get("call.resumed"));
        }
        live.news(desk.view());
        while (desk.view().stage() != Stage.ENDED) {
            Optional<String> line = in.next();
            if (line.isEmpty()) {
                return End.INPUT_OVER;
            }
            if (obey(line.get())) {
                return End.QUIT;
            }
        }
        return End.CALL_OVER;
    }

    private void introduce() {
        out.lines(page.situation());
        out.line(words.get("call.start-hint"));
        out.line("");
    }

    /** Returns whether the player wants to leave. */
    private boolean obey(String line) {
        if (line.length() >= PlainInput.LONGEST) {
            out.line(words.get("input.too-long", PlainInput.LONGEST));
            return false;
        }
        TerminalInput input = parser.parse(line, desk.view(), tone);
        if (input instanceof TerminalInput.Perform perform) {
            perform(perform.command());
        } else if (input instanceof TerminalInput.SetTone set) {
            tone = set.tone();
            out.line(words.get("call.tone", words.of("tone", tone)));
        } else if (input instanceof TerminalInput.NotUnderstood not) {
            out.line(not.message());
        } else if (input instanceof TerminalInput.Show show) {
            return show(show.topic());
        }
        return false;
    }

    private void perform(CallCommand command) {
        Step step;
        try {
            step = desk.perform(command);
        } catch (JournalException notSaved) {
            // Nothing has changed: the player may make room on the disk and try again.
            out.line(TranscriptPrinter.oneLine(String.valueOf(notSaved.getMessage())));
            return;
        }
        if (step instanceof Step.Refused refused) {
            Refusal refusal = refused.refusal();
            String key = "refusal."
                    + refusal.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            out.line(words.get("call.refused", words.get(key, refusal.detail())));
            return;
        }
        if (desk.state().spokeMillis() > 0) {
            // Nobody waits while the player's own words are said: they have been read, and the customer begins.
            clock.setTo(desk.state().spokeAt());
        }
        live.news(desk.view());
    }

    private boolean show(TerminalInput.Topic topic) {
        CallView view = desk.view();
        switch (topic) {
            case HELP -> out.lines(page.help());
            case BRIEF -> out.lines(page.brief());
            case RUBRIC -> out.lines(page.rubric());
            case KNOWN -> out.lines(page.known(view));
            case DESK -> out.lines(page.desk(view));
            case ORDER -> out.lines(page.order(view));
            case CHECKLIST -> out.lines(page.checklist(view));
            case REPEAT -> live.repeat(view);
            case QUIT -> {
                return true;
            }
        }
        return false;
    }
}

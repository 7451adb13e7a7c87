package org.ringcraft.desktop.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.engine.call.CallView;
import org.ringcraft.engine.scoring.Scorecard;
import org.ringcraft.game.asset.Words;

/**
 * A whole call as lines: what it was, what was said, what it is worth. Live play ends with the same lines that
 * {@code replay} prints, so the two can be compared byte for byte.
 */
public final class CallReport {

    private final Words words;
    private final CallSetup setup;
    private final CallView view;
    private final TranscriptPrinter transcript;

    /** Makes the report of a call as it stands. */
    public CallReport(Words words, CallSetup setup, CallView view) {
        this.words = words;
        this.setup = setup;
        this.view = view;
        transcript = new TranscriptPrinter(words, setup.agent(), view.customer().name());
    }

    /** Returns the printer that names this call's people. */
    TranscriptPrinter transcriptPrinter() {
        return transcript;
    }

    /** Returns a printer of scorecards that can quote this call. */
    public ScorecardPrinter scorecardPrinter() {
        Map<Integer, CallView.Utterance> byEvent = new TreeMap<>();
        view.transcript().forEach(utterance -> byEvent.put(utterance.event(), utterance));
        return new ScorecardPrinter(words, transcript, byEvent);
    }

    /** Returns what the call was and what was said. */
    public List<String> transcript() {
        List<String> lines = new ArrayList<>();
        lines.add(
                words.get("report.title", view.scenarioTitle(), view.customer().name(), setup.agent()));
        lines.add(words.get(
                "report.setup",
                words.of("mode", setup.mode()),
                Long.toString(setup.seed()),
                setup.pack(),
                setup.packVersion()));
        lines.add(words.get("report.simulated"));
        lines.add("");
        lines.add(words.get("report.transcript"));
        view.transcript().forEach(utterance -> lines.add(transcript.line(utterance)));
        return lines;
    }

    /** Returns the whole report of a finished call. */
    public List<String> whole(Scorecard card) {
        List<String> lines = new ArrayList<>(transcript());
        lines.add("");
        lines.addAll(scorecardPrinter().summary(card));
        return lines;
    }
}

package org.ringcraft.desktop.cli;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ringcraft.desktop.terminal.CallReport;
import org.ringcraft.desktop.terminal.LineSink;
import org.ringcraft.engine.scoring.Scorecard;
import org.ringcraft.game.asset.Words;
import org.ringcraft.io.desk.CallReplay;
import org.ringcraft.io.json.Quote;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code score}: prints every line of a call's scorecard. */
@Command(name = "score", mixinStandardHelpOptions = true)
final class ScoreCommand implements Callable<Integer> {

    private final Words words;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "JOURNAL", descriptionKey = "argument.journal")
    private Path journal;

    @Option(names = "--rubric", paramLabel = "ID", descriptionKey = "option.rubric")
    private String rubric = "";

    @Option(names = "--pack", paramLabel = "PACK", descriptionKey = "option.journal-pack")
    private String pack = "";

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    ScoreCommand(Words words) {
        this.words = words;
    }

    @Override
    public Integer call() {
        KeptCall call = KeptCall.read(words, journal, pack, spec.commandLine().getErr());
        if (!call.journal().isEnded()) {
            throw Problem.finding(words.get("score.unfinished", Quote.of(journal.toString()), journal));
        }
        CallReplay replay = call.replay();
        Scorecard card = rubric.isEmpty()
                ? replay.scorecard()
                : replay.scorecard(new PackChoice(words, call.pack()).rubric(Optional.of(rubric)));
        LineSink out = new LineSink(spec.commandLine().getOut());
        if (json) {
            JsonObject document = Json.object();
            document.add(
                    "scorecard",
                    ScorecardJson.of(card, replay.setup(), replay.view().transcript()));
            document.addProperty("journal", journal.toString());
            out.line(Json.line(document));
        } else {
            out.lines(new CallReport(words, replay.setup(), replay.view())
                    .scorecardPrinter()
                    .full(card));
        }
        return ExitCodes.FINE;
    }
}

package org.ringcraft.desktop.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ringcraft.desktop.terminal.CallReport;
import org.ringcraft.desktop.terminal.LineSink;
import org.ringcraft.game.asset.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code replay}: prints what live play printed at the end of the call, from the journal alone. */
@Command(name = "replay", mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {

    private final Words words;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "JOURNAL", descriptionKey = "argument.journal")
    private Path journal;

    @Option(names = "--pack", paramLabel = "PACK", descriptionKey = "option.journal-pack")
    private String pack = "";

    ReplayCommand(Words words) {
        this.words = words;
    }

    @Override
    public Integer call() {
        KeptCall call = KeptCall.read(words, journal, pack, spec.commandLine().getErr());
        LineSink out = new LineSink(spec.commandLine().getOut());
        CallReport report =
                new CallReport(words, call.replay().setup(), call.replay().view());
        if (call.journal().isEnded()) {
            out.lines(report.whole(call.replay().scorecard()));
        } else {
            out.lines(report.transcript());
            out.line("");
            out.line(words.get("report.unfinished", call.journal().events().size(), journal));
        }
        return ExitCodes.FINE;
    }
}

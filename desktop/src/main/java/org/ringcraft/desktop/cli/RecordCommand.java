package org.ringcraft.desktop.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.game.asset.Words;
import org.ringcraft.io.clock.CallClock;
import org.ringcraft.io.clock.VirtualClock;
import org.ringcraft.io.desk.CallContent;
import org.ringcraft.io.desk.CallDesk;
import org.ringcraft.io.journal.JournalCall;
import org.ringcraft.io.pack.Pack;
import org.ringcraft.io.store.CallBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code record}: keeps a call as a plan, one that is played here as text, by the clock that plans run by, or one that
 * was played before, from its journal.
 */
@Command(name = "record", mixinStandardHelpOptions = true)
final class RecordCommand implements Callable<Integer> {

    private final Words words;
    private final Surroundings around;

    @Spec
    private CommandSpec spec;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "option.record-out")
    private Path file = Path.of("");

    @Option(names = "--from", paramLabel = "JOURNAL", descriptionKey = "option.record-from")
    private @Nullable Path journal;

    @Mixin
    private PinOption pin;

    @Mixin
    private CallOptions options;

    @Mixin
    private PackOption pack;

    @Mixin
    private DataOption data;

    RecordCommand(Words words, Surroundings around) {
        this.words = words;
        this.around = around;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        PlanFile plan = new PlanFile(words, file, pin.pins(), err).checked();
        if (journal == null) {
            play(plan, err);
        } else {
            if (!options.isNothingSaid()) {
                throw Problem.wrongUse(words.get("record.from-alone"));
            }
            write(plan, journal, err);
        }
        return ExitCodes.FINE;
    }

    private void play(PlanFile plan, PrintWriter err) {
        Pack played = new PackFinder(words).open(pack.named);
        CallSetup setup = options.setup(words, played, around);
        PrintWriter out = spec.commandLine().getOut();
        CallClock clock = new VirtualClock();
        try (CallBook book = data.book(around, err);
                CallDesk desk = book.start(played, setup, clock)) {
            new TerminalPlay(words, out, err, around.lines(out), false).play(book, desk, clock, false);
            plan.write(desk.content(), desk.setup(), desk.events());
        }
    }

    private void write(PlanFile plan, Path kept, PrintWriter err) {
        JournalCall call = KeptCall.sound(words, kept, err);
        boolean packSaid = spec.commandLine().getParseResult().hasMatchedOption("--pack");
        Pack played =
                new PackFinder(words).open(packSaid ? pack.named : call.setup().pack());
        CallSetup setup = call.setup();
        plan.write(CallContent.anyVersion(played, setup), setupIn(played, setup), call.events());
    }

    /** The plan is for the pack as it is now. */
    private static CallSetup setupIn(Pack pack, CallSetup setup) {
        return new CallSetup(
                pack.id(),
                pack.version(),
                setup.scenario(),
                setup.persona(),
                setup.rubric(),
                Optional.of(setup.rubric())
                        .flatMap(pack::rubric)
                        .map(rubric -> rubric.version())
                        .orElse(setup.rubricVersion()),
                setup.mode(),
                setup.seed(),
                pack.company(),
                setup.agent());
    }
}

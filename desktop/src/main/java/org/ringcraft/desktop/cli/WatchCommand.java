package org.ringcraft.desktop.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.ringcraft.game.asset.Words;
import org.ringcraft.io.json.Quote;
import org.ringcraft.io.lint.LintReport;
import org.ringcraft.io.lint.PackLint;
import org.ringcraft.io.pack.Pack;
import org.ringcraft.io.pack.PackSource;
import org.ringcraft.io.trial.EditSession;
import org.ringcraft.io.watch.FolderWatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code watch}: lints a pack and plays it a little each time that a file of it is saved. */
@Command(name = "watch", mixinStandardHelpOptions = true)
final class WatchCommand implements Callable<Integer> {

    private static final int MOST_CALLS = 10_000;

    private final Words words;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1", paramLabel = "PACK", descriptionKey = "argument.watched")
    private String pack = "";

    @Option(names = "--scenario", paramLabel = "ID", descriptionKey = "option.watched-scenario")
    private @Nullable String scenario;

    @Option(names = "--calls", paramLabel = "N", descriptionKey = "option.watched-calls")
    private int calls = 32;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "option.watched-seed")
    private long seed = 1;

    @Option(names = "--once", descriptionKey = "option.once")
    private boolean once;

    @Option(names = "--json", descriptionKey = "option.watched-json")
    private boolean json;

    WatchCommand(Words words) {
        this.words = words;
    }

    @Override
    public Integer call() {
        if (calls < 1 || calls > MOST_CALLS) {
            throw Problem.wrongUse(words.get(
                    "wrong.value",
                    Quote.of(Integer.toString(calls)),
                    "--calls",
                    words.get("expected.calls", MOST_CALLS)));
        }
        PackSource source = new PackFinder(words).source(pack);
        long began = System.nanoTime();
        LintReport load = PackLint.check(source);
        if (scenario != null && load.pack().isPresent()) {
            new PackChoice(words, load.pack().get()).scenario(Optional.of(scenario));
        }
        EditSession session = new EditSession(
                scenario == null ? "" : scenario,
                calls,
                seed,
                Runtime.getRuntime().availableProcessors());
        WatchPrinter printer = new WatchPrinter(words, spec.commandLine().getOut(), json);
        try {
            return once ? once(session, load, printer, began) : watch(session, source, printer);
        } catch (InterruptedException stopped) {
            return ExitCodes.FINE;
        }
    }

    private static int once(EditSession session, LintReport load, WatchPrinter printer, long began)
            throws InterruptedException {
        WatchPrinter.Report report = new WatchPrinter.Report(List.of(), session.lint(load), began);
        printer.changes(report);
        printer.summary(report);
        List<EditSession.Tried> tried = play(session, load.pack());
        printer.tried(report, tried);
        printer.document(report, tried);
        boolean failed = tried.stream().anyMatch(each -> each.part().failed() > 0);
        return report.linted().findings().isEmpty() && !failed ? ExitCodes.FINE : ExitCodes.FINDINGS;
    }

    private int watch(EditSession session, PackSource source, WatchPrinter printer) throws InterruptedException {
        Path folder = Path.of(pack);
        if (!Files.isDirectory(folder)) {
            throw Problem.wrongUse(words.get("watching.no-folder", Quote.of(pack)));
        }
        PrintWriter err = spec.commandLine().getErr();
        BlockingQueue<List<String>> saves = new LinkedBlockingQueue<>();
        try {
            FolderWatch watch = FolderWatch.start(folder, saves::add);
            err.println(words.get("watching.head", folder));
            Thread goodbye = new Thread(() -> goodbye(err), "goodbye");
            Runtime.getRuntime().addShutdownHook(goodbye);
            try {
                follow(session, source, printer, saves);
            } finally {
                watch.close();
                removeHook(goodbye);
            }
        } catch (IOException unwatchable) {
            throw Problem.finding(words.get(
                    "watch.unwatchable", Quote.of(pack), TextLine.of(String.valueOf(unwatchable.getMessage()))));
        }
        return ExitCodes.FINE;
    }

    /** Ctrl-C is how this is meant to end, so it ends like anything that went well. */
    private void goodbye(PrintWriter err) {
        spec.commandLine().getOut().flush();
        err.println(words.get("watch.over"));
        err.flush();
        Runtime.getRuntime().halt(ExitCodes.FINE);
    }

    private static void removeHook(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyGoing) {
            // The hook is running, and has the last word.
        }
    }

    /**
     * Says at once what the loader finds; plays in the background, and then runs all of lint, which takes longest. The
     * next save gives up what is under way.
     */
    private static void follow(
            EditSession session, PackSource source, WatchPrinter printer, BlockingQueue<List<String>> saves)
            throws InterruptedException {
        List<String> files = List.of();
        while (true) {
            long began = System.nanoTime();
            LintReport read = PackLint.check(source, List.of());
            WatchPrinter.Report report = new WatchPrinter.Report(files, session.read(read), began);
            printer.saved(report);
            printer.changes(report);
            Thread trying = new Thread(() -> tryOut(session, source, read.pack(), printer, report), "try-out");
            trying.setDaemon(true);
            trying.start();
            files = next(saves);
            trying.interrupt();
            trying.join();
        }
    }

    private static void tryOut(
            EditSession session,
            PackSource source,
            Optional<Pack> pack,
            WatchPrinter printer,
            WatchPrinter.Report report) {
        try {
            List<EditSession.Tried> tried = play(session, pack);
            printer.tried(report, tried);
            WatchPrinter.Report linted = report;
            if (pack.isPresent()) {
                LintReport all = PackLint.check(source);
                // Who is interrupted cannot read files, and would find fault with all of them.
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                linted = new WatchPrinter.Report(report.files(), session.lint(all), report.began());
                printer.changes(linted);
            }
            printer.summary(linted);
            printer.document(linted, tried);
        } catch (InterruptedException savedAgain) {
            printer.dropped(report);
        } catch (RuntimeException bug) {
            printer.broken(bug);
        }
    }

    private static List<EditSession.Tried> play(EditSession session, Optional<Pack> pack) throws InterruptedException {
        return pack.isPresent() ? session.play(pack.get()) : List.of();
    }

    /** Waits for a save, and takes those that came together with it. */
    private static List<String> next(BlockingQueue<List<String>> saves) throws InterruptedException {
        TreeSet<String> files = new TreeSet<>(saves.take());
        List<List<String>> more = new ArrayList<>();
        saves.drainTo(more);
        more.forEach(files::addAll);
        return List.copyOf(files);
    }
}

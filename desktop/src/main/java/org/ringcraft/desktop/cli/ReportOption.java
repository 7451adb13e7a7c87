package org.ringcraft.desktop.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ringcraft.engine.play.Matrix;
import org.ringcraft.engine.scoring.Rubric;
import org.ringcraft.game.asset.Words;
import org.ringcraft.io.json.Quote;
import org.ringcraft.io.lint.PackLint;
import org.ringcraft.io.pack.Pack;
import org.ringcraft.io.report.HtmlReport;
import org.ringcraft.io.report.ReportContent;
import org.ringcraft.io.report.ReportFile;
import org.ringcraft.io.report.ShownCall;
import picocli.CommandLine.Option;

/** {@code --report}: writes what was found out as a page for the browser. */
final class ReportOption {

    @Option(names = "--report", paramLabel = "FILE", descriptionKey = "option.report")
    private @Nullable Path file;

    @Option(names = "--force", descriptionKey = "option.report-force")
    private boolean force;

    /** Tells whether a report is wanted. */
    boolean isWanted() {
        return file != null;
    }

    /** Complains of a file that cannot be written to before anything long begins. */
    void check(Words words) {
        Optional<Path> named = Optional.ofNullable(file);
        if (named.isEmpty()) {
            if (force) {
                throw Problem.wrongUse(words.get("report.force-alone"));
            }
            return;
        }
        Path page = named.get();
        Path folder = page.toAbsolutePath().getParent();
        if (Files.isDirectory(page) || folder == null) {
            throw Problem.wrongUse(words.get("file.folder", Quote.of(page.toString())));
        }
        if (Files.exists(page) && !force) {
            throw Problem.wrongUse(words.get("report.there", Quote.of(page.toString())));
        }
        if (!Files.isDirectory(folder)) {
            throw Problem.wrongUse(words.get("file.no-folder", Quote.of(folder.toString())));
        }
    }

    /** Writes the page, and says so. */
    void write(Words words, String named, Pack pack, Rubric rubric, Matrix matrix, PrintWriter err) {
        Path page = Optional.ofNullable(file).orElseThrow();
        List<List<ShownCall>> calls = new ArrayList<>();
        for (Matrix.Part part : matrix.parts()) {
            calls.add(ShownCall.of(pack, part.scenario(), part.personas(), rubric));
        }
        ReportContent content = new ReportContent(
                "ringcraft " + Version.number(),
                pack,
                rubric,
                matrix,
                PackLint.check(new PackFinder(words).source(named)).findings(),
                calls);
        try {
            ReportFile.write(page, HtmlReport.page(content));
        } catch (IOException trouble) {
            throw Problem.finding(
                    words.get("file.unwritable", Quote.of(page.toString()), TextLine.of(trouble.toString())));
        }
        err.println(words.get("report.written", page));
    }
}

package org.ringcraft.desktop.cli;

import com.google.gson.JsonObject;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.ringcraft.game.asset.Words;
import org.ringcraft.io.lint.LintFinding;
import org.ringcraft.io.lint.LintReport;
import org.ringcraft.io.lint.PackLint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lint}: checks a pack. Warnings count as findings too. */
@Command(name = "lint", mixinStandardHelpOptions = true)
final class LintCommand implements Callable<Integer> {

    private final Words words;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "PACK", descriptionKey = "argument.pack")
    private String pack = PackFinder.DEFAULT;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    LintCommand(Words words) {
        this.words = words;
    }

    @Override
    public Integer call() {
        LintReport report = PackLint.check(new PackFinder(words).source(pack));
        List<LintFinding> found = report.findings();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.line(document(report)));
        } else {
            found.forEach(finding -> out.println(TextLine.of(finding.text())));
            out.println(
                    found.isEmpty()
                            ? words.get("lint.clean", pack)
                            : words.get("lint.found", pack, report.errors(), found.size() - report.errors()));
        }
        return found.isEmpty() ? ExitCodes.FINE : ExitCodes.FINDINGS;
    }

    private JsonObject document(LintReport report) {
        JsonObject document = Json.object();
        document.addProperty("pack", pack);
        document.addProperty("errors", report.errors());
        document.addProperty("warnings", report.findings().size() - report.errors());
        document.add("findings", Json.array(report.findings(), LintCommand::finding));
        return document;
    }

    static JsonObject finding(LintFinding found) {
        JsonObject finding = Json.object();
        finding.addProperty("code", found.number());
        finding.addProperty("title", found.title());
        finding.addProperty("severity", found.severity());
        finding.addProperty("file", found.file());
        finding.addProperty("line", found.line());
        finding.addProperty("path", found.path());
        finding.addProperty("message", found.message());
        finding.addProperty("cure", found.cure());
        finding.addProperty("page", found.page());
        return finding;
    }
}

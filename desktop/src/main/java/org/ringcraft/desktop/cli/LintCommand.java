package org.ringcraft.desktop.cli;

import com.google.gson.JsonObject;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.ringcraft.game.asset.Words;
import org.ringcraft.io.json.Diagnostic;
import org.ringcraft.io.pack.PackLoader;
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
        List<Diagnostic> found =
                PackLoader.load(new PackFinder(words).source(pack)).diagnostics();
        long errors = found.stream().filter(Diagnostic::isError).count();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.line(document(found, errors)));
        } else {
            found.forEach(diagnostic -> out.println(TextLine.of(diagnostic.text())));
            out.println(
                    found.isEmpty()
                            ? words.get("lint.clean", pack)
                            : words.get("lint.found", pack, errors, found.size() - errors));
        }
        return found.isEmpty() ? ExitCodes.FINE : ExitCodes.FINDINGS;
    }

    private JsonObject document(List<Diagnostic> found, long errors) {
        JsonObject document = Json.object();
        document.addProperty("pack", pack);
        document.addProperty("errors", errors);
        document.addProperty("warnings", found.size() - errors);
        document.add("findings", Json.array(found, LintCommand::finding));
        return document;
    }

    static JsonObject finding(Diagnostic diagnostic) {
        JsonObject finding = Json.object();
        finding.addProperty("code", diagnostic.code().number());
        finding.addProperty("title", diagnostic.code().title());
        finding.addProperty("severity", diagnostic.severity().word());
        finding.addProperty("file", diagnostic.file());
        finding.addProperty("path", diagnostic.path());
        finding.addProperty("message", diagnostic.message());
        finding.addProperty("cure", diagnostic.cure());
        return finding;
    }
}

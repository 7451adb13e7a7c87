package org.ringcraft.desktop.cli;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ringcraft.game.asset.Words;
import org.ringcraft.io.exchange.Exchange;
import org.ringcraft.io.exchange.Imported;
import org.ringcraft.io.exchange.Incoming;
import org.ringcraft.io.exchange.PackDocuments;
import org.ringcraft.io.exchange.Remark;
import org.ringcraft.io.exchange.Tree;
import org.ringcraft.io.json.Diagnostic;
import org.ringcraft.io.json.Fields;
import org.ringcraft.io.json.Quote;
import org.ringcraft.io.json.Utf8;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import}: makes a scenario of another program's file, tries it in a pack, and writes it if it loads. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private final Words words;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "argument.import")
    private Path file = Path.of("");

    @Option(names = "--as", paramLabel = "ID", descriptionKey = "option.import-as")
    private String id = "";

    @Option(names = "--into", paramLabel = "FOLDER", descriptionKey = "option.import-into")
    private @Nullable Path into;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "option.import-out")
    private @Nullable Path out;

    @Mixin
    private PackOption pack;

    @Option(names = "--replace", descriptionKey = "option.replace")
    private boolean replace;

    @Option(names = "--force", descriptionKey = "option.import-force")
    private boolean force;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    ImportCommand(Words words) {
        this.words = words;
    }

    @Override
    public Integer call() {
        checkUse();
        Exchange exchange = Exchanges.of(InputFile.existing(words, file))
                .filter(Exchange::reads)
                .orElseThrow(() -> Problem.wrongUse(words.get(
                        "import.no-format", Quote.of(file.toString()), String.join(", ", Exchanges.readable()))));
        String packName = into == null ? pack.named : into.toString();
        PackDocuments documents = new PackFinder(words).documents(packName);
        Imported imported = exchange.read(new Incoming(content(), file.toString(), id, documents));
        ImportReport report = new ImportReport(file.toString(), imported.remarks());
        if (imported instanceof Imported.Made made) {
            String scenarioFile = documents.scenarioFile(Tree.text(made.scenario(), "id"));
            report = report.with(
                    scenarioFile, documents.loadWith(made.scenario()).diagnostics(), made.places());
            finish(made, documents, report);
        } else {
            print(report, "", "");
        }
        return report.isClean() ? ExitCodes.FINE : ExitCodes.FINDINGS;
    }

    private void checkUse() {
        if (into != null && out != null) {
            throw Problem.wrongUse(words.get("import.two-places"));
        }
        if (!id.isEmpty() && !id.matches(Fields.ID)) {
            throw Problem.wrongUse(words.get("import.bad-id", Quote.of(id)));
        }
        if (out != null) {
            OutFile.check(words, out, replace || force);
        }
    }

    private byte[] content() {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Utf8.MOST_BYTES + 1);
        } catch (IOException unreadable) {
            throw Problem.finding(words.get(
                    "file.unreadable",
                    Quote.of(file.toString()),
                    TextLine.of(String.valueOf(unreadable.getMessage()))));
        }
    }

    private void finish(Imported.Made made, PackDocuments documents, ImportReport report) {
        byte[] scenario = PackDocuments.bytes(made.scenario());
        boolean wanted = !report.hasErrors() || force;
        Path target = target(made, documents);
        String written = "";
        if (wanted && target != null) {
            OutFile.check(words, target, replace || force);
            OutFile.write(words, target, scenario, replace || force);
            written = target.toString();
        }
        print(report, written, wanted && target == null ? new String(scenario, StandardCharsets.UTF_8) : "");
    }

    private @Nullable Path target(Imported.Made made, PackDocuments documents) {
        return into == null ? out : into.resolve(documents.scenarioFile(Tree.text(made.scenario(), "id")));
    }

    /** Prints the report, and the scenario itself where no file was named for it: then the report goes elsewhere. */
    private void print(ImportReport report, String written, String scenario) {
        PrintWriter output = spec.commandLine().getOut();
        if (json) {
            JsonObject document = report.document();
            document.addProperty("written", written);
            document.addProperty("scenario", scenario);
            output.println(Json.line(document));
            return;
        }
        PrintWriter about = scenario.isEmpty() ? output : spec.commandLine().getErr();
        List<String> lines = new ArrayList<>();
        report.remarks().stream().map(Remark::text).forEach(lines::add);
        report.findings().stream().map(Diagnostic::text).forEach(lines::add);
        lines.forEach(line -> about.println(TextLine.of(line)));
        if (!written.isEmpty()) {
            about.println(words.get("import.written", written, report.todos()));
        } else if (scenario.isEmpty()) {
            about.println(words.get("import.refused", file));
        }
        output.print(scenario);
        output.flush();
    }
}

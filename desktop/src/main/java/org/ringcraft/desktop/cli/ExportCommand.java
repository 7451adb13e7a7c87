package org.ringcraft.desktop.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ringcraft.engine.scenario.Scenario;
import org.ringcraft.game.asset.Words;
import org.ringcraft.io.exchange.Exchange;
import org.ringcraft.io.exchange.Outgoing;
import org.ringcraft.io.exchange.PackDocuments;
import org.ringcraft.io.json.JsonValue.JsonObject;
import org.ringcraft.io.json.Nearest;
import org.ringcraft.io.json.Quote;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code export}: writes a scenario in another program's format. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    private final Words words;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "PACK", descriptionKey = "argument.pack")
    private String pack = PackFinder.DEFAULT;

    @Option(names = "--scenario", paramLabel = "ID", descriptionKey = "option.export-scenario")
    private @Nullable String scenario;

    @Option(names = "--to", paramLabel = "FORMAT", descriptionKey = "option.export-to")
    private @Nullable String format;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "option.export-out")
    private @Nullable Path out;

    @Option(names = "--persona", paramLabel = "ID", descriptionKey = "option.export-persona")
    private List<String> personas = List.of();

    @Option(
            names = {"--force", "--replace"},
            descriptionKey = "option.replace")
    private boolean replace;

    ExportCommand(Words words) {
        this.words = words;
    }

    @Override
    public Integer call() {
        Exchange exchange = exchange();
        Path file = out;
        if (file != null) {
            OutFile.check(words, file, replace);
        } else if (!exchange.isText()) {
            throw Problem.wrongUse(words.get(
                    "export.no-file", exchange.name(), exchange.endings().get(0)));
        }
        byte[] content = written(exchange);
        if (file == null) {
            PrintWriter print = spec.commandLine().getOut();
            print.print(new String(content, StandardCharsets.UTF_8));
            print.flush();
        } else {
            OutFile.write(words, file, content, replace);
            spec.commandLine().getErr().println(words.get("export.written", file, content.length));
        }
        return ExitCodes.FINE;
    }

    private byte[] written(Exchange exchange) {
        Outgoing outgoing = outgoing();
        try {
            return exchange.write(outgoing);
        } catch (IllegalArgumentException unfit) {
            throw Problem.finding(String.valueOf(unfit.getMessage()));
        }
    }

    /** The format that is named, or the one that the file's ending tells. */
    private Exchange exchange() {
        if (format != null) {
            String named = format;
            return Exchanges.named(named)
                    .orElseThrow(() -> Problem.wrongUse(
                            words.get("export.no-format", Quote.of(named), Nearest.maybe(named, Exchanges.names()))));
        }
        return Optional.ofNullable(out)
                .flatMap(Exchanges::of)
                .orElseThrow(() -> Problem.wrongUse(words.get("export.which", String.join(", ", Exchanges.names()))));
    }

    private Outgoing outgoing() {
        PackFinder finder = new PackFinder(words);
        PackChoice choice = new PackChoice(words, finder.open(pack));
        Scenario chosen = choice.scenario(Optional.ofNullable(scenario));
        List<String> playing = new ArrayList<>();
        for (String each : personas.isEmpty() ? chosen.personas() : personas) {
            playing.add(choice.persona(chosen, each));
        }
        PackDocuments documents = finder.documents(pack);
        JsonObject document = documents
                .document("scenarios", chosen.id())
                .orElseThrow(() -> Problem.finding(words.get("export.changed", Quote.of(chosen.id()))));
        return new Outgoing(document, playing.stream().distinct().toList(), documents);
    }
}

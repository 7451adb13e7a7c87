package org.ringcraft.desktop.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ringcraft.engine.catalogue.RulePack;
import org.ringcraft.engine.lint.Reading;
import org.ringcraft.engine.persona.Persona;
import org.ringcraft.engine.scenario.Line;
import org.ringcraft.game.asset.Words;
import org.ringcraft.io.pack.Pack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stats}: says what a pack is made of. */
@Command(name = "stats", mixinStandardHelpOptions = true)
final class StatsCommand implements Callable<Integer> {

    private static final String INVENTED = "invented";

    private final Words words;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "PACK", descriptionKey = "argument.pack")
    private String named = PackFinder.DEFAULT;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Mixin
    private ReportOption report;

    StatsCommand(Words words) {
        this.words = words;
    }

    @Override
    public Integer call() {
        report.check(words);
        Pack pack = new PackFinder(words).open(named);
        List<ScenarioStats> scenarios =
                pack.scenarios().stream().map(ScenarioStats::of).toList();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.line(document(pack, scenarios)));
        } else {
            print(pack, scenarios, out);
        }
        if (report.isWanted()) {
            new SamplePlay(words, pack).report(report, named, spec.commandLine().getErr());
        }
        return ExitCodes.FINE;
    }

    private static JsonObject document(Pack pack, List<ScenarioStats> scenarios) {
        JsonObject document = Json.object();
        document.addProperty("pack", pack.id());
        document.addProperty("version", pack.version());
        document.addProperty("title", pack.title());
        document.addProperty("language", pack.language());
        document.add("scenarios", Json.array(scenarios, StatsCommand::scenario));
        document.add("personas", Json.array(pack.personas(), StatsCommand::persona));
        document.add("rules", Json.array(pack.rulePacks(), StatsCommand::rules));
        document.add("rubrics", Json.array(pack.rubrics(), rubric -> {
            JsonObject object = Json.object();
            object.addProperty("id", rubric.id());
            object.addProperty("version", rubric.version());
            object.addProperty("sections", rubric.sections().size());
            object.addProperty(
                    "lines",
                    rubric.sections().stream()
                            .mapToInt(section -> section.lines().size())
                            .sum());
            return object;
        }));
        JsonObject catalogue = Json.object();
        catalogue.addProperty("products", pack.catalogue().products().size());
        catalogue.addProperty("offers", pack.catalogue().offers().size());
        catalogue.addProperty("claims", pack.catalogue().claims().size());
        catalogue.addProperty("authority", pack.catalogue().authority().size());
        document.add("catalogue", catalogue);
        document.add("totals", totals(pack, scenarios));
        JsonObject reading = Json.object();
        reading.add("replies", reading(Reading.of(replies(scenarios))));
        reading.add("customers", reading(Reading.of(customers(pack, scenarios))));
        document.add("reading", reading);
        return document;
    }

    private static JsonElement scenario(ScenarioStats stats) {
        JsonObject object = Json.object();
        object.addProperty("id", stats.scenario().id());
        object.addProperty("title", stats.scenario().title());
        object.addProperty("nodes", stats.scenario().nodes().size());
        object.addProperty("replies", stats.replyTexts().size());
        object.addProperty("customerLines", stats.customerLines().size());
        object.addProperty(
                "words",
                Reading.of(stats.replyTexts()).words()
                        + Reading.of(stats.customerLines()).words());
        object.add("phases", counts(stats.phases()));
        object.add("moves", counts(stats.moves()));
        object.add("questions", counts(stats.questions()));
        object.add("disclosures", Json.strings(stats.disclosures()));
        object.add("breaches", Json.strings(stats.breaches()));
        object.addProperty("needs", stats.scenario().needs().size());
        object.addProperty("objections", stats.scenario().objections().size());
        object.addProperty("proposals", stats.scenario().proposals().size());
        object.addProperty("extras", stats.scenario().extras().size());
        object.addProperty("turningPoints", stats.turningPoints());
        object.add("personas", Json.strings(stats.scenario().personas()));
        return object;
    }

    private static JsonElement persona(Persona persona) {
        Reading reading = Reading.of(remarks(persona));
        JsonObject object = Json.object();
        object.addProperty("id", persona.id());
        object.addProperty("name", persona.name());
        object.addProperty("remarks", reading.texts());
        object.addProperty("words", reading.words());
        object.addProperty("objections", persona.objections().size());
        object.add(
                "circumstances",
                Json.strings(persona.circumstances().stream()
                        .map(Enum::name)
                        .sorted()
                        .toList()));
        return object;
    }

    private static JsonElement rules(RulePack rules) {
        JsonObject object = Json.object();
        object.addProperty("id", rules.id());
        object.addProperty("law", rules.law());
        object.addProperty("disclosures", rules.disclosures().size());
        object.addProperty("breaches", rules.breaches().size());
        object.addProperty("checked", rules.checked());
        return object;
    }

    private static JsonObject totals(Pack pack, List<ScenarioStats> scenarios) {
        JsonObject totals = Json.object();
        Reading replies = Reading.of(replies(scenarios));
        Reading customers = Reading.of(customers(pack, scenarios));
        totals.addProperty("scenarios", scenarios.size());
        totals.addProperty("personas", pack.personas().size());
        totals.addProperty(
                "nodes",
                scenarios.stream()
                        .mapToInt(stats -> stats.scenario().nodes().size())
                        .sum());
        totals.addProperty("replies", replies.texts());
        totals.addProperty("customerLines", customers.texts());
        totals.addProperty("words", replies.words() + customers.words());
        totals.addProperty("rules", pack.rulePacks().size());
        totals.addProperty(
                "disclosures",
                pack.rulePacks().stream()
                        .mapToInt(rules -> rules.disclosures().size())
                        .sum());
        totals.addProperty(
                "breaches",
                pack.rulePacks().stream()
                        .mapToInt(rules -> rules.breaches().size())
                        .sum());
        totals.addProperty("coefficients", pack.sources().size());
        totals.addProperty("coefficientsInvented", invented(pack));
        totals.addProperty("plans", pack.plans().size());
        return totals;
    }

    private static JsonObject reading(Reading reading) {
        JsonObject object = Json.object();
        object.addProperty("lines", reading.texts());
        object.addProperty("words", reading.words());
        object.addProperty("sentences", reading.sentences());
        object.add("wordsPerLine", Json.number(rounded(reading.wordsPerText())));
        object.add("wordsPerSentence", Json.number(rounded(reading.wordsPerSentence())));
        object.addProperty("longestLine", reading.longest());
        object.add("readingEase", Json.number(rounded(reading.ease())));
        object.add("readingAge", Json.number(rounded(reading.age())));
        return object;
    }

    private static JsonObject counts(Map<String, Integer> counts) {
        JsonObject object = Json.object();
        counts.forEach(object::addProperty);
        return object;
    }

    private void print(Pack pack, List<ScenarioStats> scenarios, PrintWriter out) {
        out.println(words.get("stats.pack", pack.title(), pack.id(), pack.version(), pack.language()));
        for (ScenarioStats stats : scenarios) {
            out.println(words.get(
                    "stats.scenario",
                    stats.scenario().id(),
                    stats.scenario().nodes().size(),
                    stats.replyTexts().size(),
                    stats.customerLines().size(),
                    stats.scenario().personas().size()));
            out.println(words.get("stats.moves", list(stats.moves())));
            out.println(words.get("stats.phases", list(stats.phases())));
        }
        for (Persona persona : pack.personas()) {
            out.println(words.get(
                    "stats.persona",
                    persona.id(),
                    persona.name(),
                    remarks(persona).size()));
        }
        for (RulePack rules : pack.rulePacks()) {
            out.println(words.get(
                    "stats.rules",
                    rules.id(),
                    rules.disclosures().size(),
                    rules.breaches().size(),
                    rules.checked()));
        }
        out.println(words.get(
                "stats.catalogue",
                pack.catalogue().products().size(),
                pack.catalogue().offers().size(),
                pack.catalogue().claims().size()));
        out.println(words.get("stats.model", pack.sources().size(), invented(pack)));
        Reading replies = Reading.of(replies(scenarios));
        Reading customers = Reading.of(customers(pack, scenarios));
        out.println(words.get(
                "stats.reading.replies",
                replies.words(),
                rounded(replies.wordsPerText()),
                rounded(replies.wordsPerSentence()),
                rounded(replies.ease()),
                rounded(replies.age())));
        out.println(words.get(
                "stats.reading.customers",
                customers.words(),
                rounded(customers.wordsPerText()),
                rounded(customers.wordsPerSentence()),
                rounded(customers.ease()),
                rounded(customers.age())));
    }

    private static String list(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private static long invented(Pack pack) {
        return pack.sources().values().stream().filter(INVENTED::equals).count();
    }

    private static List<String> replies(List<ScenarioStats> scenarios) {
        return scenarios.stream().flatMap(stats -> stats.replyTexts().stream()).toList();
    }

    private static List<String> customers(Pack pack, List<ScenarioStats> scenarios) {
        return java.util.stream.Stream.concat(
                        scenarios.stream().flatMap(stats -> stats.customerLines().stream()),
                        pack.personas().stream().flatMap(persona -> remarks(persona).stream()))
                .toList();
    }

    private static List<String> remarks(Persona persona) {
        return persona.remarks().values().stream()
                .flatMap(List::stream)
                .map(Line::text)
                .toList();
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}

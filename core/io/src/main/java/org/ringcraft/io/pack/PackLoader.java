package org.ringcraft.io.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.ringcraft.engine.catalogue.Catalogue;
import org.ringcraft.engine.catalogue.RulePack;
import org.ringcraft.engine.lint.HouseWords;
import org.ringcraft.engine.scoring.Rubric;
import org.ringcraft.io.json.Diagnostic;
import org.ringcraft.io.json.DiagnosticCode;
import org.ringcraft.io.json.Diagnostics;
import org.ringcraft.io.json.Fields;
import org.ringcraft.io.json.JsonPath;
import org.ringcraft.io.json.JsonValue;
import org.ringcraft.io.json.Quote;
import org.ringcraft.io.json.Reporter;
import org.ringcraft.io.update.PackUpdate;

/**
 * Loads and checks a pack. The first pass reads every file once and notes what it names; the second finds names that
 * lead nowhere, and looks at each scenario as a whole.
 */
public final class PackLoader {

    /** The newest pack format that this program reads; older ones are brought up to date while they are read. */
    public static final int FORMAT = PackUpdate.NEWEST;

    static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z]{2})?");

    private final Diagnostics diagnostics = new Diagnostics();
    private final Names names = new Names();
    private final PackFiles files;
    private PackIndex index;

    private PackLoader(PackSource source) {
        files = new PackFiles(source, diagnostics);
        index = new PackIndex(names, Map.of());
    }

    /** Returns the pack, or why it cannot be played. Never throws for anything that the source holds. */
    public static PackLoad load(PackSource source) {
        PackLoader loader = new PackLoader(source);
        Optional<Pack> pack = loader.load();
        List<Diagnostic> found = new ArrayList<>(loader.diagnostics.found());
        found.sort(Comparator.comparing(Diagnostic::file));
        return pack.isPresent() && !loader.diagnostics.hasErrors()
                ? new PackLoad.Loaded(pack.get(), loader.index, found)
                : new PackLoad.Refused(found);
    }

    /** What the first pass has read. Where something was wrong, stand-ins. */
    private record Content(
            Catalogue catalogue,
            List<RulePack> rules,
            List<PersonaReader.Read> personas,
            List<ScenarioReader.Read> scenarios,
            List<Rubric> rubrics,
            ModelReader model,
            HouseWords words,
            Map<String, Map<String, String>> translations) {}

    private Optional<Pack> load() {
        if (!files.read()) {
            return Optional.empty();
        }
        Reporter reporter = diagnostics.in(PackFiles.MANIFEST);
        Optional<Fields> written = files.document(reporter).map(value -> Fields.of(value, reporter));
        if (written.isPresent() && !isOurFormat(written.get())) {
            return Optional.empty();
        }
        Optional<Fields> manifest = files.document(reporter).map(value -> Fields.of(value, reporter));
        if (manifest.isPresent() && files.isMissing(PackFiles.WORDS)) {
            diagnostics
                    .in(PackFiles.WORDS)
                    .report(
                            DiagnosticCode.FILE_MISSING,
                            JsonPath.root(),
                            "The pack has no words.json.",
                            "Maybe copy the one of another pack.");
        }
        Content content = read();
        Optional<Manifest> head = manifest.map(this::manifest);
        check(content);
        names.resolve();
        if (head.isEmpty() || diagnostics.hasErrors()) {
            return Optional.empty();
        }
        Map<String, Owner> owners = new LinkedHashMap<>();
        content.scenarios().forEach(read -> owners.put(read.scenario().id(), read.owner()));
        index = new PackIndex(names, owners);
        return Optional.of(pack(head.get(), content));
    }

    private boolean isOurFormat(Fields manifest) {
        int format = manifest.whole("format", 1, Integer.MAX_VALUE);
        if (format > FORMAT) {
            manifest.report(
                    DiagnosticCode.FORMAT,
                    "format",
                    "The pack is written in format " + format + "; this program reads " + FORMAT + ".",
                    "Maybe there is a newer version of the program.");
            return false;
        }
        if (format >= 1 && format < FORMAT) {
            manifest.report(
                    DiagnosticCode.OLD_FORMAT,
                    "format",
                    "The pack is written in format " + format + "; it is read as if it were written in " + FORMAT + ".",
                    "Maybe run update-pack, which rewrites its files.");
            files.update(format);
        }
        return true;
    }

    /** The content of pack.json. */
    private record Manifest(
            String id,
            String version,
            String title,
            String language,
            String licence,
            String company,
            String notice,
            String defaultRubric) {}

    private Manifest manifest(Fields fields) {
        fields.whole("format", 1, FORMAT);
        String language = fields.text("language", Texts.WORD);
        if (!language.isEmpty() && !LANGUAGE.matcher(language).matches()) {
            fields.report(
                    DiagnosticCode.REFUSED,
                    "language",
                    Quote.of(language) + " is not a language.",
                    "Maybe language and country: 'en-GB'.");
        }
        Manifest manifest = new Manifest(
                fields.id("id"),
                RubricReader.version(fields),
                fields.text("title", Texts.TITLE),
                language,
                fields.text("licence", Texts.TITLE),
                fields.text("company", Texts.WORD),
                fields.text("notice", Texts.PROSE),
                fields.id("defaultRubric"));
        names.mention(Kind.RUBRIC, Owner.PACK, manifest.defaultRubric(), Place.of(fields, "defaultRubric"));
        fields.finish();
        return manifest;
    }

    private Content read() {
        doubt("catalogue", Kind.PRODUCT, Kind.PRODUCT_KIND, Kind.OFFER, Kind.CLAIM, Kind.AUTHORITY);
        doubt("rules", Kind.DISCLOSURE, Kind.BREACH);
        doubt("personas", Kind.PERSONA);
        doubt("fragments", Kind.FRAGMENT, Kind.NODE, Kind.REPLY, Kind.FLAG);
        doubt("rubrics", Kind.RUBRIC);
        CatalogueReader catalogue = new CatalogueReader(names);
        documents("catalogue", (value, reporter) -> {
            catalogue.read(value, reporter);
            return value;
        });
        List<RulePack> rules = documents("rules", new RulesReader(names)::read);
        List<PersonaReader.Read> personas =
                documents("personas", (value, reporter) -> new PersonaReader(names).read(value, reporter));
        List<ScenarioReader.Read> scenarios = scenarios();
        List<Rubric> rubrics = documents("rubrics", new RubricReader(names)::read);
        ModelReader model = new ModelReader();
        Reporter reporter = diagnostics.in(PackFiles.MODEL);
        files.document(reporter).ifPresent(value -> model.read(value, reporter));
        Reporter wording = diagnostics.in(PackFiles.WORDS);
        HouseWords words = files.document(wording)
                .map(value -> WordsReader.read(value, wording))
                .orElse(HouseWords.NONE);
        LanguageReader languages = new LanguageReader();
        documents(PackFiles.LANGUAGES, (value, reporting) -> {
            languages.read(value, reporting);
            return value;
        });
        return new Content(
                catalogue.catalogue(), rules, personas, scenarios, rubrics, model, words, languages.translations());
    }

    private void doubt(String folder, Kind... kinds) {
        if (files.isBroken(folder)) {
            for (Kind kind : kinds) {
                names.doubt(kind);
            }
        }
    }

    private <T> List<T> documents(String folder, BiFunction<JsonValue, Reporter, T> each) {
        List<T> all = new ArrayList<>();
        boolean fragments = folder.equals("fragments");
        for (String file : files.in(folder)) {
            Reporter reporter = diagnostics.in(file);
            files.document(reporter).ifPresent(value -> {
                if (!fragments) {
                    Parameters.refuse(value, reporter);
                }
                all.add(each.apply(value, reporter));
            });
        }
        return all;
    }

    private List<ScenarioReader.Read> scenarios() {
        names.open(Kind.FRAGMENT, Owner.PACK);
        names.open(Kind.SCENARIO, Owner.PACK);
        Map<String, Fragment> fragments = new LinkedHashMap<>();
        List<Fragment> read = documents("fragments", (value, reporter) -> Fragment.read(value, reporter, names));
        read.forEach(fragment -> fragments.putIfAbsent(fragment.id(), fragment));
        Set<String> included = new LinkedHashSet<>();
        List<ScenarioReader.Read> scenarios = documents("scenarios", (value, reporter) -> {
            ScenarioReader reader = new ScenarioReader(names, fragments, included, reporter);
            return reader.read(value);
        });
        if (scenarios.isEmpty() && !files.isBroken("scenarios")) {
            diagnostics
                    .in("scenarios/")
                    .report(
                            DiagnosticCode.FILE_MISSING,
                            JsonPath.root(),
                            "The pack has no scenarios.",
                            "Maybe the folder is called something else.");
        }
        if (!files.isBroken("scenarios") && !files.isBroken("fragments")) {
            read.stream().filter(fragment -> !included.contains(fragment.id())).forEach(this::alone);
        }
        return scenarios;
    }

    /** A fragment that nobody includes is still read, so that its mistakes show. */
    private void alone(Fragment fragment) {
        fragment.reporter()
                .report(
                        DiagnosticCode.FRAGMENT_UNUSED,
                        JsonPath.root(),
                        "The fragment '" + fragment.id() + "' is included by no scenario.",
                        "Maybe take it out.");
        Inclusion.readAlone(fragment);
    }

    private void check(Content content) {
        for (ScenarioReader.Read scenario : content.scenarios()) {
            ScenarioCheck check = new ScenarioCheck(scenario, names, content.catalogue());
            if (!files.isBroken("rules") && !files.isBroken("catalogue")) {
                check.check(content.rules());
            }
            for (PersonaReader.Read persona : content.personas()) {
                if (scenario.scenario().personas().contains(persona.persona().id())) {
                    check.check(persona);
                }
            }
        }
        if (!files.isBroken("scenarios") && !content.scenarios().isEmpty()) {
            anywhere(Kind.OBJECTION, content);
            anywhere(Kind.FLAG, content);
        }
    }

    /** What a persona names of this kind may be missing in one scenario or another, but not in all. */
    private void anywhere(Kind kind, Content content) {
        Owner some = new Owner("some scenario", " in any scenario");
        names.open(kind, some);
        for (ScenarioReader.Read scenario : content.scenarios()) {
            names.ids(kind, scenario.owner()).forEach((id, place) -> names.declareAgain(kind, some, id, place));
            if (names.isDoubtful(kind, scenario.owner())) {
                names.doubt(kind, some);
            }
        }
        for (PersonaReader.Read persona : content.personas()) {
            for (PersonaReader.Mentioned mention : persona.anywhere()) {
                if (mention.kind() == kind) {
                    names.mention(kind, some, mention.id(), mention.place());
                }
            }
        }
    }

    private Pack pack(Manifest head, Content content) {
        return new Pack(
                head.id(),
                head.version(),
                head.title(),
                head.language(),
                head.licence(),
                head.company(),
                head.notice(),
                head.defaultRubric(),
                content.catalogue(),
                content.rules(),
                content.personas().stream().map(PersonaReader.Read::persona).toList(),
                content.scenarios().stream().map(ScenarioReader.Read::scenario).toList(),
                content.rubrics(),
                content.model().coefficients(),
                content.model().sources(),
                content.words(),
                content.translations(),
                files.plans());
    }
}

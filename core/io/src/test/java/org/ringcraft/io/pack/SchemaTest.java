package org.ringcraft.io.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ringcraft.engine.catalogue.AddedValue;
import org.ringcraft.engine.catalogue.Deadline;
import org.ringcraft.engine.catalogue.ProcedureTrigger;
import org.ringcraft.engine.catalogue.Severity;
import org.ringcraft.engine.persona.Coefficient;
import org.ringcraft.engine.persona.Remark;
import org.ringcraft.engine.scenario.Circumstance;
import org.ringcraft.engine.scenario.CustomerType;
import org.ringcraft.engine.scenario.Direction;
import org.ringcraft.engine.scenario.HandleStep;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;
import org.ringcraft.engine.scenario.QuestionType;
import org.ringcraft.engine.scenario.Style;
import org.ringcraft.engine.scoring.Headline;
import org.ringcraft.io.json.Diagnostic;

/** The published schemas say what the loader does, as far as a schema can. */
class SchemaTest {

    private static final Map<String, String> SCHEMAS = Map.of(
            "catalogue", "catalogue",
            "rules", "rules",
            "personas", "persona",
            "scenarios", "scenario",
            "fragments", "fragment",
            "rubrics", "rubric");

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Schema> loaded = new LinkedHashMap<>();

    private static String kind(String file) {
        int slash = file.indexOf('/');
        return slash < 0 ? file.replace(".json", "") : SCHEMAS.getOrDefault(file.substring(0, slash), "none");
    }

    private List<Error> errors(String file, String content) {
        Schema schema = loaded.computeIfAbsent(
                kind(file),
                kind -> registry.getSchema(SchemaLocation.of("classpath:schemas/" + kind + ".schema.json")));
        return schema.validate(content, InputFormat.JSON);
    }

    private static Map<String, String> shipped() throws IOException {
        PackSource source = PackSource.bundled("core-uk");
        Map<String, String> files = new TreeMap<>();
        for (String file : source.files()) {
            if (file.endsWith(".json")) {
                files.put(file, new String(source.read(file), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static JsonObject schema(String kind) throws IOException {
        try (var in = SchemaTest.class.getResourceAsStream("/schemas/" + kind + ".schema.json")) {
            return JsonParser.parseString(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .getAsJsonObject();
        }
    }

    @Test
    void everyShippedFileFitsItsSchema() throws IOException {
        shipped().forEach((file, content) -> assertEquals(List.of(), errors(file, content), file));
    }

    @Test
    void everyFileOfTheTinyPackFitsItsSchema() {
        TinyPack.sound().files().forEach((file, content) -> {
            if (file.endsWith(".json")) {
                assertEquals(List.of(), errors(file, new String(content, StandardCharsets.UTF_8)), file);
            }
        });
    }

    @Test
    void theTinyPackUsesEveryKeyOfEverySchema() throws IOException {
        TreeSet<String> used = new TreeSet<>();
        TinyPack tiny = TinyPack.sound();
        tiny.files().keySet().stream()
                .filter(file -> file.endsWith(".json"))
                .forEach(file -> keys(tiny.parse(file), used));
        TreeSet<String> known = new TreeSet<>();
        List<String> kinds = new ArrayList<>(SCHEMAS.values());
        kinds.addAll(List.of("pack", "model", "words"));
        for (String kind : kinds) {
            JsonObject schema = schema(kind);
            if (kind.equals("rubric")) {
                schema.getAsJsonObject("$defs").remove("rule");
            }
            properties(schema, known);
        }
        known.removeAll(used);
        assertEquals(new TreeSet<String>(), known);
    }

    private static void keys(JsonElement value, TreeSet<String> keys) {
        if (value.isJsonObject()) {
            value.getAsJsonObject().entrySet().forEach(each -> {
                keys.add(each.getKey());
                keys(each.getValue(), keys);
            });
        } else if (value.isJsonArray()) {
            value.getAsJsonArray().forEach(each -> keys(each, keys));
        }
    }

    private static void properties(JsonElement value, TreeSet<String> names) {
        if (value.isJsonObject()) {
            value.getAsJsonObject().entrySet().forEach(each -> {
                if (each.getKey().equals("properties")) {
                    names.addAll(each.getValue().getAsJsonObject().keySet());
                }
                properties(each.getValue(), names);
            });
        } else if (value.isJsonArray()) {
            value.getAsJsonArray().forEach(each -> properties(each, names));
        }
    }

    @Test
    void everyObjectIsClosedAndEverythingIsDescribed() throws IOException {
        List<String> kinds = new ArrayList<>(SCHEMAS.values());
        kinds.addAll(List.of("pack", "model", "words"));
        for (String kind : kinds) {
            described(kind, schema(kind));
        }
    }

    private static void described(String where, JsonElement value) {
        if (value instanceof JsonArray array) {
            array.forEach(each -> described(where, each));
        }
        if (value instanceof JsonObject object) {
            if (object.has("type") && object.get("type").equals(new JsonPrimitive("object"))) {
                assertTrue(object.has("additionalProperties"), where + ": " + object);
            }
            if (object.get("properties") instanceof JsonObject properties && object.has("type")) {
                properties
                        .entrySet()
                        .forEach(each -> assertTrue(
                                each.getValue().getAsJsonObject().has("description")
                                        || each.getValue().getAsJsonObject().has("$ref")
                                        || each.getValue().getAsJsonObject().has("const"),
                                where + ": " + each.getKey()));
            }
            object.entrySet().forEach(each -> described(where + "." + each.getKey(), each.getValue()));
        }
    }

    @Test
    void itsWordsAreTheEngines() throws IOException {
        List<List<String>> words = new ArrayList<>();
        List<String> kinds = new ArrayList<>(SCHEMAS.values());
        for (String kind : kinds) {
            enums(schema(kind), words);
        }
        for (Class<? extends Enum<?>> type : List.of(
                AddedValue.class,
                Deadline.class,
                ProcedureTrigger.class,
                Severity.class,
                Circumstance.class,
                CustomerType.class,
                Direction.class,
                HandleStep.class,
                Move.class,
                Phase.class,
                QuestionType.class,
                Style.Axis.class,
                Headline.class)) {
            List<String> names =
                    Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
            assertTrue(words.contains(names), type.getSimpleName() + " " + names);
        }
        assertTrue(words.contains(ScenarioReader.DISPOSITIONS));
        assertTrue(words.contains(ScenarioReader.ORDER_FIELDS));

        List<List<String>> coefficients = new ArrayList<>();
        enums(schema("model"), coefficients);
        assertEquals(
                List.of(Arrays.stream(Coefficient.values())
                        .map(Coefficient::key)
                        .toList()),
                coefficients);

        JsonObject remarks = schema("persona")
                .getAsJsonObject("properties")
                .getAsJsonObject("remarks")
                .getAsJsonObject("properties");
        assertEquals(Arrays.stream(Remark.values()).map(Enum::name).toList(), List.copyOf(remarks.keySet()));

        List<String> rules = new ArrayList<>();
        schema("rubric")
                .getAsJsonObject("$defs")
                .getAsJsonObject("rule")
                .getAsJsonArray("oneOf")
                .forEach(each -> rules.add(each.getAsJsonObject()
                        .getAsJsonObject("properties")
                        .getAsJsonObject("type")
                        .get("const")
                        .getAsString()));
        assertEquals(RuleReader.TYPES, rules);
    }

    private static void enums(JsonElement value, List<List<String>> words) {
        if (value instanceof JsonObject object) {
            if (object.get("enum") instanceof JsonArray list) {
                words.add(list.asList().stream().map(JsonElement::getAsString).toList());
            }
            object.entrySet().forEach(each -> enums(each.getValue(), words));
        } else if (value instanceof JsonArray array) {
            array.forEach(each -> enums(each, words));
        }
    }

    /** A way to spoil a value in place. */
    private record Mutation(String name, Consumer<JsonElement> change) {}

    /**
     * Every object of the tiny pack gets an unknown key and loses each of its keys in turn; every value is replaced by
     * others of other types. The loader must refuse whatever the schema refuses; and what the loader refuses for its
     * shape, the schema must refuse too.
     */
    @TestFactory
    Stream<DynamicTest> schemaAndLoaderAgree() {
        return TinyPack.sound().files().keySet().stream()
                .filter(file ->
                        file.endsWith(".json") && !file.equals("model.json") && !file.equals("personas/ben.json"))
                .map(file -> DynamicTest.dynamicTest(file, () -> agree(file)));
    }

    private void agree(String file) {
        List<String> mutants = new ArrayList<>();
        JsonElement root = TinyPack.sound().parse(file);
        mutate(root, root, "$", new TreeSet<>(), mutants);
        assertTrue(mutants.size() > 20, file);
        int refused = 0;
        for (String mutant : mutants) {
            List<Error> bySchema = errors(file, mutant);
            PackLoad load = TinyPack.sound().text(file, mutant).load();
            boolean byShape = load.diagnostics().stream().anyMatch(each -> each.isError() && isShape(each));
            if (!bySchema.isEmpty()) {
                refused++;
                assertTrue(
                        load instanceof PackLoad.Refused, () -> "Only the schema refuses " + bySchema + "\n" + mutant);
            } else {
                assertFalse(
                        byShape,
                        () -> "Only the loader refuses "
                                + load.diagnostics().stream()
                                        .map(Diagnostic::text)
                                        .toList() + "\n" + mutant);
            }
        }
        assertTrue(refused > mutants.size() / 3, file + " " + refused + " of " + mutants.size());
    }

    private static boolean isShape(Diagnostic diagnostic) {
        return switch (diagnostic.code()) {
            case UNKNOWN_KEY, MISSING_KEY, WRONG_TYPE, OUT_OF_RANGE, UNKNOWN_WORD, BAD_DATE, BAD_ID -> true;
            default -> false;
        };
    }

    /** Of places that differ only in their index the first is taken. */
    private static void mutate(
            JsonElement root, JsonElement at, String path, TreeSet<String> seen, List<String> mutants) {
        if (at instanceof JsonObject object) {
            if (seen.add(path + " {}")) {
                object.addProperty("zzz", 1);
                mutants.add(root.toString());
                object.remove("zzz");
            }
            for (String key : List.copyOf(object.keySet())) {
                JsonElement value = object.get(key);
                String below = path + "." + key;
                if (seen.add(below)) {
                    for (JsonElement other : others(value)) {
                        object.add(key, other);
                        mutants.add(root.toString());
                    }
                    object.remove(key);
                    mutants.add(root.toString());
                    object.add(key, value);
                }
                mutate(root, value, below, seen, mutants);
            }
        } else if (at instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                JsonElement value = array.get(i);
                if (seen.add(path + "[]")) {
                    for (JsonElement other : others(value)) {
                        array.set(i, other);
                        mutants.add(root.toString());
                    }
                    array.set(i, value);
                }
                mutate(root, value, path + "[]", seen, mutants);
            }
        }
    }

    private static List<JsonElement> others(JsonElement value) {
        List<JsonElement> others = new ArrayList<>();
        boolean text = value instanceof JsonPrimitive primitive && primitive.isString();
        boolean number = value instanceof JsonPrimitive primitive && primitive.isNumber();
        if (text) {
            others.add(new JsonPrimitive(7));
            others.add(new JsonPrimitive("Not This One"));
        } else if (number) {
            others.add(new JsonPrimitive("7"));
            others.add(new JsonPrimitive(-123456789));
        } else {
            others.add(new JsonPrimitive("x"));
            others.add(value.isJsonArray() ? new JsonObject() : new JsonArray());
        }
        return others;
    }

    /** The same for hand-picked spots of the files that ship. */
    @TestFactory
    Stream<DynamicTest> schemaAndLoaderRefuseSpoiltShippedFiles() throws IOException {
        Map<String, String> shipped = shipped();
        List<DynamicTest> tests = new ArrayList<>();
        for (Map.Entry<String, String> each : shipped.entrySet()) {
            for (Mutation mutation : mutations(each.getKey())) {
                tests.add(DynamicTest.dynamicTest(each.getKey() + " " + mutation.name(), () -> {
                    JsonElement root = JsonParser.parseString(each.getValue());
                    mutation.change().accept(root);
                    String mutant = root.toString();
                    assertFalse(errors(each.getKey(), mutant).isEmpty(), "the schema accepts it");
                    Map<String, byte[]> files = new TreeMap<>();
                    shipped.forEach((file, content) -> files.put(file, content.getBytes(StandardCharsets.UTF_8)));
                    files.put(each.getKey(), mutant.getBytes(StandardCharsets.UTF_8));
                    PackLoad load = PackLoader.load(PackSource.memory("spoilt", files));
                    assertTrue(load instanceof PackLoad.Refused, "the loader accepts it");
                }));
            }
        }
        assertTrue(tests.size() >= 80, () -> "only " + tests.size());
        return tests.stream();
    }

    private static List<Mutation> mutations(String file) {
        List<Mutation> all = new ArrayList<>();
        all.add(new Mutation("unknown key", root -> root.getAsJsonObject().addProperty("zzz", 1)));
        if (!file.startsWith("catalogue/")) {
            all.add(new Mutation("missing key", root -> {
                JsonObject object = root.getAsJsonObject();
                object.remove(object.keySet().iterator().next());
            }));
        }
        all.add(new Mutation("wrong type", root -> {
            JsonObject object = root.getAsJsonObject();
            object.add(object.keySet().iterator().next(), new JsonPrimitive(true));
        }));
        switch (kind(file)) {
            case "scenario" -> {
                all.add(set("bad enum", "direction", "\"SIDEWAYS\""));
                all.add(set("out of range", "budgetPence", "-5"));
                all.add(set("bad date", "date", "\"16/11/2026\""));
                all.add(set("nothing on sale", "products", "[]"));
                all.add(set("bad id", "needs.0.id", "\"Up Load\""));
                all.add(set("weight of 3", "needs.0.weight", "3"));
                all.add(set("null", "needs.0.title", "null"));
                all.add(set("no words", "needs.0.full", "[]"));
                all.add(set("unknown order field", "orderFields.0.id", "\"phone\""));
                all.add(set("unknown wrap-up code", "dispositions.0.id", "\"won\""));
                all.add(set("share of 2", "proposals.0.meets", "{\"upload\": 2}"));
                all.add(set("needless value", "extras.0.value", "\"MORE\""));
                all.add(set("include without as", "include.0.as", "7"));
            }
            case "fragment" -> {
                all.add(set("no nodes", "nodes", "[]"));
                all.add(set("bad phase", "nodes.0.phase", "\"START\""));
                all.add(set("no replies", "nodes.0.replies", "[]"));
                all.add(set("bad move", "nodes.0.replies.0.move", "\"SAY\""));
                all.add(set("long line", "nodes.0.replies.0.text", "\"" + "x".repeat(300) + "\""));
                all.add(set("unknown placeholder", "nodes.0.replies.0.text", "\"{name}?\""));
                all.add(set("style of 2", "nodes.0.replies.0.style.pace", "2"));
                all.add(set("ends and leads on", "nodes.0.replies.0.ends", "\"yes\""));
                all.add(set("step without objection", "nodes.0.replies.0.step", "\"CHECK\""));
                all.add(set("empty condition", "nodes.0.replies.0.when", "\"\""));
            }
            case "persona" -> {
                all.add(set("mean of 2", "traits.literacy.mean", "2"));
                all.add(set("child", "age", "7"));
                all.add(set("unknown circumstance", "circumstances", "[\"HASTE\"]"));
                all.add(set("one remark", "remarks.HOLD", "[{\"id\": \"hold\", \"text\": \"Fine.\"}]"));
                all.add(set("odds of 2", "objections", "[{\"id\": \"too-expensive\", \"odds\": 2, \"implicit\": 0}]"));
            }
            case "rules" -> {
                all.add(set(
                        "unknown severity",
                        "breaches",
                        "[{\"id\": \"x\", \"title\": \"x\", \"severity\": \"BAD\"," + " \"cure\": \"x\"}]"));
                all.add(set("open end as null", "until", "null"));
                all.add(set("checked some day", "checked", "\"lately\""));
            }
            case "rubric" -> {
                all.add(set("unknown rule", "sections.0.lines.0.rule", "{\"type\": \"luck\"}"));
                all.add(set("unknown headline", "sections.0.headline", "\"CHARM\""));
                all.add(set("unknown figure", "sections.0.lines.0.explain.full", "\"{number}\""));
                all.add(set("pass mark of 200", "passMark", "200"));
            }
            case "model" -> {
                all.add(set("unknown coefficient", "coefficients.0.name", "\"luck\""));
                all.add(set("no source", "coefficients.0.source", "\"\""));
                all.add(set("huge value", "coefficients.0.value", "1e9"));
            }
            case "pack" -> {
                all.add(set("another format", "format", "3"));
                all.add(set("odd version", "version", "\"1\""));
                all.add(set("odd language", "language", "\"english\""));
            }
            default -> {}
        }
        return all;
    }

    private static Mutation set(String name, String path, String json) {
        return new Mutation(name, root -> {
            JsonElement at = root;
            String[] steps = path.split("\\.");
            for (int i = 0; i < steps.length - 1; i++) {
                at = at instanceof JsonArray array
                        ? array.get(Integer.parseInt(steps[i]))
                        : at.getAsJsonObject().get(steps[i]);
            }
            at.getAsJsonObject().add(steps[steps.length - 1], JsonParser.parseString(json));
        });
    }
}

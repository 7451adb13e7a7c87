package org.ringcraft.io.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ringcraft.engine.scoring.ScoringRule;
import org.ringcraft.io.json.Diagnostics;
import org.ringcraft.io.json.Fields;
import org.ringcraft.io.json.JsonValue;
import org.ringcraft.io.json.Reporter;
import org.ringcraft.io.json.StrictJson;

/** The engine's rules, the reader and the schema must name the same types and parameters. */
class RuleReaderTest {

    private static Map<String, Class<?>> rules() {
        Map<String, Class<?>> rules = new TreeMap<>();
        collect(ScoringRule.class, rules);
        return rules;
    }

    private static void collect(Class<?> type, Map<String, Class<?>> rules) {
        if (type.isRecord()) {
            String name =
                    type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
            rules.put(name, type);
        }
        Class<?>[] permitted = type.getPermittedSubclasses();
        Stream.of(permitted == null ? new Class<?>[0] : permitted).forEach(each -> collect(each, rules));
    }

    private static JsonObject sample(Class<?> rule, String type) {
        JsonObject sample = new JsonObject();
        sample.addProperty("type", type);
        for (RecordComponent component : rule.getRecordComponents()) {
            Class<?> kind = component.getType();
            String name = component.getName();
            if (kind == double.class) {
                sample.addProperty(name, 0.5);
            } else if (kind == int.class) {
                sample.addProperty(name, 2);
            } else if (kind.isEnum()) {
                sample.addProperty(name, kind.getEnumConstants()[0].toString());
            } else if (kind == String.class) {
                sample.addProperty(name, "sale");
            } else {
                JsonArray list = new JsonArray();
                list.add("one");
                sample.add(name, list);
            }
        }
        return sample;
    }

    @Test
    void everyRuleOfTheEngineIsRead() {
        assertEquals(
                List.copyOf(rules().keySet()),
                RuleReader.TYPES.stream().sorted().toList());
    }

    @TestFactory
    Stream<DynamicTest> aRulesParametersAreItsComponents() {
        return rules().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    JsonObject sample = sample(each.getValue(), each.getKey());
                    Diagnostics diagnostics = new Diagnostics();
                    ScoringRule rule = read(sample, diagnostics);
                    assertEquals(List.of(), diagnostics.found());
                    assertEquals(each.getValue(), rule.getClass());
                    for (RecordComponent component : each.getValue().getRecordComponents()) {
                        JsonObject less = sample.deepCopy();
                        less.remove(component.getName());
                        Diagnostics missing = new Diagnostics();
                        read(less, missing);
                        assertTrue(missing.hasErrors(), component::getName);
                    }
                }));
    }

    private static ScoringRule read(JsonObject sample, Diagnostics diagnostics) {
        Reporter reporter = diagnostics.in("rubric.json");
        JsonValue value = StrictJson.read(sample.toString().getBytes(StandardCharsets.UTF_8), reporter)
                .orElseThrow();
        Fields fields = Fields.of(value, reporter);
        ScoringRule rule = new RuleReader(new Names()).read(fields);
        fields.finish();
        return rule;
    }
}

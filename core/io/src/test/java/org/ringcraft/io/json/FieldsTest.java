package org.ringcraft.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

    private enum Colour {
        RED,
        GREEN
    }

    private final Diagnostics diagnostics = new Diagnostics();

    private Fields fields(String json) {
        Reporter reporter = diagnostics.in("a.json");
        JsonValue value =
                StrictJson.read(json.getBytes(StandardCharsets.UTF_8), reporter).orElseThrow();
        return Fields.of(value, reporter);
    }

    private void refuses(String json, Consumer<Fields> use, DiagnosticCode code, String path) {
        use.accept(fields(json));
        Diagnostic found = diagnostics.found().get(0);
        assertEquals(code, found.code());
        assertEquals(path, found.path());
    }

    private String cure() {
        return diagnostics.found().get(0).cure();
    }

    @Test
    void wellFormedMembersAreReturned() {
        Fields fields = fields("""
                {"text": "é", "any": "", "id": "a-1", "whole": 3.0, "number": 0.25, "flag": true,
                 "date": "2026-11-16", "one": "GREEN", "many": ["RED", "GREEN"], "texts": ["x"], "names": ["p", "q"],
                 "objects": [{"a": 1}], "object": {"a": 2}, "numbers": {"n": 0.5}, "name": "p.q", "word": "b"}
                """);

        assertEquals("é", fields.text("text", 1));
        assertEquals("", fields.anyText("any", 1));
        assertEquals("a-1", fields.id("id"));
        assertEquals(3, fields.whole("whole", 0, 3));
        assertEquals(0.25, fields.number("number", 0, 1));
        assertTrue(fields.flag("flag"));
        assertEquals(LocalDate.of(2026, 11, 16), fields.date("date"));
        assertEquals(Colour.GREEN, fields.oneOf("one", Colour.class));
        assertEquals(List.of(Colour.RED, Colour.GREEN), fields.manyOf("many", Colour.class));
        assertEquals(List.of("x"), fields.texts("texts", 1, 5));
        assertEquals(2, fields.names("names", 0).size());
        assertEquals(List.of(1), fields.objects("objects", 1, each -> each.whole("a", 0, 9)));
        assertEquals(Integer.valueOf(2), fields.<Integer>object("object", each -> each.whole("a", 0, 9)));
        assertEquals(Map.of("n", 0.5), fields.numbers("numbers", 0, 1));
        assertEquals("p.q", fields.name("name").orElseThrow().text());
        assertEquals("b", fields.word("word", List.of("a", "b")));
        fields.finish();
        assertEquals(List.of(), diagnostics.found());
    }

    @Test
    void optionalMembersMayBeMissing() {
        Fields fields = fields("{}");

        assertEquals(Optional.empty(), fields.optionalText("a", 1));
        assertEquals(Optional.empty(), fields.optionalDate("b"));
        assertEquals(Optional.empty(), fields.optionalOneOf("c", Colour.class));
        assertEquals(Optional.empty(), fields.optionalName("d"));
        assertEquals(Optional.empty(), fields.optionalObject("e", Fields::path));
        assertEquals(7, fields.wholeOr("f", 0, 9, 7));
        assertEquals(0.5, fields.numberOr("g", 0, 1, 0.5));
        assertTrue(fields.flagOr("h", true));
        assertEquals(List.of(), fields.optionalTexts("i", 1));
        assertEquals(List.of(), fields.optionalNames("j"));
        assertEquals(List.of(), fields.optionalObjects("k", Fields::path));
        assertEquals(List.of(), fields.manyOf("l", Colour.class));
        assertEquals(Map.of(), fields.optionalNumbers("m", 0, 1));
        assertEquals(Map.of(), fields.optionalMembers("n"));
        fields.finish();
        assertEquals(List.of(), diagnostics.found());
    }

    @Test
    void aMissingKeyNamesTheOneThatWasProbablyMeant() {
        refuses("{\"wieght\": 1}", fields -> fields.number("weight", 0, 1), DiagnosticCode.MISSING_KEY, "$");
        assertEquals("Maybe it is spelt 'wieght' here.", cure());
    }

    @Test
    void anUnknownKeyNamesTheNearestKnownOne() {
        refuses(
                "{\"wieght\": 1}",
                fields -> {
                    fields.numberOr("weight", 0, 1, 1);
                    fields.finish();
                },
                DiagnosticCode.UNKNOWN_KEY,
                "$.wieght");
        assertEquals("Maybe 'weight'.", cure());
    }

    @Test
    void anUnknownKeyLikeNoOtherListsTheKnownOnes() {
        refuses(
                "{\"zzz\": 1}",
                fields -> {
                    fields.has("weight");
                    fields.finish();
                },
                DiagnosticCode.UNKNOWN_KEY,
                "$.zzz");
        assertEquals("Maybe take it out; known here: weight.", cure());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "true", "null", "[]", "{}"})
    void whatIsNoTextIsRefusedAsOne(String value) {
        refuses("{\"a\": " + value + "}", fields -> fields.text("a", 9), DiagnosticCode.WRONG_TYPE, "$.a");
        refuses("{\"a\": " + value + "}", fields -> fields.id("a"), DiagnosticCode.WRONG_TYPE, "$.a");
        refuses("{\"a\": " + value + "}", fields -> fields.date("a"), DiagnosticCode.WRONG_TYPE, "$.a");
        refuses("{\"a\": " + value + "}", fields -> fields.name("a"), DiagnosticCode.WRONG_TYPE, "$.a");
        refuses("{\"a\": " + value + "}", fields -> fields.oneOf("a", Colour.class), DiagnosticCode.WRONG_TYPE, "$.a");
        refuses("{\"a\": " + value + "}", fields -> fields.word("a", List.of("x")), DiagnosticCode.WRONG_TYPE, "$.a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "true", "null", "[]", "{}"})
    void whatIsNoNumberIsRefusedAsOne(String value) {
        refuses("{\"a\": " + value + "}", fields -> fields.whole("a", 0, 9), DiagnosticCode.WRONG_TYPE, "$.a");
        refuses("{\"a\": " + value + "}", fields -> fields.number("a", 0, 9), DiagnosticCode.WRONG_TYPE, "$.a");
    }

    @ParameterizedTest
    @CsvSource({"1.5", "0.0001", "1e-3"})
    void aFractionIsNoWholeNumber(String value) {
        refuses("{\"a\": " + value + "}", fields -> fields.whole("a", 0, 9), DiagnosticCode.WRONG_TYPE, "$.a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "10", "1e300", "-1e300"})
    void aNumberOutOfRangeTellsTheRange(String value) {
        refuses("{\"a\": " + value + "}", fields -> fields.whole("a", 0, 9), DiagnosticCode.OUT_OF_RANGE, "$.a");
        assertTrue(diagnostics.found().get(0).message().endsWith("it must lie in 0..9."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-13-01", "2026-02-30", "2026-1-1", "16.11.2026", "2026-11-16T00:00", "+2026-11-16", "", "x"
            })
    void aDayThatIsNoneIsRefused(String day) {
        refuses("{\"a\": \"" + day + "\"}", fields -> fields.date("a"), DiagnosticCode.BAD_DATE, "$.a");
    }

    @ParameterizedTest
    @CsvSource({
        "Upper, Maybe 'upper'.",
        "two words, Maybe 'two-words'.",
        "double--hyphen, Maybe 'double-hyphen'.",
        "-a, Maybe 'a'.",
        "a-, Maybe 'a'.",
        "a.b, Maybe 'a-b'.",
        "snake_case, Maybe 'snake-case'."
    })
    void anIdThatIsNotKebabCaseIsRefusedWithABetterOne(String id, String cure) {
        refuses("{\"a\": \"" + id + "\"}", fields -> fields.id("a"), DiagnosticCode.BAD_ID, "$.a");
        assertEquals(cure, cure());
    }

    @Test
    void textsHaveALengthInCharactersNotInUnits() {
        assertEquals("😀😀", fields("{\"a\": \"😀😀\"}").text("a", 2));
        assertEquals(List.of(), diagnostics.found());
        refuses("{\"a\": \"abc\"}", fields -> fields.text("a", 2), DiagnosticCode.TEXT_LENGTH, "$.a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\\n"})
    void aBlankTextIsEmpty(String text) {
        refuses("{\"a\": \"" + text + "\"}", fields -> fields.text("a", 9), DiagnosticCode.TEXT_LENGTH, "$.a");
    }

    @Test
    void anUnknownWordNamesTheNearest() {
        refuses("{\"a\": \"GREN\"}", fields -> fields.oneOf("a", Colour.class), DiagnosticCode.UNKNOWN_WORD, "$.a");
        assertEquals("Maybe 'GREEN'.", cure());
        refuses("{\"a\": \"y\"}", fields -> fields.word("a", List.of("p", "q")), DiagnosticCode.UNKNOWN_WORD, "$.a");
    }

    @Test
    void listsKnowTheirFewestAndRefuseRepetition() {
        refuses("{\"a\": []}", fields -> fields.texts("a", 1, 9), DiagnosticCode.LIST_LENGTH, "$.a");
    }

    @Test
    void aNameMayStandOnceInAList() {
        refuses("{\"a\": [\"x\", \"x\"]}", fields -> fields.names("a", 0), DiagnosticCode.REPEATED, "$.a[1]");
    }

    @Test
    void aConstantMayStandOnceInAList() {
        refuses(
                "{\"a\": [\"RED\", \"RED\"]}",
                fields -> fields.manyOf("a", Colour.class),
                DiagnosticCode.REPEATED,
                "$.a[1]");
    }

    @Test
    void anObjectThatIsNoneIsReportedOnceAndHasNoMissingKeys() {
        fields("[]").text("a", 9);
        assertEquals(
                List.of(DiagnosticCode.WRONG_TYPE),
                diagnostics.found().stream().map(Diagnostic::code).toList());
    }

    @Test
    void manyMistakesShowInOneRun() {
        Fields fields = fields("{\"a\": 1, \"b\": \"x\", \"c\": 5}");
        fields.text("a", 9);
        fields.flag("b");
        fields.number("d", 0, 1);
        fields.finish();
        assertEquals(
                List.of(
                        DiagnosticCode.WRONG_TYPE,
                        DiagnosticCode.WRONG_TYPE,
                        DiagnosticCode.MISSING_KEY,
                        DiagnosticCode.UNKNOWN_KEY),
                diagnostics.found().stream().map(Diagnostic::code).toList());
    }
}

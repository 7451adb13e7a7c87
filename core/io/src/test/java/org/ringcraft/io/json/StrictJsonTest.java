package org.ringcraft.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private Optional<JsonValue> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<JsonValue> read(byte[] bytes) {
        return StrictJson.read(bytes, diagnostics.in("a.json"));
    }

    private DiagnosticCode only() {
        List<Diagnostic> found = diagnostics.found();
        assertEquals(1, found.size(), found::toString);
        return found.get(0).code();
    }

    private String message() {
        return diagnostics.found().get(0).message();
    }

    @Test
    void aDocumentIsReadWithItsPlaces() {
        JsonValue document =
                read("{\"a\": [1, true, null, {\"odd key\": \"x\\u00e9\\n\"}]}").orElseThrow();

        JsonValue.JsonArray list = (JsonValue.JsonArray)
                ((JsonValue.JsonObject) document).members().get("a");
        JsonValue.JsonObject inner = (JsonValue.JsonObject) list.elements().get(3);
        JsonValue.JsonText text =
                (JsonValue.JsonText) inner.members().values().iterator().next();
        assertEquals(1, ((JsonValue.JsonNumber) list.elements().get(0)).value());
        assertEquals("$.a[1]", JsonPath.text(list.elements().get(1).path()));
        assertEquals("$.a[3]['odd key']", JsonPath.text(text.path()));
        assertEquals("xé\n", text.text());
        assertEquals(List.of(), diagnostics.found());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "-0", "12", "-3.5", "1e5", "1E-400", "9007199254740993", "123456789012345678901234567890"})
    void numbersAreRead(String literal) {
        JsonValue value = read(literal).orElseThrow();
        assertEquals(Double.parseDouble(literal), ((JsonValue.JsonNumber) value).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[",
                "{\"a\"",
                "{\"a\":",
                "{\"a\":1",
                "[1,",
                "\"open",
                "{\"a\":1,}",
                "[1,]",
                "[,1]",
                "[1 2]",
                "{a:1}",
                "{'a':1}",
                "['x']",
                "{\"a\" 1}",
                "{\"a\"=1}",
                "tru",
                "TRUE",
                "nul",
                "NaN",
                "-Infinity",
                "Infinity",
                "01",
                "+1",
                ".5",
                "1.",
                "1e",
                "0x10",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\\u12G4\"",
                "\"a\tb\"",
                "\"a\nb\"",
                "// note\n1",
                "/* note */ 1",
                "# note\n1",
                "[1;2]",
                "}",
                "]",
                ":",
                ",",
                "{\"a\":1;}",
                "\u0001",
                "{]",
                "[}",
                "{\"a\":}",
                "\\u007b}"
            })
    void whatIsNotJsonIsRefused(String text) {
        assertTrue(read(text).isEmpty());
        assertEquals(DiagnosticCode.SYNTAX, only());
    }

    @Test
    void aSyntaxErrorTellsLineAndColumn() {
        read("{\n  \"a\": 1\n  \"b\": 2\n}");
        assertEquals("This is not JSON in line 3, column 4.", message());
        assertEquals(
                "Maybe a comma or a closing brace is missing before it.",
                diagnostics.found().get(0).cure());
    }

    @Test
    void aFileThatEndsInTheMiddleTellsItsLastLine() {
        read("{\n\"a\": [1,\n2");
        assertEquals(DiagnosticCode.SYNTAX, only());
        assertTrue(message().contains("line 3"), message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{} {}", "1 2", "[]]", "{}}", "{}x", "null,"})
    void nothingMayFollow(String text) {
        assertTrue(read(text).isEmpty());
        assertEquals(DiagnosticCode.TRAILING_DATA, only());
    }

    @Test
    void everyDuplicateKeyIsReportedAndTheFirstValueKept() {
        JsonValue.JsonObject object = (JsonValue.JsonObject)
                read("{\"a\": 1,\n\"a\": 2, \"b\": {\"c\": 1, \"c\": 1}}").orElseThrow();

        assertEquals(
                List.of("$.a", "$.b.c"),
                diagnostics.found().stream().map(Diagnostic::path).toList());
        assertTrue(message().contains("line 2"), message());
        assertEquals("1", ((JsonValue.JsonNumber) object.members().get("a")).literal());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\t"})
    void anEmptyFileIsSaidToBeEmpty(String text) {
        assertTrue(read(text).isEmpty());
        assertEquals(DiagnosticCode.EMPTY_FILE, only());
    }

    @Test
    void aByteOrderMarkIsRefused() {
        assertTrue(read("\uFEFF{}").isEmpty());
        assertEquals(DiagnosticCode.BYTE_ORDER_MARK, only());
    }

    @Test
    void utf16IsRefused() {
        assertTrue(read("{}".getBytes(StandardCharsets.UTF_16)).isEmpty());
        assertEquals(DiagnosticCode.BYTE_ORDER_MARK, only());
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedWithTheirPlace() {
        assertTrue(read(new byte[] {'[', '\n', '"', (byte) 0xE9, '"', ']'}).isEmpty());
        assertEquals(DiagnosticCode.NOT_UTF8, only());
        assertEquals("The file is not UTF-8: byte 4, in line 2, is 0xE9.", message());
    }

    @Test
    void textThatIsCutInsideACharacterIsRefused() {
        assertTrue(read(new byte[] {'"', (byte) 0xE2, (byte) 0x82}).isEmpty());
        assertEquals(DiagnosticCode.NOT_UTF8, only());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999", "-1e999", "[1e400]"})
    void numbersBeyondADoubleAreRefused(String text) {
        assertTrue(read(text).isEmpty());
        assertEquals(DiagnosticCode.NOT_FINITE, only());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\\ud800\"", "\"\\udc00x\"", "\"\\u0000\"", "{\"\\u001f\": 1}", "\"\\ud83d\\ud83d\""})
    void textsThatNobodyCanReadAreRefused(String text) {
        assertTrue(read(text).isEmpty());
        assertEquals(DiagnosticCode.BROKEN_TEXT, only());
    }

    @ParameterizedTest
    @CsvSource({"64, true", "65, false", "5000, false"})
    void nestingIsLimited(int depth, boolean fine) {
        String text = "[".repeat(depth) + "]".repeat(depth);
        assertEquals(fine, read(text).isPresent());
        if (!fine) {
            assertEquals(DiagnosticCode.TOO_DEEP, only());
        }
    }

    @Test
    void sizeIsLimited() {
        byte[] large = new byte[Utf8.MOST_BYTES + 1];
        assertTrue(read(large).isEmpty());
        assertEquals(DiagnosticCode.TOO_LARGE, only());
    }

    @Test
    void aFileOfMistakesIsCutShort() {
        StringBuilder many = new StringBuilder("{\"x\": 1");
        for (int i = 0; i < 1_000; i++) {
            many.append(", \"k").append(i).append("\": 1, \"k").append(i).append("\": 1");
        }
        read(many.append('}').toString());
        assertEquals(Diagnostics.MOST_PER_FILE + 1, diagnostics.found().size());
        assertEquals(
                DiagnosticCode.TOO_MANY,
                diagnostics.found().get(Diagnostics.MOST_PER_FILE).code());
    }
}

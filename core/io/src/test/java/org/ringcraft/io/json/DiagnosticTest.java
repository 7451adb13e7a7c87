package org.ringcraft.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosticTest {

    @Test
    void itsTextIsOneLine() {
        Diagnostic diagnostic = new Diagnostic(
                DiagnosticCode.UNKNOWN_REFERENCE,
                "scenarios/working-from-home.json",
                "$.nodes[3].replies[2].to",
                "The node 'pres' does not exist.",
                "Maybe 'present'.",
                Diagnostic.Severity.ERROR);
        assertEquals(
                "RC104 error scenarios/working-from-home.json at $.nodes[3].replies[2].to:"
                        + " The node 'pres' does not exist. Maybe 'present'.",
                diagnostic.text());
    }

    @Test
    void theWholeFileHasNoPath() {
        Diagnostic diagnostic = new Diagnostic(
                DiagnosticCode.EMPTY_FILE, "a.json", "$", "The file is empty.", "", Diagnostic.Severity.WARNING);
        assertEquals("RC309 warning a.json: The file is empty.", diagnostic.text());
    }

    @Test
    void numbersAreUniqueAndThreeDigitsLong() {
        Set<String> numbers = new HashSet<>();
        for (DiagnosticCode code : DiagnosticCode.values()) {
            assertTrue(numbers.add(code.number()), code::name);
            assertTrue(code.number().matches("RC[1-8]\\d\\d"), code::number);
            assertFalse(code.title().isBlank());
        }
    }

    @Test
    void theSameMistakeIsKeptOnce() {
        Diagnostics diagnostics = new Diagnostics();
        Reporter reporter = diagnostics.in("a.json");
        reporter.report(DiagnosticCode.SYNTAX, JsonPath.root(), "Twice.", "");
        reporter.via(" (included)").report(DiagnosticCode.SYNTAX, JsonPath.root(), "Twice.", "");
        reporter.via(" (included)").report(DiagnosticCode.SYNTAX, JsonPath.root(), "Once.", "");
        assertEquals(
                List.of("Twice.", "Once (included)."),
                diagnostics.found().stream().map(Diagnostic::message).toList());
        assertTrue(diagnostics.hasErrors());
    }

    @ParameterizedTest
    @CsvSource({
        "wieght, weight",
        "presnt, present",
        "upload, upload",
        "Upload, upload",
        "raeds-back, reads-back",
        "hid, hit"
    })
    void theNearestWordIsFound(String word, String nearest) {
        List<String> known = List.of("weight", "present", "upload", "reads-back", "hit", "zebra", "a-much-longer-word");
        assertEquals(nearest, Nearest.to(word, known).orElseThrow());
    }

    @Test
    void aWordLikeNoOtherHasNoNearest() {
        assertTrue(Nearest.to("qqqq", List.of("weight", "present")).isEmpty());
        assertEquals("Maybe one of 'present', 'weight'.", Nearest.maybe("qqqq", List.of("weight", "present")));
        assertEquals("Maybe 'verify.ask'.", Nearest.maybe("ask", List.of("verify.ask", "hub")));
        assertEquals("", Nearest.maybe("x", List.of()));
    }

    @Test
    void quotedTextIsShortAndOnOneLine() {
        assertEquals("'a\\u000ab'", Quote.of("a\nb"));
        assertEquals("'\\ud800'", Quote.of("\ud800"));
        assertEquals("'😀'", Quote.of("😀"));
        assertEquals(62, Quote.of("x".repeat(500)).length());
    }

    @Test
    void pathsAreEqualWhenTheyLeadToTheSamePlace() {
        JsonPath one = JsonPath.root().member("a").element(2);
        assertEquals(one, JsonPath.root().member("a").element(2));
        assertEquals(one.hashCode(), JsonPath.root().member("a").element(2).hashCode());
        assertFalse(one.equals(JsonPath.root().member("b").element(2)));
        assertFalse(one.equals(JsonPath.root().member("a").element(1)));
        assertEquals("$.a[2]", one.toString());
    }
}

package org.ringcraft.io.graph;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.ringcraft.io.exchange.Exchange;
import org.ringcraft.io.exchange.KeyOrder;
import org.ringcraft.io.exchange.Outgoing;
import org.ringcraft.io.exchange.PackDocuments;
import org.ringcraft.io.exchange.Tree;
import org.ringcraft.io.json.JsonValue.JsonObject;
import org.ringcraft.io.pack.PackSource;

/** The shipped scenario for Graphviz and for ink. Their own programs have been run on both by hand. */
class GraphTest {

    private static final String ODD = "a {b} [c] | d -> e <> # ~ \"f\" \\ // g";

    private final PackDocuments pack = pack();
    private final JsonObject scenario =
            pack.document("scenarios", "working-from-home").orElseThrow();

    private static PackDocuments pack() {
        try {
            return PackDocuments.read(PackSource.bundled("core-uk"));
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }

    private String write(Exchange exchange, JsonObject what) {
        Outgoing outgoing = new Outgoing(what, Tree.texts(what, "personas"), pack);
        return new String(exchange.write(outgoing), StandardCharsets.UTF_8);
    }

    private JsonObject odd() {
        return (JsonObject) Tree.mapObjects(
                scenario,
                object -> Tree.text(object, "id").equals("upload-wifi")
                        ? Tree.with(object, "text", Tree.text(ODD), KeyOrder.REPLY)
                        : object);
    }

    private static Set<String> all(String text, String regex) {
        Set<String> found = new TreeSet<>();
        Pattern.compile(regex).matcher(text).results().forEach((MatchResult each) -> found.add(each.group(1)));
        return found;
    }

    @Test
    void everyNodeIsDrawnInItsPhaseAndEveryArrowEndsAtOne() {
        String dot = write(new DotExchange(), scenario);
        Set<String> boxes = all(dot, "(?m)^    \"(node [^\"]+)\" \\[label");
        assertEquals(20, boxes.size());
        Set<String> ends = all(dot, "-> \"([^\"]+)\" \\[");
        ends.remove("end");
        assertTrue(boxes.containsAll(ends), () -> ends.toString());
        assertTrue(dot.contains("subgraph \"cluster-discover\" {\n    label=\"discover\""));
        assertTrue(dot.contains("label=\"calls\\n41 replies\\n"));
        assertTrue(dot.contains("label=\"GOODBYE\\n"), "moves in words");
        assertEquals(dot, write(new DotExchange(), scenario));
    }

    @Test
    void inkDeclaresWhatItAsksAndDivertsToWhatIsThere() {
        String ink = write(new InkExchange(), scenario);
        Set<String> knots = all(ink, "(?m)^=== (\\w+) ===$");
        knots.add("END");
        Set<String> targets = all(ink, "(?m)-> (\\w+)");
        targets.removeAll(knots);
        assertEquals(Set.of(), targets);
        Set<String> declared = all(ink, "(?m)^VAR (\\w+) = ");
        Set<String> set = all(ink, "(?m)^ *~ (\\w+) = ");
        Set<String> asked = all(ink, "\\b((?:said|knows|hinted|met|flag|is|raised|settled|proposed|disclosed)_\\w+)");
        assertAll(
                () -> assertTrue(declared.containsAll(set), () -> set + " set, declared " + declared),
                () -> assertTrue(declared.containsAll(asked), () -> asked + " asked, declared " + declared));
        assertEquals(ink, write(new InkExchange(), scenario));
    }

    /** Ink takes a single name in parentheses for a list. */
    @Test
    void noNameStandsAloneInParentheses() {
        String code = write(new InkExchange(), scenario)
                .lines()
                .filter(line -> !line.contains("Customer:") && !line.contains("You:"))
                .map(line -> line.replaceAll("\\[.*", ""))
                .reduce("", (a, b) -> a + "\n" + b);
        assertFalse(Pattern.compile("\\(\\w+\\)").matcher(code).find());
    }

    @Test
    void inkFindsNothingInTexts() {
        String ink = write(new InkExchange(), odd());
        String line =
                ink.lines().filter(each -> each.contains("You: a ")).findFirst().orElseThrow();
        assertEquals("    You: a \\{b\\} \\[c\\] \\| d -\\> e \\<\\> \\# \\~ \"f\" \\\\ \\// g", line);
        assertTrue(ink.contains("my name is {agent}"), "placeholders are variables");
    }

    @Test
    void idsThatDifferHaveNamesThatDiffer() {
        List<String> ids = List.of("a-b", "a.b", "ab", "a-b.c", "a.b-c");
        assertEquals(ids.size(), ids.stream().map(InkTerms::name).distinct().count());
    }
}

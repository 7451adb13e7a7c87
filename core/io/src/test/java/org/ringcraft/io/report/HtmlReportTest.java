package org.ringcraft.io.report;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.Reply;
import org.ringcraft.io.desk.CorePack;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The page as a machine reads it. How it looks is for people to judge. */
class HtmlReportTest {

    private static String page = "";
    private static Document parsed = Pages.parsed("<p></p>");

    @BeforeAll
    static void write() {
        page = Pages.shipped(1, 1);
        parsed = Pages.parsed(page);
    }

    @Test
    void itNeedsNothingFromElsewhere() {
        assertEquals(
                List.of("http://www.w3.org/1999/xhtml"),
                Pattern.compile("https?:[^\"'\\s<]*")
                        .matcher(page)
                        .results()
                        .map(MatchResult::group)
                        .toList());
        assertFalse(page.contains("@import") || page.contains(" src="), "something is fetched");
        Pattern.compile("url\\(([^)]*)\\)")
                .matcher(page)
                .results()
                .forEach(url -> assertTrue(url.group(1).startsWith("#"), url.group()));
        for (Element link : elements("a")) {
            assertTrue(link.getAttribute("href").startsWith("#"), link.getAttribute("href"));
        }
        for (String tag : List.of("link", "img", "iframe", "object", "embed", "form", "image", "use")) {
            assertEquals(List.of(), elements(tag), tag);
        }
    }

    @Test
    void itsPolicyForbidsTheNetworkAndAllowsOnlyItsOwnScriptAndStyle() {
        Element policy = elements("meta").stream()
                .filter(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
                .findFirst()
                .orElseThrow();
        String expected = "default-src 'none'; style-src '" + hash("style") + "'; script-src '" + hash("script")
                + "'; base-uri 'none'; form-action 'none'";
        assertEquals(expected, policy.getAttribute("content"));
        assertFalse(page.contains(" style=\""), "the policy forbids style in attributes");
        assertFalse(Pattern.compile(" on[a-z]+=\"").matcher(page).find(), "the policy forbids script in attributes");
    }

    private static String hash(String tag) {
        String open = "<" + tag + ">";
        int from = page.indexOf(open) + open.length();
        String text = page.substring(from, page.indexOf("</" + tag + ">", from));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void theSameSeedGivesTheSameBytesWithAnyNumberOfThreads() {
        assertEquals(page, Pages.shipped(1, 2));
        assertNotEquals(page, Pages.shipped(2, 2));
        assertFalse(page.contains(java.time.LocalDate.now().toString()), "a date would change every day");
    }

    @Test
    void everyNodeAndEveryReplyIsThere() {
        List<String> drawn = new ArrayList<>();
        for (Element link : elements("a")) {
            if (link.getAttribute("class").startsWith("node ")) {
                drawn.add(link.getElementsByTagName("title")
                        .item(0)
                        .getTextContent()
                        .split(",", 2)[0]);
            }
        }
        List<Node> nodes = CorePack.pack().scenarios().get(0).nodes();
        assertEquals(nodes.stream().map(Node::id).toList(), drawn);
        Set<String> said = new TreeSet<>();
        elements("span").stream()
                .filter(span -> span.getAttribute("class").equals("said"))
                .forEach(span -> said.add(span.getTextContent()));
        assertAll(nodes.stream()
                .flatMap(node -> node.replies().stream())
                .map(reply -> () -> assertTrue(said.contains(reply.text()), reply.id())));
    }

    @Test
    void everyWayIsDrawnOnceWithHowOftenItWasTaken() {
        List<String> ways = elements("path").stream()
                .filter(path -> path.hasAttribute("data-from"))
                .map(path -> path.getAttribute("data-from") + ">" + path.getAttribute("data-to"))
                .toList();
        List<String> ids = CorePack.pack().scenarios().get(0).nodes().stream()
                .map(Node::id)
                .toList();
        Set<String> expected = new TreeSet<>();
        for (Node node : CorePack.pack().scenarios().get(0).nodes()) {
            for (Reply reply : node.replies()) {
                reply.routes().stream()
                        .filter(route -> !route.to().equals(node.id()))
                        .forEach(route -> expected.add(ids.indexOf(node.id()) + ">" + ids.indexOf(route.to())));
            }
        }
        assertEquals(expected, new TreeSet<>(ways));
        assertEquals(expected.size(), ways.size());
    }

    @Test
    void idsAreUniqueAndLinksLeadSomewhere() {
        List<String> ids = new ArrayList<>();
        elements("*").stream()
                .filter(each -> each.hasAttribute("id"))
                .forEach(each -> ids.add(each.getAttribute("id")));
        Set<String> unique = new TreeSet<>(ids);
        assertEquals(ids.size(), unique.size());
        for (Element link : elements("a")) {
            assertTrue(unique.contains(link.getAttribute("href").substring(1)), link.getAttribute("href"));
        }
        for (Element each : elements("*")) {
            for (String id : each.getAttribute("aria-labelledby").split(" ")) {
                assertTrue(id.isEmpty() || unique.contains(id), id);
            }
        }
    }

    @Test
    void tablesHaveCaptionsAndHeadersWithScope() {
        assertAll(elements("table").stream()
                .map(table -> () ->
                        assertEquals(1, table.getElementsByTagName("caption").getLength())));
        assertAll(elements("th").stream().map(th -> () -> assertTrue(th.hasAttribute("scope"), th.getTextContent())));
        for (String landmark : List.of("header", "nav", "main", "footer", "h1")) {
            assertEquals(1, elements(landmark).size(), landmark);
        }
    }

    @Test
    void theBestCallShowsWhatTheCardSays() {
        String best = elements("article").get(0).getTextContent();
        ShownCall call = Pages.calls().get(0).get(0);
        assertTrue(best.startsWith("Best call"), best);
        assertTrue(best.contains(Figures.tenths(call.found().quality()) + " quality"), best);
        assertEquals(call.found().quality(), call.card().quality(), 1e-9);
        assertTrue(call.found().quality() >= 95, "the shipped scenario can be played well");
        assertTrue(best.contains("+ Says who is speaking, and for whom"), best);
    }

    @Test
    void itStaysSmall() {
        assertTrue(page.length() < 700_000, page.length() + " characters");
    }

    @Test
    void hostileTextsStayTexts() {
        String hostile = Pages.hostile();
        Document document = Pages.parsed(hostile);
        NodeList scripts = document.getElementsByTagName("script");
        assertEquals(1, scripts.getLength());
        assertFalse(hostile.contains("<script>alert"), "markup from a pack");
        assertFalse(Pattern.compile("<[^>]*\\sonload=").matcher(hostile).find(), "an attribute from a pack");
        assertTrue(document.getElementsByTagName("h1").item(0).getTextContent().contains(Pages.SHOWN));
        assertTrue(document.getElementsByTagName("h2").item(2).getTextContent().contains(Pages.SHOWN));
        assertTrue(document.getDocumentElement().getTextContent().contains("Maybe " + Pages.SHOWN));
        assertFalse(hostile.contains("\u202E") || hostile.contains("\u0000"), "what turns or cuts text");
    }

    @Test
    void aScenarioOfOneNodeIsDrawnToo() {
        Document document = Pages.parsed(Pages.hostile());
        long nodes = elements(document, "a").stream()
                .filter(link -> link.getAttribute("class").startsWith("node "))
                .count();
        assertEquals(1, nodes);
        assertTrue(document.getDocumentElement().getTextContent().contains("No node in: Identity checks, Finding out"));
    }

    @Test
    void everyTextThatIsAskedForIsThereAndTheOtherWayRound() throws IOException {
        Pattern literal = Pattern.compile("\"([a-z]+(?:\\.[a-z0-9-]+)+)\"");
        Set<String> keys = new ReportWords().keys();
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/ringcraft/io/report"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                literal.matcher(Files.readString(file)).results().forEach(found -> asked.add(found.group(1)));
            }
        }
        asked.removeAll(Set.of("report.js", "report.css"));
        assertEquals(Set.of(), minus(asked, keys), "asked for, and missing");
        Set<String> families = Set.of(
                "policy",
                "tile",
                "outcome",
                "severity",
                "phase",
                "desk",
                "remark",
                "flag",
                "explain",
                "replies",
                "calls");
        Set<String> unused = minus(keys, asked);
        unused.removeIf(key -> families.contains(key.split("\\.", 2)[0]));
        assertEquals(Set.of(), unused, "there, and never asked for");
    }

    private static Set<String> minus(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static List<Element> elements(String tag) {
        return elements(parsed, tag);
    }

    private static List<Element> elements(Document document, String tag) {
        NodeList found = document.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}

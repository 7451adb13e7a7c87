package org.ringcraft.io.twee;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringcraft.io.exchange.Imported;
import org.ringcraft.io.exchange.PackDocuments;
import org.ringcraft.io.exchange.Remark;
import org.ringcraft.io.exchange.Tree;
import org.ringcraft.io.json.JsonValue.JsonObject;
import org.ringcraft.io.pack.PackLoad;

/** Stories that were written in Twine, sound ones and broken ones. */
class ForeignStoryTest {

    private final Stories stories = Stories.SHIPPED;

    private Imported sample(String name) {
        return stories.read(Stories.sample(name), name, "");
    }

    private static Imported.Made made(Imported imported) {
        return assertInstanceOf(Imported.Made.class, imported);
    }

    private static JsonObject reply(Imported.Made made, String node, int index) {
        JsonObject object =
                Tree.byId(Tree.objects(made.scenario(), "nodes"), node).orElseThrow();
        return Tree.objects(object, "replies").get(index);
    }

    private static boolean says(Imported imported, Remark.Kind kind, String place, String words) {
        return imported.remarks().stream()
                .anyMatch(each -> each.kind() == kind
                        && each.place().startsWith(place)
                        && each.text().contains(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "corner-shop.twee",
                "old-style.tw",
                "harlowe.twee",
                "chapbook.twee",
                "odd-names.twee",
                "own-link.twee",
                "published.html"
            })
    void aSoundStoryMakesAScenarioThatLoads(String name) {
        Imported.Made made = made(sample(name));
        PackLoad load = stories.pack().loadWith(made.scenario());
        assertInstanceOf(PackLoad.Loaded.class, load, () -> load.diagnostics().toString());
        assertTrue(
                made.remarks().stream().noneMatch(each -> each.kind() == Remark.Kind.ERROR),
                () -> made.remarks().toString());
        assertTrue(made.remarks().stream().anyMatch(each -> each.kind() == Remark.Kind.TODO));
    }

    @Test
    void theCornerShopIsReadAsSugarCubeMeansIt() {
        Imported.Made made = made(sample("corner-shop.twee"));
        assertEquals("the-corner-shop", Tree.text(made.scenario(), "id"));
        assertEquals("the-bell-rings", Tree.text(made.scenario(), "start"));
        JsonObject bell = Tree.byId(Tree.objects(made.scenario(), "nodes"), "the-bell-rings")
                .orElseThrow();
        assertEquals("OPEN", Tree.text(bell, "phase"));
        assertEquals(
                "Good morning! I was wondering about your new kettles.",
                Tree.text(Tree.objects(bell, "enter").get(0), "text"));
        assertEquals("GREET", Tree.text(reply(made, "the-bell-rings", 0), "move"));
        assertEquals("OPEN", Tree.text(reply(made, "the-bell-rings", 1), "question"));
        assertEquals("Have a look, then tell me which one.", Tree.text(reply(made, "the-bell-rings", 2), "text"));
        assertEquals(List.of("knowscaravan"), Tree.texts(reply(made, "looking-around", 0), "sets"));
        assertEquals("LEADING", Tree.text(reply(made, "looking-around", 1), "question"));
        assertEquals("MULTIPLE", Tree.text(reply(made, "looking-around", 4), "question"));
        assertEquals("Let me read you the guarantee.", Tree.text(reply(made, "choosing", 1), "text"));
        assertTrue(Tree.flag(reply(made, "goodbye-then", 0), "ends"));
        assertEquals("PRESENT", phase(made, "choosing"));
        assertTrue(says(made, Remark.Kind.TODO, "line 29, passage 'Looking around'", "'$knowsCaravan'"));
        assertTrue(says(made, Remark.Kind.TODO, "line 34, passage 'Choosing'", "The text is taken for"));
        assertTrue(says(made, Remark.Kind.NOTE, "line 12, passage 'StoryInit'", "left out"));
        assertTrue(says(made, Remark.Kind.TODO, "line 31, passage 'Choosing'", "sets 'sawKettle'"));
        assertTrue(says(made, Remark.Kind.TODO, "line 42", "goes on by itself"));
    }

    private static String phase(Imported.Made made, String node) {
        return Tree.text(Tree.byId(Tree.objects(made.scenario(), "nodes"), node).orElseThrow(), "phase");
    }

    @Test
    void oddNamesBecomeIdsThatDiffer() {
        Imported.Made made = made(sample("odd-names.twee"));
        assertEquals(
                List.of("was-ist-los", "passage", "brackets-1"),
                Tree.objects(made.scenario(), "nodes").stream()
                        .map(node -> Tree.text(node, "id"))
                        .toList());
        assertEquals("Say \"hello\" | twice", Tree.text(reply(made, "was-ist-los", 1), "text"));
        assertEquals("Stay (here)", Tree.text(reply(made, "brackets-1", 0), "text"));
    }

    @Test
    void harloweAndChapbookLinksAreLinksAndTheRestIsNamed() {
        Imported.Made harlowe = made(sample("harlowe.twee"));
        assertEquals("How did it start?", Tree.text(reply(harlowe, "one", 1), "text"));
        assertTrue(
                says(harlowe, Remark.Kind.WARNING, "line 7", "(set:), (if:)"),
                () -> harlowe.remarks().toString());
        Imported.Made chapbook = made(sample("chapbook.twee"));
        assertEquals("LEADING", Tree.text(reply(chapbook, "one", 1), "question"));
        assertTrue(says(chapbook, Remark.Kind.WARNING, "line 7", "'[if trust > 2]'"));
    }

    @Test
    void twinesOwnPageIsReadWithItsStart() {
        Imported.Made made = made(sample("published.html"));
        assertEquals("start", Tree.text(made.scenario(), "start"));
        assertEquals("The \"shop\"", Tree.text(made.scenario(), "title"));
        assertEquals("What's wrong?", Tree.text(reply(made, "start", 0), "text"));
    }

    @Test
    void theIdMayBeGiven() {
        Imported imported = stories.read(Stories.sample("old-style.tw"), "old-style.tw", "help-desk");
        assertEquals("help-desk", Tree.text(made(imported).scenario(), "id"));
        assertEquals("old-style", Tree.text(made(imported).scenario(), "title"));
    }

    /** File, kind, place and words of what is said of it. */
    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "bad-json.twee | WARNING | line 4, passage 'StoryData' | in line 6",
                "duplicate.twee | ERROR | line 10 | The passage 'Start' stands twice, first in line 4.",
                "duplicate.twee | WARNING | '' | no StoryData",
                "unclosed.twee | ERROR | line 6, passage 'Start' | The link '[[Hello there.|End' is not closed.",
                "bad-header.twee | ERROR | line 7 | The header ':: The [end' cannot be read",
                "bad-header.twee | ERROR | line 10 | The header ':: End [phase-wrap] trailing words' cannot be read",
                "missing-target.twee | ERROR | '' | 'Strat', which does not exist. Maybe 'Start'.",
                "missing-target.twee | ERROR | line 8, passage 'Start' | 'Ending', which does not exist. Maybe 'Endings'.",
                "missing-target.twee | ERROR | line 9, passage 'Start' | The link 'And you are?' leads nowhere.",
                "missing-target.twee | WARNING | line 11, passage 'Endings' | No link leads to the passage 'Endings'.",
                "no-passages.twee | ERROR | '' | There is no passage in the file.",
                "not-a-story.twee | ERROR | '' | There is no passage in the file.",
                "not-a-story.twee | WARNING | line 1 | Text stands before the first passage: 'Dear reader,'.",
                "empty.twee | ERROR | '' | The file is empty.",
                "lonely.twee | WARNING | line 10, passage 'Start' | The comment that begins with '/*' does not end",
                "lonely.twee | WARNING | line 13, passage 'Island' | No link leads to the passage 'Island'.",
                "own-link.twee | WARNING | line 7, passage 'Round' | without a passage to go to",
            })
    void whatIsWrongIsSaidWithItsLine(String name, Remark.Kind kind, String place, String words) {
        Imported imported = sample(name);
        assertTrue(says(imported, kind, place, words), () -> imported.remarks().toString());
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        Imported latin = stories.read(":: Start\nCaf\u00e9".getBytes(StandardCharsets.ISO_8859_1), "a.twee", "");
        assertTrue(says(latin, Remark.Kind.ERROR, "", "The file is not UTF-8: byte 13, in line 2, is 0xE9."));
        Imported sixteen = stories.read(":: Start\nHi".getBytes(StandardCharsets.UTF_16), "a.twee", "");
        assertTrue(says(sixteen, Remark.Kind.ERROR, "", "begins with a byte order mark"));
        Imported large = stories.read(new byte[9 * 1024 * 1024], "a.twee", "");
        assertTrue(says(large, Remark.Kind.ERROR, "", "The file has 9437184 bytes; the most is 8388608."));
        Imported page = stories.read("<html><body>Hello</body></html>", "a.html", "");
        assertTrue(says(page, Remark.Kind.ERROR, "", "there is no <tw-storydata>"));
    }

    @Test
    void aMarkAndWindowsLineEndsAreNoTrouble() {
        String text =
                "\ufeff" + new String(Stories.sample("corner-shop.twee"), StandardCharsets.UTF_8).replace("\n", "\r\n");
        Imported.Made marked = made(stories.read(text, "corner-shop.twee", ""));
        assertTrue(Tree.isSame(made(sample("corner-shop.twee")).scenario(), marked.scenario()));
        assertTrue(says(marked, Remark.Kind.NOTE, "line 1", "byte order mark"));
    }

    /** Whatever is done to a story, it is read or refused, and the same each time. */
    @Test
    void noEditThrows() {
        List<String> bits = List.of(
                "[[",
                "]]",
                "|",
                "->",
                "<-",
                "<<",
                ">>",
                "<<if",
                "<</if>>",
                "::",
                "\n:: ",
                "\"",
                "'",
                "\\",
                "{",
                "}",
                "[",
                "]",
                "/*",
                "$reply to \"calls\"",
                "<<link \"",
                "<<include \"Start\">>",
                "&#0;",
                "&#1114112;",
                "\u2028",
                "\ud83d",
                "<!--",
                "(if:",
                "\\::",
                "phase-wrap",
                "calls",
                "][",
                "<<case \"",
                "{\"a\":",
                "\r");
        List<byte[]> starts = List.of(
                small(stories.twee()).getBytes(StandardCharsets.UTF_8),
                Stories.sample("corner-shop.twee"),
                Stories.sample("harlowe.twee"),
                Stories.sample("odd-names.twee"),
                Stories.sample("published.html"));
        for (long seed = 0; seed < 200; seed++) {
            String text = edited(starts, bits, new Dice(seed));
            String file = seed % 9 == 0 ? "a.html" : "a.twee";
            String which = "seed " + seed;
            Imported first = assertDoesNotThrow(() -> stories.read(text, file, ""), which);
            if (first instanceof Imported.Unreadable unreadable) {
                assertTrue(unreadable.remarks().stream().anyMatch(each -> each.kind() == Remark.Kind.ERROR), which);
            } else {
                byte[] once = PackDocuments.bytes(made(first).scenario());
                Imported again = stories.read(text, file, "");
                assertArrayEquals(once, PackDocuments.bytes(made(again).scenario()), which);
                assertEquals(first.remarks(), again.remarks(), which);
            }
        }
    }

    private static String edited(List<byte[]> starts, List<String> bits, Dice dice) {
        byte[] start = starts.get(dice.below(starts.size()));
        StringBuilder text = new StringBuilder(new String(start, StandardCharsets.UTF_8));
        for (int i = 1 + dice.below(8); i > 0; i--) {
            int at = dice.below(text.length() + 1);
            if (dice.below(3) == 0) {
                text.delete(at, Math.min(text.length(), at + 1 + dice.below(40)));
            } else {
                text.insert(at, bits.get(dice.below(bits.size())));
            }
        }
        return text.toString();
    }

    /** The shipped story without most of its passages, so that edits meet headers and links often. */
    private static String small(String story) {
        int calls = story.indexOf(":: open.ring");
        int end = story.indexOf(":: verify.ask");
        return story.substring(0, story.indexOf(":: About this story"))
                + story.substring(calls, end)
                + ":: Ringcraft data [ringcraft-data]\n{\"ringcraft\": 1, \"kept\": {\"open.ring\": \"00\"}, \"scenario\":"
                + " {\"id\": \"a\", \"start\": \"calls\", \"nodes\": [{\"id\": \"calls\", \"phase\": \"OPEN\","
                + " \"replies\": [{\"id\": \"x\", \"text\": \"y\"}]}]}}\n";
    }

    /** A small generator, so that the same seed always makes the same edits. */
    private static final class Dice {

        private long state;

        Dice(long seed) {
            state = seed ^ 0x5deece66dL;
        }

        int below(int bound) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            return (int) Long.remainderUnsigned(state >>> 33, bound);
        }
    }
}

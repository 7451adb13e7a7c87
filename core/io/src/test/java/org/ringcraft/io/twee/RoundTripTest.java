package org.ringcraft.io.twee;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ringcraft.io.exchange.Imported;
import org.ringcraft.io.exchange.KeyOrder;
import org.ringcraft.io.exchange.PackDocuments;
import org.ringcraft.io.exchange.Remark;
import org.ringcraft.io.exchange.Tree;
import org.ringcraft.io.json.JsonValue.JsonObject;
import org.ringcraft.io.pack.PackLoad;

/** The shipped scenario, out to Twee and back: untouched, and with every kind of edit a writer makes in Twine. */
class RoundTripTest {

    private static final String WIFI = "[[\"It's your wifi, isn't it?\"|calls][$reply to \"upload-wifi\"]]";

    private final Stories stories = Stories.SHIPPED;

    @Test
    void anUntouchedStoryGivesBackTheFileByteForByte() {
        Imported.Made made = stories.made(stories.twee());
        assertEquals(List.of(), made.remarks());
        assertArrayEquals(PackDocuments.bytes(stories.scenario()), PackDocuments.bytes(made.scenario()));
    }

    @Test
    void exportingWhatWasImportedGivesTheSameStory() {
        JsonObject scenario = stories.made(stories.twee()).scenario();
        assertEquals(stories.twee(), stories.twee(scenario));
    }

    @Test
    void theSameScenarioAlwaysMakesTheSameStory() {
        assertEquals(stories.twee(), stories.twee(stories.scenario()));
        assertTrue(stories.twee().contains("\"ifid\": \"04AE9057-9AA6-4A8D-9698-9BFBE1E891B0\""));
    }

    @Test
    void linesThatTwineEndsInItsOwnWayAreNoEdit() {
        Imported.Made made = stories.made(stories.twee().replace("\n", " \r\n"));
        assertEquals(List.of(), made.remarks());
        assertTrue(Tree.isSame(stories.scenario(), made.scenario()));
    }

    @Test
    void editedWordsOfALinkAreTheReplysWords() {
        Imported.Made made = edited(WIFI, WIFI.replace("\"It's your wifi, isn't it?\"", "So it is \"wifi\", then?"));
        assertEquals("So it is \"wifi\", then?", Tree.text(reply(made, "calls", "upload-wifi"), "text"));
        assertOnlyReplyChanged(made, "upload-wifi");
    }

    @Test
    void aLinkLedElsewhereLeadsTheReplyThere() {
        Imported.Made made = edited(WIFI, WIFI.replace("|calls]", "|worries]"));
        assertEquals("worries", Tree.text(reply(made, "calls", "upload-wifi"), "to"));
        assertLoads(made);
    }

    @Test
    void aLinkLedToTheEndEndsTheCall() {
        Imported.Made made = edited(WIFI, WIFI.replace("|calls]", "|The call ends]"));
        assertTrue(Tree.flag(reply(made, "calls", "upload-wifi"), "ends"));
    }

    @Test
    void ofSeveralWaysTheLastIsTheOneThatALinkShows() {
        String link = stories.line("[$reply to \"upload-150\"]");
        Imported.Made made = edited(link, link.replace("|pitch-calls]", "|pitch-home]"));
        List<JsonObject> routes = Tree.objects(reply(made, "pitch-calls", "upload-150"), "routes");
        assertEquals(
                List.of("worries", "pitch-home"),
                routes.stream().map(route -> Tree.text(route, "to")).toList());
    }

    @Test
    void aNewLinkIsAReplyWithSomethingLeftToDo() {
        Imported.Made made = edited(WIFI, WIFI + "\n[[How long has it been like this?|home]]");
        JsonObject reply = reply(made, "calls", "how-long-has-it-been");
        assertEquals("ASK", Tree.text(reply, "move"));
        assertEquals("OPEN", Tree.text(reply, "question"));
        assertEquals("home", Tree.text(reply, "to"));
        assertTrue(made.remarks().stream()
                .anyMatch(each ->
                        each.kind() == Remark.Kind.TODO && each.message().contains("ASK, question OPEN")));
        assertLoads(made);
    }

    @Test
    void aCopiedLinkIsAReplyOfItsOwn() {
        Imported.Made made = edited(WIFI, WIFI + "\n" + WIFI.replace("your wifi", "your router"));
        assertEquals("It's your wifi, isn't it?", Tree.text(reply(made, "calls", "upload-wifi"), "text"));
        assertEquals("LEADING", Tree.text(reply(made, "calls", "its-your-router-isnt-it"), "question"));
    }

    @Test
    void aLinkTakenAwayTakesTheReplyAway() {
        Imported.Made made = stories.made(stories.twee().replace(stories.line("\"upload-wifi\"]") + "\n", ""));
        assertTrue(find(made, "calls", "upload-wifi").isEmpty());
        assertTrue(made.remarks().stream().anyMatch(each -> each.message().contains("'upload-wifi' was taken away")));
        assertLoads(made);
    }

    @Test
    void aLinkMovedToAnotherPassageMovesTheReplyWithAllItsTags() {
        String line = stories.line("\"upload-wifi\"]");
        String moved = stories.twee().replace(line + "\n", "").replace(":: home [phase-discover]", "@@");
        int at = moved.indexOf('\n', moved.indexOf("@@"));
        Imported.Made made = stories.made(
                (moved.substring(0, at) + "\n" + line + moved.substring(at)).replace("@@", ":: home [phase-discover]"));
        JsonObject reply = reply(made, "home", "upload-wifi");
        assertEquals("LEADING", Tree.text(reply, "question"));
        assertEquals("calls", Tree.text(reply, "to"));
        assertEquals(List.of(), made.remarks());
    }

    @Test
    void aLinkCopiedToAnotherPassageLeavesTheFirstOneAlone() {
        String home = stories.line("\"coverage-leading\"]");
        Imported.Made made = edited(WIFI, WIFI + "\n" + home.substring(home.indexOf("[["), home.indexOf("]]") + 2));
        assertTrue(find(made, "home", "coverage-leading").isPresent());
        assertTrue(find(made, "calls", "coverage-leading").isEmpty());
        assertEquals("home", Tree.text(reply(made, "calls", "youll-have-a-room-or"), "to"));
        assertLoads(made);
    }

    @Test
    void aNewPassageIsANode() {
        Imported.Made made = stories.made(
                stories.twee().replace(WIFI, WIFI + "\n[[Let me look at the weather.|Small talk]]")
                        + "\n\n:: Small talk [phase-present]\nIt never stops raining here.\n[[So it keeps you in?|calls]]\n");
        JsonObject node = node(made, "small-talk");
        assertEquals("PRESENT", Tree.text(node, "phase"));
        assertEquals(
                "It never stops raining here.",
                Tree.text(Tree.objects(node, "enter").get(0), "text"));
        assertEquals("small-talk", Tree.text(reply(made, "calls", "let-me-look-at-the"), "to"));
        assertLoads(made);
    }

    @Test
    void aRenamedPassageIsARenamedNodeEverywhere() {
        String renamed = stories.twee().replace(":: home [", ":: At home [").replace("|home][", "|At home][");
        Imported.Made made = stories.made(renamed);
        assertFalse(PackDocumentsText.of(made.scenario()).contains("visited(home)"));
        assertTrue(PackDocumentsText.of(made.scenario()).contains("visited(at-home)"));
        node(made, "at-home");
        assertLoads(made);
    }

    @Test
    void aPhaseTagIsThePhase() {
        Imported.Made made = edited(":: home [phase-discover]", ":: home [phase-present]");
        assertEquals("PRESENT", Tree.text(node(made, "home"), "phase"));
    }

    @Test
    void editedCustomerLinesArrive() {
        Imported.Made made = edited(
                "<<case \"upload-hint-1\">>It seems to happen when I'm the one talking.",
                "<<case \"upload-hint-1\">>It's always me &amp; never them.");
        assertTrue(PackDocumentsText.of(made.scenario()).contains("\"text\": \"It's always me & never them.\""));
        assertEquals(List.of(), made.remarks());
    }

    @Test
    void titleAndStartAreReadBack() {
        Imported.Made made = stories.made(stories.twee()
                .replace(":: StoryTitle\nWorking from home", ":: StoryTitle\nWorking at home")
                .replace("rings\"|open.ring]", "rings\"|calls]"));
        assertEquals("Working at home", Tree.text(made.scenario(), "title"));
        assertEquals("calls", Tree.text(made.scenario(), "start"));
    }

    @Test
    void whatIsNotTheScenariosOwnIsNamed() {
        Imported.Made made =
                edited("[$reply to \"open.greet-lovely\"]]", "[$reply to \"open.greet-lovely\"]] [[Hm.|calls]]");
        assertTrue(made.remarks().stream()
                .anyMatch(each -> each.text().contains("The passage 'open.ring' was edited, and that is not imported")
                        && each.cure().equals("Maybe edit fragments/opening.json.")));
        assertTrue(Tree.isSame(stories.scenario(), made.scenario()));
    }

    @Test
    void anEditedConditionIsKeptAndSaid() {
        String line = stories.line("\"upload-wifi\"]");
        Imported.Made made = edited(line, line.replace("not $knows[\"upload\"]", "$knows[\"price\"]"));
        assertTrue(made.remarks().stream().anyMatch(each -> each.message().contains("Conditions are not read back")));
        assertTrue(Tree.isSame(stories.scenario(), made.scenario()));
    }

    @Test
    void anotherIdIsGiven() {
        Imported imported = stories.read(stories.twee(), "wfh.twee", "home-office");
        assertEquals(
                "home-office",
                Tree.text(assertInstanceOf(Imported.Made.class, imported).scenario(), "id"));
    }

    @Test
    void brokenDataIsAnErrorWithItsLine() {
        String story = stories.twee();
        int line = (int) story.substring(0, story.indexOf(":: Ringcraft data"))
                        .lines()
                        .count()
                + 1;
        Imported imported = stories.read(story.replace("\"ringcraft\": 1,", "\"ringcraft\": 1"), "wfh.twee", "");
        Remark first =
                assertInstanceOf(Imported.Unreadable.class, imported).remarks().get(0);
        assertEquals("line " + line + ", passage 'Ringcraft data'", first.place());
    }

    /** Nothing in a text reaches Twine, SugarCube or the browser as anything but text. */
    @Test
    void textsWithMarkupComeBackAndDoNothing() {
        String odd = "''a'' //b// <<run alert(1)>> [[x|y]] $name _name \"q\" \\ </script> <img src=x onerror=alert(1)>"
                + " -> <- ]] | {{{ @@ ~~ == ^^ -- ? &amp; /* */ javascript:alert(1) ::";
        JsonObject scenario = (JsonObject) Tree.mapObjects(
                stories.scenario(),
                object -> Stream.of("upload-wifi", "upload-hint-1")
                                .anyMatch(id -> Tree.text(object, "id").equals(id))
                        ? Tree.with(object, "text", Tree.text(odd), KeyOrder.REPLY)
                        : object);
        String story = stories.twee(scenario);
        String beforeData = story.substring(0, story.indexOf(":: Ringcraft data"));
        assertFalse(beforeData.contains("alert(1)>>"), "a macro");
        assertFalse(beforeData.contains("<img"), "a tag");
        String line = story.lines()
                .filter(each -> each.contains("upload-hint-1\">>"))
                .findFirst()
                .orElseThrow();
        assertFalse(line.contains("javascript:alert"), "an address");
        assertFalse(story.substring(story.indexOf(":: Ringcraft data")).contains("[["), "a link");
        Imported.Made made = stories.made(story);
        assertTrue(Tree.isSame(scenario, made.scenario()));
        assertEquals(List.of(), made.remarks());
    }

    private Imported.Made edited(String from, String to) {
        assertTrue(stories.twee().contains(from), from);
        return stories.made(stories.twee().replace(from, to));
    }

    private static JsonObject node(Imported.Made made, String id) {
        return Tree.byId(Tree.objects(made.scenario(), "nodes"), id).orElseThrow();
    }

    private static Optional<JsonObject> find(Imported.Made made, String node, String id) {
        return Tree.byId(Tree.objects(node(made, node), "replies"), id);
    }

    private static JsonObject reply(Imported.Made made, String node, String id) {
        return find(made, node, id).orElseThrow();
    }

    private void assertOnlyReplyChanged(Imported.Made made, String id) {
        List<String> before = PackDocumentsText.of(stories.scenario()).lines().toList();
        List<String> after = PackDocumentsText.of(made.scenario()).lines().toList();
        assertEquals(before.size(), after.size(), id);
        long changed = IntStream.range(0, before.size())
                .filter(i -> !before.get(i).equals(after.get(i)))
                .count();
        assertEquals(1, changed);
    }

    private void assertLoads(Imported.Made made) {
        PackLoad load = stories.pack().loadWith(made.scenario());
        assertInstanceOf(PackLoad.Loaded.class, load, () -> load.diagnostics().toString());
    }
}

package org.ringcraft.io.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringcraft.io.exchange.Imported;
import org.ringcraft.io.exchange.PackDocuments;
import org.ringcraft.io.exchange.Tree;
import org.ringcraft.io.json.JsonLayout;
import org.ringcraft.io.json.JsonValue.JsonObject;

/** What a trainer does to a workbook, and what the scenario becomes. */
class EditTest {

    private static final PackDocuments PACK = Packs.tiny();
    private static final byte[] WORKBOOK = Packs.workbook(PACK);
    private static final String REPLIES = "Replies";
    private static final String LINES = "Customer lines";

    private static Edited edited() {
        return Edited.of(WORKBOOK);
    }

    private static JsonObject hub(JsonObject scenario) {
        return Tree.byId(Tree.objects(scenario, "nodes"), "hub").orElseThrow();
    }

    private static List<JsonObject> replies(Imported.Made made) {
        return Tree.objects(hub(made.scenario()), "replies");
    }

    private static JsonObject reply(Imported.Made made, String id) {
        return Tree.byId(replies(made), id).orElseThrow();
    }

    private static Imported.Made after(Edited edited) {
        return Packs.made(edited.save(), PACK);
    }

    /** The scenario with one piece of its JSON replaced, and nothing else. */
    private static void assertOnly(String before, String after, Imported.Made made) {
        String whole = JsonLayout.line(Packs.scenario(PACK));
        assertTrue(whole.contains(before), before);
        assertEquals(whole.replace(before, after), JsonLayout.line(made.scenario()));
    }

    @Test
    void aChangedCellChangesNothingElse() {
        Edited edited = edited();
        int row = edited.row(REPLIES, "id", "never");
        edited.set(REPLIES, row, "text", "It hardly ever breaks – “truly”.").set(REPLIES, row, "pressure", "0.25");
        Imported.Made made = after(edited);
        assertEquals("It hardly ever breaks – “truly”.", Tree.text(reply(made, "never"), "text"));
        assertOnly(
                "\"It never breaks.\", \"move\": \"EXPLAIN\", \"style\": {\"formality\": 0.5, \"pace\": 0.5, \"warmth\": 0.5,"
                        + " \"detail\": 0.5}, \"claims\": [\"never-breaks\"], \"account\": true, \"pressure\": 0.5",
                "\"It hardly ever breaks – “truly”.\", \"move\": \"EXPLAIN\", \"style\": {\"formality\": 0.5, \"pace\": 0.5,"
                        + " \"warmth\": 0.5, \"detail\": 0.5}, \"claims\": [\"never-breaks\"], \"account\": true, \"pressure\":"
                        + " 0.25",
                made);
    }

    @Test
    void aNewReplyNeedsOnlyNodeTextAndMove() {
        Edited edited = edited();
        int row = edited.row(REPLIES, "id", "steel");
        edited.insert(REPLIES, row)
                .set(REPLIES, row, "node", "hub ")
                .set(REPLIES, row, "text", "It's a kettle, isn't it? And more of it.")
                .set(REPLIES, row, "move", "explain");
        Imported.Made made = after(edited);
        List<JsonObject> replies = replies(made);
        JsonObject added = replies.get(row - Edited.FIRST);
        assertEquals(
                "{\"id\": \"its-a-kettle-isnt-it-and\", \"text\": \"It's a kettle, isn't it? And more of it.\", \"move\":"
                        + " \"EXPLAIN\", \"style\": {\"formality\": 0.5, \"pace\": 0.5, \"warmth\": 0.5, \"detail\": 0.5},"
                        + " \"note\": \"To be written.\"}",
                JsonLayout.line(added));
        assertEquals("steel", Tree.text(replies.get(row - Edited.FIRST + 1), "id"));
        assertEquals(1, made.remarks().size());
        assertTrue(
                made.remarks()
                        .get(0)
                        .text()
                        .startsWith("warning Replies, row " + row + ", column AQ (note): The note is"),
                made.remarks().get(0).text());
        assertTrue(PACK.loadWith(made.scenario()).diagnostics().stream().noneMatch(each -> each.isError()));
    }

    @Test
    void theSameWordsTwiceGetDifferentIds() {
        Edited edited = edited();
        for (int i = 0; i < 3; i++) {
            edited.insert(REPLIES, 3)
                    .set(REPLIES, 3, "node", "hub")
                    .set(REPLIES, 3, "text", "Price!")
                    .set(REPLIES, 3, "move", "CHAT")
                    .set(REPLIES, 3, "note", "Why.");
        }
        List<String> ids = replies(after(edited)).stream()
                .limit(3)
                .map(reply -> Tree.text(reply, "id"))
                .toList();
        assertEquals(List.of("price-1", "price-2", "price-3"), ids);
    }

    @Test
    void aDeletedRowAndItsLinesAreGone() {
        Edited edited = edited();
        edited.delete(REPLIES, edited.row(REPLIES, "id", "close"));
        edited.delete(LINES, edited.row(LINES, "for", "close"));
        Imported.Made made = after(edited);
        assertTrue(Tree.byId(replies(made), "close").isEmpty());
        assertEquals(
                replies(Packs.made(WORKBOOK, PACK)).size() - 1, replies(made).size());
    }

    @Test
    void rowsThatChangePlacesChangeTheOrder() {
        Edited edited = edited();
        Imported.Made made = after(edited.swap(REPLIES, 3, 4));
        assertEquals("sum-up", Tree.text(replies(made).get(0), "id"));
        assertEquals("ask-need", Tree.text(replies(made).get(1), "id"));
    }

    @Test
    void aNewLineOfTheCustomerGetsAnId() {
        Edited edited = edited();
        edited.insert(LINES, 3)
                .set(LINES, 3, "for", "ask-need")
                .set(LINES, 3, "as", "Answers")
                .set(LINES, 3, "text", "That it boils.")
                .set(LINES, 3, "who", "ada, ben")
                .set(LINES, 3, "weight", "2");
        Imported.Made made = after(edited);
        assertEquals(
                "[{\"id\": \"ask-need-1\", \"text\": \"That it boils.\", \"who\": [\"ada\", \"ben\"], \"weight\": 2}]",
                JsonLayout.line(Tree.member(reply(made, "ask-need"), "answers").orElseThrow()));
        // The key stands where it usually does.
        assertEquals(
                List.of("answers", "offersHelp", "note"),
                List.copyOf(reply(made, "ask-need").members().keySet()).subList(7, 10));
    }

    @ParameterizedTest
    @CsvSource({
        "yes,true",
        "YES,true",
        "Y,true",
        "TRUE,true",
        "1,true",
        "x,true",
        "' yes\u00a0',true",
        "no,false",
        "FALSE,false",
        "0,false",
        "n,false"
    })
    void yesAndNoInAllTheirForms(String cell, boolean flag) {
        Edited edited = edited();
        edited.set(REPLIES, edited.row(REPLIES, "id", "steel"), "repeat", cell);
        assertEquals(
                String.valueOf(flag),
                JsonLayout.line(
                        Tree.member(reply(after(edited), "steel"), "repeat").orElseThrow()));
    }

    @Test
    void flagsAndNumbersAsTheProgramsStoreThem() {
        Edited edited = edited();
        int row = edited.row(REPLIES, "id", "steel");
        edited.set(REPLIES, row, "repeat", SheetCell.flag(true))
                .raw(REPLIES, row, "warmth", "<c r='@'><v>0.30000000000000004</v></c>")
                .raw(REPLIES, row, "pace", "<c r='@' t='str'><f>\"0\"&amp;\".7\"</f><v>0.7</v></c>")
                .raw(REPLIES, row, "detail", "<c r='@'><f>1/4</f><v>2.5E-1</v></c>")
                .raw(REPLIES, row, "formality", "<c r='@' t='b'><f>TRUE()</f><v>1</v></c>");
        Imported broken = Packs.read(edited.save(), PACK);
        assertTrue(
                broken.remarks().get(0).text().contains("'true' is not a number"),
                Packs.texts(broken).toString());
        Imported.Made made = after(edited.raw(REPLIES, row, "formality", "<c r='@'><v>1</v></c>"));
        assertEquals(
                "{\"formality\": 1, \"pace\": 0.7, \"warmth\": 0.3, \"detail\": 0.25}",
                JsonLayout.line(Tree.member(reply(made, "steel"), "style").orElseThrow()));
        assertTrue(Tree.flag(reply(made, "steel"), "repeat"));
    }

    @ParameterizedTest
    @CsvSource({
        "<c r='@' s='1'><v>46343</v></c>",
        "<c r='@'><v>46343</v></c>",
        "<c r='@' t='d'><v>2026-11-17T00:00:00</v></c>",
        "<c r='@' t='str'><v>17/11/2026</v></c>",
        "<c r='@' t='inlineStr'><is><t> 17.11.2026</t></is></c>"
    })
    void datesThatTheProgramHasTurnedIntoSomethingElse(String xml) {
        Edited edited = edited();
        int row = edited.row("Scenario", "setting", "date");
        assertEquals(
                "2026-11-17",
                Tree.text(after(edited.raw("Scenario", row, "value", xml)).scenario(), "date"));
    }

    @Test
    void textInPiecesAndSpokenHintsIsRead() {
        Edited edited = edited();
        int row = edited.row(REPLIES, "id", "steel");
        edited.raw(
                REPLIES,
                row,
                "text",
                "<c r='@' t='inlineStr'><is><r><t>It is </t></r><r><rPr><b/></rPr><t>steel_x002C_</t></r><rPh><t>no</t></rPh>"
                        + "</is></c>");
        assertEquals("It is steel,", Tree.text(reply(after(edited), "steel"), "text"));
    }

    @Test
    void blanksThatNobodySeesAreTakenAway() {
        Edited edited = edited();
        int row = edited.row(REPLIES, "id", "steel");
        edited.set(REPLIES, row, "text", "\u00a0It\u00a0lasts.\u200b \n").set(REPLIES, row, "to", " hub\u00a0");
        Imported.Made made = after(edited);
        assertEquals("It lasts.", Tree.text(reply(made, "steel"), "text"));
        assertEquals("hub", Tree.text(reply(made, "steel"), "to"));
    }

    @Test
    void columnsMayChangePlacesAndHeadingsTheirLetters() {
        Edited edited = edited();
        Layouts.TABLES.forEach(layout -> edited.mirror(layout.sheet()));
        edited.set("Nodes", 2, "id", "ID ");
        assertEquals(
                JsonLayout.line(Packs.scenario(PACK)),
                JsonLayout.line(after(edited).scenario()));
    }

    @Test
    void ownSheetsAndColumnsAreRemarkedOnAndLeft() {
        Edited edited = edited().add("Meeting", "notes");
        int column = edited.rows(REPLIES).get(2).size();
        edited.set(REPLIES, 2, column, SheetCell.text("Anna says")).set(REPLIES, 5, column, SheetCell.text("Hm"));
        Imported.Made made = after(edited);
        assertEquals(
                List.of(
                        "warning Meeting: The sheet is not known and not read.",
                        "warning Replies, row 2, column " + Spot.letters(column)
                                + ": The column 'Anna says' is not known and not read."),
                Packs.texts(made));
        assertEquals(JsonLayout.line(Packs.scenario(PACK)), JsonLayout.line(made.scenario()));
    }

    @Test
    void aPhaseThatIsChangedWhereItIsOnlyShownIsRemarkedOn() {
        Imported.Made made = after(edited().set(REPLIES, 5, "phase", "PAY"));
        assertEquals(
                List.of("warning Replies, row 5, column B (phase): The phase is only shown here; that of the node is"
                        + " 'DISCOVER'. Maybe change it in the sheet Nodes."),
                Packs.texts(made));
        Imported.Made inNodes = after(edited().set("Nodes", 3, "phase", "PRESENT"));
        assertEquals(List.of(), inNodes.remarks());
        assertEquals("PRESENT", Tree.text(hub(inNodes.scenario()), "phase"));
    }

    @Test
    void emptyRowsAndATitleAboveTheHeadingsDoNotMatter() {
        Edited edited = edited().insert(REPLIES, 1).insert(REPLIES, 6).insert(REPLIES, 6);
        edited.set(REPLIES, 1, 0, SheetCell.text("For Monday"));
        assertEquals(
                JsonLayout.line(Packs.scenario(PACK)),
                JsonLayout.line(after(edited).scenario()));
    }

    @Test
    void routesOddsAndListsAreRead() {
        Edited edited = edited();
        int row = edited.row(REPLIES, "id", "steel");
        edited.set(REPLIES, row, "routes", "hub when trust ≥ 0.4 && !resisting; open.ring odds 2\nhub")
                .set(REPLIES, row, "jargon", "18/10; a\\;b, c");
        Imported.Made made = after(edited);
        assertEquals(
                "[{\"when\": \"trust >= 0.4 && !resisting\", \"to\": \"hub\"}, {\"odds\": 2, \"to\": \"open.ring\"}, {\"to\":"
                        + " \"hub\"}]",
                JsonLayout.line(Tree.member(reply(made, "steel"), "routes").orElseThrow()));
        assertEquals(List.of("18/10", "a;b, c"), Tree.texts(reply(made, "steel"), "jargon"));
    }

    @Test
    void otherSheetsAreReadToo() {
        Edited edited = edited();
        edited.set("Needs", 3, "weights", "ben=0.75; ada=2")
                .set("Proposals", 3, "monthlyPence", "1,450")
                .set("Scenario", edited.row("Scenario", "setting", "checks required"), "value", SheetCell.text("1"))
                .set("Fragments", 3, "with", "next=hub; topic=coffee")
                .set("Nodes", 3, "because prompt", "Why now?")
                .set("Reasons", 5, "node", "hub")
                .set("Reasons", 5, "text", "I felt like it.");
        edited.set("Brief", edited.row("Brief", "part", "goal"), "text", "Help well.");
        int desk = edited.row("Desk", "id", "email");
        edited.set("Desk", desk, "values", "a; b").set("Desk", desk, "required", "yes");
        JsonObject scenario = after(edited).scenario();
        String text = JsonLayout.line(scenario);
        for (String piece : List.of(
                "\"weights\": {\"ben\": 0.75, \"ada\": 2}",
                "\"monthlyPence\": 1450",
                "\"label\": \"Birthday\"}], \"required\": 1}",
                "\"with\": {\"next\": \"hub\", \"topic\": \"coffee\"}",
                "\"prompt\": \"Why now?\"",
                "{\"id\": \"i-felt-like-it\", \"text\": \"I felt like it.\", \"sound\": false}",
                "\"goal\": \"Help well.\"",
                "\"required\": true, \"values\": [\"a\", \"b\"], \"customer\": \"tea at home dot uk.\"")) {
            assertTrue(text.contains(piece), piece + " is not in " + text);
        }
    }

    @Test
    void aNewNodeIsMadeWithItsReplies() {
        Edited edited = edited();
        edited.set("Nodes", 40, "id", "later").set("Nodes", 40, "phase", "wrap");
        edited.set(REPLIES, 90, "node", "later")
                .set(REPLIES, 90, "text", "Bye.")
                .set(REPLIES, 90, "move", "goodbye")
                .set(REPLIES, 90, "ends", "yes")
                .set(REPLIES, 90, "note", "Fine.");
        JsonObject later = Tree.byId(Tree.objects(after(edited).scenario(), "nodes"), "later")
                .orElseThrow();
        assertEquals("WRAP", Tree.text(later, "phase"));
        assertEquals("bye", Tree.text(Tree.objects(later, "replies").get(0), "id"));
        assertFalse(later.members().containsKey("enter"));
    }

    @Test
    void anEmptiedCellTakesTheKeyAway() {
        Edited edited = edited();
        edited.set(REPLIES, edited.row(REPLIES, "id", "never"), "claims", SheetCell.BLANK);
        assertFalse(reply(after(edited), "never").members().containsKey("claims"));
    }

    @Test
    void anotherIdMakesAnotherScenario() {
        Imported imported = new SheetExchange()
                .read(new org.ringcraft.io.exchange.Incoming(WORKBOOK, "a.xlsx", "supper-time", PACK));
        assertTrue(imported instanceof Imported.Made made
                && Tree.text(made.scenario(), "id").equals("supper-time"));
    }
}

package org.ringcraft.io.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ringcraft.io.exchange.Imported;
import org.ringcraft.io.exchange.PackDocuments;
import org.ringcraft.io.json.Diagnostic;

/** Mistakes of trainers, and the words that they read then. */
class MistakesTest {

    private static final PackDocuments PACK = Packs.tiny();
    private static final byte[] WORKBOOK = Packs.workbook(PACK);
    private static final String REPLIES = "Replies";

    private static DynamicTest mistake(String expected, Consumer<Edited> change) {
        return DynamicTest.dynamicTest(expected, () -> {
            Edited edited = Edited.of(WORKBOOK);
            change.accept(edited);
            Imported imported = Packs.read(edited.save(), PACK);
            assertInstanceOf(
                    Imported.Unreadable.class, imported, Packs.texts(imported).toString());
            assertTrue(
                    Packs.texts(imported).contains("error " + expected),
                    () -> String.join("\n", Packs.texts(imported)));
        });
    }

    private static DynamicTest reply(String expected, String heading, String value) {
        return mistake(expected, edited -> edited.set(REPLIES, 5, heading, value));
    }

    @TestFactory
    Stream<DynamicTest> cells() {
        return Stream.of(
                reply("Replies, row 5, column E (move): 'ASKS' is not a move. Maybe 'ASK'.", "move", "ASKS"),
                reply(
                        "Replies, row 5, column F (question): 'sort of' is not a kind of question. Maybe one of OPEN,"
                                + " CLOSED, PROBING, LEADING, MULTIPLE.",
                        "question",
                        "sort of"),
                reply(
                        "Replies, row 5, column I (formality): 'half' is not a number. Maybe a plain number such as 0.5.",
                        "formality",
                        "half"),
                reply(
                        "Replies, row 5, column L (detail): '0,5' is not a number. Maybe a plain number such as 0.5.",
                        "detail",
                        "0,5"),
                reply(
                        "Replies, row 5, column N (repeat): 'perhaps' is neither yes nor no. Maybe 'yes', 'no', or nothing,"
                                + " which means no.",
                        "repeat",
                        "perhaps"),
                reply(
                        "Replies, row 5, column P (routes): 'hub because of it' is not a route. Maybe write 'node when"
                                + " condition' or 'node odds 2', with a semicolon between routes.",
                        "routes",
                        "hub because of it"),
                reply("Replies, row 5, column A (node): There is no node 'hab'. Maybe 'hub'.", "node", "hab"),
                reply(
                        "Replies, row 5, column A (node): This is empty, so the reply belongs nowhere. Maybe the id of a"
                                + " node.",
                        "node",
                        ""),
                reply(
                        "Replies, row 5, column C (id): The reply 'sum-up' stands twice; first in row 4. Maybe give one of"
                                + " them another id, or none.",
                        "id",
                        "sum-up"),
                reply(
                        "Replies, row 5, column AR (more): This is not a JSON object. Maybe undo the change: this column is"
                                + " for the program.",
                        "more",
                        "[1]"),
                reply(
                        "Replies, row 5, column E (move): This is also in the column 'more'. Maybe take 'move' out of"
                                + " there.",
                        "more",
                        "{\"move\": \"ASK\"}"),
                mistake(
                        "Replies, row 5, column D (text): The formula here gives #REF!. Maybe type the value in.",
                        edited -> edited.set(REPLIES, 5, "text", SheetCell.error("#REF!"))),
                mistake(
                        "Replies, row 5, column D (text): The formula here gives no value. Maybe type the value in.",
                        edited -> edited.raw(REPLIES, 5, "text", "<c r='@'><f>A1</f></c>")),
                mistake(
                        "Replies, row 5, column J (pace): The number has become the date 2026-05-01. Maybe a plain number"
                                + " such as 0.5.",
                        edited -> edited.raw(REPLIES, 5, "pace", "<c r='@' s='1'><v>46143</v></c>")),
                mistake(
                        "Replies, row 30, column C (id): The reply has no id. Maybe a short name such as 'price-check'.",
                        edited -> edited.set(REPLIES, 30, "node", "hub").set(REPLIES, 30, "move", "ASK")),
                mistake(
                        "Customer lines, row 3, column B (as): 'answer' is not a use of a line. Maybe 'answers'.",
                        edited -> edited.set("Customer lines", 3, "as", "answer")),
                mistake(
                        "Customer lines, row 3, column B (as): This is empty. Maybe one of answers, enter, hint, full,"
                                + " guarded, implicit, explicit, again, settled.",
                        edited -> edited.set("Customer lines", 3, "as", "")),
                mistake(
                        "Proposals, row 3, column F (monthlyPence): '£4.50' is not a number. Maybe in pence: 2900 for £29.",
                        edited -> edited.set("Proposals", 3, "monthlyPence", "£4.50")),
                mistake(
                        "Proposals, row 3, column F (monthlyPence): '4.5' is not a whole number. Maybe in pence: 2900 for"
                                + " £29.",
                        edited -> edited.set("Proposals", 3, "monthlyPence", "4.5")),
                mistake(
                        "Proposals, row 3, column I (meets): 'durability' is not understood. Maybe write it like"
                                + " 'price=0.5'.",
                        edited -> edited.set("Proposals", 3, "meets", "durability")),
                mistake(
                        "Needs, row 3, column G (weights): 'ben' stands twice. Maybe take one of them out.",
                        edited -> edited.set("Needs", 3, "weights", "ben=1; ben=2")),
                mistake(
                        "Nodes, row 9, column A (id): The node has no id. Maybe a short name such as 'price-check'.",
                        edited -> edited.set("Nodes", 9, "phase", "OPEN")),
                mistake(
                        "Brief, row 9, column A (part): 'hint' is not a part of the brief. Maybe one of situation, goal,"
                                + " target, card.",
                        edited -> edited.set("Brief", 9, "part", "hint")),
                mistake(
                        "Brief, row 9, column A (part): The goal stands twice. Maybe join the texts in one row.",
                        edited -> edited.set("Brief", 9, "part", "goal").set("Brief", 9, "text", "x")));
    }

    @TestFactory
    Stream<DynamicTest> sheets() {
        return Stream.of(
                mistake(
                        "Replies: The sheet is missing. Maybe it is the one called 'Reply' now.",
                        edited -> edited.rename(REPLIES, "Reply")),
                mistake(
                        "Needs: The sheet is missing. Maybe it was deleted; delete the rows in it instead.",
                        edited -> edited.remove("Needs")),
                mistake(
                        "Replies, row 2: The column 'claims' is missing. Maybe it was deleted or renamed; leave it empty"
                                + " instead.",
                        edited -> edited.set(REPLIES, 2, "claims", "claimz")),
                mistake(
                        "Replies, row 2, column E (move): The heading stands twice. Maybe rename one; a column with another"
                                + " heading is not read.",
                        edited -> edited.set(REPLIES, 2, "text", "move")),
                mistake(
                        "Nodes: The row of headings (id, phase, because id, because prompt …) is missing. Maybe it was"
                                + " deleted; a new export has it.",
                        edited -> edited.delete("Nodes", 2)),
                mistake(
                        "Scenario: The row 'title' is missing. Maybe it was deleted; leave its value empty instead.",
                        edited -> edited.delete("Scenario", edited.row("Scenario", "setting", "title"))));
    }

    @Test
    void anotherWorkbookIsNone() {
        Edited edited = Edited.of(WORKBOOK).add("Budget", "1");
        edited.names().stream().filter(name -> !name.equals("Budget")).forEach(edited::remove);
        assertEquals(
                List.of(
                        "error: This is no workbook of a scenario: none of its sheets (Budget) is known. Maybe begin with"
                                + " 'export --to xlsx'."),
                Packs.texts(Packs.read(edited.save(), PACK)));
    }

    @Test
    void linesWithoutTheirReplyAreToldOnce() {
        Edited edited = Edited.of(WORKBOOK);
        edited.set("Customer lines", 30, "for", "close")
                .set("Customer lines", 30, "as", "answers")
                .set("Customer lines", 30, "text", "Well.");
        edited.delete(REPLIES, edited.row(REPLIES, "id", "close"));
        int first = edited.row("Customer lines", "for", "close");
        List<String> texts = Packs.texts(Packs.read(edited.save(), PACK));
        assertEquals(
                List.of("error Customer lines, row " + first
                        + ", column A (for): There is no reply 'close', which 2 rows"
                        + " down to row 30 belong to. Maybe delete the lines too, or put the reply back."),
                texts);
    }

    @Test
    void manyMistakesAreShownAtOnceAndThoseOfThePackWithThem() {
        Edited edited = Edited.of(WORKBOOK);
        edited.set(REPLIES, 3, "move", "ASKS")
                .set(REPLIES, 4, "summarises", "durabilty")
                .set(REPLIES, 5, "formality", "2")
                .set(REPLIES, 6, "claims", "nevr-breaks")
                .set("Customer lines", 4, "who", "bob");
        List<String> texts = Packs.texts(Packs.read(edited.save(), PACK));
        for (String place : List.of(
                "Replies, row 3, column E (move): 'ASKS'",
                "Replies, row 4, column H (summarises): The need 'durabilty' does not exist",
                "Replies, row 5, column I (formality): There is the number 2; it must lie in 0..1.",
                "Replies, row 6, column S (claims): The claim 'nevr-breaks' does not exist",
                "Customer lines, row 4, column E (who): The persona 'bob'")) {
            assertTrue(texts.stream().anyMatch(text -> text.startsWith("error " + place)), place + "\n" + texts);
        }
    }

    @Test
    void whatThePackFindsIsPlacedInTheWorkbook() {
        Edited edited = Edited.of(WORKBOOK);
        edited.set(REPLIES, 3, "question", "")
                .set(REPLIES, 4, "to", "nowhere")
                .set(REPLIES, 5, "benefit", "lasst")
                .set("Needs", 3, "hidden", "yes")
                .set("Brief", 4, "text", "")
                .set("Scenario", edited.row("Scenario", "setting", "start"), "value", SheetCell.text("opn.ring"));
        Imported.Made made = Packs.made(edited.save(), PACK);
        List<String> places = PACK.loadWith(made.scenario()).diagnostics().stream()
                .filter(Diagnostic::isError)
                .filter(each -> each.file().equals(Packs.TEA_TIME))
                .map(each -> made.places().of(each).orElse(each.path()))
                .distinct()
                .sorted()
                .toList();
        assertEquals(
                List.of(
                        "Brief, row 4, column C (text)",
                        "Replies, row 3, column F (question)",
                        "Replies, row 4, column O (to)",
                        "Replies, row 5, column Z (benefit)",
                        "Scenario, row 13, column B (start)"),
                places);
    }
}

package org.ringcraft.io.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringcraft.io.exchange.Imported;
import org.ringcraft.io.exchange.PackDocuments;
import org.ringcraft.io.exchange.Tree;
import org.ringcraft.io.json.JsonLayout;
import org.ringcraft.io.pack.PackSource;

class RoundTripTest {

    private static String part(byte[] workbook, String name) throws Exception {
        byte[] content = ZipParts.of(workbook, Integer.MAX_VALUE, 100).get(name);
        return new String(content == null ? new byte[0] : content, StandardCharsets.UTF_8);
    }

    @Test
    void theShippedScenarioComesBackByteForByteEvenWhenAnotherProgramHasSavedIt() throws Exception {
        PackDocuments pack = Packs.shipped();
        byte[] file = PackSource.bundled("core-uk").read("scenarios/working-from-home.json");
        byte[] workbook = Packs.workbook(pack);

        Imported.Made made = Packs.made(workbook, pack);
        assertArrayEquals(file, PackDocuments.bytes(made.scenario()));
        assertEquals(List.of(), made.remarks());

        Imported.Made again = Packs.made(Edited.of(workbook).save(), pack);
        assertArrayEquals(file, PackDocuments.bytes(again.scenario()));
        assertEquals(List.of(), again.remarks());
    }

    @Test
    void everyKeyOfTheFormatComesBack() {
        PackDocuments pack = Packs.tiny();
        Imported.Made made = Packs.made(Packs.workbook(pack), pack);
        assertEquals(JsonLayout.write(Packs.scenario(pack)), JsonLayout.write(made.scenario()));
        assertEquals(List.of(), made.remarks());
    }

    @Test
    void theSameScenarioGivesTheSameBytes() throws Exception {
        PackDocuments pack = Packs.tiny();
        byte[] workbook = Packs.workbook(pack);
        assertArrayEquals(workbook, Packs.workbook(pack));
        assertTrue(part(workbook, "docProps/core.xml").contains("2026-11-01T00:00:00Z"));
    }

    /** Each replaces a piece of the scenario by something that a cell alone would not bring back. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"weight\": 1,|\"weight\": 1.0,",
                "\"weight\": 1,|\"weight\": 1e0,",
                "\"guard\": 0.3|\"guard\": 0.300",
                "\"guard\": 0.3|\"guard\": 0.30000000000000001665",
                "\"budgetPence\": 600|\"budgetPence\": 6.0E2",
                "\"durability\": 0.8|\"durability\": 0.80",
                "\"move\": \"OFFER\",|\"repeat\": false, \"move\": \"OFFER\",",
                "\"id\": \"steel\",|\"note\": \"First.\", \"id\": \"steel\",",
                "\"answers\": [|\"explains\": [], \"answers\": [",
                "\"id\": \"cosy\",|\"id\": \"cosy\", \"answers\": [], \"unheard\": {\"of\": [1, null, \"x\"]},",
                "\"id\": \"cosy\",|\"id\": \"cosy\", \"routes\": [{\"to\": \"hub\", \"odds\": 2.50, \"when\": \"a; b\"}],",
                "\"id\": \"cosy\",|\"id\": \"cosy\", \"routes\": [{\"to\": \"a node\"}],",
                "\"id\": \"cosy\",|\"id\": \"cosy\", \"routes\": [],",
                "\"need\": \"durability\",|\"need\": 7,",
                "\"18/10\"|\"a; b\", \"c\\\\d\", \"e\\\\;f\", \" g \", \"\", \"h\\ni\"",
                "\"text\": \"Hmm.\"|\"text\": \"  Two\\u00a0 blanks\\tand\\nmore \"",
                "\"text\": \"Hmm.\"|\"text\": \"_x0041_ <b>&amp;</b> \\\"'\u201c\u2019\u2026\u2014 \uD83D\uDE00\"",
                "\"text\": \"Hmm.\"|\"text\": \"\"",
                "\"summary\": \"Somebody wants tea.\"|\"summary\": \"One.\\n\\nTwo.\\n\"",
                "\"target\": \"Kettles.\"|\"target\": \"Kettles.\", \"odd\": 1",
                "\"required\": 2|\"required\": 2, \"odd\": true",
                "\"criteria\": [|\"odd\": 1, \"criteria\": [",
                "\"date\": \"2026-11-16\"|\"date\": \"16/11/2026\"",
                "\"date\": \"2026-11-16\"|\"date\": \"46342\"",
                "\"meets\": {}|\"meets\": {\"a=b\": 1}",
                "\"ben\": 0.5|\"ben\": -0.5e-3",
                "\"with\": {|\"with\": {\"x\": \"a; b=c\", \"y\": \"\",",
                "\"include\": [|\"include\": [{\"as\": \"z\", \"fragment\": \"w\"},",
                "\"label\": \"Postcode\"|\"label\": \"Postcode\", \"required\": true",
                "\"who\": [|\"who\": [\"b,c\",",
                "\"when\": \"trust >= 0.2\"|\"when\": \" trust \u2265  0.2\"",
                "\"enter\": [|\"enter\": [{\"text\": \"No id.\"},",
            })
    void whatACellWouldLoseComesBack(String change) {
        int bar = change.indexOf('|');
        PackDocuments pack = Packs.tiny(text -> text.replace(change.substring(0, bar), change.substring(bar + 1)));
        assertFalse(Tree.isSame(Packs.scenario(pack), Packs.scenario(Packs.tiny())), "The change changes nothing");
        boolean noId = change.contains("No id.");
        if (noId) {
            // A line without an id would be given one, so the workbook would not be true.
            assertThrows(IllegalArgumentException.class, () -> Packs.workbook(pack));
            return;
        }
        byte[] workbook = Packs.workbook(pack);
        Imported.Made made = Packs.made(Edited.of(workbook).save(), pack);
        assertEquals(JsonLayout.line(Packs.scenario(pack)), JsonLayout.line(made.scenario()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+44 1234",
                "-5 a month",
                "@home",
                "=HYPERLINK(\"x\")",
                "\t=1",
                "'quoted",
                "=cmd|' /C calc'!A0"
            })
    void textIsNeverAFormula(String text) throws Exception {
        PackDocuments pack = Packs.tiny(json -> json.replace("\"Hmm.\"", JsonLayout.quoted(text)));
        byte[] workbook = Packs.workbook(pack);
        for (int sheet = 1; sheet <= 15; sheet++) {
            assertFalse(part(workbook, "xl/worksheets/sheet" + sheet + ".xml").contains("<f>"));
        }
        assertEquals(
                JsonLayout.line(Packs.scenario(pack)),
                JsonLayout.line(Packs.made(workbook, pack).scenario()));
        // Typed over in the cell, it stays text as well: the cells are formatted as text.
        assertTrue(part(workbook, "xl/styles.xml").contains("formatCode=\"@\"")
                || part(workbook, "xl/styles.xml").contains("numFmtId=\"49\""));
    }

    @Test
    void closedColumnsHaveDropDownLists() throws Exception {
        PackDocuments pack = Packs.tiny();
        byte[] workbook = Packs.workbook(pack);
        String replies = part(workbook, "xl/worksheets/sheet2.xml");
        for (Column column : Layouts.REPLIES.columns()) {
            int at = Layouts.REPLIES.columns().indexOf(column);
            String first = "sqref=\"" + Spot.letters(at) + "3:";
            boolean named = !Vocabularies.of(Packs.scenario(pack), pack)
                    .of(column.list())
                    .isEmpty();
            assertEquals(named, replies.contains(first), column.heading());
        }
        assertTrue(replies.contains("state=\"frozen\""));
        assertTrue(replies.contains("<autoFilter"));
        assertTrue(replies.contains("errorStyle=\"stop\""));
        assertFalse(replies.contains("\"null\""));
    }

    @Test
    void includedNodesAndNamesOfThePackAreOffered() {
        PackDocuments pack = Packs.tiny();
        Vocabularies names = Vocabularies.of(Packs.scenario(pack), pack);
        assertTrue(names.of(Vocabulary.NODE).keySet().containsAll(List.of("hub", "open.ring")));
        assertEquals(
                "A cosy keeps it warm.".isEmpty(), names.of(Vocabulary.CLAIM).isEmpty());
        assertTrue(names.of(Vocabulary.CLAIM).getOrDefault("never-breaks", "").endsWith("(FALSE)"));
        assertEquals(Map.of("yes", "", "no", ""), names.of(Vocabulary.YES_NO));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"id\": \"steel\"|\"id\": \"cosy\"",
                "\"id\": \"hub\",|\"id\": \"\",",
                "\"phase\": \"DISCOVER\",|"
            })
    void aScenarioThatCouldNotComeBackIsRefused(String change) {
        int bar = change.indexOf('|');
        PackDocuments pack = Packs.tiny(text -> text.replace(change.substring(0, bar), change.substring(bar + 1)));
        if (change.startsWith("\"phase\"")) {
            assertEquals(
                    JsonLayout.line(Packs.scenario(pack)),
                    JsonLayout.line(Packs.made(Packs.workbook(pack), pack).scenario()));
            return;
        }
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> Packs.workbook(pack));
        assertTrue(String.valueOf(refused.getMessage()).contains("without losing something"), refused.getMessage());
    }
}

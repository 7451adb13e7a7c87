package org.ringcraft.io.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.Outcome;
import org.ringcraft.engine.scenario.Mode;
import org.ringcraft.engine.scenario.Tone;

/** Older and newer formats, and files that are no journals. */
class FormatTest {

    private static JournalCall read(String text) {
        return JournalReader.read("call.jsonl", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String fixture() throws IOException {
        try (InputStream file = FormatTest.class.getResourceAsStream("/journal/format-0.jsonl")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void format0IsReadAsIfItWereTheNewest() throws IOException {
        JournalCall call = read(fixture());
        assertEquals(List.of(), call.verification().findings());
        assertEquals(0, call.format());
        assertEquals("", call.hash());
        assertEquals("Zoë", call.setup().agent());
        assertEquals(Mode.PRACTICE, call.setup().mode());
        assertEquals(10, call.events().size());
        assertEquals(5, call.commands());
        assertEquals(new CallEvent.CallStarted(0, call.setup()), call.events().get(0));
        assertEquals(
                new CallEvent.PlayerSaid(4150, "open.greet", Tone.WARM, CallCommand.Entry.CHOSEN, 3300, false),
                call.events().get(3));
        assertEquals(
                new CallEvent.CallEnded(40_000, Outcome.NO_SALE), call.events().get(9));
        assertTrue(call.isEnded());
    }

    @Test
    void format0IsNeitherCarriedOnNorChanged(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("old.jsonl");
        Files.writeString(file, fixture());
        JournalException refused = assertThrows(JournalException.class, () -> Journal.reopen(file));
        assertTrue(
                refused.getMessage().contains("is of format 0, which can be replayed and scored but not carried on"));
        assertEquals(fixture(), Files.readString(file));
    }

    @Test
    void aTornFormat0IsCutToItsLastWholeCommand() throws IOException {
        String text = fixture();
        JournalCall call = read(text.substring(0, text.length() - 8));
        assertEquals(7, call.events().size());
        assertTrue(call.verification().findings().get(0).startsWith("Line 11 is torn after "));
        assertFalse(call.isEnded());
    }

    @Test
    void aBrokenLineOfFormat0IsNamed() throws IOException {
        JournalCall json = read(fixture().replace("{\"c\":1,\"t\":7750", "{\"c\":1,,\"t\":7750"));
        assertEquals(List.of("Line 6 is no JSON object."), json.verification().findings());
        assertEquals(3, json.events().size());
        JournalCall type = read(fixture().replace("NeedTouched", "NeedSmelt"));
        assertEquals(1, type.verification().faults().size());
        assertTrue(type.verification().findings().get(0).startsWith("Line 7 has the event 'need-smelt', which is not"));
        assertThrows(JournalException.class, () -> read(fixture().replace("\"seed\":7,", "")));
    }

    /** Every upgrade leads to the newest format. */
    @Test
    void thereIsAnUpgradeFromEveryOlderFormat() {
        assertEquals(Header.FORMAT, Upgrade.BY_FORMAT.size());
    }

    @Test
    void aNewerFormatSaysSo() {
        List<String> lines = new ArrayList<>(SampleCall.lines());
        SealedLine header = SealedLine.seal(new Header(2, SampleCall.SETUP).body(), SealedLine.ORIGIN);
        lines.set(0, new String(header.bytes(), StandardCharsets.UTF_8));
        for (List<String> newer : List.of(lines, List.of("{\"ringcraft-journal\":2,\"new\":true}", "{}"))) {
            JournalException refused = assertThrows(
                    JournalException.class, () -> JournalReader.read("call.jsonl", SampleCall.file(newer)));
            assertEquals(
                    "The journal call.jsonl is of format 2; this Ringcraft reads up to 1. Maybe update Ringcraft.",
                    refused.getMessage());
        }
    }

    /** A changed digit is no newer format. */
    @Test
    void aDamagedFormatNumberIsDamage() {
        List<String> lines = new ArrayList<>(SampleCall.lines());
        lines.set(0, lines.get(0).replace("\"ringcraft-journal\":1", "\"ringcraft-journal\":3"));
        JournalCall call = JournalReader.read("call.jsonl", SampleCall.file(lines));
        assertEquals(
                List.of(1),
                call.verification().faults().stream().map(Fault::line).toList());
        assertEquals(SampleCall.SETUP, call.setup());
    }

    @Test
    void whenTheSetupIsLostItSaysSoWithEveryFault() {
        List<String> lines = new ArrayList<>(SampleCall.lines());
        lines.set(0, lines.get(0).replace("core-uk", "core-us"));
        lines.set(1, lines.get(1).replace("core-uk", "core-us"));
        JournalCall call = JournalReader.read("call.jsonl", SampleCall.file(lines));
        assertEquals(List.of(), call.events());
        JournalException lost = assertThrows(JournalException.class, call::setup);
        assertTrue(lost.getMessage().contains("\nLine 1 has changed"), lost.getMessage());
        assertTrue(lost.getMessage().contains("\nLine 2 has changed"), lost.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello\n",
                "hello",
                "{}\n",
                "{\"format\":1,\"id\":\"core-uk\"}\n",
                "\u0000\u0001\n\n\n",
                "\n",
                "{\"ringcraft-journal\":99999999999}\n",
                "{\"ringcraft-journal\":-1}\n"
            })
    void whatIsNoJournalSaysSo(String text) {
        JournalException refused = assertThrows(JournalException.class, () -> read(text));
        assertTrue(refused.getMessage().startsWith("The file call.jsonl is no journal: its first line is '"));
        assertTrue(refused.getMessage().endsWith("Maybe another file was meant."), refused.getMessage());
    }

    @Test
    void aTornEndIsNotCutByReading(@TempDir Path folder) throws IOException {
        byte[] torn = Arrays.copyOf(SampleCall.file(), 2_000);
        Path file = folder.resolve("call.jsonl");
        Files.write(file, torn);
        assertTrue(JournalReader.read(file).verification().tear().isPresent());
        assertArrayEquals(torn, Files.readAllBytes(file));
    }
}

package org.ringcraft.io.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringcraft.engine.call.CallEvent;

/** A crash leaves any number of the last bytes unwritten. */
class TornTailTest {

    private static final byte[] FILE = SampleCall.file();

    @Test
    void everyLengthIsReadUpToTheLastWholeCommand() {
        List<String> lines = SampleCall.lines();
        int header = SampleCall.file(lines.subList(0, 1)).length;
        for (int length = 0; length < header; length++) {
            byte[] torn = Arrays.copyOf(FILE, length);
            JournalException nothing =
                    assertThrows(JournalException.class, () -> JournalReader.read("call.jsonl", torn));
            assertTrue(nothing.getMessage().contains("ends within its first line, after " + length + " bytes"));
        }
        int whole = 0;
        int command = 0;
        int events = 0;
        int end = header;
        for (int length = header; length <= FILE.length; length++) {
            if (command < SampleCall.commands().size() && length == end(lines, events + size(command))) {
                events += size(command++);
                end = length;
            }
            whole = events;
            JournalCall call = JournalReader.read("call.jsonl", Arrays.copyOf(FILE, length));
            assertEquals(SampleCall.events().subList(0, whole), call.events(), "length " + length);
            assertTrue(call.verification().isSound(), "length " + length);
            Optional<Verification.Tear> tear = call.verification().tear();
            assertEquals(length > end, tear.isPresent(), "length " + length);
            if (tear.isPresent()) {
                assertEquals(whole + 2, tear.get().line());
                assertEquals(end, tear.get().from());
                assertEquals(length - end, tear.get().bytes());
            }
        }
        assertEquals(29, whole);
    }

    private static int size(int command) {
        return SampleCall.commands().get(command).size();
    }

    /** Returns the length of a file with so many events. */
    private static int end(List<String> lines, int events) {
        return SampleCall.file(lines.subList(0, events + 1)).length;
    }

    @Test
    void theMessageSaysWhatIsCut() {
        int length = end(SampleCall.lines(), 6) + 20;
        JournalCall call = JournalReader.read("call.jsonl", Arrays.copyOf(FILE, length));
        assertEquals(
                List.of("The last command was not saved to its end: from line 6 on the file holds 2 lines of it and 20"
                        + " bytes of a torn line. Maybe the program was stopped while it wrote; carrying on cuts them,"
                        + " and nothing before them is lost."),
                call.verification().findings());
    }

    @Test
    void aTornCallIsCarriedOnToTheSameBytes(@TempDir Path folder) throws IOException {
        int header = end(SampleCall.lines(), 0);
        for (int length = header; length < FILE.length; length += 97) {
            Path file = folder.resolve(length + ".jsonl");
            Files.write(file, Arrays.copyOf(FILE, length));
            Journal.Reopened again = Journal.reopen(file);
            try (Journal journal = again.journal()) {
                List<List<CallEvent>> commands = SampleCall.commands();
                commands.subList(again.call().commands(), commands.size()).forEach(journal::append);
            }
            assertArrayEquals(FILE, Files.readAllBytes(file), "length " + length);
        }
    }

    /** A torn end is no cover for an edit: what is longer than a line, or whole and wrong, has been changed. */
    @Test
    void aChangedLineIsNotTakenForATornOne() {
        byte[] overlong = FILE.clone();
        overlong[FILE.length - 1] = 'x';
        byte[] wrong = Arrays.copyOf(FILE, FILE.length - 1);
        wrong[FILE.length - 120] ^= 1;
        for (byte[] file : List.of(overlong, wrong)) {
            JournalCall call = JournalReader.read("call.jsonl", file);
            assertEquals(
                    List.of(30),
                    call.verification().faults().stream().map(Fault::line).toList());
        }
    }

    @Test
    void damageBeforeATornEndIsStillDamage(@TempDir Path folder) throws IOException {
        byte[] file = Arrays.copyOf(FILE, FILE.length - 30);
        file[1000] ^= 1;
        Path path = folder.resolve("call.jsonl");
        Files.write(path, file);
        JournalException refused = assertThrows(JournalException.class, () -> Journal.reopen(path));
        assertTrue(refused.getMessage().contains("has changed since it was written"), refused.getMessage());
        assertArrayEquals(file, Files.readAllBytes(path));
    }
}

package org.ringcraft.io.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringcraft.engine.call.CallEvent;

class JournalTest {

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("call.jsonl");
    }

    @Test
    void theBytesAreTheSameEverywhereAndAlways() throws IOException {
        try (Journal journal = Journal.create(file(), SampleCall.SETUP)) {
            SampleCall.commands().forEach(journal::append);
        }
        try (InputStream golden = JournalTest.class.getResourceAsStream("/journal/golden.jsonl")) {
            assertArrayEquals(golden.readAllBytes(), Files.readAllBytes(file()));
        }
    }

    @Test
    void whatWasAppendedIsReadBack() {
        String hash;
        try (Journal journal = Journal.create(file(), SampleCall.SETUP)) {
            SampleCall.commands().forEach(journal::append);
            hash = journal.hash();
        }
        JournalCall call = JournalReader.read(file());
        assertEquals(SampleCall.SETUP, call.setup());
        assertEquals(SampleCall.events(), call.events());
        assertEquals(13, call.commands());
        assertEquals(hash, call.hash());
        assertEquals(1, call.format());
        assertTrue(call.isEnded());
        assertEquals(List.of(), call.verification().findings());
        assertEquals(call, call.requireSound().against(hash));
    }

    @Test
    void whatWasAppendedIsInTheFileAtOnce() {
        try (Journal journal = Journal.create(file(), SampleCall.SETUP)) {
            assertEquals(List.of(), JournalReader.read(file()).events());
            int events = 0;
            for (List<CallEvent> command : SampleCall.commands()) {
                journal.append(command);
                events += command.size();
                assertEquals(
                        SampleCall.events().subList(0, events),
                        JournalReader.read(file()).events());
                assertEquals(journal.hash(), JournalReader.read(file()).hash());
            }
        }
    }

    @Test
    void aCallLeftAnywhereIsCarriedOnToTheSameBytes() throws IOException {
        List<List<CallEvent>> commands = SampleCall.commands();
        for (int left = 0; left <= commands.size(); left++) {
            Path file = folder.resolve(left + ".jsonl");
            try (Journal journal = Journal.create(file, SampleCall.SETUP)) {
                commands.subList(0, left).forEach(journal::append);
            }
            Journal.Reopened again = Journal.reopen(file);
            try (Journal journal = again.journal()) {
                assertEquals(left, again.call().commands());
                commands.subList(left, commands.size()).forEach(journal::append);
            }
            assertArrayEquals(SampleCall.file(), Files.readAllBytes(file));
        }
    }

    @Test
    void nothingIsEverOverwritten() throws IOException {
        Files.writeString(file(), "mine");
        JournalException refused = assertThrows(JournalException.class, () -> Journal.create(file(), SampleCall.SETUP));
        assertTrue(refused.getMessage().contains("already there, and no journal is ever overwritten. Maybe"));
        assertEquals("mine", Files.readString(file()));
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path file = folder.resolve("none").resolve("call.jsonl");
        JournalException refused = assertThrows(JournalException.class, () -> Journal.create(file, SampleCall.SETUP));
        assertTrue(refused.getMessage().contains(file + " cannot be made, for its folder does not exist"));
        JournalException missing = assertThrows(JournalException.class, () -> JournalReader.read(file));
        assertTrue(missing.getMessage().contains(file + " does not exist. Maybe"));
        assertThrows(JournalException.class, () -> Journal.reopen(file));
        assertThrows(JournalException.class, () -> JournalReader.read(folder));
    }

    @Test
    void oneCallIsPlayedInOnePlace() {
        try (Journal journal = Journal.create(file(), SampleCall.SETUP)) {
            JournalException refused = assertThrows(JournalException.class, () -> Journal.reopen(file()));
            assertTrue(refused.getMessage().contains("is open elsewhere. Maybe"), refused.getMessage());
            journal.append(SampleCall.commands().get(0));
        }
        Journal.reopen(file()).journal().close();
    }

    @Test
    void aFullDiskLosesNothingAndTheCommandMayBeTriedAgain() throws IOException {
        List<List<CallEvent>> commands = SampleCall.commands();
        try (FileChannel real = FileChannel.open(file(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            SmallDisk disk = new SmallDisk(real);
            Journal journal = Journal.begin(file(), disk, SampleCall.SETUP);
            for (List<CallEvent> command : commands) {
                for (int room : List.of(0, 1, 150)) {
                    disk.room = room;
                    byte[] before = Files.readAllBytes(file());
                    String hash = journal.hash();
                    JournalException full = assertThrows(JournalException.class, () -> journal.append(command));
                    assertTrue(full.getMessage().contains("No space left on device"), full.getMessage());
                    assertTrue(full.getMessage().contains("all before it is saved"), full.getMessage());
                    assertArrayEquals(before, Files.readAllBytes(file()));
                    assertEquals(hash, journal.hash());
                }
                disk.room = Integer.MAX_VALUE;
                journal.append(command);
            }
        }
        assertArrayEquals(SampleCall.file(), Files.readAllBytes(file()));
    }

    /** Half a batch that cannot even be taken back is written over by the next try. */
    @Test
    void aDiskThatAlsoFailsToCutBackIsHealedByTheNextCommand() throws IOException {
        List<List<CallEvent>> commands = SampleCall.commands();
        try (FileChannel real = FileChannel.open(file(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            SmallDisk disk = new SmallDisk(real);
            Journal journal = Journal.begin(file(), disk, SampleCall.SETUP);
            disk.room = 700;
            disk.truncates = false;
            assertThrows(JournalException.class, () -> journal.append(commands.get(0)));
            JournalCall torn = JournalReader.read(file());
            assertTrue(torn.verification().tear().isPresent());
            assertEquals(List.of(), torn.events());
            disk.room = Integer.MAX_VALUE;
            disk.truncates = true;
            commands.forEach(journal::append);
        }
        assertArrayEquals(SampleCall.file(), Files.readAllBytes(file()));
    }

    @Test
    void nothingIsWrittenForNoEvents() throws IOException {
        try (Journal journal = Journal.create(file(), SampleCall.SETUP)) {
            byte[] before = Files.readAllBytes(file());
            journal.append(List.of());
            assertArrayEquals(before, Files.readAllBytes(file()));
        }
    }

    @Test
    void aClosedJournalSaysSo() {
        Journal journal = Journal.create(file(), SampleCall.SETUP);
        journal.close();
        JournalException closed = assertThrows(
                JournalException.class,
                () -> journal.append(SampleCall.commands().get(0)));
        assertTrue(closed.getMessage().contains("it is closed"), closed.getMessage());
        assertFalse(JournalReader.read(file()).isEnded());
    }

    @Test
    void aReadOnlyJournalCanBeReadButNotCarriedOn() throws IOException {
        Files.write(file(), SampleCall.file());
        assertTrue(file().toFile().setWritable(false));
        assertEquals(29, JournalReader.read(file()).events().size());
        if (!Files.isWritable(file())) {
            JournalException refused = assertThrows(JournalException.class, () -> Journal.reopen(file()));
            assertTrue(refused.getMessage().contains("may be read but not written"), refused.getMessage());
        }
    }
}

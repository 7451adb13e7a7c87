package org.ringcraft.io.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TamperTest {

    private static final byte[] FILE = SampleCall.file();
    private static final List<String> LINES = SampleCall.lines();

    private static JournalCall read(byte[] file) {
        return JournalReader.read("call.jsonl", file);
    }

    private static JournalCall read(List<String> lines) {
        return read(SampleCall.file(lines));
    }

    private static List<Integer> faulty(JournalCall call) {
        return call.verification().faults().stream().map(Fault::line).toList();
    }

    /** Returns the number of the line that a byte of the file stands in, line ends included. */
    private static int lineOf(int at) {
        return 1 + (int) IntStream.range(0, at).filter(i -> FILE[i] == '\n').count();
    }

    @Test
    void everyChangedByteIsDetectedAndItsLineNamed() {
        int line = 1;
        for (int at = 0; at < FILE.length; at++) {
            byte[] file = FILE.clone();
            file[at] ^= (byte) (1 << (at % 7));
            JournalCall call = read(file);
            assertFalse(call.verification().isSound(), "byte " + at + " in line " + line);
            if (FILE[at] == '\n' || file[at] == '\n') {
                assertTrue(faulty(call).contains(line), "byte " + at + " in line " + line + ": " + faulty(call));
            } else {
                assertEquals(List.of(line), faulty(call), "byte " + at);
            }
            assertTrue(call.verification().findings().get(0).contains("Maybe "));
            line += FILE[at] == '\n' ? 1 : 0;
        }
    }

    @Test
    void everyByteChangedToALineEndIsDetected() {
        for (int at = 0; at < FILE.length; at += 5) {
            if (FILE[at] != '\n') {
                byte[] file = FILE.clone();
                file[at] = '\n';
                assertTrue(faulty(read(file)).contains(lineOf(at)), "byte " + at);
            }
        }
    }

    @Test
    void twoChangesAreBothNamed() {
        Random random = new Random(11);
        List<Integer> starts = new ArrayList<>(List.of(0));
        IntStream.range(0, FILE.length).filter(i -> FILE[i] == '\n').forEach(i -> starts.add(i + 1));
        for (int first = 0; first < LINES.size(); first++) {
            for (int second = first + 1; second < LINES.size(); second++) {
                byte[] file = FILE.clone();
                for (int line : List.of(first, second)) {
                    int at = starts.get(line) + random.nextInt(starts.get(line + 1) - 1 - starts.get(line));
                    file[at] ^= (byte) 0x01;
                }
                List<Integer> named = faulty(read(file));
                assertTrue(named.containsAll(List.of(first + 1, second + 1)), first + ", " + second + ": " + named);
                assertTrue(named.size() == 2 || (named.size() == 3 && second == first + 1), named.toString());
            }
        }
    }

    @Test
    void insertedAndDeletedBytesAreNamed() {
        for (int at = 0; at < FILE.length - 1; at += 5) {
            byte[] more = new byte[FILE.length + 1];
            System.arraycopy(FILE, 0, more, 0, at);
            more[at] = 'x';
            System.arraycopy(FILE, at, more, at + 1, FILE.length - at);
            assertTrue(faulty(read(more)).contains(lineOf(at)), "byte before " + at);
            byte[] less = new byte[FILE.length - 1];
            System.arraycopy(FILE, 0, less, 0, at);
            System.arraycopy(FILE, at + 1, less, at, FILE.length - at - 1);
            assertTrue(faulty(read(less)).contains(lineOf(at)), "byte " + at);
        }
    }

    @Test
    void aDroppedLineBreaksTheChainWhereItStood() {
        for (int i = 0; i < LINES.size() - 1; i++) {
            List<String> lines = new ArrayList<>(LINES);
            lines.remove(i);
            JournalCall call = read(lines);
            assertEquals(List.of(i + 1), faulty(call));
            assertEquals(Fault.Kind.CHAIN, call.verification().faults().get(0).kind());
        }
    }

    @Test
    void theMessageSaysWhatIsMissing() {
        List<String> lines = new ArrayList<>(LINES);
        lines.remove(7);
        assertEquals(
                List.of("Line 8 breaks the chain: it holds event 8 after event 6. Maybe a line was taken out or moved;"
                        + " restore the file from a copy."),
                read(lines).verification().findings());
        lines.remove(0);
        assertEquals(
                "Line 1 breaks the chain: it holds event 1, and the header is missing. Maybe the first line was taken"
                        + " out; restore the file from a copy.",
                read(lines).verification().findings().get(0));
    }

    @Test
    void swappedLinesAreNamed() {
        for (int i = 0; i < LINES.size(); i++) {
            for (int j = i + 1; j < LINES.size(); j++) {
                List<String> lines = new ArrayList<>(LINES);
                Collections.swap(lines, i, j);
                if (i == 0 && j == 1) {
                    assertEquals(List.of(1, 2, 3), faulty(read(lines)));
                } else if (i > 0) {
                    assertTrue(faulty(read(lines)).containsAll(List.of(i + 1, j + 1)), i + " and " + j);
                }
            }
        }
    }

    @Test
    void aRepeatedLineIsNamed() {
        for (int i = 0; i < LINES.size(); i++) {
            List<String> lines = new ArrayList<>(LINES);
            lines.add(i + 1, LINES.get(i));
            assertEquals(List.of(i + 2), faulty(read(lines)).subList(0, 1), "line " + (i + 1));
        }
    }

    /** Whoever also mends the checksum of the line is betrayed by the chain. */
    @Test
    void aLineWrittenAnewWithItsChecksumBreaksTheChain() {
        for (int i = 0; i < LINES.size(); i++) {
            SealedLine line = SealedLine.of(Lines.bytes(LINES.get(i)));
            String edited =
                    i == 0 ? line.body().replace("Zo", "Jo") : line.body().replaceFirst("\"at\":", "\"at\":1");
            List<String> lines = new ArrayList<>(LINES);
            // Keeps the chain value that stood there.
            lines.set(i, reseal(edited, line.statedChain()));
            JournalCall call = read(lines);
            assertEquals(List.of(i + 1), faulty(call));
            assertEquals(Fault.Kind.CHAIN, call.verification().faults().get(0).kind());
            // Mends the line's own chain value too: then the next line does not follow.
            String before = i == 0
                    ? SealedLine.ORIGIN
                    : SealedLine.of(Lines.bytes(LINES.get(i - 1))).statedChain();
            lines.set(i, new String(SealedLine.seal(edited, before).bytes(), StandardCharsets.UTF_8));
            List<Integer> named = faulty(read(lines));
            assertEquals(i == LINES.size() - 1 ? List.of() : List.of(i + 2), named);
        }
    }

    private static String reseal(String body, String chain) {
        String line = body + ",\"chain\":\"" + chain + "\",\"crc\":\"00000000\"}";
        String sum = SealedLine.of(Lines.bytes(line)).checksum();
        return line.substring(0, line.length() - 10) + sum + "\"}";
    }

    /** What the file alone cannot show: the store's chain value does. */
    @Test
    void linesTakenOffTheEndAreShownByTheKeptHash() {
        String hash = read(LINES).hash();
        for (int kept = 2; kept < LINES.size(); kept++) {
            JournalCall call = read(LINES.subList(0, kept));
            assertTrue(call.verification().isSound());
            assertFalse(call.isEnded());
            JournalCall compared = call.against(hash);
            assertEquals(
                    List.of(Fault.Kind.END),
                    compared.verification().faults().stream().map(Fault::kind).toList());
            assertThrows(JournalException.class, compared::requireSound);
        }
    }

    @Test
    void eventsBeforeTheFirstFaultAreGivenInWholeCommands() {
        List<String> lines = new ArrayList<>(LINES);
        lines.set(7, lines.get(7).replace("ask", "sak"));
        JournalCall call = read(lines);
        assertEquals(SampleCall.events().subList(0, 4), call.events());
        JournalException refused = assertThrows(JournalException.class, call::requireSound);
        assertTrue(refused.getMessage().startsWith("The journal call.jsonl is not as it was written.\nLine 8 has"));
    }

    /** Forged lines with every sum right are still read with care. */
    @Test
    void linesThatMakeNoSenseAreRefused() {
        assertTrue(forged(1, "{\"seq\":1,\"command\":0,\"left\":3,\"event\":\"order-placed\",\"at\":0")
                .contains("Line 2 is not the start of the call."));
        assertTrue(forged(
                        4,
                        LINES.get(1)
                                .substring(0, LINES.get(1).indexOf(",\"chain\""))
                                .replace("\"seq\":1", "\"seq\":4"))
                .contains("Line 5 starts the call a second time."));
        assertTrue(forged(4, "{\"seq\":5,\"command\":0,\"left\":0,\"event\":\"order-placed\",\"at\":0")
                .contains("Line 5 is numbered 5/0/0 (event, command, events left in it) where 4/0/0 should stand."));
        assertTrue(forged(4, "{\"seq\":4,\"command\":1,\"left\":0,\"event\":\"order-placed\",\"at\":0")
                .contains("4/1/0"));
        assertTrue(forged(4, "{\"seq\":4,\"command\":0,\"left\":2,\"event\":\"order-placed\",\"at\":0")
                .contains("4/0/2"));
        assertTrue(forged(5, "{\"seq\":5,\"command\":1,\"left\":-1,\"event\":\"order-placed\",\"at\":0")
                .contains("5/1/-1"));
        assertTrue(forged(5, "{\"seq\":5,\"command\":1,\"left\":0,\"event\":\"teleported\",\"at\":0")
                .contains("Line 6 has the event 'teleported', which is not known. Maybe a newer Ringcraft"));
        assertTrue(forged(5, new Header(1, SampleCall.SETUP).body())
                .contains("Line 6 has the key 'ringcraft-journal' where 'seq' should stand."));
        assertTrue(forged(30, "{\"seq\":30,\"command\":13,\"left\":0,\"event\":\"order-placed\",\"at\":0")
                .contains("Line 31 comes after the end of the call."));
    }

    private static String forged(int at, String body) {
        List<String> lines = new ArrayList<>(LINES.subList(0, at));
        String chain = SealedLine.of(Lines.bytes(lines.get(at - 1))).statedChain();
        lines.add(new String(SealedLine.seal(body, chain).bytes(), StandardCharsets.UTF_8));
        return String.join("\n", read(lines).verification().findings());
    }

    @Test
    void anEditorThatChangesLineEndsIsFoundInEveryLine() {
        String windows = new String(FILE, StandardCharsets.UTF_8).replace("\n", "\r\n");
        JournalCall call = read(windows.getBytes(StandardCharsets.UTF_8));
        assertEquals(IntStream.rangeClosed(1, LINES.size()).boxed().toList(), faulty(call));
    }

    @Test
    void anyRubbishIsAnsweredInWords() {
        Random random = new Random(3);
        for (int i = 0; i < 1_500; i++) {
            byte[] file = FILE.clone();
            int changes = 1 + random.nextInt(40);
            for (int change = 0; change < changes; change++) {
                int at = random.nextInt(file.length);
                int length = Math.min(file.length - at, 1 + random.nextInt(600));
                System.arraycopy(FILE, random.nextInt(FILE.length - length), file, at, length);
            }
            byte[] cut = Arrays.copyOf(file, random.nextInt(file.length + 1));
            try {
                JournalCall call = read(cut);
                assertTrue(call.events().size() <= 29 && call.verification().findings() != null);
            } catch (JournalException refused) {
                assertTrue(refused.getMessage().length() > 20);
            }
        }
    }
}

package org.ringcraft.io.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringcraft.engine.call.CallEvent;

/** Kills a program that writes a journal, without warning, three times. */
class KillTest {

    @Test
    void whatWasAcknowledgedIsNeverLost(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("call.jsonl");
        int before = 0;
        for (int round = 1; round <= 3; round++) {
            int acknowledged = killAfter(file, before + 20 * round);
            JournalCall call = JournalReader.read(file);
            assertEquals(List.of(), call.verification().faults());
            List<CallEvent> events = call.events();
            assertTrue(events.size() >= acknowledged, events.size() + " of " + acknowledged);
            for (int i = 1; i < events.size(); i++) {
                String text = ((CallEvent.NoteTaken) events.get(i)).text();
                assertTrue(text.endsWith("note " + i), text);
            }
            before = events.size();
        }
    }

    /** Lets the child write so many events, kills it, and returns how many it said it had written. */
    private static int killAfter(Path file, int events) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AppendingChild.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int acknowledged = 0;
        try (BufferedReader said = child.inputReader(StandardCharsets.UTF_8)) {
            while (acknowledged < events) {
                acknowledged = Integer.parseInt(String.valueOf(said.readLine()));
            }
            // By its handle, which leaves the pipe open.
            child.toHandle().destroyForcibly();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                // The pipe may end in the middle of a number: then it is short, and counts for little.
                acknowledged = line.isEmpty() ? acknowledged : Math.max(acknowledged, Integer.parseInt(line));
            }
        } finally {
            child.destroyForcibly().waitFor();
        }
        return acknowledged;
    }
}

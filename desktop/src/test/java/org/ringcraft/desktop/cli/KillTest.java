package org.ringcraft.desktop.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A call outlives the death of its process. {@link KillRounds} says more. */
class KillTest {

    @ParameterizedTest
    @CsvSource({"3, 101", "9, 102", "20, 103"})
    void whatWasPrintedIsKeptAndTheCallGoesOn(int lines, long seed, @TempDir Path folder)
            throws IOException, InterruptedException {
        KillRounds.Round round = new KillRounds(folder, seed).run(lines);
        assertTrue(round.printed() >= 1, round::toString);
    }

    @Test
    void asManyRoundsAsAskedFor() throws IOException, InterruptedException {
        KillRounds.many(Integer.getInteger("kill.rounds", 1), Long.getLong("kill.seed", 1));
    }
}

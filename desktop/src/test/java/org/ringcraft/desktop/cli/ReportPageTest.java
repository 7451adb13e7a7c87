package org.ringcraft.desktop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --report}: where the page goes, and where it does not. */
class ReportPageTest {

    private static final String[] SHORT = {
        "simulate", "--persona", "callum-reid", "--policy", "expert", "--calls", "3", "--seed", "8", "--report"
    };

    @TempDir
    private Path folder;

    private Cli.Ran simulate(String... more) {
        String[] line = new String[SHORT.length + more.length];
        System.arraycopy(SHORT, 0, line, 0, SHORT.length);
        System.arraycopy(more, 0, line, SHORT.length, more.length);
        return Cli.in(folder).run(line);
    }

    @Test
    void simulateWritesThePageOfTheCallsThatItPlayed() throws IOException {
        Path file = folder.resolve("report.html");
        Cli.Ran ran = simulate(file.toString()).assertFine();
        assertTrue(ran.out().startsWith("3 calls of working-from-home played by expert, seed 8."), ran.out());
        assertFalse(ran.out().contains("Replies of"), "the analysis is for the page: " + ran.out());
        assertEquals("The report is in " + file + ". Open it in a browser.\n", ran.err());
        String page = Files.readString(file);
        assertTrue(page.startsWith("<!DOCTYPE html>") && page.endsWith("</html>\n"));
        assertTrue(page.contains("<dt>Seed</dt><dd>8</dd>"), "the seed is told");
        Cli.Ran json = simulate(file.toString(), "--force", "--json").assertFine();
        assertEquals(1, json.out().lines().count());
        assertFalse(JsonParser.parseString(json.out()).getAsJsonObject().has("items"), "asked for with --items only");
        assertEquals(page, Files.readString(file), "the same page from the same seed");
    }

    @Test
    void statsPlaysASampleOfItsOwn() throws IOException {
        Path file = folder.resolve("stats.html");
        Cli.Ran ran = Cli.in(folder)
                .run("stats", "--json", "--report", file.toString())
                .assertFine();
        assertEquals(1, ran.out().lines().count());
        assertTrue(ran.err().startsWith("Playing a sample for the report: 1400 calls, seed 1.\n"), ran.err());
        assertTrue(Files.readString(file).contains("1,400 calls: 7 policies played 200 calls of each scenario"));
    }

    @Test
    void aFileThatIsThereIsNotWrittenOver() throws IOException {
        Path file = Files.writeString(folder.resolve("report.html"), "mine");
        simulate(file.toString())
                .assertComplains(2, "is there already. Maybe choose another name, or write over it with --force.");
        Cli.in(folder).run("stats", "--report", file.toString()).assertComplains(2, "is there already.");
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        simulate(folder.resolve("no/report.html").toString())
                .assertComplains(2, "There is no folder '" + folder.resolve("no") + "' to write to.");
        simulate(folder.toString(), "--force").assertComplains(2, "is a folder.");
    }

    @Test
    void forceAloneMeansNothing() {
        Cli.in(folder).run("stats", "--force").assertComplains(2, "--force is for a report, and none is asked for.");
    }
}

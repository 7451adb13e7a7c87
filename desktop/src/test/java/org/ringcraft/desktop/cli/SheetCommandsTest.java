package org.ringcraft.desktop.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code export --to xlsx} and {@code import} of what comes back. */
class SheetCommandsTest {

    private static final Path FILE = Path.of("../assets/packs/core-uk/scenarios/working-from-home.json");

    @TempDir
    private Path folder;

    private Cli cli = Cli.in(Path.of(""));

    @BeforeEach
    void export() {
        cli = Cli.in(folder);
        cli.run("export", "--to", "xlsx", "--out", at("call.xlsx")).assertFine();
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    /** Replaces a text in all cells that hold it. */
    private void replace(String text, String other) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(folder.resolve("call.xlsx"))) {
            Path shared = zip.getPath("xl/sharedStrings.xml");
            String before = Files.readString(shared);
            String after = before.replace(">" + text + "<", ">" + other + "<");
            assertFalse(before.equals(after), text);
            Files.writeString(shared, after);
        }
    }

    @Test
    void aTripThroughASpreadsheetChangesNothing() throws IOException {
        Cli.Ran back =
                cli.run("import", at("call.xlsx"), "--out", at("call.json")).assertFine();
        assertEquals(at("call.json") + " is written; 0 things are left to do.\n", back.out());
        assertArrayEquals(Files.readAllBytes(FILE), Files.readAllBytes(folder.resolve("call.json")));
    }

    @Test
    void mistakesAreNamedByRowAndColumnAndNothingIsWritten() throws IOException {
        replace("REFLECT", "REFLEKT");
        Cli.Ran refused = cli.run("import", at("call.xlsx"), "--out", at("call.json"));
        assertEquals(1, refused.exitCode());
        List<String> lines = refused.out().lines().toList();
        assertTrue(
                lines.get(0)
                        .matches(
                                "error Replies, row \\d+, column E \\(move\\): 'REFLEKT' is not a move\\. Maybe 'REFLECT'\\."),
                lines.get(0));
        assertTrue(lines.size() > 10 && lines.get(lines.size() - 1).contains("Nothing is written."), refused.out());
        assertFalse(Files.exists(folder.resolve("call.json")));
    }

    @Test
    void whatThePackFindsIsPlacedInTheWorkbook() throws IOException {
        replace("wrap.last", "wrap.lost");
        Cli.Ran refused = cli.run("import", at("call.xlsx"), "--out", at("call.json"));
        assertEquals(1, refused.exitCode());
        assertTrue(
                refused.out()
                        .lines()
                        .anyMatch(
                                line -> line.matches(
                                        "RC104 error .*call.xlsx at Replies, row \\d+, column O \\(to\\): The node 'wrap.lost'.*")),
                refused.out());
        assertFalse(Files.exists(folder.resolve("call.json")));
        Cli.Ran json = cli.run("import", at("call.xlsx"), "--json");
        assertTrue(JsonParser.parseString(json.out())
                .getAsJsonObject()
                .get("findings")
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject()
                .get("path")
                .getAsString()
                .startsWith("Replies, row "));
    }

    @Test
    void aFileThatIsNoWorkbookIsRefused() throws IOException {
        Files.writeString(folder.resolve("list.xlsx"), "node;text\nhub;Hello\n");
        Cli.Ran refused = cli.run("import", at("list.xlsx"), "--out", at("call.json"));
        assertEquals(1, refused.exitCode());
        assertTrue(refused.out().startsWith("error: This is plain text, perhaps CSV"), refused.out());
        cli.run("export", "--to", "xlsx").assertComplains(2, "xlsx");
    }
}

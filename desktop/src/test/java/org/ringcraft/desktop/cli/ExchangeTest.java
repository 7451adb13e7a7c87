package org.ringcraft.desktop.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code export} and {@code import} as a trainer uses them. */
class ExchangeTest {

    private static final Path SHIPPED = Path.of("../assets/packs/core-uk");
    private static final String SMALL = """
            :: StoryTitle
            A small story

            :: StoryData
            {"ifid": "D674C58C-DEFA-4F70-B7A2-27742230C0FC", "start": "Start"}

            :: Start
            My line is down.
            [[When did it stop?|End]]

            :: End [phase-wrap]
            This morning.
            """;

    @TempDir
    private Path folder;

    private Cli cli = Cli.in(Path.of(""));

    @BeforeEach
    void files() throws IOException {
        cli = Cli.in(folder);
        Files.writeString(folder.resolve("small.twee"), SMALL);
        Files.writeString(folder.resolve("broken.twee"), SMALL.replace("|End]]", "|Ende]]"));
        Files.writeString(folder.resolve("letter.txt"), "Dear reader");
        Files.createDirectories(folder.resolve("empty"));
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void aTripThroughTweeChangesNothing() throws IOException {
        cli.run("export", "--to", "twee", "--out", at("call.twee")).assertFine();
        Cli.Ran back =
                cli.run("import", at("call.twee"), "--out", at("call.json")).assertFine();
        assertEquals(at("call.json") + " is written; 0 things are left to do.\n", back.out());
        assertArrayEquals(
                Files.readAllBytes(SHIPPED.resolve("scenarios/working-from-home.json")),
                Files.readAllBytes(folder.resolve("call.json")));
        try (Stream<Path> left = Files.list(folder)) {
            assertTrue(left.noneMatch(file -> file.getFileName().toString().startsWith(".")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"twee", "ink", "dot"})
    void textGoesToStandardOutputAndIsTheSameInAFile(String format) throws IOException {
        Cli.Ran printed = cli.run("export", "core-uk", "--to", format, "--persona", "callum-reid")
                .assertFine();
        assertEquals("", printed.err());
        String file = at("call." + format);
        Cli.Ran written =
                cli.run("export", "--out", file, "--persona", "callum-reid").assertFine();
        assertEquals("", written.out());
        assertEquals(printed.out(), Files.readString(Path.of(file)));
        assertFalse(format.equals("twee") && printed.out().contains("Marion Adeyemi rings"));
    }

    @Test
    void aStoryGoesIntoAPack() throws IOException {
        Path pack = folder.resolve("pack");
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            for (Path file : files.toList()) {
                Files.copy(file, pack.resolve(SHIPPED.relativize(file).toString()));
            }
        }
        Cli.Ran first = cli.run("import", at("small.twee"), "--into", pack.toString());
        Path written = pack.resolve("scenarios/a-small-story.json");
        assertTrue(Files.exists(written), first.out() + first.err());
        assertTrue(first.out().contains("TODO line 9, passage 'Start': The reply 'when-did-it-stop' is taken for ASK"));
        cli.run("import", at("small.twee"), "--into", pack.toString())
                .assertComplains(2, "is there already. Maybe choose another name, or write over it with --replace.");
        Cli.Ran again = cli.run("import", at("small.twee"), "--into", pack.toString(), "--replace");
        assertTrue(again.out().contains("is written"), again.err());
        // A skeleton is no call worth practising yet, as the lint passes say; but the loader has nothing against it.
        Cli.Ran stats = cli.run("stats", pack.toString(), "--json").assertFine();
        assertTrue(stats.out().contains("\"a-small-story\""), stats.out());
    }

    @Test
    void withoutAFileTheScenarioIsPrintedAndTheReportGoesElsewhere() {
        Cli.Ran ran = cli.run("import", at("small.twee"), "--as", "another-id");
        assertEquals(
                "another-id",
                JsonParser.parseString(ran.out()).getAsJsonObject().get("id").getAsString());
        assertTrue(ran.err().contains("TODO: Products, personas"), ran.err());
    }

    @Test
    void aBrokenStoryIsNotWrittenUnlessForced() {
        Cli.Ran refused = cli.run("import", at("broken.twee"), "--out", at("a.json"));
        assertEquals(1, refused.exitCode());
        assertTrue(refused.out()
                .contains("error line 9, passage 'Start': The link 'When did it stop?' leads to the"
                        + " passage 'Ende', which does not exist. Maybe 'End'."));
        assertTrue(refused.out().contains("Nothing is written."));
        assertFalse(Files.exists(folder.resolve("a.json")));
        assertEquals(
                1,
                cli.run("import", at("broken.twee"), "--out", at("a.json"), "--force")
                        .exitCode());
        assertTrue(Files.exists(folder.resolve("a.json")));
    }

    @Test
    void jsonIsOneDocument() {
        Cli.Ran ran = cli.run("import", at("broken.twee"), "--json");
        assertEquals(1, ran.out().lines().count());
        JsonObject document = JsonParser.parseString(ran.out()).getAsJsonObject();
        assertFalse(document.get("fine").getAsBoolean());
        assertEquals("", document.get("scenario").getAsString());
        assertTrue(document.get("remarks").getAsJsonArray().size() > 1);
        assertEquals("", ran.err());
    }

    /** Arguments, with {@code @} for the folder of files; the exit code; and what the message must say. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "export | 2 | Which format? Name one with --to: twee, ink, dot",
                "export --to tweee | 2 | There is no format 'tweee'. Maybe 'twee'.",
                "export --out @/call.xyz | 2 | Which format?",
                "export --to twee --scenario nowhere | 2 | has no scenario 'nowhere'.",
                "export --to twee --persona marion | 2 | nobody called 'marion' rings. Maybe 'marion-adeyemi'.",
                "export nowhere --to twee | 2 | There is no pack 'nowhere'",
                "export --to twee --out @/small.twee | 2 | is there already.",
                "export --to twee --out @/empty | 2 | is a folder.",
                "export --to twee --out @/no/call.twee | 2 | There is no folder",
                "import | 2 | ringcraft import needs FILE",
                "import @/nowhere.twee | 2 | does not exist.",
                "import @/empty | 2 | is a folder.",
                "import @/letter.txt | 2 | is in no format that can be imported. Maybe a file that ends in one of .twee,",
                "import @/small.twee --as Not_An_Id | 2 | 'Not_An_Id' is not an id",
                "import @/small.twee --into @/empty --out @/a.json | 2 | Both --into and --out are given",
                "import @/small.twee --into @/nowhere | 2 | There is no folder",
                "import @/small.twee --out @/letter.txt | 2 | is there already.",
            })
    void wrongUseIsSaidInOneParagraph(String arguments, int code, String message) {
        String[] words = arguments.replace("@/", folder + "/").split(" ");
        cli.run(words).assertComplains(code, message);
    }

    @Test
    void aPackThatIsEmptyCannotTakeAStory() {
        Cli.Ran ran = cli.run("import", at("small.twee"), "--into", at("empty"));
        assertEquals(1, ran.exitCode());
        assertTrue(ran.out().contains("The pack has no scenario from which products"), ran.out() + ran.err());
    }
}

package org.ringcraft.desktop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringcraft.io.pack.PackSource;

/** {@code simulate} over more than one policy, and what it does with calls that fail. */
class MatrixTest {

    private Cli cli;

    @TempDir
    private Path folder;

    @BeforeEach
    void setUp() {
        cli = Cli.in(folder);
    }

    private static JsonObject json(Cli.Ran ran) {
        assertEquals(1, ran.out().lines().count());
        return JsonParser.parseString(ran.out()).getAsJsonObject();
    }

    @Test
    void everythingIsPlayedUnlessSomethingIsNamed() {
        JsonObject document = json(cli.run("simulate", "--calls", "8", "--seed", "3", "--threads", "2", "--json")
                .assertFine());
        assertEquals(
                Set.of("settings", "policies", "cells", "items", "coverage", "failed", "failures"), document.keySet());
        assertEquals(7, document.getAsJsonArray("policies").size());
        JsonArray cells = document.getAsJsonArray("cells");
        assertEquals(28, cells.size());
        JsonObject cell = cells.get(5).getAsJsonObject();
        assertEquals("first", cell.get("policy").getAsString());
        assertEquals("callum-reid", cell.get("persona").getAsString());
        assertEquals(2, cell.get("calls").getAsInt());
        JsonObject items = document.getAsJsonArray("items").get(0).getAsJsonObject();
        assertEquals(427, items.getAsJsonArray("replies").size());
        assertEquals(
                List.of("novice", "typical"),
                items.getAsJsonArray("middling").asList().stream()
                        .map(each -> each.getAsString())
                        .toList());
        JsonObject coverage = document.getAsJsonArray("coverage").get(0).getAsJsonObject();
        assertEquals(20, coverage.getAsJsonObject("nodes").size());
        assertEquals(0, document.get("failed").getAsInt());
        assertFalse(Files.exists(folder.resolve("data").resolve("failures")));
    }

    @Test
    void theBytesAreTheSameForAnyNumberOfThreads() {
        String one = some("1");
        assertEquals(one, some("2"));
        assertEquals(one, some("8"));
    }

    private String some(String threads) {
        return cli.run(
                        "simulate",
                        "--policy=random,expert",
                        "--policy=novice",
                        "--persona=sana-malik,gareth-pugh",
                        "--calls=33",
                        "--seed=9",
                        "--threads=" + threads,
                        "--json")
                .assertFine()
                .out();
    }

    @Test
    void onePolicyOfAMatrixIsThatPolicyAlone() {
        JsonObject both = json(cli.run("simulate", "--policy", "random,novice", "--calls", "8", "--seed", "3", "--json")
                .assertFine());
        JsonObject alone = json(cli.run("simulate", "--policy", "novice", "--calls", "8", "--seed", "3", "--json")
                .assertFine());
        JsonObject novice = both.getAsJsonArray("policies").get(1).getAsJsonObject();
        for (String key : List.of("outcomes", "scores", "seconds", "fatalRate", "turns")) {
            assertEquals(alone.get(key), novice.get(key), key);
        }
        assertFalse(alone.has("items"));
        JsonObject analysed =
                json(cli.run("simulate", "--policy", "novice", "--calls", "8", "--seed", "3", "--items", "--json")
                        .assertFine());
        assertEquals(alone.get("scores"), analysed.get("scores"));
        assertEquals(
                427, analysed.getAsJsonObject("items").getAsJsonArray("replies").size());
    }

    @Test
    void theTableHasALineAPolicyAndPersona() {
        String out = cli.run("simulate", "--policy", "first,longest", "--calls", "4", "--seed", "3", "--items")
                .assertFine()
                .out();
        List<String> lines = out.lines().toList();
        assertEquals("Scenario working-from-home: 2 policies, 4 personas, 4 calls a policy, seed 3.", lines.get(0));
        assertTrue(lines.get(1).matches("Policy +Persona +Calls +Quality +Sales +Fatal +Seconds +Lines"), lines.get(1));
        assertTrue(lines.get(2).matches("first +all +4 +[0-9.]+ +0.0% +[0-9.]+% +[0-9]+ +[0-9.]+"), lines.get(2));
        assertEquals("Replies of working-from-home:", lines.get(12));
        assertTrue(out.contains("Breaches never committed ("), out);
        assertTrue(
                lines.stream().anyMatch(line -> line.matches("open\\.greet-long +yes +[0-9]+ +[0-9]+ +[0-9.]+%.*")),
                out);
    }

    /** In this pack nobody can say anything once the checks are behind them. */
    private Path packWithADeadEnd() throws IOException {
        Path pack = folder.resolve("pack");
        PackSource shipped = PackSource.bundled("core-uk");
        for (String file : shipped.files()) {
            Files.createDirectories(pack.resolve(file).getParent());
            Files.write(pack.resolve(file), shipped.read(file));
        }
        Path file = pack.resolve("scenarios/working-from-home.json");
        JsonObject scenario = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        scenario.getAsJsonArray("nodes")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("replies")
                .forEach(reply -> reply.getAsJsonObject().addProperty("when", "turn > 900"));
        Files.write(file, scenario.toString().getBytes(StandardCharsets.UTF_8));
        return pack;
    }

    @Test
    void aCallThatFailsBecomesAPlan() throws IOException {
        Path pack = packWithADeadEnd();
        Path plans = folder.resolve("plans");
        String[] command = {
            "simulate",
            "--pack",
            pack.toString(),
            "--policy",
            "random,typical",
            "--calls",
            "12",
            "--seed",
            "1",
            "--failures",
            plans.toString()
        };
        Cli.Ran ran = cli.run(command);
        assertEquals(1, ran.exitCode(), ran.err());
        assertTrue(ran.out().contains("found no reply open in the node 'calls'"), ran.out());
        String[] withJson = java.util.Arrays.copyOf(command, command.length + 1);
        withJson[command.length] = "--json";
        Cli.Ran document = cli.run(withJson);
        assertEquals(1, document.exitCode(), document.err());
        JsonObject failure = json(document).getAsJsonArray("failures").get(0).getAsJsonObject();
        assertEquals("DEAD_END", failure.get("kind").getAsString());
        String plan = failure.get("plan").getAsString();
        assertTrue(ran.out().contains("ringcraft plan --pack " + pack + " " + plan), ran.out());
        assertTrue(Files.readString(Path.of(plan)).startsWith("# DEAD_END: "), plan);
        assertEquals(
                Files.readAllLines(Path.of(plan)).size() - 4,
                failure.getAsJsonArray("commands").size());
        cli.run("plan", "--pack", pack.toString(), plan).assertFine();

        Cli.Ran alone = cli.run("simulate", "--pack", pack.toString(), "--policy", "random", "--calls", "12", "--json");
        assertEquals(1, alone.exitCode());
        assertTrue(json(alone).get("failed").getAsInt() > 0);
        assertTrue(Files.isDirectory(folder.resolve("data").resolve("failures")));
    }
}

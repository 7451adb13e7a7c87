package org.ringcraft.desktop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands that look at things print. */
class ReportsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "play",
                "replay",
                "score",
                "lint",
                "stats",
                "simulate",
                "watch",
                "bounds",
                "update-pack",
                "record",
                "plan",
                "tour",
                "where"
            })
    void everyCommandHasHelp(String command) {
        Cli.Ran ran = Cli.in(folder).run(command, "--help").assertFine();
        assertTrue(ran.out().startsWith("Usage: ringcraft " + command), ran.out());
        assertFalse(ran.out().contains("option."), ran.out());
        assertEquals("", ran.err());
        assertTrue(Cli.in(folder).run(command, "--version").assertFine().out().startsWith("ringcraft "));
    }

    @Test
    void theBuiltInPackIsClean() {
        Cli cli = Cli.in(folder);
        assertEquals(
                "The pack core-uk is clean.\n", cli.run("lint").assertFine().out());
        JsonObject document = json(cli.run("lint", "core-uk", "--json").assertFine());
        assertEquals(0, document.get("errors").getAsInt());
        assertEquals(0, document.get("warnings").getAsInt());
        assertEquals(0, document.getAsJsonArray("findings").size());
    }

    @Test
    void findingsNameFilePlaceAndCure() throws IOException {
        Path pack = Files.createDirectories(folder.resolve("bad"));
        Files.writeString(pack.resolve("pack.json"), "{\"format\":1,\"id\":\"bad\",\"titel\":\"x\"}");
        Cli cli = Cli.in(folder);
        Cli.Ran text = cli.run("lint", pack.toString());
        assertEquals(1, text.exitCode());
        assertTrue(text.out().contains("RC401 error pack.json at $.titel: "), text.out());
        Cli.Ran ran = cli.run("lint", pack.toString(), "--json");
        assertEquals(1, ran.exitCode());
        JsonObject document = json(ran);
        assertTrue(document.get("errors").getAsInt() > 1);
        JsonObject finding = StreamSupport.stream(
                        document.getAsJsonArray("findings").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(each -> each.get("code").getAsString().equals("RC401"))
                .findFirst()
                .orElseThrow();
        assertEquals("pack.json", finding.get("file").getAsString());
        assertEquals("$.titel", finding.get("path").getAsString());
        assertTrue(finding.get("cure").getAsString().contains("title"));
    }

    @Test
    void statsCountScenariosAndPersonasByTheirIds() {
        Cli cli = Cli.in(folder);
        JsonObject document = json(cli.run("stats", "--json").assertFine());
        assertEquals(List.of("working-from-home"), ids(document.getAsJsonArray("scenarios")));
        assertEquals(
                Set.of("marion-adeyemi", "callum-reid", "sana-malik", "gareth-pugh"),
                Set.copyOf(ids(document.getAsJsonArray("personas"))));
        JsonObject scenario = document.getAsJsonArray("scenarios").get(0).getAsJsonObject();
        for (String count : List.of("nodes", "replies", "customerLines", "words", "needs", "objections")) {
            assertTrue(scenario.get(count).getAsInt() > 0, count);
        }
        int moves = scenario.getAsJsonObject("moves").entrySet().stream()
                .mapToInt(move -> move.getValue().getAsInt())
                .sum();
        assertEquals(scenario.get("replies").getAsInt(), moves);
        assertEquals(10, scenario.getAsJsonObject("phases").size());
        assertTrue(document.getAsJsonObject("totals").get("rules").getAsInt() > 0);
        assertTrue(document.getAsJsonObject("reading")
                        .getAsJsonObject("replies")
                        .get("readingEase")
                        .getAsDouble()
                > 30);
        assertTrue(cli.run("stats").assertFine().out().contains("Scenario working-from-home: "));
    }

    @Test
    void aSimulationHasTheAgreedKeysFirst() {
        JsonObject document = json(Cli.in(folder)
                .run("simulate", "--policy", "novice", "--calls", "130", "--seed", "3", "--json")
                .assertFine());
        assertEquals(
                List.of(
                        "calls",
                        "choices",
                        "cpuSeconds",
                        "choicesPerCpuSecond",
                        "bytesPerChoice",
                        "outcomes",
                        "net",
                        "scores",
                        "fatalRate",
                        "seconds",
                        "turns",
                        "objections",
                        "talkShare"),
                List.copyOf(document.keySet()).subList(0, 13));
        assertEquals(130, document.get("calls").getAsInt());
        assertEquals(
                Set.of("kept", "cancelled", "complaint"),
                document.getAsJsonObject("net").keySet());
        JsonObject scores = document.getAsJsonObject("scores");
        assertEquals(Set.of("quality", "questioning", "mirroring", "compliance", "closing"), scores.keySet());
        assertEquals(
                Set.of("mean", "p10", "p50", "p90"),
                scores.getAsJsonObject("quality").keySet());
        assertEquals(
                Set.of("mean", "median", "lnMu", "lnSigma"),
                document.getAsJsonObject("seconds").keySet());
        assertEquals(
                Set.of("0", "1", "2+"), document.getAsJsonObject("objections").keySet());
        double outcomes = document.getAsJsonObject("outcomes").entrySet().stream()
                .mapToDouble(outcome -> outcome.getValue().getAsDouble())
                .sum();
        assertEquals(1, outcomes, 1e-9);
        assertTrue(document.get("bytesPerChoice").getAsDouble() > 0);
        assertEquals(4, document.getAsJsonArray("personas").size());
    }

    @Test
    void aSimulationIsTheSameForAnyNumberOfThreads() {
        assertEquals(simulated("1"), simulated("3"));
        Cli.Ran text = Cli.in(folder)
                .run("simulate", "--policy", "first", "--calls", "5", "--persona", "sana-malik")
                .assertFine();
        assertTrue(text.out().startsWith("5 calls of working-from-home played by first, seed " + Cli.SEED), text.out());
    }

    /** The figures that do not depend on the machine. */
    private JsonObject simulated(String threads) {
        JsonObject document = json(Cli.in(folder)
                .run("simulate", "--policy", "typical", "--calls", "300", "--seed", "9", "--threads", threads, "--json")
                .assertFine());
        for (String key : List.of("cpuSeconds", "choicesPerCpuSecond", "bytesPerChoice", "wallSeconds", "threads")) {
            document.remove(key);
        }
        return document;
    }

    @Test
    void whatWasRecordedRunsAsAPlan() throws IOException {
        Cli cli = Cli.in(folder);
        Path plan = folder.resolve("new.plan");
        cli.play("1\n1 warm\nnote hello\nhang up\nwrap hang-up\n", "record", "--out", plan.toString(), "--seed", "8")
                .assertFine();
        List<String> lines = Files.readAllLines(plan);
        assertTrue(lines.get(1).startsWith("call scenario=working-from-home persona="), lines::toString);
        assertTrue(lines.contains("note hello") && lines.contains("expect outcome AGENT_HUNG_UP"), lines::toString);
        Cli.Ran passed = cli.run("plan", plan.toString()).assertFine();
        assertTrue(passed.out().endsWith("three times alike.\n"), passed.out());

        Files.writeString(plan, Files.readString(plan).replace("AGENT_HUNG_UP", "SALE"));
        Cli.Ran failed = cli.run("plan", plan.toString());
        assertEquals(1, failed.exitCode());
        int line = lines.indexOf("expect outcome AGENT_HUNG_UP") + 1;
        assertTrue(
                failed.out()
                        .startsWith(plan + ", line " + line + ": Expected outcome SALE, found outcome AGENT_HUNG_UP."),
                failed.out());
        Cli.Ran document = cli.run("plan", plan.toString(), "--json");
        assertEquals(1, document.exitCode());
        assertFalse(json(document).get("passed").getAsBoolean());
    }

    @Test
    void aCallThatWasLeftCanBeRecordedToo() throws IOException {
        Path plan = folder.resolve("left.plan");
        Cli cli = Cli.in(folder);
        cli.play("1\nquit\n", "record", "--out", plan.toString()).assertFine();
        assertFalse(Files.readString(plan).contains("expect outcome"));
        cli.run("plan", plan.toString()).assertFine();
    }

    @Test
    void aTourTellsItsPictures() {
        Window camera = new Window() {
            @Override
            public void play(Request request) {
                throw new AssertionError("A tour plays nothing.");
            }

            @Override
            public void tour(Path out, int width, int height, Consumer<String> told) {
                told.accept(out.resolve(width + "x" + height + ".png").toString());
            }
        };
        Cli cli = Cli.in(folder).withDisplay(camera);
        Path picture = folder.resolve("1920x1080.png");
        Cli.Ran ran = cli.run("tour", "--out", folder.toString(), "--size", "1920x1080")
                .assertFine();
        assertEquals(picture + "\n", ran.out());
        JsonObject document = json(cli.run("tour", "--out", folder.toString(), "--size", "1920X1080", "--json")
                .assertFine());
        assertEquals(
                picture.toString(), document.getAsJsonArray("pictures").get(0).getAsString());
        Cli.in(folder)
                .withDisplay(new NoWindow())
                .run("tour", "--out", folder.toString())
                .assertComplains(1, "No window can be opened: GLFW found no screen.");
    }

    @Test
    void whereNamesTheDataFolder() {
        Cli cli = Cli.in(folder);
        JsonObject document = json(cli.run("where", "--json").assertFine());
        assertEquals(folder.resolve("data").toString(), document.get("data").getAsString());
        assertEquals("none found", document.get("display").getAsString());
        assertTrue(document.get("packs").getAsString().startsWith("core-uk "));
        String other = folder.resolve("other").toString();
        assertTrue(cli.run("where", "--data", other).assertFine().out().contains("Data folder: " + other + "\n"));
    }

    /** One line, one document. */
    private static JsonObject json(Cli.Ran ran) {
        assertEquals(1, ran.out().lines().count());
        return JsonParser.parseString(ran.out()).getAsJsonObject();
    }

    private static List<String> ids(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(element -> element.getAsJsonObject().get("id").getAsString())
                .toList();
    }

    @Test
    void boundsAreShownWithTheCallsThatReachThem() throws IOException {
        Cli cli = Cli.in(folder);
        Path plans = folder.resolve("plans");
        JsonObject document =
                json(cli.run("bounds", "--quick", "--persona", "callum-reid", "--out", plans.toString(), "--json")
                        .assertFine());
        JsonObject found = document.getAsJsonArray("scenarios").get(0).getAsJsonObject();
        double best = found.getAsJsonObject("best").get("quality").getAsDouble();
        double worst = found.getAsJsonObject("worst").get("quality").getAsDouble();
        double typical = found.getAsJsonArray("expected")
                .get(1)
                .getAsJsonObject()
                .get("quality")
                .getAsDouble();
        assertTrue(best >= 95 && best > typical && typical > worst, found.toString());
        assertTrue(
                found.getAsJsonObject("longest").get("turns").getAsInt()
                        > found.getAsJsonObject("shortest").get("turns").getAsInt(),
                found.toString());
        assertTrue(
                Files.readString(plans.resolve("working-from-home-best.plan")).contains("\nsay "));
    }
}

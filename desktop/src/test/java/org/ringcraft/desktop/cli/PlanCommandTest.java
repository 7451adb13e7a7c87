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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringcraft.io.pack.PackSource;

/** Plans checked, brought up to date and recorded from the command line. */
class PlanCommandTest {

    private static final String CALL = "call scenario=working-from-home persona=sana-malik seed=4\n";
    private static final String HELLO = CALL + "say open.greet-complete\n";

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
        return file;
    }

    private Cli cli() {
        return Cli.in(folder);
    }

    /** Copies the core pack, with changes to one of its files. */
    private Path pack(String file, String from, String to) throws IOException {
        Path pack = folder.resolve("my-pack");
        PackSource core = PackSource.bundled("core-uk");
        for (String each : core.files()) {
            Files.createDirectories(pack.resolve(each).resolveSibling("."));
            Files.write(pack.resolve(each), core.read(each));
        }
        Path changed = pack.resolve(file);
        Files.writeString(changed, Files.readString(changed).replace(from, to));
        return pack;
    }

    @Test
    void aFailureShowsTheCallAsItStood() throws IOException {
        Path plan = file("a.plan", HELLO + "expect view phase=PAY\nexpect view stage=HELD\n");
        Cli.Ran ran = cli().run("plan", plan.toString());
        assertEquals(1, ran.exitCode());
        List<String> lines = ran.out().lines().toList();
        assertEquals(plan + ", line 3: Expected phase=PAY, found phase=OPEN.", lines.get(0));
        assertTrue(lines.get(1).startsWith("  After line 2, say open.greet-complete (turn 1, 0:"), ran.out());
        assertTrue(lines.get(1).contains("): open, talking, the customer sounds "), ran.out());
        assertTrue(lines.get(2).startsWith("    Alex: Hello, this is Alex"), ran.out());
        assertTrue(ran.out().contains("\n  Open replies: open."), ran.out());
        assertEquals(1, ran.out().split("Open replies", -1).length - 1, "one scene, shown once");
        assertTrue(ran.out().endsWith(plan + ": failed, 2 differences.\n"), ran.out());
        JsonObject json = JsonParser.parseString(
                        cli().run("plan", plan.toString(), "--json").out())
                .getAsJsonObject();
        JsonObject failure = json.getAsJsonArray("plans")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("failures")
                .get(0)
                .getAsJsonObject();
        assertEquals("EXPECTATION", failure.get("cause").getAsString());
        assertEquals(1, failure.getAsJsonObject("scene").get("turn").getAsInt());
    }

    @Test
    void foldersAndPacksMeanAllTheirPlansAndTheEndIsASummary() throws IOException {
        Path good = file("plans/good.plan", HELLO);
        file("plans/more/bad.plan", HELLO + "expect view phase=PAY\n");
        file("plans/odd.plan", "dance\n");
        Cli.Ran ran = cli().run("plan", folder.resolve("plans").toString(), good.toString());
        assertEquals(1, ran.exitCode());
        assertTrue(ran.out().contains("4 plans: 2 passed, 1 failed, 1 cannot be read.\n  failed: "), ran.out());
        assertTrue(ran.err().contains("odd.plan, line 1: A plan begins with its call"), ran.err());
        Cli.Ran core = cli().run("plan", "core-uk").assertFine();
        assertTrue(core.out().contains("core-uk/plans/fine-sale.plan: passed, "), core.out());
        assertTrue(core.out().endsWith("6 plans: 6 passed, 0 failed.\n"), core.out());
    }

    @Test
    void aPlanInAPackIsPlayedWithThatPack() throws IOException {
        Path pack = pack("fragments/opening.json", "\"greet-complete\"", "\"greet-whole\"");
        Path plan = pack.resolve("plans/own.plan");
        Files.writeString(plan, CALL + "say open.greet-whole\n");
        cli().run("plan", plan.toString()).assertFine();
        assertEquals(1, cli().run("plan", plan.toString(), "--pack", "core-uk").exitCode());
        Cli.Ran all = cli().run("plan", pack.toString());
        assertEquals(1, all.exitCode());
        assertTrue(all.out().contains("was refused: NO_SUCH_REPLY. The scenario has no reply 'open.greet-complete'"));
    }

    @Test
    void anUpdateIsShownAndWrittenAfterAYes() throws IOException {
        String text = "# mine\r\n" + HELLO.replace("\n", "\r\n") + "\r\nexpect view phase=PAY\r\n";
        Path plan = file("a.plan", text);
        Cli.Ran dry = cli().run("plan", "--update", "--dry-run", plan.toString());
        assertEquals(1, dry.exitCode());
        assertTrue(dry.out().contains("\n-expect view phase=PAY\n+expect view phase=OPEN\n"), dry.out());
        Cli.Ran no = cli().play("no\n", "plan", "--update", plan.toString());
        assertEquals(1, no.exitCode());
        assertTrue(no.err().contains("Type yes, or anything else to leave it as it is."), no.err());
        assertTrue(no.out().endsWith(plan + ": left as it is.\n"), no.out());
        assertEquals(1, cli().run("plan", "--update", plan.toString()).exitCode(), "no answer is no yes");
        assertEquals(text, Files.readString(plan));

        cli().play("yes\n", "plan", "--update", plan.toString()).assertFine();
        assertEquals(text.replace("PAY", "OPEN"), Files.readString(plan));
        Cli.Ran again = cli().run("plan", "--update", plan.toString()).assertFine();
        assertEquals(plan + ": nothing to change.\n", again.out());
        try (var files = Files.list(folder)) {
            assertEquals(
                    0, files.filter(each -> each.toString().endsWith(".tmp")).count());
        }
    }

    @Test
    void manyAreUpdatedAtOnceAndWhatNeedsAHandIsLeftAlone() throws IOException {
        file("plans/a.plan", HELLO + "expect view phase=PAY\n");
        Path gone = file("plans/b.plan", CALL + "expect view phase=PAY\nsay open.greet-complet\n");
        byte[] before = Files.readAllBytes(gone);
        file("plans/c.plan", HELLO);
        Cli.Ran ran =
                cli().run("plan", "--update", "--yes", folder.resolve("plans").toString());
        assertEquals(1, ran.exitCode());
        assertArrayEquals(before, Files.readAllBytes(gone));
        assertTrue(
                ran.out().contains(gone + ", line 3: 'say open.greet-complet' was refused: NO_SUCH_REPLY."), ran.out());
        assertTrue(ran.out().contains("Maybe 'open.greet-complete'. Open replies: open.greet-complete, "), ran.out());
        assertTrue(
                ran.out()
                        .endsWith(
                                "3 plans: 1 up to date before, 1 written, 0 left as they were, 1 that need a hand.\n"),
                ran.out());
        JsonObject json = JsonParser.parseString(cli().run("plan", "--update", "--dry-run", "--json", gone.toString())
                        .out())
                .getAsJsonObject();
        assertFalse(json.get("upToDate").getAsBoolean());
        assertEquals(
                "REFUSED",
                json.getAsJsonArray("plans")
                        .get(0)
                        .getAsJsonObject()
                        .get("became")
                        .getAsString());
    }

    @Test
    void aFileThatIsNotUtf8IsNotWritten() throws IOException {
        Path plan = folder.resolve("latin.plan");
        byte[] bytes = ("# caf\u00e9\n" + HELLO + "expect view phase=PAY\n")
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        Files.write(plan, bytes);
        Cli.Ran ran = cli().run("plan", "--update", "--yes", plan.toString());
        assertEquals(1, ran.exitCode());
        assertTrue(ran.err().contains("holds bytes that are not UTF-8"), ran.err());
        assertArrayEquals(bytes, Files.readAllBytes(plan));
        Cli.Ran inside = cli().run("plan", "--update", "core-uk").assertFine();
        assertTrue(inside.out().contains("core-uk/plans/fine-sale.plan: nothing to change."), inside.out());
    }

    @Test
    void aJournalBecomesAPlan() throws IOException {
        Cli cli = cli();
        String input = "1\n1 warm\nopen record\nnote hello\nhold\nretrieve\nhang up\nwrap hang-up\n";
        cli.play(input, "play", "--terminal", "--seed", "8").assertFine();
        Path plan = folder.resolve("from.plan");
        Cli.Ran ran = cli.run(
                        "record",
                        "--from",
                        cli.onlyJournal().toString(),
                        "--out",
                        plan.toString(),
                        "--pin",
                        "outcome,view")
                .assertFine();
        assertTrue(ran.err().contains("Plan: " + plan + ", 8 commands."), ran.err());
        String text = Files.readString(plan);
        assertTrue(text.contains("\nexpect outcome AGENT_HUNG_UP\n"), text);
        assertTrue(text.contains("\nopen record\nexpect view record-open=true\n"), text);
        assertFalse(text.contains("expect text"), text);
        cli.run("plan", plan.toString()).assertFine();
        cli.run("record", "--from", cli.onlyJournal().toString(), "--out", plan.toString())
                .assertComplains(2, "is there already");
    }

    @Test
    void playWritesAPlanAtTheEnd() throws IOException {
        Path plan = folder.resolve("played.plan");
        Cli.Ran ran = cli().play(
                        "1\n1\nquit\n",
                        "play",
                        "--terminal",
                        "--seed",
                        "8",
                        "--record",
                        plan.toString(),
                        "--pin",
                        "words")
                .assertFine();
        assertTrue(ran.err().contains("Plan: " + plan + ", 2 commands."), ran.err());
        assertTrue(Files.readString(plan).contains("\nexpect text \""));
        cli().run("plan", plan.toString()).assertFine();
    }
}

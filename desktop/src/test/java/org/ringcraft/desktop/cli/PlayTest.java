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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.io.journal.JournalReader;

/** Calls played through a pipe. */
class PlayTest {

    private static final String[] CALL = {"play", "--terminal", "--persona", "marion-adeyemi", "--seed", "11"};

    @TempDir
    private Path folder;

    @Test
    void theSameSeedAndInputsGiveTheSameBytesTwice() throws IOException {
        Cli one = Cli.in(folder.resolve("one"));
        Cli two = Cli.in(folder.resolve("two"));
        Cli.Ran first = one.play(wholeCall(), CALL).assertFine();
        Cli.Ran second = two.play(wholeCall(), CALL).assertFine();
        assertEquals(first.out(), second.out());
        assertArrayEquals(Files.readAllBytes(one.onlyJournal()), Files.readAllBytes(two.onlyJournal()));
        assertTrue(first.out().contains("\nMarion Adeyemi: "), first.out());
    }

    @Test
    void playEndsWithWhatReplayPrints() throws IOException {
        Cli cli = Cli.in(folder);
        Cli.Ran live = cli.play(wholeCall(), CALL).assertFine();
        Cli.Ran replay = cli.run("replay", cli.onlyJournal().toString()).assertFine();
        assertTrue(live.out().endsWith("\n" + replay.out()), live.out());
        List<String> spoken = spoken(replay.out());
        assertEquals(
                spoken,
                spoken(live.out()
                        .substring(0, live.out().length() - replay.out().length())));
        assertTrue(spoken.size() > 10);
        assertTrue(live.err().contains(cli.onlyJournal().toString()), live.err());
        for (String part :
                List.of("Questioning: ", "Mirroring: ", "Compliance: ", "Closing: ", "Outcome (", "Better at")) {
            assertTrue(replay.out().contains("\n" + part) || replay.out().contains("  " + part), part);
        }
    }

    @Test
    void jsonIsOneLineWithTheCardAndThePathLast() throws IOException {
        Cli cli = Cli.in(folder);
        Cli.Ran ran = cli.play(wholeCall(), with(CALL, "--json")).assertFine();
        assertEquals(1, ran.out().lines().count());
        JsonObject document = JsonParser.parseString(ran.out()).getAsJsonObject();
        assertEquals(List.of("finished", "scorecard", "journal"), List.copyOf(document.keySet()));
        assertEquals(cli.onlyJournal().toString(), document.get("journal").getAsString());
        JsonObject card = document.getAsJsonObject("scorecard");
        assertTrue(card.get("quality").getAsDouble() >= 0);
        assertEquals(4, card.getAsJsonObject("headlines").size());
        assertTrue(ran.err().contains("\nMarion Adeyemi: "));
        JsonObject scored = JsonParser.parseString(
                        cli.run("score", cli.onlyJournal().toString(), "--json").out())
                .getAsJsonObject();
        assertEquals(card, scored.getAsJsonObject("scorecard"));
    }

    @Test
    void aCallWhoseInputEndsIsKeptAndGoesOn() throws IOException {
        Cli cli = Cli.in(folder.resolve("left"));
        List<String> lines = wholeCall().lines().toList();
        Cli.Ran left = cli.play(text(lines.subList(0, 6)), CALL).assertFine();
        assertTrue(left.out().endsWith("can be gone on with: ringcraft play --resume\n"), left.out());
        assertFalse(left.out().contains("Scorecard"));
        Cli.Ran unfinished = cli.run("replay", cli.onlyJournal().toString()).assertFine();
        assertTrue(unfinished.out().contains("The call has not ended"), unfinished.out());
        cli.run("score", cli.onlyJournal().toString()).assertComplains(1, "has not ended");

        Cli.Ran resumed = cli.play(text(lines.subList(6, lines.size())), "play", "--resume")
                .assertFine();
        Cli other = Cli.in(folder.resolve("whole"));
        Cli.Ran whole = other.play(wholeCall(), CALL).assertFine();
        String report = other.run("replay", other.onlyJournal().toString()).out();
        assertTrue(whole.out().endsWith(report));
        assertTrue(resumed.out().endsWith(report), resumed.out());
        assertArrayEquals(Files.readAllBytes(other.onlyJournal()), Files.readAllBytes(cli.onlyJournal()));
        cli.run("play", "--resume").assertComplains(2, "No call was left");
        cli.run("play", "--resume", cli.onlyJournal().toString()).assertComplains(2, "has ended");
    }

    @Test
    void jsonOfACallThatWasLeftSaysSo() {
        Cli.Ran ran = Cli.in(folder).play("1\nquit\n", with(CALL, "--json")).assertFine();
        JsonObject document = JsonParser.parseString(ran.out()).getAsJsonObject();
        assertFalse(document.get("finished").getAsBoolean());
        assertTrue(document.get("scorecard").isJsonNull());
    }

    @Test
    void whatIsNotUnderstoodChangesNothing() throws IOException {
        Cli quiet = Cli.in(folder.resolve("quiet"));
        Cli noisy = Cli.in(folder.resolve("noisy"));
        String noise =
                "\nhello\n99\nverify shoe\nsubmit\nretrieve\nhelp\nbrief\nrubric\nwho\ndesk\norder\nchecklist\nrepeat\n"
                        + "tone warm\ntone plain\n" + "x".repeat(10_000) + "\n";
        quiet.play("1\n1\n", CALL).assertFine();
        Cli.Ran ran = noisy.play("1\n" + noise + "1\n", CALL).assertFine();
        assertArrayEquals(Files.readAllBytes(quiet.onlyJournal()), Files.readAllBytes(noisy.onlyJournal()));
        for (String part : List.of(
                "'hello' is not something I know.",
                "There is no reply 99;",
                "There is no check 'shoe'.",
                "Not done. The order form is not complete.",
                "Not done. The customer is not on hold.",
                "verify postcode: check the answer",
                "Situation: ",
                "pass mark 80 of 100.",
                "Customer: Marion Adeyemi, who sounds ",
                "Recording: running.",
                "Package",
                "Not yet: ",
                "From now on you sound warm.",
                "That line is longer than 4000 characters.")) {
            assertTrue(ran.out().contains(part), part + "\n" + ran.out());
        }
    }

    @Test
    void aSeedThatWasNotSaidIsPrinted() {
        Cli.Ran ran = Cli.in(folder).play("", "play", "--terminal").assertFine();
        assertTrue(ran.out().contains("to play the same call again, add --seed " + Cli.SEED), ran.out());
    }

    @Test
    void withoutADisplayTheCallIsPlayedAsText() {
        Cli.Ran ran = Cli.in(folder).play("", "play", "--seed", "11").assertFine();
        assertEquals(
                "No display was found, so the call is played here as text.",
                ran.err().lines().findFirst().get());
        assertTrue(ran.out().contains("1) "), ran.out());
    }

    @Test
    void whenNoWindowOpensTheCallIsPlayedAsText() {
        Cli.Ran ran = Cli.in(folder)
                .withDisplay(new NoWindow())
                .play("", "play", "--seed", "11")
                .assertFine();
        assertEquals(
                "No window can be opened here (GLFW found no screen), so the call is played here as text.",
                ran.err().lines().findFirst().get());
        assertTrue(ran.out().contains("1) "), ran.out());
    }

    @Test
    void theWindowIsToldWhatToPlay() {
        List<Window.Request> requests = new ArrayList<>();
        Cli cli = Cli.in(folder).withDisplay(new SeenWindow(requests));
        assertEquals("", cli.run("play").assertFine().out());
        cli.run("play", "--seed", "5", "--persona", "sana-malik", "--mode", "assessment", "--name", "Jo")
                .assertFine();
        assertEquals(Optional.empty(), requests.get(0).call());
        assertEquals("Alex", requests.get(0).agent());
        CallSetup setup = requests.get(1).call().get();
        assertEquals("sana-malik", setup.persona());
        assertEquals(5, setup.seed());
        assertEquals("Jo", setup.agent());
    }

    @Test
    void aTornEndIsSaidAndLeftOut() throws IOException {
        Cli cli = Cli.in(folder);
        cli.play(wholeCall(), CALL).assertFine();
        Path journal = cli.onlyJournal();
        byte[] bytes = Files.readAllBytes(journal);
        Files.write(journal, java.util.Arrays.copyOf(bytes, bytes.length - 40));
        Cli.Ran ran = cli.run("replay", journal.toString()).assertFine();
        assertTrue(ran.err().contains("The last command was not saved to its end"), ran.err());
        assertTrue(ran.out().contains("The call has not ended"), ran.out());
        cli.play("wrap no-sale\n", "play", "--resume", journal.toString()).assertFine();
        assertTrue(JournalReader.read(journal).isEnded());
    }

    @Test
    void everyChangedLineIsNamed() throws IOException {
        Cli cli = Cli.in(folder);
        cli.play(wholeCall(), CALL).assertFine();
        Path journal = cli.onlyJournal();
        List<String> lines = new ArrayList<>(Files.readAllLines(journal));
        lines.set(3, lines.get(3).replace("\"at\":", "\"at\":1"));
        lines.set(6, lines.get(6).replace("\"at\":", "\"at\":1"));
        Files.writeString(journal, String.join("\n", lines) + "\n");
        for (String command : List.of("replay", "score")) {
            Cli.Ran ran = cli.run(command, journal.toString());
            assertEquals(1, ran.exitCode());
            assertEquals("", ran.out());
            assertTrue(ran.err().contains("Line 4 has changed"), ran.err());
            assertTrue(ran.err().contains("Line 7 has changed"), ran.err());
            assertTrue(ran.err().contains("2 lines, named above, have changed"), ran.err());
        }
    }

    /** First replies until the end, whoever closes the line. */
    private static String wholeCall() {
        List<String> lines = IntStream.range(0, 40)
                .mapToObj(i -> i % 5 == 4 ? "note line " + i : "1")
                .collect(Collectors.toCollection(ArrayList::new));
        lines.add("hang up");
        lines.add("wrap no-sale");
        return text(lines);
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    private static List<String> spoken(String out) {
        return out.lines()
                .filter(line ->
                        line.startsWith("Alex: ") || line.startsWith("Marion Adeyemi: ") || line.startsWith("Desk: "))
                .toList();
    }

    private static String[] with(String[] arguments, String more) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add(more);
        return all.toArray(String[]::new);
    }

    private record SeenWindow(List<Window.Request> requests) implements Window {
        @Override
        public void play(Request request) {
            requests.add(request);
        }

        @Override
        public void tour(Path out, int width, int height, java.util.function.Consumer<String> told) {}
    }
}

package org.ringcraft.desktop.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.ringcraft.desktop.launcher.Main;
import org.ringcraft.io.journal.JournalCall;
import org.ringcraft.io.journal.JournalReader;

/**
 * Kills the program (SIGKILL) in mid-call, round after round, each at another place. Whatever had been printed must be in
 * the journal; the call must go on from there, and end with the same events as a call that nobody disturbed.
 *
 * <p>By hand, for twenty rounds at random places: {@code ./mvnw test -pl desktop -am -Done-jar.skip
 * -Dsurefire.failIfNoSpecifiedTests=false -Dtest=KillTest -Dkill.rounds=20}
 */
final class KillRounds {

    private static final int LINES = 40;
    private static final int MOST_SECONDS = 60;

    private final Path folder;
    private final long seed;

    KillRounds(Path folder, long seed) {
        this.folder = folder;
        this.seed = seed;
    }

    /** What a round found. */
    record Round(int killedAfterLines, int printed, int eventsKept, int eventsAtEnd, boolean torn) {}

    public static void main(String[] args) throws IOException, InterruptedException {
        many(args.length == 0 ? 20 : Integer.parseInt(args[0]), args.length < 2 ? 1 : Long.parseLong(args[1]));
    }

    /** Runs so many rounds, and says what each found. */
    static void many(int rounds, long seed) throws IOException, InterruptedException {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 1; i <= rounds; i++) {
            Path folder = Files.createTempDirectory("ringcraft-kill");
            Round round = new KillRounds(folder, random.nextLong(1_000_000)).run(random.nextInt(1, 40));
            System.out.println("round " + i + ": " + round);
        }
        System.out.println(rounds + " rounds, nothing lost");
    }

    /** Plays, kills after so many spoken lines, resumes, and compares. Throws when anything is not as it must be. */
    Round run(int lines) throws IOException, InterruptedException {
        List<String> script = undisturbed();
        JournalCall whole = JournalReader.read(onlyJournal(folder.resolve("whole")));
        List<String> printed = playAndKill(script, lines);
        Path journal = onlyJournal(folder.resolve("killed"));
        JournalCall kept = JournalReader.read(journal);
        require(
                kept.verification().isSound(),
                "The journal has faults: " + kept.verification().findings());
        Cli cli = cli("killed");
        String replayed = cli.run("replay", journal.toString()).out();
        for (String line : printed) {
            require(replayed.lines().anyMatch(line::equals), "Printed, but not kept: " + line);
        }
        if (!kept.isEnded()) {
            List<String> rest = script.subList(kept.commands() - 1, script.size());
            Cli.Ran resumed = cli.play(text(rest), "play", "--terminal", "--resume", journal.toString());
            require(resumed.exitCode() == 0, "Resuming failed: " + resumed.err());
        }
        JournalCall ended = JournalReader.read(journal);
        require(ended.isEnded(), "The resumed call has not ended.");
        require(whole.events().equals(ended.events()), "The resumed call differs from one that nobody disturbed.");
        return new Round(
                lines,
                printed.size(),
                kept.events().size(),
                ended.events().size(),
                kept.verification().tear().isPresent());
    }

    /** Plays the call once without a kill, and returns the commands that were taken, one a line. */
    private List<String> undisturbed() throws IOException {
        Path plan = folder.resolve("whole.plan");
        List<String> arguments = new ArrayList<>(List.of("record", "--out", plan.toString()));
        arguments.addAll(call());
        Cli.Ran ran = cli("whole").play(text(script()), arguments.toArray(String[]::new));
        require(ran.exitCode() == 0, "Recording failed: " + ran.err());
        return Files.readAllLines(plan).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("call ") && !line.startsWith("expect "))
                .toList();
    }

    private Cli cli(String data) {
        return new Cli(folder, Map.of("RINGCRAFT_DATA", folder.resolve(data).toString()), new NoWindow());
    }

    /** Returns the spoken lines that came out before the process died. */
    private List<String> playAndKill(List<String> script, int lines) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
        command.addAll(List.of("play", "--terminal"));
        command.addAll(call());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectError(folder.resolve("err.txt").toFile());
        builder.environment().put("RINGCRAFT_DATA", folder.resolve("killed").toString());
        Process process = builder.start();
        try {
            Thread feeder = new Thread(() -> feed(process, script));
            feeder.start();
            List<String> spoken = new ArrayList<>();
            try (BufferedReader out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = out.readLine(); line != null; line = out.readLine()) {
                    if (isSpoken(line)) {
                        spoken.add(line);
                    }
                    if (spoken.size() == lines) {
                        // Not Process.destroyForcibly, which throws away what is still in the pipe.
                        process.toHandle().destroyForcibly();
                    }
                }
            }
            feeder.join();
            require(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS), "The process does not die.");
            require(
                    !spoken.isEmpty(),
                    "Nothing was said: " + Files.readString(folder.resolve("err.txt"), StandardCharsets.UTF_8));
            return spoken;
        } finally {
            process.destroyForcibly();
        }
    }

    private static void feed(Process process, List<String> script) {
        try (OutputStream in = process.getOutputStream()) {
            for (String line : script) {
                in.write((line + "\n").getBytes(StandardCharsets.UTF_8));
                in.flush();
            }
        } catch (IOException killed) {
            // as planned
        }
    }

    /** The player's, the customer's and the desk's lines look alike: a name, a colon, words. */
    private static boolean isSpoken(String line) {
        return line.startsWith("Tess: ") || line.startsWith("Desk: ") || line.startsWith("Marion Adeyemi: ");
    }

    private List<String> call() {
        return List.of("--persona", "marion-adeyemi", "--seed", Long.toString(seed), "--name", "Tess");
    }

    /** Mostly the first reply; the last two lines end the call, whoever closed the line. */
    private static List<String> script() {
        List<String> script = new ArrayList<>();
        for (int i = 0; i < LINES; i++) {
            script.add(i % 4 == 3 ? "note line " + i : "1");
        }
        script.add("hang up");
        script.add("wrap no-sale");
        return script;
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    static Path onlyJournal(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            List<Path> journals =
                    files.filter(file -> file.toString().endsWith(".jsonl")).toList();
            require(journals.size() == 1, "Not one journal: " + journals);
            return journals.get(0);
        }
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new AssertionError(message);
        }
    }
}

package org.ringcraft.io.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.Stage;
import org.ringcraft.engine.chance.Chance;
import org.ringcraft.engine.play.Failure;
import org.ringcraft.engine.play.Matrix;
import org.ringcraft.engine.play.Policies;
import org.ringcraft.engine.play.Policy;
import org.ringcraft.engine.play.Simulation;
import org.ringcraft.io.pack.Pack;
import org.ringcraft.io.pack.PackLoad;
import org.ringcraft.io.pack.PackLoader;
import org.ringcraft.io.pack.PackSource;
import org.ringcraft.io.plan.PlanException;
import org.ringcraft.io.plan.PlanParser;
import org.ringcraft.io.plan.PlanResult;
import org.ringcraft.io.plan.PlanRunner;

class TrialRunTest {

    private static final Trial.Depth DEEP = new Trial.Depth(true, 4, 1);

    /** More than one lot, and not a whole number of them. */
    private static final int CALLS = 40;

    private static Pack pack;

    @BeforeAll
    static void open() throws IOException {
        pack = ((PackLoad.Loaded) PackLoader.load(PackSource.bundled("core-uk"))).pack();
    }

    /** Plays as the novice does, but in every fifth call tries to place an order in mid-sentence. */
    private record Hasty() implements Policy {
        @Override
        public String name() {
            return "hasty";
        }

        @Override
        public CallCommand choose(CallState state, Chance chance) {
            boolean hasty = state.setup().seed() % 5 == 0 && state.turn() == 3 && state.stage() == Stage.TALKING;
            return hasty
                    ? new CallCommand.SubmitOrder()
                    : Policies.named("novice").orElseThrow().choose(state, chance);
        }
    }

    private static Trial trial(Trial.Depth depth, Policy... policies) {
        return new Trial(
                pack,
                List.of(new Trial.Part(
                        "working-from-home", pack.scenarios().get(0).personas())),
                List.of(policies),
                pack.rubric("default").orElseThrow(),
                CALLS,
                100,
                depth);
    }

    private static Policy policy(String name) {
        return Policies.named(name).orElseThrow();
    }

    private static Matrix play(Trial trial, int threads) throws InterruptedException {
        return TrialRun.play(trial, threads, done -> {}).matrix();
    }

    @Test
    void theNumberOfThreadsDoesNotShow() throws InterruptedException {
        Trial trial = trial(DEEP, policy("random"), new Hasty(), policy("typical"));
        Matrix one = play(trial, 1);
        assertEquals(one, play(trial, 2));
        assertEquals(one, play(trial, 5));
        assertNotEquals(
                one, play(new Trial(pack, trial.parts(), trial.policies(), trial.rubric(), CALLS, 101, DEEP), 2));
        assertEquals(3 * CALLS, TrialRun.calls(trial));
    }

    @Test
    void onePolicyOfAMatrixIsThatPolicyAlone() throws InterruptedException {
        Matrix matrix = play(trial(DEEP, policy("random"), policy("typical")), 2);
        Matrix alone = play(trial(Trial.Depth.FIGURES, policy("typical")), 1);
        assertEquals(
                alone.parts().get(0).rows().get(0), matrix.parts().get(0).rows().get(1));
        assertEquals(List.of(), alone.parts().get(0).cells());
        assertEquals(List.of(), alone.parts().get(0).items().items());
        assertEquals(8, matrix.parts().get(0).cells().size());
        assertEquals(0, matrix.failed());
    }

    @Test
    void aFailingCallIsKeptAndStopsNothing(@TempDir Path folder)
            throws InterruptedException, IOException, PlanException {
        Matrix matrix = play(trial(DEEP, policy("random"), new Hasty()), 2);
        Matrix.Part part = matrix.parts().get(0);
        assertEquals(CALLS, part.rows().get(0).report().calls());
        assertTrue(part.failed() > 2 && part.failed() <= 8, part.failed() + " calls failed.");
        assertEquals(CALLS - part.failed(), part.rows().get(1).report().calls());
        Failure first = part.failures().get(0);
        assertEquals(Failure.Kind.REFUSED, first.kind());
        assertEquals(0, first.seed() % 5);

        List<FailureFiles.Written> written = FailureFiles.write(matrix, pack, folder.resolve("new"));
        assertEquals(part.failed(), written.size());
        Path file = written.get(0).file();
        assertEquals(
                "working-from-home-hasty-" + first.persona() + "-" + first.seed() + ".plan",
                file.getFileName().toString());
        List<String> lines = Files.readAllLines(file);
        assertTrue(lines.get(0).startsWith("# REFUSED: Policy 'hasty' with seed " + first.seed()), lines::toString);
        assertEquals("# The last command is refused.", lines.get(1));
        assertEquals("submit", lines.get(lines.size() - 1));
        assertEquals(3, lines.stream().filter(line -> line.startsWith("say ")).count());

        PlanResult result = PlanRunner.run(PlanParser.parse("f.plan", Files.readString(file)), pack);
        assertEquals(1, result.failures().size());
        assertEquals(lines.size(), result.failures().get(0).line());
        assertTrue(result.failures().get(0).message().contains("was refused"), result::toString);

        FailureFiles.write(matrix, pack, folder.resolve("new"));
        try (Stream<Path> files = Files.list(folder.resolve("new"))) {
            assertEquals(written.size(), files.count(), "Plans were written twice, or a draft was left.");
        }
    }

    @Test
    void playingStepByStepIsTheSame() {
        Simulation simulation = new Simulation(
                List.of(pack.script("working-from-home", "sana-malik")),
                pack.rubric("default").orElseThrow(),
                policy("typical"),
                40);
        Simulation.Played played = simulation.play(2);
        List<CallCommand> commands = simulation.commands(2);
        assertEquals("", difference(played, commands, 42));
        assertEquals(
                "the log differs when the call is played step by step",
                difference(played, commands.subList(0, commands.size() - 1), 42));
        assertFalse(difference(played, commands, 43).isEmpty());
        assertTrue(difference(played, List.of(new CallCommand.Retrieve()), 42)
                .startsWith("command 1, Retrieve[], is refused"));
    }

    private static String difference(Simulation.Played played, List<CallCommand> commands, long seed) {
        return SecondPlay.difference(
                played.script(), pack.rubric("default").orElseThrow(), seed, commands, played.log());
    }

    @Test
    void itCanBeStopped() {
        Trial endless = new Trial(
                pack,
                trial(DEEP, policy("random")).parts(),
                List.of(policy("random")),
                pack.rubric("default").orElseThrow(),
                100_000_000,
                1,
                Trial.Depth.FIGURES);
        Thread main = Thread.currentThread();
        assertThrows(InterruptedException.class, () -> TrialRun.play(endless, 2, done -> main.interrupt()));
    }

    @Test
    void somethingMustBePlayed() {
        assertThrows(IllegalArgumentException.class, () -> trial(DEEP));
    }
}

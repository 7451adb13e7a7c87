package org.ringcraft.desktop.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallRules;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.Step;
import org.ringcraft.engine.chance.SeededChance;
import org.ringcraft.engine.play.Policies;
import org.ringcraft.engine.play.Policy;

/** One {@code CallRules.step}, from each state of a call that an expert plays. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class StepBenchmark {

    private final List<CallState> states = new ArrayList<>();
    private final List<CallCommand> commands = new ArrayList<>();
    private final SeededChance chance = new SeededChance(1);
    private CallRules rules;
    private int next;

    @Setup
    public void play() throws Exception {
        BenchPack pack = BenchPack.load();
        rules = new CallRules(pack.scripts().get(0), chance);
        Policy expert = Policies.named("expert").orElseThrow();
        CallState state = rules.start(new CallSetup(
                        "core-uk",
                        "",
                        "",
                        "",
                        "",
                        "",
                        org.ringcraft.engine.scenario.Mode.PRACTICE,
                        1,
                        "Heronline",
                        "Alex"))
                .state();
        while (state.stage() != org.ringcraft.engine.call.Stage.ENDED) {
            CallCommand command = expert.choose(state, chance);
            states.add(state);
            commands.add(command);
            state = ((Step.Taken) rules.step(state, command, state.now() + 1500)).state();
        }
    }

    @Benchmark
    public Step step() {
        next = next + 1 == states.size() ? 0 : next + 1;
        CallState state = states.get(next);
        return rules.step(state, commands.get(next), state.now() + 1500);
    }
}

package org.ringcraft.desktop.bench;

import com.bladecoder.ink.runtime.Story;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.ringcraft.engine.play.Policies;
import org.ringcraft.engine.play.Simulation;
import org.ringcraft.engine.play.Tally;

/**
 * Compares simulated choices with those of an ink story in one run on one thread: random play, choices per second of
 * CPU time and bytes allocated per choice, the best of several rounds taken in turn.
 */
public final class ChoicesPerSecond {

    private static final int ROUNDS = 6;
    private static final int CALLS = 30_000;
    private static final int INK_CALLS = 1_500;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private ChoicesPerSecond() {}

    public static void main(String[] args) throws Exception {
        BenchPack pack = BenchPack.load();
        Simulation simulation = new Simulation(
                pack.scripts(), pack.rubric(), Policies.named("random").orElseThrow(), 1);
        InkCall ink = new InkCall();
        Story story = ink.read();
        double best = 0;
        double bestInk = 0;
        double bytes = 0;
        double inkBytes = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long cpu = THREADS.getCurrentThreadCpuTime();
            long allocated = THREADS.getCurrentThreadAllocatedBytes();
            Tally tally = new Tally();
            simulation.run(0, CALLS, tally, call -> {});
            long choices = tally.report().choices();
            best = Math.max(best, choices * 1e9 / (THREADS.getCurrentThreadCpuTime() - cpu));
            bytes = (double) (THREADS.getCurrentThreadAllocatedBytes() - allocated) / choices;

            cpu = THREADS.getCurrentThreadCpuTime();
            allocated = THREADS.getCurrentThreadAllocatedBytes();
            long inkChoices = 0;
            for (int call = 0; call < INK_CALLS; call++) {
                inkChoices += ink.play(story);
            }
            bestInk = Math.max(bestInk, inkChoices * 1e9 / (THREADS.getCurrentThreadCpuTime() - cpu));
            inkBytes = (double) (THREADS.getCurrentThreadAllocatedBytes() - allocated) / inkChoices;
        }
        System.out.printf(
                Locale.ROOT,
                "ringcraft %,.0f choices per CPU-second, %,.0f bytes a choice%n"
                        + "blade-ink %,.0f choices per CPU-second, %,.0f bytes a choice%nratio %.1f%n",
                best,
                bytes,
                bestInk,
                inkBytes,
                best / bestInk);
    }
}

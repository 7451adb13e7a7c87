package org.ringcraft.desktop.cli;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.ringcraft.engine.play.Simulation;
import org.ringcraft.engine.play.SimulationReport;
import org.ringcraft.engine.play.Tally;

/**
 * Plays a simulation on one or more threads, and measures them. Calls are shared out in lots of fixed size whose figures
 * are added in order, so that the report is the same to the last bit for any number of threads.
 *
 * @param cpuSeconds of the threads that played; those of the compiler and the collector are not theirs
 * @param bytes that these threads allocated
 */
record SimulationRun(SimulationReport report, double cpuSeconds, long bytes) {

    private static final int LOT = 64;
    private static final double NANOS = 1e9;

    /** What one lot came to. */
    private record Lot(Tally tally, long cpuNanos, long bytes) {}

    /**
     * Plays.
     *
     * @param done is told now and then how many calls are done; from any thread
     */
    static SimulationRun of(Simulation simulation, int calls, int threads, IntConsumer done) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            AtomicInteger finished = new AtomicInteger();
            List<Future<Lot>> lots = new ArrayList<>();
            for (int from = 0; from < calls; from += LOT) {
                int first = from;
                int end = Math.min(calls, from + LOT);
                lots.add(pool.submit(() -> {
                    Lot lot = play(simulation, first, end);
                    done.accept(finished.addAndGet(end - first));
                    return lot;
                }));
            }
            Tally sum = new Tally();
            long nanos = 0;
            long bytes = 0;
            for (Future<Lot> future : lots) {
                Lot lot = future.get();
                sum.addAll(lot.tally());
                nanos += lot.cpuNanos();
                bytes += lot.bytes();
            }
            return new SimulationRun(sum.report(), nanos / NANOS, bytes);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The simulation was interrupted.", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A simulated call failed: " + failed.getCause(), failed.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private static Lot play(Simulation simulation, int from, int end) {
        ThreadMXBean meter = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Tally tally = new Tally();
        long bytes = meter.getCurrentThreadAllocatedBytes();
        long nanos = meter.getCurrentThreadCpuTime();
        simulation.run(from, end, tally, call -> {});
        return new Lot(tally, meter.getCurrentThreadCpuTime() - nanos, meter.getCurrentThreadAllocatedBytes() - bytes);
    }

    double choicesPerCpuSecond() {
        return cpuSeconds > 0 ? report.choices() / cpuSeconds : 0;
    }

    double bytesPerChoice() {
        return report.choices() > 0 ? (double) bytes / report.choices() : 0;
    }
}

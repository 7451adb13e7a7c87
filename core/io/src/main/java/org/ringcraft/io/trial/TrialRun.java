package org.ringcraft.io.trial;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.ringcraft.engine.call.CallScript;
import org.ringcraft.engine.play.Bearing;
import org.ringcraft.engine.play.Counts;
import org.ringcraft.engine.play.Coverage;
import org.ringcraft.engine.play.Failure;
import org.ringcraft.engine.play.ItemTable;
import org.ringcraft.engine.play.Lot;
import org.ringcraft.engine.play.Matrix;
import org.ringcraft.engine.play.Policy;
import org.ringcraft.engine.play.Simulation;

/**
 * Plays a trial on one or more threads, and measures them. Calls are shared out in lots of fixed size. Figures with
 * fractions are added lot by lot, in order; counts are whole numbers, so each thread keeps its own: the matrix is the
 * same to the last bit for any number of threads.
 */
public final class TrialRun {

    private static final int LOT = 32;
    private static final double NANOS = 1e9;

    /** Lots that may be under way or waiting to be added, for each thread: results must not pile up. */
    private static final int AHEAD = 8;

    private final Trial trial;
    private final int threads;
    private final LongConsumer progress;
    private final AtomicLong finished = new AtomicLong();
    private final AtomicLong nanos = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();

    /** What came of it, and what it took. */
    public record Result(Matrix matrix, Usage usage) {}

    private record Waiting(Lot sum, Future<Lot> lot) {}

    private TrialRun(Trial trial, int threads, LongConsumer progress) {
        this.trial = trial;
        this.threads = threads;
        this.progress = progress;
    }

    /**
     * Plays.
     *
     * @param progress is told now and then how many calls are done; from any thread
     * @throws InterruptedException when this thread is interrupted; what was under way is given up
     */
    public static Result play(Trial trial, int threads, LongConsumer progress) throws InterruptedException {
        return new TrialRun(trial, threads, progress).play();
    }

    /** Returns how many calls a trial has in all. */
    public static long calls(Trial trial) {
        return (long) trial.parts().size() * trial.policies().size() * trial.calls();
    }

    private Result play() throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads, TrialRun::thread);
        try {
            List<Matrix.Part> parts = new ArrayList<>();
            for (Trial.Part part : trial.parts()) {
                parts.add(play(part, pool));
            }
            Matrix matrix = new Matrix(
                    new Matrix.Settings(
                            trial.pack().id(),
                            trial.pack().version(),
                            trial.rubric().id(),
                            trial.parts().stream().map(Trial.Part::scenario).toList(),
                            trial.policies().stream().map(Policy::name).toList(),
                            trial.calls(),
                            trial.seed()),
                    parts);
            return new Result(matrix, new Usage(nanos.get() / NANOS, bytes.get()));
        } catch (ExecutionException broken) {
            // Calls that fail are kept as failures, so this is the machinery itself.
            throw new IllegalStateException("A simulation broke off: " + broken.getCause(), broken.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "simulation");
        thread.setDaemon(true);
        return thread;
    }

    private Matrix.Part play(Trial.Part part, ExecutorService pool) throws InterruptedException, ExecutionException {
        List<CallScript> scripts = part.personas().stream()
                .map(persona -> trial.pack().script(part.scenario(), persona))
                .toList();
        Tallying tallying =
                new Tallying(trial, scripts, pool.submit(() -> bearing(scripts)).get());
        List<Lot> rows = new ArrayList<>();
        Deque<Waiting> waiting = new ArrayDeque<>();
        for (Policy policy : trial.policies()) {
            Simulation simulation = new Simulation(scripts, trial.rubric(), policy, trial.seed())
                    .checking(trial.depth().checked() * scripts.size(), SecondPlay::difference);
            Lot row = new Lot();
            rows.add(row);
            for (int from = 0; from < trial.calls(); from += LOT) {
                int first = from;
                int end = (int) Math.min(trial.calls(), (long) from + LOT);
                if (waiting.size() >= AHEAD * threads) {
                    add(waiting.remove());
                }
                waiting.add(new Waiting(row, pool.submit(() -> play(simulation, first, end, tallying))));
            }
        }
        while (!waiting.isEmpty()) {
            add(waiting.remove());
        }
        return part(part, rows, tallying);
    }

    private Bearing bearing(List<CallScript> scripts) {
        return Bearing.of(scripts, trial.rubric(), trial.seed(), trial.depth().studied());
    }

    private static void add(Waiting next) throws InterruptedException, ExecutionException {
        next.sum().addAll(next.lot().get());
    }

    private Lot play(Simulation simulation, int from, int end, Tallying tallying) {
        ThreadMXBean meter = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long bytesBefore = meter.getCurrentThreadAllocatedBytes();
        long nanosBefore = meter.getCurrentThreadCpuTime();
        Lot lot = new Lot();
        tallying.run(simulation, from, end, lot);
        nanos.addAndGet(meter.getCurrentThreadCpuTime() - nanosBefore);
        bytes.addAndGet(meter.getCurrentThreadAllocatedBytes() - bytesBefore);
        progress.accept(finished.addAndGet(end - from));
        return lot;
    }

    private Matrix.Part part(Trial.Part part, List<Lot> rows, Tallying tallying) {
        List<Matrix.Row> reports = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        long failed = 0;
        for (int i = 0; i < rows.size(); i++) {
            reports.add(new Matrix.Row(
                    trial.policies().get(i).name(), rows.get(i).tally().report()));
            failures.addAll(rows.get(i).failures());
            failed += rows.get(i).failed();
        }
        boolean analysed = trial.depth().analyse();
        Counts counts = tallying.sum();
        ItemTable nothing = new ItemTable(part.scenario(), List.of(), List.of(), List.of());
        return new Matrix.Part(
                part.scenario(),
                trial.pack().scenario(part.scenario()).orElseThrow().title(),
                part.personas(),
                reports,
                analysed ? counts.cells(trial.seed()) : List.of(),
                analysed ? counts.items() : nothing,
                analysed ? counts.coverage() : Coverage.NONE,
                failed,
                failures);
    }
}

package org.ringcraft.io.trial;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.ringcraft.engine.call.CallScript;
import org.ringcraft.engine.play.Bearing;
import org.ringcraft.engine.play.Counts;
import org.ringcraft.engine.play.Lot;
import org.ringcraft.engine.play.Policy;
import org.ringcraft.engine.play.Simulation;

/** Hands each thread counts of its own, and adds them up when all is played. */
final class Tallying {

    private final Trial trial;
    private final List<CallScript> scripts;
    private final Bearing bearing;
    private final Queue<Counts> free = new ConcurrentLinkedQueue<>();

    Tallying(Trial trial, List<CallScript> scripts, Bearing bearing) {
        this.trial = trial;
        this.scripts = scripts;
        this.bearing = bearing;
    }

    /** Plays calls, with counts that nobody else holds meanwhile. */
    void run(Simulation simulation, int from, int end, Lot lot) {
        if (!trial.depth().analyse()) {
            simulation.run(from, end, lot);
            return;
        }
        Counts idle = free.poll();
        Counts counts = idle == null ? none() : idle;
        simulation.run(from, end, lot, counts);
        free.add(counts);
    }

    /** Returns all counts together; for when nobody plays any more. */
    Counts sum() {
        Counts sum = none();
        free.forEach(sum::addAll);
        return sum;
    }

    private Counts none() {
        return new Counts(scripts, trial.policies().stream().map(Policy::name).toList(), trial.rubric(), bearing);
    }
}

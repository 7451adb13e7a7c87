package org.ringcraft.game.screen;

import java.util.List;
import java.util.Optional;
import org.ringcraft.game.view.CallChoice;
import org.ringcraft.game.view.GameHost;
import org.ringcraft.game.view.LiveCall;
import org.ringcraft.game.view.PastCall;
import org.ringcraft.game.view.Shelf;

/** Stands in for packs and store. */
final class SampleHost implements GameHost {

    private final Samples samples;

    SampleHost(Samples samples) {
        this.samples = samples;
    }

    @Override
    public Shelf open() {
        return samples.shelf();
    }

    @Override
    public Optional<PastCall> unfinished() {
        return history().stream().filter(call -> call.quality().isEmpty()).findFirst();
    }

    @Override
    public List<PastCall> history() {
        return samples.history();
    }

    @Override
    public LiveCall start(CallChoice choice) {
        return new SampleCall(samples, 2, 1, 2, 4, 6);
    }

    @Override
    public LiveCall resume() {
        return new SampleCall(samples, 10, 1, 2, 3, 4, 5, 6);
    }
}

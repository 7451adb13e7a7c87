package org.ringcraft.desktop.cli;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ringcraft.io.pack.Pack;

/** A pack that is loaded once, by whoever asks first. */
final class OpenedPack implements Supplier<Pack> {

    private final Supplier<Pack> load;
    private @Nullable Pack pack;

    OpenedPack(Supplier<Pack> load) {
        this.load = load;
    }

    @Override
    public synchronized Pack get() {
        Pack loaded = pack == null ? load.get() : pack;
        pack = loaded;
        return loaded;
    }
}

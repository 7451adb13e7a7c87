package org.ringcraft.io.pack;

import java.util.List;
import org.ringcraft.io.json.Diagnostic;

/** What came of loading a pack. */
public sealed interface PackLoad {

    /** Returns all that was found, in the order of finding; only warnings when the pack was loaded. */
    List<Diagnostic> diagnostics();

    /** The pack can be played; the index tells where its things stand. */
    record Loaded(Pack pack, PackIndex index, List<Diagnostic> diagnostics) implements PackLoad {
        public Loaded {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** The pack has mistakes: at least one of the diagnostics is an error. */
    record Refused(List<Diagnostic> diagnostics) implements PackLoad {
        public Refused {
            diagnostics = List.copyOf(diagnostics);
        }
    }
}

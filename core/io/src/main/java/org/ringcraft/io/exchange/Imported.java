package org.ringcraft.io.exchange;

import java.util.List;
import java.util.Optional;
import org.ringcraft.io.json.Diagnostic;
import org.ringcraft.io.json.JsonValue.JsonObject;

/** What came of importing a file. */
public sealed interface Imported {

    /** Returns all there is to say about the file, in the order of the file. */
    List<Remark> remarks();

    /** Knows from where in the imported file each part of the scenario came. */
    interface Places {

        /** Nothing is known. */
        Places NONE = diagnostic -> Optional.empty();

        /** Returns the place of a mistake in the scenario's own file, in the words of the imported one. */
        Optional<String> of(Diagnostic diagnostic);
    }

    /**
     * A scenario was made of it. Where a remark is an error, parts of the file are missing from it.
     *
     * @param places where the pack's checks can say that a mistake stands
     */
    record Made(JsonObject scenario, List<Remark> remarks, Places places) implements Imported {
        public Made {
            remarks = List.copyOf(remarks);
        }

        public Made(JsonObject scenario, List<Remark> remarks) {
            this(scenario, remarks, Places.NONE);
        }
    }

    /** Nothing can be made of it; at least one remark is an error. */
    record Unreadable(List<Remark> remarks) implements Imported {
        public Unreadable {
            remarks = List.copyOf(remarks);
        }
    }
}

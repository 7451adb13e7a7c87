package org.ringcraft.io.exchange;

import java.util.List;
import org.ringcraft.io.json.JsonValue.JsonObject;

/** What came of importing a file. */
public sealed interface Imported {

    /** Returns all there is to say about the file, in the order of the file. */
    List<Remark> remarks();

    /** A scenario was made of it. Where a remark is an error, parts of the file are missing from it. */
    record Made(JsonObject scenario, List<Remark> remarks) implements Imported {
        public Made {
            remarks = List.copyOf(remarks);
        }
    }

    /** Nothing can be made of it; at least one remark is an error. */
    record Unreadable(List<Remark> remarks) implements Imported {
        public Unreadable {
            remarks = List.copyOf(remarks);
        }
    }
}

package org.ringcraft.io.exchange;

import java.util.List;
import org.ringcraft.io.json.JsonValue.JsonObject;

/**
 * What is exported.
 *
 * @param scenario as it stands in its file
 * @param personas ids of those for whom the export is made, all of whom play in the scenario; never empty
 * @param pack all files of its pack
 */
public record Outgoing(JsonObject scenario, List<String> personas, PackDocuments pack) {

    public Outgoing {
        personas = List.copyOf(personas);
    }
}

package org.ringcraft.io.twee;

import java.nio.charset.StandardCharsets;
import org.ringcraft.io.exchange.PackDocuments;
import org.ringcraft.io.json.JsonValue.JsonObject;

/** A scenario as the text of its file. */
final class PackDocumentsText {

    private PackDocumentsText() {}

    static String of(JsonObject scenario) {
        return new String(PackDocuments.bytes(scenario), StandardCharsets.UTF_8);
    }
}

package org.ringcraft.io.twee;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.ringcraft.io.exchange.Imported;
import org.ringcraft.io.exchange.Incoming;
import org.ringcraft.io.exchange.Outgoing;
import org.ringcraft.io.exchange.PackDocuments;
import org.ringcraft.io.exchange.Tree;
import org.ringcraft.io.json.JsonValue.JsonObject;
import org.ringcraft.io.pack.PackSource;

/** Stories of the shipped pack, and stories that others wrote. */
record Stories(PackDocuments pack, JsonObject scenario, String twee) {

    static final Stories SHIPPED = shipped();

    private static Stories shipped() {
        try {
            PackDocuments pack = PackDocuments.read(PackSource.bundled("core-uk"));
            JsonObject scenario =
                    pack.document("scenarios", "working-from-home").orElseThrow();
            return new Stories(pack, scenario, twee(pack, scenario));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    String twee(JsonObject other) {
        return twee(pack, other);
    }

    private static String twee(PackDocuments pack, JsonObject scenario) {
        Outgoing outgoing = new Outgoing(scenario, Tree.texts(scenario, "personas"), pack);
        return new String(new TweeExchange().write(outgoing), StandardCharsets.UTF_8);
    }

    /** Returns the line of the story that holds the words. */
    String line(String words) {
        return twee.lines().filter(line -> line.contains(words)).findFirst().orElseThrow();
    }

    Imported read(String text, String file, String id) {
        return read(text.getBytes(StandardCharsets.UTF_8), file, id);
    }

    Imported read(byte[] content, String file, String id) {
        return new TweeExchange().read(new Incoming(content, file, id, pack));
    }

    Imported.Made made(String text) {
        return assertInstanceOf(Imported.Made.class, read(text, "story.twee", ""));
    }

    /** Returns a file of the samples. */
    static byte[] sample(String name) {
        try (InputStream in = Objects.requireNonNull(Stories.class.getResourceAsStream("/twee/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}

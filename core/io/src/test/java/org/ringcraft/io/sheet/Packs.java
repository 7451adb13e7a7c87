package org.ringcraft.io.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ringcraft.io.exchange.Imported;
import org.ringcraft.io.exchange.Incoming;
import org.ringcraft.io.exchange.Outgoing;
import org.ringcraft.io.exchange.PackDocuments;
import org.ringcraft.io.exchange.Remark;
import org.ringcraft.io.json.JsonValue.JsonObject;
import org.ringcraft.io.pack.PackSource;

/** Packs whose scenarios go into workbooks, and what comes of them. */
final class Packs {

    static final String TEA_TIME = "scenarios/tea-time.json";
    private static final SheetExchange EXCHANGE = new SheetExchange();
    private static final Map<String, byte[]> TINY = tinyFiles();

    private Packs() {}

    static PackDocuments shipped() {
        try {
            return PackDocuments.read(PackSource.bundled("core-uk"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Map<String, byte[]> tinyFiles() {
        Map<String, byte[]> files = new TreeMap<>();
        try {
            Path folder = Path.of(Objects.requireNonNull(Packs.class.getResource("/tiny-pack"))
                    .toURI());
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
            files.put("model.json", PackSource.bundled("core-uk").read("model.json"));
        } catch (IOException | URISyntaxException trouble) {
            throw new IllegalStateException(trouble);
        }
        return files;
    }

    /** Returns a small pack that uses every key of the format, after a change to its scenario. */
    static PackDocuments tiny(UnaryOperator<String> change) {
        Map<String, byte[]> files = new TreeMap<>(TINY);
        String scenario = new String(Objects.requireNonNull(files.get(TEA_TIME)), StandardCharsets.UTF_8);
        files.put(TEA_TIME, change.apply(scenario).getBytes(StandardCharsets.UTF_8));
        try {
            return PackDocuments.read(PackSource.memory("tiny", files));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static PackDocuments tiny() {
        return tiny(UnaryOperator.identity());
    }

    static JsonObject scenario(PackDocuments pack) {
        return pack.in("scenarios").get(0);
    }

    static byte[] workbook(PackDocuments pack) {
        return EXCHANGE.write(new Outgoing(scenario(pack), List.of("ada"), pack));
    }

    static Imported read(byte[] workbook, PackDocuments pack) {
        return EXCHANGE.read(new Incoming(workbook, "a.xlsx", "", pack));
    }

    /** Returns the scenario that comes of it; there must be no errors. */
    static Imported.Made made(byte[] workbook, PackDocuments pack) {
        Imported imported = read(workbook, pack);
        if (imported instanceof Imported.Made made) {
            return made;
        }
        throw new AssertionError(String.join("\n", texts(imported)));
    }

    static List<String> texts(Imported imported) {
        return imported.remarks().stream().map(Remark::text).toList();
    }
}

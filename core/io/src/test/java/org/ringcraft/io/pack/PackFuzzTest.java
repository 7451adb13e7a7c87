package org.ringcraft.io.pack;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.ringcraft.io.json.Diagnostic;

/** Whatever happens to the bytes of a pack, loading it says so and neither throws nor hangs. */
class PackFuzzTest {

    private static final long SEED = 20_261_116;
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final String[] TOKENS = {
        "{", "}", "[", "]", ",", ":", "\"", "null", "true", "-1", "1e308", "\\u0000", "${x}", "{first}", "&&", "(",
        "\uFEFF"
    };

    private static Map<String, byte[]> shipped() throws IOException {
        PackSource source = PackSource.bundled("core-uk");
        Map<String, byte[]> files = new TreeMap<>();
        for (String file : source.files()) {
            files.put(file, source.read(file));
        }
        return files;
    }

    /** One file of the shipped pack at a time, so that each has its turn. */
    @Test
    void theShippedPackWithDamagedBytes() throws IOException {
        Map<String, byte[]> files = shipped();
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < 2; round++) {
            for (String file : files.keySet()) {
                if (file.endsWith(".json")) {
                    long seed = random.nextLong();
                    Map<String, byte[]> damaged = new TreeMap<>(files);
                    damaged.put(file, damage(files.get(file), new SplittableRandom(seed)));
                    load(damaged, file + " seed " + seed);
                }
            }
        }
    }

    /** Small, so that many more can be tried, and damage reaches the later checks more often. */
    @Test
    void aTinyPackWithDamagedBytes() {
        List<String> files = new ArrayList<>(TinyPack.sound().files().keySet());
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 1_000; i++) {
            long seed = random.nextLong();
            SplittableRandom own = new SplittableRandom(seed);
            TinyPack pack = TinyPack.sound();
            String file = files.get(own.nextInt(files.size()));
            pack.bytes(file, damage(pack.files().get(file), own));
            load(pack.files(), file + " seed " + seed);
        }
    }

    /** Values put where others were: well-formed, and seldom meaningful. */
    @Test
    void aTinyPackWithExchangedTexts() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 1_000; i++) {
            long seed = random.nextLong();
            SplittableRandom own = new SplittableRandom(seed);
            TinyPack pack = TinyPack.sound();
            List<String> files = pack.files().keySet().stream()
                    .filter(each -> each.endsWith(".json"))
                    .toList();
            String file = files.get(own.nextInt(files.size()));
            String text = new String(pack.files().get(file), StandardCharsets.UTF_8);
            String[] parts = text.split("(?<=[\",:\\[\\]{}])|(?=[\",:\\[\\]{}])");
            int one = own.nextInt(parts.length);
            int other = own.nextInt(parts.length);
            String kept = parts[one];
            parts[one] = parts[other];
            parts[other] = own.nextBoolean() ? kept : parts[other];
            pack.text(file, String.join("", parts));
            load(pack.files(), file + " seed " + seed);
        }
    }

    private static byte[] damage(byte[] content, SplittableRandom random) {
        if (content.length == 0) {
            return content;
        }
        byte[] damaged = content.clone();
        int at = random.nextInt(damaged.length);
        switch (random.nextInt(5)) {
            case 0 -> damaged[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> damaged = Arrays.copyOf(damaged, at);
            case 2 -> {
                for (int i = 0; i < 10; i++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
            }
            case 3 -> {
                byte[] token = TOKENS[random.nextInt(TOKENS.length)].getBytes(StandardCharsets.UTF_8);
                damaged = splice(damaged, at, at, token);
            }
            default -> {
                int end = Math.min(damaged.length, at + 1 + random.nextInt(40));
                damaged = splice(damaged, at, end, new byte[0]);
            }
        }
        return damaged;
    }

    private static byte[] splice(byte[] content, int from, int until, byte[] middle) {
        byte[] all = new byte[from + middle.length + content.length - until];
        System.arraycopy(content, 0, all, 0, from);
        System.arraycopy(middle, 0, all, from, middle.length);
        System.arraycopy(content, until, all, from + middle.length, content.length - until);
        return all;
    }

    private static void load(Map<String, byte[]> files, String what) {
        try {
            PackLoad load = assertTimeoutPreemptively(LONG, () -> PackLoader.load(PackSource.memory("fuzz", files)));
            if (load instanceof PackLoad.Loaded loaded) {
                Pack pack = loaded.pack();
                pack.scenarios().forEach(each -> each.personas().forEach(persona -> pack.script(each.id(), persona)));
            } else {
                assertFalse(load.diagnostics().stream().noneMatch(Diagnostic::isError), what);
            }
        } catch (RuntimeException | Error thrown) {
            throw new AssertionError("Loading failed for " + what, thrown);
        }
    }
}

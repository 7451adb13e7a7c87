package org.ringcraft.io.journal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A file cut into lines, one char a byte, so that lengths and positions are those of the file.
 *
 * @param whole lines that have their line end, without it
 * @param tail what follows the last line end; empty when all is well
 */
record Lines(List<String> whole, String tail) {

    static Lines of(byte[] file) {
        String bytes = new String(file, StandardCharsets.ISO_8859_1);
        List<String> whole = new ArrayList<>();
        int from = 0;
        for (int end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', from)) {
            whole.add(bytes.substring(from, end));
            from = end + 1;
        }
        return new Lines(List.copyOf(whole), bytes.substring(from));
    }

    /** Returns how many bytes the first {@code n} lines are, line ends and all. */
    long bytes(int n) {
        return whole.stream().limit(n).mapToLong(line -> line.length() + 1L).sum();
    }

    /** Returns what the bytes say; what is not UTF-8 in them turns into question marks. */
    static String text(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    /** Returns the UTF-8 bytes of a text, one char each. */
    static String bytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}

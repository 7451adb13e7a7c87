package org.ringcraft.io.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads files of text strictly: UTF-8 without a byte order mark, of bounded size. */
public final class Utf8 {

    /** The largest file that is read, in bytes. */
    public static final int MOST_BYTES = 8 * 1024 * 1024;

    /** What decoding puts in the place of anything that is not UTF-8. */
    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    /** Returns the bytes as text, or nothing, reported, when they are not UTF-8, begin with a mark or are too many. */
    public static Optional<String> decode(byte[] bytes, Reporter reporter) {
        if (bytes.length > MOST_BYTES) {
            reporter.report(
                    DiagnosticCode.TOO_LARGE,
                    JsonPath.root(),
                    "The file has " + bytes.length + " bytes; the most is " + MOST_BYTES + ".",
                    "Maybe split it.");
            return Optional.empty();
        }
        if (hasMark(bytes)) {
            reporter.report(
                    DiagnosticCode.BYTE_ORDER_MARK,
                    JsonPath.root(),
                    "The file begins with a byte order mark.",
                    "Maybe save it as plain UTF-8, 'UTF-8 without BOM' in some editors.");
            return Optional.empty();
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? Optional.of(text) : decodeSlowly(bytes, reporter);
    }

    /** Finds the byte that is not UTF-8; there may be none if the file itself holds the replacement character. */
    private static Optional<String> decodeSlowly(byte[] bytes, Reporter reporter) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, text, true);
        text.flip();
        if (result.isError()) {
            reporter.report(
                    DiagnosticCode.NOT_UTF8,
                    JsonPath.root(),
                    "The file is not UTF-8: byte " + (in.position() + 1) + ", in line " + lines(text.toString())
                            + ", is " + String.format("0x%02X", bytes[in.position()]) + ".",
                    "Maybe save it as UTF-8.");
            return Optional.empty();
        }
        return Optional.of(text.toString());
    }

    private static boolean hasMark(byte[] bytes) {
        boolean utf8 =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        boolean utf16 = bytes.length >= 2
                && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
        return utf8 || utf16;
    }

    /** Returns the number of the last line. */
    static long lines(String text) {
        return text.chars().filter(c -> c == '\n').count() + 1;
    }
}

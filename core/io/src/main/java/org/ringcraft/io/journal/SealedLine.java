package org.ringcraft.io.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * A line with its two sums, whatever became of it. Layout: body, {@code ,"chain":"}, 64 hex characters,
 * {@code ","crc":"}, 8 hex characters, {@code "}}.
 */
final class SealedLine {

    /** What the first line is chained to. */
    static final String ORIGIN = "0".repeat(64);

    private static final String CHAIN_KEY = ",\"chain\":\"";
    private static final String CRC_KEY = "\",\"crc\":\"";
    private static final String CLOSE = "\"}";
    private static final int CHAIN_LENGTH = 64;
    private static final int CRC_LENGTH = 8;

    /** How many bytes come after the body. */
    private static final int SEAL_LENGTH =
            CHAIN_KEY.length() + CHAIN_LENGTH + CRC_KEY.length() + CRC_LENGTH + CLOSE.length();

    private static final HexFormat HEX = HexFormat.of();

    /** One char a byte, so that positions are those of the bytes. */
    private final String line;

    private final int bodyEnd;

    private SealedLine(String line, int bodyEnd) {
        this.line = line;
        this.bodyEnd = bodyEnd;
    }

    /** Returns the line for a body (an object without its closing brace), without a line end. */
    static SealedLine seal(String body, String previousChain) {
        String bytes = Lines.bytes(body);
        String chained = bytes + CHAIN_KEY + chain(previousChain, bytes);
        return new SealedLine(chained + CRC_KEY + checksum(chained) + CLOSE, bytes.length());
    }

    /** Returns the line that these bytes are (see {@link Lines}), or were before something happened to them. */
    static SealedLine of(String line) {
        int key = line.lastIndexOf(CHAIN_KEY);
        return new SealedLine(line, key >= 0 ? key : Math.max(0, line.length() - SEAL_LENGTH));
    }

    byte[] bytes() {
        return line.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Returns the body as text: an object without its closing brace. */
    String body() {
        return Lines.text(line.substring(0, bodyEnd));
    }

    /** Returns the chain value that the line itself states, whether it holds or not; ends short when the line does. */
    String statedChain() {
        int from = bodyEnd + CHAIN_KEY.length();
        return line.substring(Math.min(from, line.length()), Math.min(from + CHAIN_LENGTH, line.length()));
    }

    /** Returns the checksum that the line itself states. */
    String statedChecksum() {
        int from = crcKey() + CRC_KEY.length();
        return line.substring(Math.min(from, line.length()), Math.min(from + CRC_LENGTH, line.length()));
    }

    /** Returns the checksum that the line's bytes give. */
    String checksum() {
        return checksum(line.substring(0, Math.min(crcKey(), line.length())));
    }

    /** Tells whether the line has its whole seal, in its place, and the checksum holds. */
    boolean isIntact() {
        return hasSeal() && line.equals(line.substring(0, crcKey()) + CRC_KEY + checksum() + CLOSE);
    }

    /** Tells whether the line is as long as a body with its seal, whatever it says. */
    boolean hasSeal() {
        return line.startsWith(CHAIN_KEY, bodyEnd) && line.length() == bodyEnd + SEAL_LENGTH;
    }

    /** Tells whether the line goes beyond the place where its seal ends. */
    boolean isOverlong() {
        return line.startsWith(CHAIN_KEY, bodyEnd) && line.length() > bodyEnd + SEAL_LENGTH;
    }

    /** Tells whether the line is chained to a line with one of these chain values. */
    boolean follows(List<String> previousChains) {
        String body = line.substring(0, bodyEnd);
        return previousChains.stream()
                .anyMatch(previous -> chain(previous, body).equals(statedChain()));
    }

    /** Returns what the line's chain value should be after such a line. */
    String chainAfter(String previousChain) {
        return chain(previousChain, line.substring(0, bodyEnd));
    }

    private int crcKey() {
        return bodyEnd + CHAIN_KEY.length() + CHAIN_LENGTH;
    }

    private static String chain(String previous, String bytes) {
        return HEX.formatHex(sha256().digest((previous + bytes).getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static String checksum(String bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes.getBytes(StandardCharsets.ISO_8859_1));
        return HEX.toHexDigits((int) crc.getValue());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("Every Java has SHA-256.", impossible);
        }
    }
}

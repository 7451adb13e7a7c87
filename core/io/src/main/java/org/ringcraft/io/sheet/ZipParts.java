package org.ringcraft.io.sheet;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks a zip that is held in memory, by its directory. The JDK's own stream goes by what stands before each file,
 * and cannot read the 64-bit sizes that some programs, ours included, write behind it. Everything is counted while it
 * is unpacked, because what a zip says of itself may lie.
 */
final class ZipParts {

    private static final int END = 0x06054b50;
    private static final int LONG_END_LOCATOR = 0x07064b50;
    private static final int LONG_END = 0x06064b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int LOCATOR_LENGTH = 20;
    private static final int LOCAL_LENGTH = 30;
    private static final int ENTRY_LENGTH = 46;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final ByteBuffer zip;
    private final int mostFiles;
    private long left;

    private ZipParts(byte[] zip, int mostBytes, int mostFiles) {
        this.zip = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        this.left = mostBytes;
        this.mostFiles = mostFiles;
    }

    /** There is more in the zip than is unpacked. */
    static final class TooMuch extends ZipException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Returns the content of all files by name, in the order of the directory.
     *
     * @throws TooMuch when it unpacks to more
     * @throws ZipException when it is damaged
     */
    static Map<String, byte[]> of(byte[] zip, int mostBytes, int mostFiles) throws ZipException {
        try {
            return new ZipParts(zip, mostBytes, mostFiles).files();
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException cut) {
            ZipException damaged = new ZipException("It is cut short");
            damaged.initCause(cut);
            throw damaged;
        }
    }

    private Map<String, byte[]> files() throws ZipException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        int end = end();
        int count = Short.toUnsignedInt(zip.getShort(end + 10));
        int at = zip.getInt(end + 16);
        int locator = end - LOCATOR_LENGTH;
        if (locator >= 0 && zip.getInt(locator) == LONG_END_LOCATOR) {
            int longEnd = whole(zip.getLong(locator + 8));
            check(zip.getInt(longEnd) == LONG_END);
            count = whole(zip.getLong(longEnd + 32));
            at = whole(zip.getLong(longEnd + 48));
        }
        if (count > mostFiles) {
            throw new TooMuch();
        }
        for (int i = 0; i < count; i++) {
            check(zip.getInt(at) == ENTRY);
            int name = Short.toUnsignedInt(zip.getShort(at + 28));
            int extra = Short.toUnsignedInt(zip.getShort(at + 30));
            int comment = Short.toUnsignedInt(zip.getShort(at + 32));
            byte[] letters = Arrays.copyOfRange(zip.array(), at + ENTRY_LENGTH, at + ENTRY_LENGTH + name);
            files.put(new String(letters, StandardCharsets.UTF_8), content(at, at + ENTRY_LENGTH + name, extra));
            at += ENTRY_LENGTH + name + extra + comment;
        }
        return files;
    }

    /** The directory's end is looked for from behind: a comment may follow it. */
    private int end() throws ZipException {
        int least = Math.max(0, zip.limit() - END_LENGTH - LONGEST_COMMENT);
        for (int at = zip.limit() - END_LENGTH; at >= least; at--) {
            if (zip.getInt(at) == END) {
                return at;
            }
        }
        throw new ZipException("It has no directory");
    }

    private byte[] content(int entry, int extraAt, int extraLength) throws ZipException {
        long packed = Integer.toUnsignedLong(zip.getInt(entry + 20));
        long plain = Integer.toUnsignedLong(zip.getInt(entry + 24));
        long offset = Integer.toUnsignedLong(zip.getInt(entry + 42));
        int at = longSizes(extraAt, extraLength);
        if (at > 0) {
            if (plain == 0xFFFFFFFFL) {
                at += Long.BYTES;
            }
            if (packed == 0xFFFFFFFFL) {
                packed = zip.getLong(at);
                at += Long.BYTES;
            }
            offset = offset == 0xFFFFFFFFL ? zip.getLong(at) : offset;
        }
        int local = whole(offset);
        check(zip.getInt(local) == LOCAL);
        int start = local
                + LOCAL_LENGTH
                + Short.toUnsignedInt(zip.getShort(local + 26))
                + Short.toUnsignedInt(zip.getShort(local + 28));
        int length = whole(packed);
        check((long) start + length <= zip.limit());
        byte[] content = unpacked(zip.getShort(entry + 10), start, length);
        CRC32 sum = new CRC32();
        sum.update(content);
        check((int) sum.getValue() == zip.getInt(entry + 16));
        return content;
    }

    /** Returns where the sizes stand that need more than 32 bits, or 0. */
    private int longSizes(int extraAt, int extraLength) {
        int at = extraAt;
        while (at + 4 <= extraAt + extraLength) {
            if (zip.getShort(at) == 1) {
                return at + 4;
            }
            at += 4 + Short.toUnsignedInt(zip.getShort(at + 2));
        }
        return 0;
    }

    private byte[] unpacked(int method, int start, int length) throws ZipException {
        check(method == STORED || method == DEFLATED);
        if (method == STORED) {
            spend(length);
            return Arrays.copyOfRange(zip.array(), start, start + length);
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(zip.array(), start, length);
            byte[] content = new byte[Math.max(1_024, Math.min(length * 8, 1 << 22))];
            int used = 0;
            while (!inflater.finished()) {
                int more = inflater.inflate(content, used, content.length - used);
                spend(more);
                used += more;
                check(more > 0 || inflater.finished() || used == content.length);
                content = used == content.length ? Arrays.copyOf(content, used * 2) : content;
            }
            return Arrays.copyOf(content, used);
        } catch (DataFormatException damaged) {
            ZipException cut = new ZipException("A file in it is damaged");
            cut.initCause(damaged);
            throw cut;
        } finally {
            inflater.end();
        }
    }

    private void spend(int bytes) throws TooMuch {
        left -= bytes;
        if (left < 0) {
            throw new TooMuch();
        }
    }

    private int whole(long offset) throws ZipException {
        check(offset >= 0 && offset < zip.limit());
        return (int) offset;
    }

    private static void check(boolean fine) throws ZipException {
        if (!fine) {
            throw new ZipException("It is damaged");
        }
    }
}

package org.ringcraft.io.sheet;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;

/** The files inside a workbook. */
final class Unpacked {

    /** The largest workbook that is read, in bytes. */
    static final int MOST_BYTES = 8 * 1024 * 1024;

    private static final int MOST_UNPACKED = 64 * 1024 * 1024;
    private static final int MOST_FILES = 2_000;
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int LOOKED_AT = 4_096;

    private final Map<String, byte[]> files = new HashMap<>();

    private Unpacked() {}

    /**
     * Unpacks a workbook.
     *
     * @throws SheetException when it is none, or too large
     */
    static Unpacked of(byte[] workbook) throws SheetException {
        if (workbook.length == 0) {
            throw new SheetException("The file is empty. Maybe it was not saved.");
        }
        if (workbook.length > MOST_BYTES) {
            throw new SheetException("The workbook has more than " + MOST_BYTES / 1024 / 1024
                    + " MB, the most that is read. Maybe it holds pictures; take them out.");
        }
        if (!begins(workbook, ZIP)) {
            throw new SheetException(stranger(workbook));
        }
        Unpacked unpacked = new Unpacked();
        try {
            ZipParts.of(workbook, MOST_UNPACKED, MOST_FILES)
                    .forEach((name, content) -> unpacked.files.put(key(name), content));
        } catch (ZipParts.TooMuch bomb) {
            throw new SheetException(
                    "The workbook unpacks to more than " + MOST_UNPACKED / 1024 / 1024 + " MB or " + MOST_FILES
                            + " parts, the most that is read. Maybe it is not what it seems.",
                    bomb);
        } catch (ZipException damaged) {
            throw new SheetException(
                    "The workbook is damaged: it cannot be unpacked. Maybe it was cut short on its way; save or send it"
                            + " again.",
                    damaged);
        }
        unpacked.checkKind();
        return unpacked;
    }

    private void checkKind() throws SheetException {
        byte[] kind = files.getOrDefault("mimetype", new byte[0]);
        if (new String(kind, StandardCharsets.UTF_8).contains("opendocument")) {
            throw new SheetException("This is an OpenDocument file. Maybe save it as 'Excel 2007-365 (.xlsx)'.");
        }
        if (files.containsKey("xl/workbook.bin")) {
            throw new SheetException("This is a binary workbook (.xlsb). Maybe save it as 'Excel workbook (.xlsx)'.");
        }
        if (files.keySet().stream().noneMatch(name -> name.endsWith("workbook.xml"))) {
            throw new SheetException("There is no workbook in the file. Maybe it is another kind of document.");
        }
    }

    private static String stranger(byte[] content) {
        if (begins(content, OLE)) {
            String look =
                    new String(content, 0, Math.min(content.length, LOOKED_AT * LOOKED_AT), StandardCharsets.UTF_16LE);
            return look.contains("EncryptedPackage")
                    ? "The workbook is protected by a password. Maybe save it without one."
                    : "This is an old workbook (.xls). Maybe save it as 'Excel workbook (.xlsx)'.";
        }
        int length = Math.min(content.length, LOOKED_AT);
        for (int i = 0; i < length; i++) {
            if (content[i] >= 0 && content[i] < ' ' && "\t\r\n".indexOf(content[i]) < 0) {
                return "This is not a workbook. Maybe another file was meant, or it was damaged on its way.";
            }
        }
        return "This is plain text, perhaps CSV, and not a workbook. Maybe save it as 'Excel workbook (.xlsx)', with all"
                + " its sheets.";
    }

    private static boolean begins(byte[] content, byte[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= content.length || content[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String key(String name) {
        String plain = name.replace('\\', '/');
        return (plain.startsWith("/") ? plain.substring(1) : plain).toLowerCase(Locale.ROOT);
    }

    /** Returns a file by its path inside the workbook. */
    Optional<byte[]> file(String path) {
        return Optional.ofNullable(files.get(key(path)));
    }
}

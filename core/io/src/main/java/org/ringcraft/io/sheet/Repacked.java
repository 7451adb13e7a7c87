package org.ringcraft.io.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs a workbook again. It loses the time of its making, so that the same scenario gives the same bytes; and the
 * heights of its rows become what they are only until somebody types, when the spreadsheet program fits them anew.
 */
final class Repacked {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(2026, 11, 1, 0, 0);
    private static final String CREATED = "<dcterms:created xsi:type=\"dcterms:W3CDTF\">";

    /** The two rows of headings keep their heights. */
    private static final Pattern OWN_HEIGHT =
            Pattern.compile("(<row r=\"(?![12]\")\\d+\" ht=\"[^\"]*\") customHeight=\"1\"");

    private static final int MOST_FILES = 1_000;

    private Repacked() {}

    static byte[] of(byte[] workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(workbook.length);
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part :
                    ZipParts.of(workbook, Integer.MAX_VALUE, MOST_FILES).entrySet()) {
                ZipEntry again = new ZipEntry(part.getKey());
                again.setTimeLocal(ALWAYS);
                zip.putNextEntry(again);
                zip.write(changed(part.getKey(), part.getValue()));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] changed(String part, byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        String changed = text;
        if (part.equals("docProps/core.xml")) {
            changed = text.replaceFirst("(?<=" + CREATED + ")[^<]*", ALWAYS + ":00Z");
        } else if (part.startsWith("xl/worksheets/")) {
            changed = OWN_HEIGHT.matcher(text).replaceAll("$1");
        }
        return changed.equals(text) ? content : changed.getBytes(StandardCharsets.UTF_8);
    }
}

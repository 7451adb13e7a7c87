package org.ringcraft.io.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs a workbook again without the time of its making, so that the same scenario gives the same bytes. */
final class Repacked {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(2026, 11, 1, 0, 0);
    private static final String CREATED = "<dcterms:created xsi:type=\"dcterms:W3CDTF\">";

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
                zip.write(part.getKey().equals("docProps/core.xml") ? timeless(part.getValue()) : part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] timeless(byte[] properties) {
        String text = new String(properties, StandardCharsets.UTF_8);
        return text.replaceFirst("(?<=" + CREATED + ")[^<]*", ALWAYS + ":00Z").getBytes(StandardCharsets.UTF_8);
    }
}

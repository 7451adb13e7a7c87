package org.ringcraft.io.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ringcraft.io.exchange.Imported;
import org.ringcraft.io.exchange.PackDocuments;

/** Files that are no workbooks, damaged ones, and those that would eat the machine. */
class BrokenFileTest {

    private static final PackDocuments PACK = Packs.tiny();
    private static final byte[] WORKBOOK = Packs.workbook(PACK);
    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private static DynamicTest broken(String words, byte[] file) {
        return DynamicTest.dynamicTest(words, () -> {
            Imported imported = Packs.read(file, PACK);
            assertInstanceOf(Imported.Unreadable.class, imported);
            assertEquals(1, imported.remarks().size(), Packs.texts(imported).toString());
            String text = Packs.texts(imported).get(0);
            assertTrue(text.contains(words) && text.contains(" Maybe "), text);
        });
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    /** The workbook with one of its parts replaced; nothing takes it out. */
    private static byte[] with(String part, String content) {
        try {
            Map<String, byte[]> files = new LinkedHashMap<>(ZipParts.of(WORKBOOK, Integer.MAX_VALUE, 100));
            if (content.isEmpty()) {
                assertNotNull(files.remove(part), part);
            } else {
                files.put(part, text(content));
            }
            return zip(files);
        } catch (IOException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    private static byte[] sheet(String rows) {
        return with("xl/worksheets/sheet2.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static byte[] flipped(int at) {
        byte[] file = WORKBOOK.clone();
        file[at] ^= 0x55;
        return file;
    }

    @TestFactory
    Stream<DynamicTest> files() {
        byte[] protectedBook = concat(OLE, "xxEncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        String bomb = "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
        return Stream.of(
                broken("The file is empty", new byte[0]),
                broken("plain text, perhaps CSV", text("node,id,text\nhub,x,y\n")),
                broken("plain text", text("{\"id\": \"tea\"}")),
                broken("This is not a workbook", new byte[] {0, 1, 2, 3, 4, 5}),
                broken("old workbook (.xls)", concat(OLE, new byte[600])),
                broken("protected by a password", protectedBook),
                broken("OpenDocument", zip(Map.of("mimetype", text("application/vnd.oasis.opendocument.spreadsheet")))),
                broken("binary workbook (.xlsb)", zip(Map.of("xl/workbook.bin", new byte[3]))),
                broken("no workbook in the file", zip(Map.of("word/document.xml", text("<a/>")))),
                broken("more than 8 MB", concat(WORKBOOK, new byte[9 * 1024 * 1024])),
                broken("cannot be unpacked", Arrays.copyOf(WORKBOOK, WORKBOOK.length / 2)),
                broken("cannot be unpacked", Arrays.copyOf(WORKBOOK, 30)),
                broken("cannot be unpacked", flipped(400)),
                broken("unpacks to more than", zip(Map.of("xl/workbook.xml", new byte[70 * 1024 * 1024]))),
                broken("or 2000 parts", zip(many())),
                broken("'xl/_rels/workbook.xml.rels' is missing", with("xl/_rels/workbook.xml.rels", "")),
                broken("'xl/worksheets/sheet3.xml' is missing", with("xl/worksheets/sheet3.xml", "")),
                broken("a part of it cannot be read", with("xl/workbook.xml", "<workbook><sheets>")),
                broken("a part of it cannot be read", with("xl/workbook.xml", "nonsense")),
                broken("a part of it cannot be read", with("xl/sharedStrings.xml", "<sst><si><t>one</t></si></sst>")),
                broken("a part of it cannot be read", sheet("<row r='1'><c r='A1' t='s'><v>999999999</v></c></row>")),
                broken("a part of it cannot be read", sheet("<row r='1'><c r='A1' t='s'><v>-1</v></c></row>")),
                broken("a part of it cannot be read", sheet("<row r='1'><c r='A1'><v>many</v></c></row>")),
                broken("a part of it cannot be read", sheet("<row r='1'><c r='A1'><v>1</c></row>")),
                broken(
                        "a part of it cannot be read",
                        with(
                                "xl/worksheets/sheet2.xml",
                                bomb + "<worksheet><sheetData><row><c t='str'><v>&c;</v></c></row>"
                                        + "</sheetData></worksheet>")),
                broken(
                        "a part of it cannot be read",
                        sheet("<row><c t='inlineStr'><is><t>" + "x".repeat(40_000) + "</t></is></c></row>")),
                broken("a part of it cannot be read", sheet("<row><c r='ALL1'><v>1</v></c></row>".repeat(60_000))),
                broken(
                        "The row of headings",
                        sheet("<row r='-4'><c r='ZZZZZZZZZZ1'><v>1</v></c><c r='7'><v>1</v></c></row>")),
                broken("The row of headings", sheet("<row r='99999999999'><c r='A1'><v>1E999</v></c></row>")),
                broken("The row of headings", sheet("<a>".repeat(50) + "</a>".repeat(50))));
    }

    private static Map<String, byte[]> many() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        IntStream.range(0, 2_100).forEach(i -> files.put("f" + i, new byte[0]));
        return files;
    }

    /** One shared text, named by many cells, is more than it seems. */
    @Test
    void aTextThatIsNamedTooOftenIsRefused() {
        String cell = "<row><c t='s'><v>0</v></c></row>";
        byte[] file = with(
                "xl/worksheets/sheet2.xml", "<worksheet><sheetData>" + cell.repeat(2_000) + "</sheetData></worksheet>");
        Map<String, byte[]> files = new LinkedHashMap<>();
        try {
            files.putAll(ZipParts.of(file, Integer.MAX_VALUE, 100));
        } catch (IOException damaged) {
            throw new IllegalStateException(damaged);
        }
        files.put("xl/sharedStrings.xml", text("<sst><si><t>" + "y".repeat(30_000) + "</t></si></sst>"));
        String said = Packs.texts(Packs.read(zip(files), PACK)).get(0);
        assertTrue(said.contains("a part of it cannot be read"), said);
    }

    /** Nothing that a bit can do to a file is worse than a message. */
    @Test
    void flippedBytesNeverThrow() {
        Random random = new Random(7);
        for (int i = 0; i < 150; i++) {
            byte[] file = WORKBOOK.clone();
            for (int flips = 1 + random.nextInt(3); flips > 0; flips--) {
                file[random.nextInt(file.length)] ^= (byte) (1 + random.nextInt(255));
            }
            Imported imported = Packs.read(file, PACK);
            boolean sound =
                    imported instanceof Imported.Made || !imported.remarks().isEmpty();
            assertTrue(sound, "round " + i);
        }
    }
}

package org.ringcraft.io.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook to be edited as a trainer would, and saved as another program would: without looks, with texts half in the
 * cells and half shared, and parts in another order.
 */
final class Edited {

    static final int HEADINGS = 2;
    static final int FIRST = 3;

    private final Map<String, TreeMap<Integer, List<SheetCell>>> sheets = new LinkedHashMap<>();
    private final Map<String, String> raw = new HashMap<>();
    private final List<String> shared = new ArrayList<>();

    static Edited of(byte[] workbook) {
        Edited edited = new Edited();
        try {
            for (Grid grid : BookReader.read(workbook, name -> true).grids()) {
                TreeMap<Integer, List<SheetCell>> rows = new TreeMap<>();
                grid.rows().forEach(row -> rows.put(row.number(), new ArrayList<>(row.cells())));
                edited.sheets.put(grid.name(), rows);
            }
        } catch (SheetException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return edited;
    }

    TreeMap<Integer, List<SheetCell>> rows(String sheet) {
        TreeMap<Integer, List<SheetCell>> rows = sheets.get(sheet);
        if (rows == null) {
            throw new IllegalStateException("There is no sheet " + sheet + " among " + sheets.keySet());
        }
        return rows;
    }

    List<String> names() {
        return List.copyOf(sheets.keySet());
    }

    int column(String sheet, String heading) {
        List<SheetCell> heads = rows(sheet).getOrDefault(HEADINGS, List.of());
        for (int c = 0; c < heads.size(); c++) {
            if (heads.get(c).text().equals(heading)) {
                return c;
            }
        }
        throw new IllegalStateException("There is no column " + heading + " in " + sheet);
    }

    /** Returns the number of the row whose cell under the heading holds the text. */
    int row(String sheet, String heading, String text) {
        int column = column(sheet, heading);
        return rows(sheet).entrySet().stream()
                .filter(row -> row.getKey() > HEADINGS
                        && row.getValue().size() > column
                        && row.getValue().get(column).text().equals(text))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No row of " + sheet + " has " + heading + " " + text));
    }

    Edited set(String sheet, int row, String heading, SheetCell cell) {
        return set(sheet, row, column(sheet, heading), cell);
    }

    Edited set(String sheet, int row, String heading, String text) {
        return set(sheet, row, heading, SheetCell.text(text));
    }

    Edited set(String sheet, int row, int column, SheetCell cell) {
        List<SheetCell> cells = rows(sheet).computeIfAbsent(row, none -> new ArrayList<>());
        while (cells.size() <= column) {
            cells.add(SheetCell.BLANK);
        }
        cells.set(column, cell);
        return this;
    }

    /** Puts XML in the place of a cell; {@code @} stands for the cell's name. */
    Edited raw(String sheet, int row, String heading, String xml) {
        int column = column(sheet, heading);
        set(sheet, row, column, SheetCell.text("raw"));
        raw.put(sheet + "!" + Spot.letters(column) + row, xml);
        return this;
    }

    SheetCell cell(String sheet, int row, String heading) {
        int column = column(sheet, heading);
        List<SheetCell> cells = rows(sheet).getOrDefault(row, List.of());
        return column < cells.size() ? cells.get(column) : SheetCell.BLANK;
    }

    Edited delete(String sheet, int row) {
        TreeMap<Integer, List<SheetCell>> moved = new TreeMap<>();
        rows(sheet).forEach((number, cells) -> {
            if (number != row) {
                moved.put(number > row ? number - 1 : number, cells);
            }
        });
        sheets.put(sheet, moved);
        return this;
    }

    /** Makes room above that row. */
    Edited insert(String sheet, int row) {
        TreeMap<Integer, List<SheetCell>> moved = new TreeMap<>();
        rows(sheet).forEach((number, cells) -> moved.put(number >= row ? number + 1 : number, cells));
        moved.put(row, new ArrayList<>());
        sheets.put(sheet, moved);
        return this;
    }

    Edited swap(String sheet, int one, int other) {
        TreeMap<Integer, List<SheetCell>> rows = rows(sheet);
        List<SheetCell> cells = rows.getOrDefault(one, new ArrayList<>());
        rows.put(one, rows.getOrDefault(other, new ArrayList<>()));
        rows.put(other, cells);
        return this;
    }

    /** Turns the columns of a sheet round. */
    Edited mirror(String sheet) {
        int width = rows(sheet).getOrDefault(HEADINGS, List.of()).size();
        rows(sheet).replaceAll((number, cells) -> {
            List<SheetCell> mirrored = new ArrayList<>();
            for (int c = width - 1; c >= 0; c--) {
                mirrored.add(c < cells.size() ? cells.get(c) : SheetCell.BLANK);
            }
            return mirrored;
        });
        return this;
    }

    Edited rename(String sheet, String name) {
        sheets.put(name, rows(sheet));
        sheets.remove(sheet);
        return this;
    }

    Edited remove(String sheet) {
        sheets.remove(sheet);
        return this;
    }

    Edited add(String sheet, String text) {
        TreeMap<Integer, List<SheetCell>> rows = new TreeMap<>();
        rows.put(1, List.of(SheetCell.text(text)));
        sheets.put(sheet, rows);
        return this;
    }

    byte[] save() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        shared.clear();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            StringBuilder book = new StringBuilder("<workbook xmlns:r='r'><workbookPr/><sheets>");
            StringBuilder rels = new StringBuilder("<Relationships>");
            int number = 1;
            for (String name : sheets.keySet()) {
                put(zip, "xl/worksheets/sheet" + number + ".xml", sheet(name));
                book.append("<sheet name='" + escaped(name) + "' sheetId='" + number + "' r:id='s" + number + "'/>");
                rels.append("<Relationship Id='s" + number + "' Target='worksheets/sheet" + number + ".xml'/>");
                number++;
            }
            put(zip, "xl/workbook.xml", book + "</sheets></workbook>");
            put(zip, "xl/_rels/workbook.xml.rels", rels + "</Relationships>");
            StringBuilder texts = new StringBuilder("<sst>");
            shared.forEach(text -> texts.append("<si><r><t>" + escaped(text) + "</t></r></si>"));
            put(zip, "xl/sharedStrings.xml", texts + "</sst>");
            put(
                    zip,
                    "xl/styles.xml",
                    "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='dd/mm/yyyy'/></numFmts><cellXfs>"
                            + "<xf numFmtId='0'/><xf numFmtId='170'/></cellXfs></styleSheet>");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private String sheet(String name) {
        StringBuilder xml = new StringBuilder("<worksheet><sheetData>");
        rows(name).forEach((number, cells) -> {
            xml.append("<row r='" + number + "'>");
            for (int c = 0; c < cells.size(); c++) {
                String at = Spot.letters(c) + number;
                String own = raw.get(name + "!" + at);
                xml.append(own == null ? cell(at, cells.get(c)) : own.replace("@", at));
            }
            xml.append("</row>");
        });
        return xml + "</sheetData></worksheet>";
    }

    private String cell(String at, SheetCell cell) {
        return switch (cell.kind()) {
            case BLANK -> "";
            case NUMBER -> "<c r='" + at + "'><v>" + cell.text() + "</v></c>";
            case FLAG -> "<c r='" + at + "' t='b'><v>" + (cell.text().equals("true") ? 1 : 0) + "</v></c>";
            case ERROR -> "<c r='" + at + "' t='e'><v>" + cell.text() + "</v></c>";
            case DATE -> "<c r='" + at + "' t='d'><v>" + cell.text() + "</v></c>";
            case TEXT -> text(at, Escapes.write(cell.text()));
        };
    }

    private String text(String at, String text) {
        if (text.length() % 2 == 0) {
            return "<c r='" + at + "' t='inlineStr'><is><t>" + escaped(text) + "</t></is></c>";
        }
        shared.add(text);
        return "<c r='" + at + "' t='s'><v>" + (shared.size() - 1) + "</v></c>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("'", "&apos;")
                .replace("\n", "&#10;");
    }

    static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version='1.0' encoding='UTF-8'?>" + content).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}

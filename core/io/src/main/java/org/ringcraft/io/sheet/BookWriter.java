package org.ringcraft.io.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ListDataValidation;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Draws the workbook of a scenario: an explanation over each heading, drop-down lists, and grey for hands off. */
final class BookWriter {

    /** Rows, counted from 0: what a column means, its heading, and the first of the data. */
    private static final int MEANINGS = 0;

    private static final int HEADINGS = 1;
    private static final int DATA = 2;

    /** Rows below the last one that have drop-down lists too. */
    private static final int SPARE_ROWS = 500;

    private static final String FONT = "Calibri";
    private static final int SIZE = 11;
    private static final String LINE = "D1D5DB";
    private static final String DARK = "1F2937";
    private static final String GREY = "6B7280";
    private static final String WHITE = "FFFFFF";
    private static final String AS_TEXT = "@";
    private static final int READ_ME_WIDTH = 115;
    private static final int TITLE_HEIGHT = 28;
    private static final int PAGE_WIDTH = 260;
    private static final int MEANING_HEIGHT = 74;
    private static final int HEADING_HEIGHT = 20;

    private final SheetWords words = new SheetWords();
    private final Vocabularies names;
    private final Workbook book;
    private final Map<Vocabulary, Range> lists = new EnumMap<>(Vocabulary.class);

    private BookWriter(Vocabularies names, Workbook book) {
        this.names = names;
        this.book = book;
    }

    /** Returns the workbook with these rows, each as its cells by heading. The same input gives the same bytes. */
    static byte[] write(String title, Map<Layout, List<Map<String, SheetCell>>> rows, Vocabularies names) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            try (Workbook book = new Workbook(out, "Ringcraft", "1.0")) {
                book.properties().setTitle(title);
                new BookWriter(names, book).write(title, rows);
            }
            return Repacked.of(out.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing to memory failed", impossible);
        }
    }

    private void write(String title, Map<Layout, List<Map<String, SheetCell>>> rows) {
        Worksheet readMe = book.newWorksheet(SheetRows.READ_ME);
        List<Worksheet> sheets = new ArrayList<>();
        Layouts.TABLES.forEach(layout -> sheets.add(book.newWorksheet(layout.sheet())));
        Worksheet scenario = book.newWorksheet(Layouts.SCENARIO.sheet());
        Worksheet meanings = book.newWorksheet(SheetRows.NAMES);
        Worksheet choices = book.newWorksheet(SheetRows.LISTS);
        lists(choices);
        names(meanings);
        readMe(readMe, title);
        for (int i = 0; i < sheets.size(); i++) {
            Layout layout = Layouts.TABLES.get(i);
            table(sheets.get(i), layout, rows.getOrDefault(layout, List.of()));
        }
        settings(
                scenario, rows.getOrDefault(Layouts.SCENARIO, List.of(Map.of())).get(0));
        book.setActiveTab(0);
    }

    private void table(Worksheet sheet, Layout layout, List<Map<String, SheetCell>> rows) {
        List<Column> columns = layout.columns();
        int bottom = DATA + rows.size() - 1;
        for (int c = 0; c < columns.size(); c++) {
            Column column = columns.get(c);
            head(sheet, c, column, words.meaning(layout.sheet(), column.heading()));
            for (int r = 0; r < rows.size(); r++) {
                put(sheet, DATA + r, c, rows.get(r).getOrDefault(column.heading(), SheetCell.BLANK));
            }
            if (bottom >= DATA) {
                body(sheet.range(DATA, c, bottom, c).style(), column).set();
            }
            choose(sheet.range(DATA, c, bottom + SPARE_ROWS, c), column);
        }
        for (int r = 0; r < rows.size(); r++) {
            sheet.rowHeight(DATA + r, Heights.of(rows.get(r), columns));
        }
        sheet.hideColumn(columns.size() - 1);
        sheet.rowHeight(MEANINGS, MEANING_HEIGHT);
        sheet.rowHeight(HEADINGS, HEADING_HEIGHT);
        sheet.freezePane(frozen(columns), DATA);
        sheet.setAutoFilter(HEADINGS, 0, Math.max(bottom, DATA), columns.size() - 1);
        print(sheet, columns);
        sheet.setTabColor(columns.get(0).look().head());
    }

    /** What must stay in sight: everything up to the id, and short words after it. */
    private static int frozen(List<Column> columns) {
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).heading().equals("id")) {
                return c + 1;
            }
        }
        return 1;
    }

    private void head(Worksheet sheet, int c, Column column, String meaning) {
        Look look = column.look();
        sheet.width(c, column.width());
        sheet.value(MEANINGS, c, meaning);
        sheet.style(MEANINGS, c)
                .fontName(FONT)
                .fontSize(9)
                .italic()
                .fontColor(DARK)
                .fillColor(look.tint())
                .wrapText(true)
                .verticalAlignment("bottom")
                .set();
        sheet.value(HEADINGS, c, column.heading());
        sheet.style(HEADINGS, c)
                .fontName(FONT)
                .fontSize(SIZE)
                .bold()
                .fontColor(WHITE)
                .fillColor(look.head())
                .verticalAlignment("center")
                .set();
        // For rows that are typed in below.
        sheet.style(c)
                .fontName(FONT)
                .fontSize(SIZE)
                .format(AS_TEXT)
                .wrapText(true)
                .verticalAlignment("top")
                .set();
    }

    private static StyleSetter body(StyleSetter style, Column column) {
        style.fontName(FONT)
                .fontSize(SIZE)
                .fontColor(column.look().isLocked() ? GREY : DARK)
                .format(AS_TEXT)
                .wrapText(!column.look().equals(Look.PROGRAM))
                .verticalAlignment("top")
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                .borderColor(BorderSide.BOTTOM, LINE);
        if (column.look().isLocked()) {
            style.fillColor(column.look().body());
        }
        return style;
    }

    private static void put(Worksheet sheet, int row, int column, SheetCell cell) {
        if (cell.kind() == SheetCell.Kind.NUMBER) {
            sheet.value(row, column, new BigDecimal(cell.text()));
        } else if (!cell.text().isEmpty()) {
            sheet.value(row, column, Escapes.write(cell.text()));
        }
    }

    private void choose(Range cells, Column column) {
        Range list = lists.get(column.list());
        if (list == null) {
            return;
        }
        boolean closed = column.list().isClosed();
        ListDataValidation choice = cells.validateWithList(list);
        choice.allowBlank(true)
                .showDropdown(true)
                .showErrorMessage(!column.many())
                .errorStyle(closed ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING)
                .errorTitle(words.get("choose.title"))
                .error(words.get(closed ? "choose.closed" : "choose.open"));
    }

    /** A sheet that would be too small to read on one page goes over several, side by side. */
    private static void print(Worksheet sheet, List<Column> columns) {
        int width = columns.stream().mapToInt(Column::width).sum();
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) (1 + width / PAGE_WIDTH));
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(HEADINGS);
    }

    private void settings(Worksheet sheet, Map<String, SheetCell> values) {
        List<Column> heads = List.of(
                Column.of(Layouts.SETTING, Look.SHOWN, 20),
                Column.of(Layouts.VALUE, Look.WORDS, 70),
                Column.of(Layouts.MEANING, Look.SHOWN, 60));
        for (int c = 0; c < heads.size(); c++) {
            head(
                    sheet,
                    c,
                    heads.get(c),
                    words.meaning(Layouts.SCENARIO.sheet(), heads.get(c).heading()));
        }
        int row = DATA;
        for (Column setting : Layouts.SCENARIO.columns()) {
            String meaning = words.meaning(Layouts.SCENARIO.sheet(), setting.heading());
            put(sheet, row, 0, SheetCell.text(setting.heading()));
            put(sheet, row, 1, values.getOrDefault(setting.heading(), SheetCell.BLANK));
            put(sheet, row, 2, SheetCell.text(meaning));
            body(sheet.style(row, 0), heads.get(0)).bold().set();
            body(sheet.style(row, 1), setting.look().isLocked() ? setting : heads.get(1))
                    .horizontalAlignment("left")
                    .wrapText(true)
                    .set();
            body(sheet.style(row, 2), heads.get(2)).set();
            choose(sheet.range(row, 1, row, 1), setting);
            Map<String, SheetCell> cells = Map.of(
                    Layouts.VALUE, values.getOrDefault(setting.heading(), SheetCell.BLANK),
                    Layouts.MEANING, SheetCell.text(meaning));
            sheet.rowHeight(row, Heights.of(cells, heads));
            row++;
        }
        sheet.rowHeight(HEADINGS, HEADING_HEIGHT);
        sheet.freezePane(1, DATA);
        print(sheet, heads);
        sheet.setTabColor(Look.KEY.head());
    }

    /** The lists come first: the drop-down lists of the other sheets point to them. */
    private void lists(Worksheet sheet) {
        int c = 0;
        for (Vocabulary vocabulary : Vocabulary.values()) {
            List<String> choices = List.copyOf(names.of(vocabulary).keySet());
            if (choices.isEmpty()) {
                continue;
            }
            head(sheet, c, Column.of(vocabulary.word(), Look.SHOWN, 24), c == 0 ? words.get("Lists.meaning") : "");
            for (int r = 0; r < choices.size(); r++) {
                sheet.value(DATA + r, c, Escapes.write(choices.get(r)));
            }
            Range range = sheet.range(DATA, c, DATA + choices.size() - 1, c);
            range.style()
                    .fontName(FONT)
                    .fontSize(SIZE)
                    .format(AS_TEXT)
                    .fontColor(GREY)
                    .set();
            lists.put(vocabulary, range);
            c++;
        }
        sheet.rowHeight(MEANINGS, MEANING_HEIGHT);
        sheet.freezePane(0, DATA);
        sheet.setTabColor(Look.SHOWN.head());
    }

    private void names(Worksheet sheet) {
        List<Column> heads = List.of(
                Column.of("list", Look.SHOWN, 18),
                Column.of("name", Look.SHOWN, 34),
                Column.of("meaning", Look.SHOWN, 110));
        for (int c = 0; c < heads.size(); c++) {
            head(
                    sheet,
                    c,
                    heads.get(c),
                    words.meaning(SheetRows.NAMES, heads.get(c).heading()));
        }
        int row = DATA;
        for (Vocabulary vocabulary : Vocabulary.values()) {
            for (Map.Entry<String, String> name : names.of(vocabulary).entrySet()) {
                if (name.getValue().isEmpty()) {
                    continue;
                }
                put(sheet, row, 0, SheetCell.text(vocabulary.word()));
                put(sheet, row, 1, SheetCell.text(name.getKey()));
                put(sheet, row, 2, SheetCell.text(name.getValue()));
                for (int c = 0; c < heads.size(); c++) {
                    body(sheet.style(row, c), heads.get(c)).set();
                }
                sheet.rowHeight(row, Heights.of(name.getValue(), heads.get(2).width()));
                row++;
            }
        }
        sheet.freezePane(0, DATA);
        sheet.setAutoFilter(HEADINGS, 0, Math.max(row - 1, DATA), heads.size() - 1);
        print(sheet, heads);
        sheet.setTabColor(Look.SHOWN.head());
    }

    private void readMe(Worksheet sheet, String title) {
        sheet.hideGridLines();
        sheet.width(0, 3);
        sheet.width(1, READ_ME_WIDTH);
        sheet.value(1, 1, words.get("readme.title") + ": " + Escapes.write(title));
        sheet.style(1, 1)
                .fontName(FONT)
                .bold()
                .fontSize(18)
                .fontColor(Look.KEY.head())
                .set();
        int row = 2;
        for (String line : words.readMe()) {
            boolean heading = line.startsWith("#");
            row += heading ? 1 : 0;
            sheet.value(row, 1, heading ? line.substring(1) : line);
            StyleSetter style =
                    sheet.style(row, 1).fontName(FONT).wrapText(true).verticalAlignment("top");
            if (heading) {
                style.bold().fontSize(13).fontColor(Look.WORDS.head());
            } else {
                style.fontSize(SIZE).fontColor(DARK);
            }
            style.set();
            sheet.rowHeight(row, heading ? HEADING_HEIGHT : Heights.of(line, READ_ME_WIDTH));
            row++;
        }
        sheet.rowHeight(1, TITLE_HEIGHT);
        print(sheet, List.of());
        sheet.setTabColor(Look.WORDS.head());
    }
}

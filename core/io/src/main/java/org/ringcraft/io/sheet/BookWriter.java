package org.ringcraft.io.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ListDataValidation;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Draws the workbook of a scenario: an explanation over each heading, drop-down lists, and grey for hands off. */
final class BookWriter {

    /** Rows below the last one that have drop-down lists too. */
    private static final int SPARE_ROWS = 500;

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
        GuideSheets guides = new GuideSheets(words, names);
        lists.putAll(guides.lists(choices));
        guides.names(meanings);
        guides.readMe(readMe, title);
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
        int bottom = Paper.DATA + rows.size() - 1;
        for (int c = 0; c < columns.size(); c++) {
            Column column = columns.get(c);
            Paper.head(sheet, c, column, words.meaning(layout.sheet(), column.heading()));
            for (int r = 0; r < rows.size(); r++) {
                Paper.put(sheet, Paper.DATA + r, c, rows.get(r).getOrDefault(column.heading(), SheetCell.BLANK));
            }
            if (bottom >= Paper.DATA) {
                Paper.body(sheet.range(Paper.DATA, c, bottom, c).style(), column)
                        .set();
            }
            choose(sheet.range(Paper.DATA, c, bottom + SPARE_ROWS, c), column);
        }
        for (int r = 0; r < rows.size(); r++) {
            sheet.rowHeight(Paper.DATA + r, Heights.of(rows.get(r), columns));
        }
        sheet.hideColumn(columns.size() - 1);
        sheet.rowHeight(Paper.MEANINGS, Paper.MEANING_HEIGHT);
        sheet.rowHeight(Paper.HEADINGS, Paper.HEADING_HEIGHT);
        sheet.freezePane(frozen(columns), Paper.DATA);
        sheet.setAutoFilter(Paper.HEADINGS, 0, Math.max(bottom, Paper.DATA), columns.size() - 1);
        Paper.print(sheet, columns);
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

    private void settings(Worksheet sheet, Map<String, SheetCell> values) {
        List<Column> heads = List.of(
                Column.of(Layouts.SETTING, Look.SHOWN, 20),
                Column.of(Layouts.VALUE, Look.WORDS, 70),
                Column.of(Layouts.MEANING, Look.SHOWN, 60));
        for (int c = 0; c < heads.size(); c++) {
            Paper.head(
                    sheet,
                    c,
                    heads.get(c),
                    words.meaning(Layouts.SCENARIO.sheet(), heads.get(c).heading()));
        }
        int row = Paper.DATA;
        for (Column setting : Layouts.SCENARIO.columns()) {
            String meaning = words.meaning(Layouts.SCENARIO.sheet(), setting.heading());
            Paper.put(sheet, row, 0, SheetCell.text(setting.heading()));
            Paper.put(sheet, row, 1, values.getOrDefault(setting.heading(), SheetCell.BLANK));
            Paper.put(sheet, row, 2, SheetCell.text(meaning));
            Paper.body(sheet.style(row, 0), heads.get(0)).bold().set();
            Paper.body(sheet.style(row, 1), setting.look().isLocked() ? setting : heads.get(1))
                    .horizontalAlignment("left")
                    .wrapText(true)
                    .set();
            Paper.body(sheet.style(row, 2), heads.get(2)).set();
            choose(sheet.range(row, 1, row, 1), setting);
            Map<String, SheetCell> cells = Map.of(
                    Layouts.VALUE, values.getOrDefault(setting.heading(), SheetCell.BLANK),
                    Layouts.MEANING, SheetCell.text(meaning));
            sheet.rowHeight(row, Heights.of(cells, heads));
            row++;
        }
        sheet.rowHeight(Paper.HEADINGS, Paper.HEADING_HEIGHT);
        sheet.freezePane(1, Paper.DATA);
        Paper.print(sheet, heads);
        sheet.setTabColor(Look.KEY.head());
    }
}

package org.ringcraft.io.sheet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** The sheets that are only read by people: what this is, what names mean, and the choices. */
record GuideSheets(SheetWords words, Vocabularies names) {

    private static final int READ_ME_WIDTH = 115;
    private static final int TITLE_HEIGHT = 28;

    /** Writes the choices, and returns where they stand: the drop-down lists of the other sheets point there. */
    Map<Vocabulary, Range> lists(Worksheet sheet) {
        Map<Vocabulary, Range> lists = new EnumMap<>(Vocabulary.class);
        int c = 0;
        for (Vocabulary vocabulary : Vocabulary.values()) {
            List<String> choices = List.copyOf(names.of(vocabulary).keySet());
            if (choices.isEmpty()) {
                continue;
            }
            Paper.head(
                    sheet, c, Column.of(vocabulary.word(), Look.SHOWN, 24), c == 0 ? words.get("Lists.meaning") : "");
            for (int r = 0; r < choices.size(); r++) {
                sheet.value(Paper.DATA + r, c, Escapes.write(choices.get(r)));
            }
            Range range = sheet.range(Paper.DATA, c, Paper.DATA + choices.size() - 1, c);
            range.style()
                    .fontName(Paper.FONT)
                    .fontSize(Paper.SIZE)
                    .format(Paper.AS_TEXT)
                    .fontColor(Paper.GREY)
                    .set();
            lists.put(vocabulary, range);
            c++;
        }
        sheet.rowHeight(Paper.MEANINGS, Paper.MEANING_HEIGHT);
        sheet.freezePane(0, Paper.DATA);
        sheet.setTabColor(Look.SHOWN.head());
        return lists;
    }

    /** Writes what each name means. */
    void names(Worksheet sheet) {
        List<Column> heads = List.of(
                Column.of("list", Look.SHOWN, 18),
                Column.of("name", Look.SHOWN, 34),
                Column.of("meaning", Look.SHOWN, 110));
        for (int c = 0; c < heads.size(); c++) {
            Paper.head(
                    sheet,
                    c,
                    heads.get(c),
                    words.meaning(SheetRows.NAMES, heads.get(c).heading()));
        }
        int row = Paper.DATA;
        for (Vocabulary vocabulary : Vocabulary.values()) {
            for (Map.Entry<String, String> name : names.of(vocabulary).entrySet()) {
                if (name.getValue().isEmpty()) {
                    continue;
                }
                Paper.put(sheet, row, 0, SheetCell.text(vocabulary.word()));
                Paper.put(sheet, row, 1, SheetCell.text(name.getKey()));
                Paper.put(sheet, row, 2, SheetCell.text(name.getValue()));
                for (int c = 0; c < heads.size(); c++) {
                    Paper.body(sheet.style(row, c), heads.get(c)).set();
                }
                sheet.rowHeight(row, Heights.of(name.getValue(), heads.get(2).width()));
                row++;
            }
        }
        sheet.freezePane(0, Paper.DATA);
        sheet.setAutoFilter(Paper.HEADINGS, 0, Math.max(row - 1, Paper.DATA), heads.size() - 1);
        Paper.print(sheet, heads);
        sheet.setTabColor(Look.SHOWN.head());
    }

    /** Writes the first sheet. */
    void readMe(Worksheet sheet, String title) {
        sheet.hideGridLines();
        sheet.width(0, 3);
        sheet.width(1, READ_ME_WIDTH);
        sheet.value(1, 1, words.get("readme.title") + ": " + Escapes.write(title));
        sheet.style(1, 1)
                .fontName(Paper.FONT)
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
                    sheet.style(row, 1).fontName(Paper.FONT).wrapText(true).verticalAlignment("top");
            if (heading) {
                style.bold().fontSize(13).fontColor(Look.WORDS.head());
            } else {
                style.fontSize(Paper.SIZE).fontColor(Paper.DARK);
            }
            style.set();
            sheet.rowHeight(row, heading ? Paper.HEADING_HEIGHT : Heights.of(line, READ_ME_WIDTH));
            row++;
        }
        sheet.rowHeight(1, TITLE_HEIGHT);
        Paper.print(sheet, List.of());
        sheet.setTabColor(Look.WORDS.head());
    }
}

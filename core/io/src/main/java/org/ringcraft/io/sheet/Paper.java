package org.ringcraft.io.sheet;

import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** How every sheet looks: an explanation, a heading, and the cells below. */
final class Paper {

    /** Rows, counted from 0: what a column means, its heading, and the first of the data. */
    static final int MEANINGS = 0;

    static final int HEADINGS = 1;
    static final int DATA = 2;

    static final String FONT = "Calibri";
    static final int SIZE = 11;
    private static final String LINE = "D1D5DB";
    static final String DARK = "1F2937";
    static final String GREY = "6B7280";
    private static final String WHITE = "FFFFFF";
    static final String AS_TEXT = "@";
    private static final int PAGE_WIDTH = 260;
    static final int MEANING_HEIGHT = 74;
    static final int HEADING_HEIGHT = 20;

    private Paper() {}

    /** Writes the explanation and the heading of a column. */
    static void head(Worksheet sheet, int c, Column column, String meaning) {
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
                .format(format(column))
                .wrapText(true)
                .verticalAlignment("top")
                .set();
    }

    private static String format(Column column) {
        return column.figures() ? "General" : AS_TEXT;
    }

    /** Returns how the cells of a column look; the caller must set it. */
    static StyleSetter body(StyleSetter style, Column column) {
        style.fontName(FONT)
                .fontSize(SIZE)
                .fontColor(column.look().isLocked() ? GREY : DARK)
                .format(format(column))
                .wrapText(!column.look().equals(Look.PROGRAM))
                .verticalAlignment("top")
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                .borderColor(BorderSide.BOTTOM, LINE);
        if (column.figures()) {
            style.horizontalAlignment("center");
        }
        if (column.look().isLocked()) {
            style.fillColor(column.look().body());
        }
        return style;
    }

    static void put(Worksheet sheet, int row, int column, SheetCell cell) {
        if (cell.kind() == SheetCell.Kind.NUMBER) {
            sheet.value(row, column, new BigDecimal(cell.text()));
        } else if (!cell.text().isEmpty()) {
            sheet.value(row, column, Escapes.write(cell.text()));
        }
    }

    /** A sheet that would be too small to read on one page goes over several, side by side. */
    static void print(Worksheet sheet, List<Column> columns) {
        int width = columns.stream().mapToInt(Column::width).sum();
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) (1 + width / PAGE_WIDTH));
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(HEADINGS);
    }
}

package org.ringcraft.io.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads the cells of one sheet. */
final class SheetXml {

    /** Columns beyond it are not looked at: there are none of ours. */
    private static final int MOST_COLUMNS = 1_024;

    private static final int LETTERS = 26;

    /** What may still be read of a workbook: a small file can say a lot, by naming one shared text often. */
    static final class Budget {
        private int rows = 100_000;
        private long characters = 16L * 1024 * 1024;

        void spend(SheetCell cell) throws XMLStreamException {
            characters -= cell.text().length() + 1L;
            check(characters >= 0);
        }

        void spendRow(int width) throws XMLStreamException {
            characters -= width;
            check(--rows >= 0 && characters >= 0);
        }

        private static void check(boolean enough) throws XMLStreamException {
            if (!enough) {
                throw new XMLStreamException("There is too much in the workbook");
            }
        }
    }

    private final BookReader book;
    private final Budget budget;

    SheetXml(BookReader book, Budget budget) {
        this.book = book;
        this.budget = budget;
    }

    /** Returns the rows that hold anything, hidden ones too. */
    List<SheetRow> rows(byte[] content) throws XMLStreamException {
        XmlReader xml = new XmlReader(content);
        List<SheetRow> rows = new ArrayList<>();
        int last = 0;
        while (xml.next() && !xml.ends("sheetData")) {
            if (xml.starts("row")) {
                last = xml.number("r", last + 1);
                List<SheetCell> cells = cells(xml);
                if (!cells.isEmpty()) {
                    budget.spendRow(cells.size());
                    rows.add(new SheetRow(last, cells));
                }
            }
        }
        return rows;
    }

    private List<SheetCell> cells(XmlReader xml) throws XMLStreamException {
        List<SheetCell> cells = new ArrayList<>();
        int column = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                Optional<String> name = xml.attribute("r");
                column = name.isPresent() ? column(name.get()) : column + 1;
                SheetCell cell = cell(xml);
                if (cell.kind() == SheetCell.Kind.BLANK || column < 0 || column >= MOST_COLUMNS) {
                    continue;
                }
                budget.spend(cell);
                while (cells.size() <= column) {
                    cells.add(SheetCell.BLANK);
                }
                cells.set(column, cell);
            }
        }
        return cells;
    }

    /** Returns the column in a cell's name such as AB12, or one too many when it is no such name. */
    private static int column(String name) {
        int column = 0;
        int at = 0;
        while (at < name.length() && name.charAt(at) >= 'A' && name.charAt(at) <= 'Z' && column < MOST_COLUMNS) {
            column = column * LETTERS + name.charAt(at) - 'A' + 1;
            at++;
        }
        return column == 0 ? MOST_COLUMNS : column - 1;
    }

    private SheetCell cell(XmlReader xml) throws XMLStreamException {
        String type = xml.attribute("t").orElse("n");
        int style = xml.number("s", 0);
        StringBuilder inline = new StringBuilder();
        String value = "";
        boolean formula = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                value = xml.text(BookReader.MOST_CHARACTERS);
            } else if (xml.starts("rPh")) {
                xml.text(BookReader.MOST_CHARACTERS);
            } else if (xml.starts("t")) {
                inline.append(xml.text(BookReader.MOST_CHARACTERS));
            } else if (xml.starts("f")) {
                formula = true;
                xml.text(BookReader.MOST_CHARACTERS);
            }
        }
        if (type.equals("inlineStr")) {
            return SheetCell.text(Escapes.read(inline.toString()));
        }
        if (value.isEmpty()) {
            return formula && !type.equals("str") ? SheetCell.error("no value") : SheetCell.BLANK;
        }
        return switch (type) {
            case "s" -> SheetCell.text(book.sharedText(value));
            case "str" -> SheetCell.text(Escapes.read(value));
            case "b" ->
                SheetCell.flag(value.strip().equals("1") || value.strip().equals("true"));
            case "e" -> SheetCell.error(value);
            case "d" -> SheetCell.date(value.length() > 10 ? value.substring(0, 10) : value);
            default -> book.number(value, style);
        };
    }
}

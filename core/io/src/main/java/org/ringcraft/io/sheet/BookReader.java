package org.ringcraft.io.sheet;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * Reads workbooks (Office Open XML, {@code .xlsx}), whoever has saved them. Formulas count as the value that the
 * spreadsheet program has computed last.
 *
 * <p>Read here and not by a library, because a damaged file must give a message: the reader beside the writer's library
 * looks for a shared text that is not there until memory ends.
 */
final class BookReader {

    /** The most characters that a cell can hold. */
    static final int MOST_CHARACTERS = 32_767;

    private static final int MOST_SHEETS = 200;
    private static final int MOST_TEXTS = 1_000_000;
    private static final double LAST_DAY = 2_958_465;
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final Pattern NO_DATE = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.");
    private static final Set<Integer> DATES = Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 57, 58);

    private final Unpacked files;
    private final List<String> texts = new ArrayList<>();
    private final Set<Integer> dateStyles = new HashSet<>();
    private boolean since1904;

    private BookReader(Unpacked files) {
        this.files = files;
    }

    /**
     * Reads a workbook.
     *
     * @param wanted tells by its name whether a sheet is of interest; others are listed without their rows
     * @throws SheetException when it is none, too large, or damaged
     */
    static Book read(byte[] workbook, Predicate<String> wanted) throws SheetException {
        BookReader reader = new BookReader(Unpacked.of(workbook));
        try {
            return reader.book(wanted);
        } catch (XMLStreamException | RuntimeException damaged) {
            throw new SheetException(
                    "The workbook is damaged: a part of it cannot be read. Maybe open it in a spreadsheet program and"
                            + " save it again.",
                    damaged);
        }
    }

    private Book book(Predicate<String> wanted) throws XMLStreamException, SheetException {
        String main = main();
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        Map<String, String> targets = targets(folder, folder + "_rels/" + main.substring(folder.length()) + ".rels");
        Optional<byte[]> strings = files.file(folder + "sharedStrings.xml");
        if (strings.isPresent()) {
            sharedTexts(strings.get());
        }
        Optional<byte[]> styles = files.file(folder + "styles.xml");
        if (styles.isPresent()) {
            styles(styles.get());
        }
        List<Grid> grids = new ArrayList<>();
        XmlReader xml = new XmlReader(part(main));
        SheetXml.Budget budget = new SheetXml.Budget();
        while (xml.next()) {
            if (xml.starts("workbookPr")) {
                String flag = xml.attribute("date1904").orElse("");
                since1904 = flag.equals("1") || flag.equals("true");
            } else if (xml.starts("sheet") && grids.size() < MOST_SHEETS) {
                String name = xml.attribute("name").orElse("");
                String target = targets.getOrDefault(xml.attribute("id").orElse(""), "");
                List<SheetRow> rows = wanted.test(name) ? new SheetXml(this, budget).rows(part(target)) : List.of();
                grids.add(new Grid(name, rows));
            }
        }
        return new Book(grids);
    }

    private byte[] part(String path) throws SheetException {
        return files.file(path)
                .orElseThrow(() -> new SheetException("The workbook is damaged: its part '" + path
                        + "' is missing. Maybe open it in a spreadsheet program and save it again."));
    }

    /** The path of the workbook's main part. */
    private String main() throws XMLStreamException {
        Optional<byte[]> rels = files.file("_rels/.rels");
        XmlReader xml = new XmlReader(rels.orElse("<none/>".getBytes(StandardCharsets.UTF_8)));
        while (xml.next()) {
            if (xml.starts("Relationship")
                    && xml.attribute("Type").orElse("").endsWith("/officeDocument")
                    && files.file(xml.attribute("Target").orElse("")).isPresent()) {
                return xml.attribute("Target").orElse("").replaceFirst("^/", "");
            }
        }
        return "xl/workbook.xml";
    }

    private Map<String, String> targets(String folder, String path) throws XMLStreamException, SheetException {
        Map<String, String> targets = new HashMap<>();
        XmlReader xml = new XmlReader(part(path));
        while (xml.next()) {
            if (xml.starts("Relationship")) {
                String target = xml.attribute("Target").orElse("");
                targets.put(
                        xml.attribute("Id").orElse(""), target.startsWith("/") ? target.substring(1) : folder + target);
            }
        }
        return targets;
    }

    /** Texts may be in pieces of different looks; hints how to read Asian characters aloud are no text. */
    private void sharedTexts(byte[] content) throws XMLStreamException {
        XmlReader xml = new XmlReader(content);
        StringBuilder text = new StringBuilder();
        while (xml.next()) {
            if (xml.starts("rPh")) {
                xml.text(MOST_CHARACTERS);
            } else if (xml.starts("t")) {
                text.append(xml.text(MOST_CHARACTERS));
            } else if (xml.ends("si")) {
                if (texts.size() > MOST_TEXTS || text.length() > MOST_CHARACTERS) {
                    throw new XMLStreamException("Too many texts, or too long ones");
                }
                texts.add(Escapes.read(text.toString()));
                text.setLength(0);
            }
        }
    }

    private void styles(byte[] content) throws XMLStreamException {
        XmlReader xml = new XmlReader(content);
        Set<Integer> dates = new HashSet<>(DATES);
        boolean cells = false;
        int style = 0;
        while (xml.next()) {
            if (xml.starts("numFmt")) {
                String code = NO_DATE.matcher(xml.attribute("formatCode").orElse(""))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT);
                if (code.contains("d") || code.contains("y")) {
                    dates.add(xml.number("numFmtId", -1));
                }
            } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                cells = xml.starts("cellXfs");
            } else if (cells && xml.starts("xf")) {
                if (dates.contains(xml.number("numFmtId", 0))) {
                    dateStyles.add(style);
                }
                style++;
            }
        }
    }

    /** Returns the text of that number. */
    String sharedText(String number) throws XMLStreamException {
        int index = Integer.parseInt(number.strip());
        if (index < 0 || index >= texts.size()) {
            throw new XMLStreamException("There is no shared text " + number);
        }
        return texts.get(index);
    }

    /** Returns a number, or the day that it stands for when its cell shows one. */
    SheetCell number(String digits, int style) {
        double number = Double.parseDouble(digits.strip());
        if (!Double.isFinite(number)) {
            return SheetCell.error("no number");
        }
        boolean day = dateStyles.contains(style) && number >= 1 && number <= LAST_DAY;
        return day ? SheetCell.date(day(number, since1904)) : SheetCell.number(BigDecimal.valueOf(number));
    }

    /** Returns the day of a serial number as 2026-11-16. */
    static String day(double serial, boolean since1904) {
        long days = (long) Math.floor(serial);
        // The programs believe in a 29 February 1900, which is day 60.
        long real = days < 60 && !since1904 ? days + 1 : days;
        return (since1904 ? DAY_0_OF_1904 : DAY_0).plusDays(real).toString();
    }
}

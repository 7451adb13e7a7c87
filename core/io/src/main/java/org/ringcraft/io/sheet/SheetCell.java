package org.ringcraft.io.sheet;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What stands in a cell.
 *
 * @param text the text; of a number its digits without an exponent; of a flag {@code true} or {@code false}; of a date
 *     {@code 2026-11-16}; of an error its name, such as {@code #REF!}; empty when the cell is blank
 */
record SheetCell(Kind kind, String text) {

    /** What the spreadsheet program takes it for. */
    enum Kind {
        BLANK,
        TEXT,
        NUMBER,
        FLAG,
        DATE,
        ERROR
    }

    static final SheetCell BLANK = new SheetCell(Kind.BLANK, "");

    /** As many digits as spreadsheet programs keep; more are noise of their arithmetic: 0.30000000000000004. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final String ODD_SPACES = "\u00A0\u2007\u202F";
    private static final String INVISIBLE = "\u200B\u2060\uFEFF";

    static SheetCell text(String text) {
        return text.isEmpty() ? BLANK : new SheetCell(Kind.TEXT, text);
    }

    static SheetCell number(BigDecimal number) {
        return new SheetCell(Kind.NUMBER, plain(number));
    }

    static SheetCell flag(boolean flag) {
        return new SheetCell(Kind.FLAG, String.valueOf(flag));
    }

    static SheetCell date(String day) {
        return new SheetCell(Kind.DATE, day);
    }

    static SheetCell error(String name) {
        return new SheetCell(Kind.ERROR, name);
    }

    /** Returns the digits, rounded to those that a spreadsheet program keeps. */
    static String plain(BigDecimal number) {
        BigDecimal rounded = number.round(DIGITS).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /**
     * Returns the text without what nobody means to type: blanks at its ends, blanks that do not break, marks that
     * cannot be seen, and the carriage return of a line break.
     */
    String cleaned() {
        if (isClean()) {
            return text.strip();
        }
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                boolean pair = i + 1 < text.length() && text.charAt(i + 1) == '\n';
                clean.append(pair ? "" : "\n");
            } else if (ODD_SPACES.indexOf(c) >= 0) {
                clean.append(' ');
            } else if (INVISIBLE.indexOf(c) < 0) {
                clean.append(c);
            }
        }
        return clean.toString().strip();
    }

    private boolean isClean() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' || (c > '~' && (ODD_SPACES.indexOf(c) >= 0 || INVISIBLE.indexOf(c) >= 0))) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether nothing is to be seen in the cell. */
    boolean isBlank() {
        return kind == Kind.BLANK || (kind == Kind.TEXT && cleaned().isEmpty());
    }
}

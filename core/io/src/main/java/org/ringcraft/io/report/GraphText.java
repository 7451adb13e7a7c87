package org.ringcraft.io.report;

/**
 * Guesses how wide text is, on the generous side: which font a browser takes is not known, and a headless machine has
 * none.
 */
final class GraphText {

    private static final double NARROW = 0.36;
    private static final double MIDDLING = 0.61;
    private static final double WIDE = 0.95;

    private GraphText() {}

    /** Returns the width of the text in a sans-serif font of that size, in the size's unit. */
    static double width(String text, double size) {
        return size * text.codePoints().mapToDouble(GraphText::width).sum();
    }

    private static double width(int c) {
        if (c < 0x2000 && "iljtfr.,:;-'|!()[] ".indexOf(c) >= 0) {
            return NARROW;
        }
        return c > 0x2E80 || Character.isUpperCase(c) || "mwMW@%".indexOf(c) >= 0 ? WIDE : MIDDLING;
    }

    /** Returns the text, cut and marked with an ellipsis where it is wider. */
    static String fitted(String text, double size, double widest) {
        if (width(text, size) <= widest) {
            return text;
        }
        StringBuilder cut = new StringBuilder();
        for (int c : text.codePoints().toArray()) {
            if (width(cut.toString(), size) + size * (width(c) + WIDE) > widest) {
                break;
            }
            cut.appendCodePoint(c);
        }
        return cut.append('…').toString();
    }
}

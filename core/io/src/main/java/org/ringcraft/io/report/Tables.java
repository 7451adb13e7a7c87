package org.ringcraft.io.report;

/** The frame that all tables share: a box that scrolls when the table is too wide, a caption, and headers with a scope. */
final class Tables {

    private Tables() {}

    /** Opens box, table and caption. */
    static void open(Markup page, String caption, String classes) {
        page.open("div", "class", "scroll", "tabindex", 0, "role", "region", "aria-label", caption);
        page.open("table", "class", classes);
        page.element("caption", caption);
    }

    /** Writes the head; a name that begins with {@code #} is over numbers. */
    static void head(Markup page, String... names) {
        page.open("thead").open("tr");
        for (String name : names) {
            boolean number = name.startsWith("#");
            page.element("th", number ? name.substring(1) : name, "scope", "col", "class", number ? "n" : "t");
        }
        page.close(2).line();
    }

    /** Writes a cell with a number, and what to sort it by. */
    static void number(Markup page, String shown, double key) {
        page.element("td", shown, "class", "n", "data-v", Figures.key(key));
    }

    /** Closes body, table and box. */
    static void close(Markup page) {
        page.close(3).line();
    }
}

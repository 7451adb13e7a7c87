package org.ringcraft.io.report;

import org.ringcraft.io.lint.LintFinding;

/** What lint found in the whole pack. */
record SmellSection(ReportContent content, ReportWords words) {

    void write(Markup page) {
        page.open("section", "id", "smells", "aria-labelledby", "smells-h");
        page.element("h2", words.get("smells.heading"), "id", "smells-h");
        if (content.findings().isEmpty()) {
            page.element("p", words.get("smells.none", content.pack().id()), "class", "fine");
        } else {
            table(page);
        }
        page.close().line();
    }

    private void table(Markup page) {
        Tables.open(page, words.get("smells.caption"), "sortable filter");
        Tables.head(
                page,
                words.get("smells.number"),
                words.get("smells.severity"),
                words.get("smells.place"),
                words.get("smells.message"),
                words.get("smells.cure"));
        page.open("tbody");
        for (LintFinding finding : content.findings()) {
            page.open("tr", "class", finding.severity());
            page.open("th", "scope", "row").text(finding.number()).empty("br");
            page.element("span", finding.title(), "class", "sub").close();
            page.open("td")
                    .element(
                            "span",
                            words.get(finding.error() ? "smells.error" : "smells.warning"),
                            "class",
                            "chip " + finding.severity());
            page.close();
            String line = finding.line() > 0 ? ":" + finding.line() : "";
            page.open("td", "class", "place").element("code", finding.file() + line);
            if (!finding.path().equals("$")) {
                page.empty("br").element("code", finding.path(), "class", "sub");
            }
            page.close();
            page.element("td", finding.message());
            page.element("td", finding.cure().isEmpty() ? Figures.NONE : finding.cure());
            page.close().line();
        }
        Tables.close(page);
    }
}

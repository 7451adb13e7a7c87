package org.ringcraft.io.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ringcraft.engine.play.Coverage;

/** What the calls never came across. */
record CoverageSection(PartView view) {

    /** Names shown at once; the rest opens. */
    private static final int SHOWN = 12;

    void write(Markup page) {
        ReportWords words = view.words();
        Coverage coverage = view.part().coverage();
        page.open("section", "id", view.id("coverage"), "aria-labelledby", view.id("coverage-h"));
        page.element("h3", words.get("coverage.heading"), "id", view.id("coverage-h"));
        page.element("p", words.get("coverage.intro", Figures.count(view.played())), "class", "lead");
        Tables.open(page, words.get("coverage.caption"), "coverage");
        Tables.head(page, words.get("coverage.what"), "#" + words.get("coverage.count"), words.get("coverage.which"));
        page.open("tbody");
        Map<String, String> rules = new LinkedHashMap<>();
        coverage.rules().forEach(rule -> rules.put(rule.id(), rule.title()));
        Map<String, String> breaches = new LinkedHashMap<>();
        coverage.breaches().forEach(breach -> breaches.put(breach.id(), breach.title()));
        row(page, "coverage.unvisited", coverage.unvisited(), coverage.nodes().size(), Map.of());
        int replies = view.part().items().items().size();
        row(page, "coverage.never-offered", coverage.neverOffered(), replies, Map.of());
        row(page, "coverage.never-taken", coverage.neverTaken(), replies, Map.of());
        row(page, "coverage.unspoken", coverage.unspoken(), coverage.lines().size(), Map.of());
        row(page, "coverage.never-earned", coverage.neverEarned(), rules.size(), rules);
        row(page, "coverage.never-lost", coverage.neverLost(), rules.size(), rules);
        row(page, "coverage.never-committed", coverage.neverCommitted(), breaches.size(), breaches);
        Tables.close(page);
        page.close().line();
    }

    private void row(Markup page, String what, List<String> ids, int all, Map<String, String> titles) {
        ReportWords words = view.words();
        page.open("tr").element("th", words.get(what), "scope", "row");
        page.element("td", words.get("coverage.of", ids.size(), all), "class", "n");
        page.open("td");
        if (ids.isEmpty()) {
            page.text(words.get("coverage.none"));
        }
        names(page, ids.subList(0, Math.min(SHOWN, ids.size())), titles);
        if (ids.size() > SHOWN) {
            page.open("details").element("summary", words.get("coverage.more", ids.size() - SHOWN));
            names(page, ids.subList(SHOWN, ids.size()), titles);
            page.close();
        }
        page.close(2).line();
    }

    private static void names(Markup page, List<String> ids, Map<String, String> titles) {
        if (ids.isEmpty()) {
            return;
        }
        page.open("ul", "class", "names");
        for (String id : ids) {
            page.open("li");
            if (titles.containsKey(id)) {
                page.text(titles.getOrDefault(id, id)).text(" ");
            }
            page.element("code", id).close();
        }
        page.close();
    }
}

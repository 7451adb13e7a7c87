package org.ringcraft.io.report;

import java.util.List;
import java.util.Locale;
import org.ringcraft.engine.call.CallView;
import org.ringcraft.engine.play.Bounds;
import org.ringcraft.engine.scoring.Scorecard;

/** The best and the worst call, the shortest and the longest, as transcripts with what each line earned or lost. */
record CallSection(PartView view) {

    void write(Markup page) {
        if (view.calls().isEmpty()) {
            return;
        }
        ReportWords words = view.words();
        page.open("section", "id", view.id("calls"), "aria-labelledby", view.id("calls-h"));
        page.element("h3", words.get("calls.heading"), "id", view.id("calls-h"));
        page.element("p", words.get("calls.intro"), "class", "lead");
        page.open("div", "class", "pair calls");
        for (ShownCall call : view.calls()) {
            call(page, call);
        }
        page.close(2).line();
    }

    private void call(Markup page, ShownCall call) {
        ReportWords words = view.words();
        String id = view.id(call.goal().name().toLowerCase(Locale.ROOT));
        Bounds.Found found = call.found();
        page.open("article", "aria-labelledby", id);
        page.element("h4", words.of("calls", call.goal()), "id", id);
        page.open("p", "class", "result");
        page.element("span", Figures.tenths(call.card().quality()), "class", "figure")
                .text(" ");
        page.element("span", words.get("calls.quality"), "class", "label").text(" ");
        boolean lawful = call.card().compliant();
        page.element(
                "span",
                words.get(lawful ? "calls.compliant" : "calls.fatal"),
                "class",
                lawful ? "chip good" : "chip error");
        page.close();
        page.element(
                "p",
                words.get(
                        "calls.facts",
                        view.persona(found.script().persona().id()),
                        words.of("outcome", found.outcome()),
                        found.turns(),
                        Figures.minutes(found.millis() / 1000.0),
                        found.seed()),
                "class",
                "sub");
        sections(page, call);
        transcript(page, call);
        page.close().line();
    }

    private void sections(Markup page, ShownCall call) {
        ReportWords words = view.words();
        page.open("ul", "class", "card");
        for (Scorecard.Section section : call.card().sections()) {
            page.open("li");
            page.element("span", section.title(), "class", "part").text(" ");
            page.element(
                    "span",
                    section.weight() > 0
                            ? words.get(
                                    "calls.points", Figures.tenths(section.points()), Figures.tenths(section.weight()))
                            : words.get("calls.not-applicable"),
                    "class",
                    "points");
            page.close();
        }
        page.close().line();
        breaches(page, call);
        List<Scorecard.ScoreLine> lost = call.card().sections().stream()
                .flatMap(section -> section.lines().stream())
                .filter(line -> line.applicable() && line.credit() < 1)
                .toList();
        if (!lost.isEmpty()) {
            page.open("details").element("summary", words.get("calls.lost", lost.size()));
            page.open("ul", "class", "lost columns");
            lost.forEach(line -> lost(page, line));
            page.close(2).line();
        }
    }

    private void lost(Markup page, Scorecard.ScoreLine line) {
        page.open("li")
                .element("strong", "−" + Figures.tenths(line.weight() - line.points()))
                .text(" " + line.title());
        if (!line.explanation().isEmpty()) {
            page.text(": ").element("span", line.explanation(), "class", "why");
        }
        page.close();
    }

    private void breaches(Markup page, ShownCall call) {
        if (call.card().breaches().isEmpty()) {
            return;
        }
        ReportWords words = view.words();
        page.open("ul", "class", "lost breaches");
        for (Scorecard.BreachFound breach : call.card().breaches()) {
            page.open("li").element("strong", words.get("calls.breach", words.of("severity", breach.severity())));
            page.text(" " + breach.title() + " (" + breach.law() + ")").close();
        }
        page.close().line();
    }

    private void transcript(Markup page, ShownCall call) {
        ReportWords words = view.words();
        page.open(
                "div",
                "class",
                "transcript",
                "tabindex",
                0,
                "role",
                "region",
                "aria-label",
                words.get("calls.transcript", words.of("calls", call.goal())));
        page.open("ol");
        List<CallView.Utterance> lines = call.transcript();
        CallMarks marks = CallMarks.of(call);
        for (int i = 0; i < lines.size(); i++) {
            CallView.Utterance line = lines.get(i);
            page.open("li", "class", line.speaker().name().toLowerCase(Locale.ROOT));
            page.element("span", Figures.minutes(line.atMillis() / 1000.0), "class", "time")
                    .text(" ");
            page.open("span", "class", "words")
                    .element("span", speaker(call, line), "class", "who")
                    .text(" ");
            page.element("span", text(line), "class", "said").close();
            if (!marks.at(i).isEmpty()) {
                page.open("span", "class", "marks");
                marks.at(i).forEach(mark -> mark(page, mark));
                page.close();
            }
            page.close().line();
        }
        page.close(2).line();
    }

    private static void mark(Markup page, CallMarks.Mark mark) {
        page.text(" ")
                .element(
                        "span",
                        (mark.earned() ? "+ " : "− ") + mark.title(),
                        "class",
                        mark.earned() ? "mark good" : "mark bad");
    }

    private String speaker(ShownCall call, CallView.Utterance line) {
        return switch (line.speaker()) {
            case AGENT -> view.words().get("calls.agent");
            case CUSTOMER ->
                view.words()
                        .get("calls.customer", call.found().script().persona().name());
            case DESK -> view.words().get("calls.desk");
        };
    }

    private String text(CallView.Utterance line) {
        return line.speaker() == CallView.Speaker.DESK
                ? view.words().get("desk." + line.id(), line.text())
                : line.text();
    }
}

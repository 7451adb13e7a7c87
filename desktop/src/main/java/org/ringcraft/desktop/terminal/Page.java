package org.ringcraft.desktop.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ringcraft.engine.call.CallView;
import org.ringcraft.engine.scenario.Mode;
import org.ringcraft.engine.scenario.Scenario;
import org.ringcraft.engine.scoring.Rubric;
import org.ringcraft.game.asset.Words;

/** What can be read during a call, as lines. */
final class Page {

    private final Words words;
    private final Scenario.Brief brief;
    private final Rubric rubric;

    Page(Words words, Scenario.Brief brief, Rubric rubric) {
        this.words = words;
        this.brief = brief;
        this.rubric = rubric;
    }

    List<String> help() {
        return words.get("show.help").lines().toList();
    }

    /** The brief without its cards. */
    List<String> situation() {
        return Stream.of(
                        words.get("call.situation", brief.situation()),
                        words.get("call.goal", brief.goal()),
                        words.get("call.target", brief.target()))
                .map(TranscriptPrinter::oneLine)
                .toList();
    }

    List<String> brief() {
        List<String> lines = new ArrayList<>(situation());
        brief.cards().forEach(card -> lines.add(words.get("call.card", card.title(), card.text())));
        return lines.stream().map(TranscriptPrinter::oneLine).toList();
    }

    List<String> rubric() {
        List<String> lines = new ArrayList<>();
        lines.add(words.get("show.rubric.title", rubric.title(), rubric.passMark()));
        for (Rubric.Section section : rubric.sections()) {
            lines.add(words.get(
                    "show.rubric.section",
                    section.title(),
                    Numbers.of(section.weight()),
                    words.of("headline", section.headline())));
            for (Rubric.Line line : section.lines()) {
                lines.add(words.get(
                        line.fatal() ? "show.rubric.line-fatal" : "show.rubric.line",
                        line.title(),
                        Numbers.of(line.weight())));
            }
        }
        return lines;
    }

    List<String> known(CallView view) {
        List<String> lines = new ArrayList<>();
        lines.add(words.get(
                "show.known.customer",
                view.customer().name(),
                words.of("mood", view.customer().mood())));
        if (view.known().isEmpty()) {
            lines.add(words.get("show.known.none"));
        }
        view.known()
                .forEach(finding ->
                        lines.add(words.get(finding.full() ? "show.known.full" : "show.known.hint", finding.title())));
        return lines;
    }

    List<String> desk(CallView view) {
        CallView.Desk desk = view.desk();
        List<String> lines = new ArrayList<>();
        lines.add(words.get(view.recording() ? "show.desk.recording" : "show.desk.paused"));
        lines.add(
                desk.recordOpen()
                        ? words.get("show.desk.record", desk.accountName())
                        : words.get("show.desk.record-closed"));
        for (CallView.Check check : desk.checks()) {
            lines.add(words.get(
                    "show.desk.check",
                    check.label(),
                    check.field(),
                    orNothing(check.onRecord()),
                    orNothing(check.given()),
                    words.of("check", check.result())));
        }
        long matching = desk.checks().stream()
                .filter(check -> check.result() == CallView.CheckResult.MATCHED)
                .count();
        lines.add(
                desk.verified()
                        ? words.get("show.desk.verified")
                        : words.get("show.desk.unverified", matching, desk.required()));
        lines.add(words.get("show.desk.payment", words.of("payment", desk.payment())));
        desk.notes().forEach(note -> lines.add(words.get("show.desk.note", TranscriptPrinter.oneLine(note))));
        return lines;
    }

    private String orNothing(String value) {
        return value.isEmpty() ? words.get("show.desk.nothing") : TranscriptPrinter.oneLine(value);
    }

    List<String> order(CallView view) {
        List<String> lines = new ArrayList<>();
        for (CallView.OrderRow row : view.desk().order()) {
            String need = words.get(row.required() ? "show.order.required" : "show.order.optional");
            String value =
                    row.value().isEmpty() ? words.get("show.order.empty") : TranscriptPrinter.oneLine(row.value());
            lines.add(words.get("show.order.row", row.label(), row.field(), value, need));
            int number = 0;
            for (CallView.Option option : row.values()) {
                number++;
                lines.add("  "
                        + (option.text().equals(option.id())
                                ? words.get("show.order.plain-value", number, option.id())
                                : words.get("show.order.value", number, option.id(), option.text())));
            }
        }
        lines.add(words.get(view.desk().orderPlaced() ? "show.order.placed" : "show.order.hint"));
        return lines;
    }

    List<String> checklist(CallView view) {
        if (view.mode() == Mode.ASSESSMENT) {
            return List.of(words.get("show.checklist.none"));
        }
        return view.desk().checklist().stream()
                .map(tick -> words.get(tick.done() ? "show.checklist.done" : "show.checklist.open", tick.title()))
                .toList();
    }
}

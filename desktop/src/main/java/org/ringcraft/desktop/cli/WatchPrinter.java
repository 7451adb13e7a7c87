package org.ringcraft.desktop.cli;

import com.google.gson.JsonObject;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ringcraft.engine.play.Failure;
import org.ringcraft.game.asset.Words;
import org.ringcraft.io.lint.LintFinding;
import org.ringcraft.io.trial.EditSession;

/** Prints what a save has changed: lines as they become known, or one JSON document a save when all is known. */
final class WatchPrinter {

    private static final int MOST_NAMES = 6;
    private static final double TELLING = 0.05;
    private static final double NANOS = 1e9;

    private final Words words;
    private final PrintWriter out;
    private final boolean json;

    WatchPrinter(Words words, PrintWriter out, boolean json) {
        this.words = words;
        this.out = out;
        this.json = json;
    }

    /**
     * What is known of a save.
     *
     * @param files that were saved; none the first time
     * @param began when it was read, as of {@code System.nanoTime()}
     */
    record Report(List<String> files, EditSession.Linted linted, long began) {
        double seconds() {
            return (System.nanoTime() - began) / NANOS;
        }
    }

    /** Prints which findings are new and which are gone. */
    void changes(Report report) {
        if (!json) {
            report.linted().fresh().forEach(each -> out.println(words.get("watch.fresh", TextLine.of(each.text()))));
            report.linted().gone().forEach(each -> out.println(words.get("watch.gone", TextLine.of(each.text()))));
        }
    }

    /** Prints which files were saved. */
    void saved(Report report) {
        if (!json && !report.files().isEmpty()) {
            out.println(words.get("watch.saved", String.join(", ", report.files())));
        }
    }

    /** Prints how many findings there are. */
    void summary(Report report) {
        if (!json) {
            int all = report.linted().findings().size();
            long errors = report.linted().findings().stream()
                    .filter(LintFinding::error)
                    .count();
            out.println(all == 0 ? words.get("watch.clean") : words.get("watch.findings", errors, all - errors));
        }
    }

    /** Prints everything as one document, where that was asked for. */
    void document(Report report, List<EditSession.Tried> tried) {
        if (json) {
            out.println(Json.line(json(report, tried)));
        }
    }

    /** Prints what playing gave. */
    void tried(Report report, List<EditSession.Tried> tried) {
        if (json) {
            return;
        }
        for (EditSession.Tried each : tried) {
            print(each);
        }
        if (!report.linted().playable()) {
            out.println(words.get("watch.unplayable"));
        } else if (tried.isEmpty()) {
            out.println(words.get("watch.unchanged"));
        } else {
            long calls = tried.stream()
                    .flatMap(each -> each.part().rows().stream())
                    .mapToLong(row -> row.report().calls())
                    .sum();
            out.println(words.get("watch.done", calls, String.format(Locale.ROOT, "%.2f", report.seconds())));
        }
    }

    /** Says that a save came before all was played. */
    void dropped(Report report) {
        if (!json) {
            out.println(words.get("watch.dropped", String.format(Locale.ROOT, "%.2f", report.seconds())));
        }
    }

    /** Says that playing broke off by a mistake of ours; the watch goes on. */
    void broken(RuntimeException bug) {
        out.println(words.get("watching.broken", TextLine.of(bug.toString())));
    }

    private void print(EditSession.Tried tried) {
        String scenario = tried.part().scenario();
        String qualities = tried.qualities().stream()
                .map(change -> change.policy() + " "
                        + String.format(Locale.ROOT, "%.1f", change.quality())
                        + (Math.abs(change.change()) < TELLING
                                ? ""
                                : String.format(Locale.ROOT, " (%+.1f)", change.change())))
                .collect(Collectors.joining(", "));
        out.println(words.get("watch.quality", scenario, qualities));
        List<String> dead = tried.part().coverage().neverOffered();
        if (!dead.isEmpty() || !tried.revived().isEmpty()) {
            out.println(words.get(
                            "watch.dead",
                            scenario,
                            dead.size(),
                            tried.part().items().items().size())
                    + named("watch.freshly-dead", tried.freshlyDead())
                    + named("watch.revived", tried.revived()));
        }
        if (tried.part().failed() > 0) {
            Failure first = tried.part().failures().get(0);
            out.println(
                    words.get("watch.failed", tried.part().failed(), first.persona(), TextLine.of(first.message())));
        }
    }

    private String named(String key, List<String> names) {
        if (names.isEmpty()) {
            return "";
        }
        String some = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
        return " " + words.get(key, names.size() > MOST_NAMES ? some + " …" : some);
    }

    private static JsonObject json(Report report, List<EditSession.Tried> tried) {
        JsonObject document = Json.object();
        document.add("saved", Json.strings(report.files()));
        document.addProperty("playable", report.linted().playable());
        document.add("findings", Json.array(report.linted().findings(), LintCommand::finding));
        document.add("fresh", Json.array(report.linted().fresh(), LintCommand::finding));
        document.add("gone", Json.array(report.linted().gone(), LintCommand::finding));
        document.add("scenarios", Json.array(tried, each -> {
            JsonObject scenario = Json.object();
            scenario.addProperty("id", each.part().scenario());
            JsonObject qualities = Json.object();
            each.qualities().forEach(change -> {
                JsonObject one = Json.object();
                one.addProperty("quality", change.quality());
                one.addProperty("change", change.change());
                qualities.add(change.policy(), one);
            });
            scenario.add("quality", qualities);
            scenario.add("neverOffered", Json.strings(each.part().coverage().neverOffered()));
            scenario.add("freshlyDead", Json.strings(each.freshlyDead()));
            scenario.add("revived", Json.strings(each.revived()));
            scenario.addProperty("failed", each.part().failed());
            scenario.add(
                    "failures",
                    Json.strings(each.part().failures().stream()
                            .map(Failure::message)
                            .toList()));
            return scenario;
        }));
        document.addProperty("seconds", report.seconds());
        return document;
    }
}

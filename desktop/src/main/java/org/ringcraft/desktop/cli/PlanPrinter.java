package org.ringcraft.desktop.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ringcraft.game.asset.Words;
import org.ringcraft.io.plan.PlanResult;

/** Prints what came of plans. */
final class PlanPrinter {

    private static final int MOST_OPEN = 8;
    private static final int SECOND = 1000;
    private static final int MINUTE = 60;

    private final Words words;
    private final PrintWriter out;

    /** The same scene is not shown twice running. */
    private PlanResult.@Nullable Scene shown;

    PlanPrinter(Words words, PrintWriter out) {
        this.words = words;
        this.out = out;
    }

    void print(PlanResult result) {
        shown = null;
        if (result.isPassed()) {
            out.println(words.get("plan.passed", result.name(), result.commands(), result.events()));
            return;
        }
        result.failures().forEach(failure -> print(result.name(), failure));
        int failures = result.failures().size();
        out.println(words.get(failures == 1 ? "plan.failed-once" : "plan.failed", result.name(), failures));
    }

    /** Says what is not as planned, and how the call stood there. */
    void print(String name, PlanResult.Failure failure) {
        out.println(words.get("plan.failure", name, failure.line(), TextLine.of(failure.message())));
        PlanResult.Scene scene = failure.scene();
        if (scene.stage().isEmpty() || scene.equals(shown)) {
            return;
        }
        shown = scene;
        String at = String.format(
                Locale.ROOT, "%d:%02d", scene.millis() / SECOND / MINUTE, scene.millis() / SECOND % MINUTE);
        out.println("  "
                + words.get(
                        scene.command().isEmpty() ? "plan.scene-start" : "plan.scene",
                        scene.line(),
                        TextLine.of(scene.command()),
                        scene.turn(),
                        at,
                        small(scene.phase()),
                        small(scene.stage()),
                        small(scene.mood())));
        scene.lately().forEach(said -> out.println("    " + TextLine.of(said)));
        // A refusal has said already what is open.
        if (!scene.open().isEmpty() && failure.cause() != PlanResult.Cause.REFUSED) {
            int more = scene.open().size() - MOST_OPEN;
            String open = String.join(
                    ", ",
                    scene.open().subList(0, Math.min(MOST_OPEN, scene.open().size())));
            out.println("  " + words.get(more > 0 ? "plan.open-more" : "plan.open", open, more));
        }
    }

    void summary(List<PlanResult> results, int unreadable) {
        long passed = results.stream().filter(PlanResult::isPassed).count();
        long failed = results.size() - passed;
        int all = results.size() + unreadable;
        out.println(
                unreadable == 0
                        ? words.get("plan.summary", all, passed, failed)
                        : words.get("plan.summary-unreadable", all, passed, failed, unreadable));
        results.stream()
                .filter(result -> !result.isPassed())
                .forEach(result -> out.println("  " + words.get("plan.summary-failed", result.name())));
    }

    private static String small(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static JsonElement json(PlanResult result) {
        JsonObject object = Json.object();
        object.addProperty("plan", result.name());
        object.addProperty("passed", result.isPassed());
        object.addProperty("commands", result.commands());
        object.addProperty("events", result.events());
        object.add("failures", Json.array(result.failures(), PlanPrinter::json));
        return object;
    }

    static JsonElement json(PlanResult.Failure failure) {
        PlanResult.Scene scene = failure.scene();
        JsonObject object = Json.object();
        object.addProperty("line", failure.line());
        object.addProperty("cause", Json.word(failure.cause()));
        object.addProperty("message", failure.message());
        JsonObject at = Json.object();
        at.addProperty("line", scene.line());
        at.addProperty("command", scene.command());
        at.addProperty("turn", scene.turn());
        at.addProperty("millis", scene.millis());
        at.addProperty("phase", scene.phase());
        at.addProperty("stage", scene.stage());
        at.addProperty("mood", scene.mood());
        at.add("lately", Json.strings(scene.lately()));
        at.add("open", Json.strings(scene.open()));
        object.add("scene", at);
        return object;
    }
}

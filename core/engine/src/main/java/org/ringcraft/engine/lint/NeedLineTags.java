package org.ringcraft.engine.lint;

import java.util.List;
import org.ringcraft.engine.scenario.Line;
import org.ringcraft.engine.scenario.Need;

/** Lines of a need whose tags do not say what their place says: a full answer that reveals nothing, a cue that tells all. */
final class NeedLineTags implements LintPass.OfScenario {

    private static final LintRule RULE =
            LintRule.warning(909, "need-line-tags", "A need's line is tagged as something else");

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        for (Need need : scene.scenario().needs()) {
            String id = need.id();
            for (Line line : need.full()) {
                if (!line.reveals().contains(id)) {
                    add(
                            scene,
                            smells,
                            line,
                            need,
                            "tells the need in full, but does not say \"reveals\": [\"" + id + "\"]"
                                    + instead(line.reveals()),
                            "Maybe add it, or move the line.");
                }
            }
            for (Line line : need.hint()) {
                if (line.reveals().contains(id)) {
                    add(
                            scene,
                            smells,
                            line,
                            need,
                            "is only a cue, but reveals the need",
                            "Maybe write \"hints\" instead, or move the line to \"full\".");
                } else if (!line.hints().contains(id)) {
                    add(
                            scene,
                            smells,
                            line,
                            need,
                            "is a cue to the need, but does not say \"hints\": [\"" + id + "\"]"
                                    + instead(line.hints()),
                            "Maybe add it, or move the line.");
                }
            }
            for (Line line : need.guarded()) {
                if (line.reveals().contains(id) || line.hints().contains(id)) {
                    add(
                            scene,
                            smells,
                            line,
                            need,
                            "brushes the question off, but is tagged as giving the need away",
                            "Maybe take the tag out, or move the line.");
                }
            }
        }
    }

    private static String instead(List<String> others) {
        return others.isEmpty() ? "" : ", only '" + String.join("', '", others) + "'";
    }

    private static void add(Scene scene, Smells smells, Line line, Need need, String what, String cure) {
        smells.add(
                scene.subject(Subject.Kind.LINE, line.id()),
                "The line '" + line.id() + "' of the need '" + need.id() + "' " + what + ".",
                cure);
    }
}

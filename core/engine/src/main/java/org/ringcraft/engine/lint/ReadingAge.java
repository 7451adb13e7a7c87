package org.ringcraft.engine.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ringcraft.engine.persona.Persona;
import org.ringcraft.engine.scenario.Line;
import org.ringcraft.engine.scenario.Reply;

/** Replies, or customers' lines, that are together harder to read than the pack wants. */
final class ReadingAge implements LintPass.OfScenario {

    private static final LintRule RULE =
            LintRule.warning(967, "reading-age", "What is said is harder to follow than the pack wants");

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        List<String> replies =
                Spoken.replies(scene.scenario()).stream().map(Reply::text).toList();
        List<String> lines = new ArrayList<>();
        Spoken.lines(scene.scenario()).forEach(line -> lines.add(line.text()));
        for (Persona persona : scene.content().cast(scene.scenario())) {
            Spoken.lines(persona).stream().map(Line::text).forEach(lines::add);
        }
        check(scene, "The replies", "nodes", replies, smells);
        check(scene, "What the customers say", "needs", lines, smells);
    }

    private static void check(Scene scene, String what, String key, List<String> texts, Smells smells) {
        Reading reading = Reading.of(texts);
        double most = scene.content().words().readingAge();
        if (reading.words() > 0 && reading.age() > most) {
            smells.add(
                    scene.subject().at(key),
                    String.format(
                            Locale.ROOT,
                            "%s of the scenario '%s' have together a reading age of %.1f years; the pack wants at most"
                                    + " %.1f. A sentence has %.1f words.",
                            what,
                            scene.scenario().id(),
                            reading.age(),
                            most,
                            reading.wordsPerSentence()),
                    "Maybe shorter sentences, and shorter words.");
        }
    }
}

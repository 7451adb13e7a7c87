package org.ringcraft.engine.lint;

import java.util.List;
import java.util.Locale;
import org.ringcraft.engine.scenario.Line;
import org.ringcraft.engine.scenario.Reply;

/** Single lines that are much harder to follow than the pack wants its words to be. */
final class HardLine implements LintPass.OfScenario {

    private static final LintRule RULE = LintRule.warning(968, "hard-line", "A line is much too hard to follow by ear");

    // Invented. Over few words the measure says little; and a line with jargon in it is hard on purpose.
    private static final int LEAST_WORDS = 12;
    private static final double YEARS_ABOVE = 7;

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        double most = scene.content().words().readingAge() + YEARS_ABOVE;
        for (Reply reply : Spoken.replies(scene.scenario())) {
            boolean onPurpose = !reply.act().jargon().isEmpty()
                    || Spoken.isWrongOnPurpose(reply, scene.content().catalogue());
            if (!onPurpose) {
                check(scene.subject(reply), "reply", reply.id(), reply.text(), most, smells);
            }
        }
        for (Line line : Spoken.lines(scene.scenario())) {
            check(scene.subject(Subject.Kind.LINE, line.id()), "line", line.id(), line.text(), most, smells);
        }
    }

    private static void check(Subject subject, String what, String id, String text, double most, Smells smells) {
        Reading reading = Reading.of(List.of(text));
        if (reading.words() >= LEAST_WORDS && reading.age() > most) {
            smells.add(
                    subject.at("text"),
                    String.format(
                            Locale.ROOT,
                            "The %s '%s' has a reading age of %.0f years: %.0f words a sentence, %.1f syllables a word.",
                            what,
                            id,
                            reading.age(),
                            reading.wordsPerSentence(),
                            (double) reading.syllables() / reading.words()),
                    "Maybe make two sentences of it, or use plainer words.");
        }
    }
}

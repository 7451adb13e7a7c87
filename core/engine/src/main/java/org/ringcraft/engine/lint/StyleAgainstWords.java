package org.ringcraft.engine.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ringcraft.engine.scenario.Reply;
import org.ringcraft.engine.scenario.Style;

/** Replies whose words sound grossly unlike the style that they are tagged with. */
final class StyleAgainstWords implements LintPass.OfScenario {

    private static final LintRule RULE =
            LintRule.warning(964, "style-against-words", "A reply does not sound as its style says");

    // Invented: beyond the largest difference of any reply of the shipped pack, whose tags were set by ear.
    private static final double FORMALITY_APART = 0.5;
    private static final double PACE_APART = 0.62;
    private static final double DETAIL_APART = 0.62;
    private static final double WARM = 0.75;
    private static final double COLD = 0.25;

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        for (Reply reply : Spoken.replies(scene.scenario())) {
            List<String> wrong = wrong(reply.style(), new Sound(scene.wording(reply.text())));
            if (!wrong.isEmpty()) {
                smells.add(
                        scene.subject(reply).at("style"),
                        "The reply '" + reply.id() + "' is tagged " + String.join("; and ", wrong) + ": \""
                                + reply.text() + "\"",
                        "Maybe the style of another reply was copied.");
            }
        }
    }

    private static List<String> wrong(Style style, Sound sound) {
        List<String> wrong = new ArrayList<>();
        formality(style.formality(), sound, wrong);
        double pace = style.pace() - sound.pace();
        if (Math.abs(pace) >= PACE_APART) {
            wrong.add(tagged("pace", style.pace()) + (pace > 0 ? "takes its time with " : "is over in ") + sound.words()
                    + " words");
        }
        double detail = style.detail() - sound.detail();
        if (Math.abs(detail) >= DETAIL_APART) {
            wrong.add(tagged("detail", style.detail()) + (detail > 0 ? "says little in " : "says much in ")
                    + sound.words() + " words");
        }
        if (style.warmth() >= WARM && sound.cold() > sound.warm()) {
            wrong.add(tagged("warmth", style.warmth()) + "sounds cold");
        }
        if (style.warmth() <= COLD && sound.warm() >= 2 && sound.cold() == 0) {
            wrong.add(tagged("warmth", style.warmth()) + "sounds warm");
        }
        return wrong;
    }

    /** A difference counts only where the words bear witness: slang and contractions, or the forms of courtesy. */
    private static void formality(double tag, Sound sound, List<String> wrong) {
        double apart = tag - sound.formality();
        boolean casual = sound.casual() > sound.formal();
        boolean formal = sound.formal() > 0 && sound.contractions() == 0 && sound.casual() == 0;
        if (apart >= FORMALITY_APART && casual) {
            wrong.add(tagged("formality", tag) + "sounds casual");
        } else if (-apart >= FORMALITY_APART && formal) {
            wrong.add(tagged("formality", tag) + "sounds formal");
        }
    }

    private static String tagged(String axis, double value) {
        return String.format(Locale.ROOT, "%s %.2f, but it ", axis, value);
    }
}

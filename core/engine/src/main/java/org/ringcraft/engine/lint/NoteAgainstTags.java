package org.ringcraft.engine.lint;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ringcraft.engine.catalogue.Catalogue;
import org.ringcraft.engine.scenario.Reply;

/** Notes that say nothing, say the reply once more, or speak of a breach or an untruth that no tag knows of. */
final class NoteAgainstTags implements LintPass.OfScenario {

    private static final LintRule RULE =
            LintRule.warning(973, "note-against-tags", "A note says nothing, or something else than the tags");

    /** Words in a note, and stems that it shares with its reply, from which it is an echo. Invented. */
    private static final int LEAST_WORDS = 3;

    private static final double ECHO = 0.85;

    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\b(?:todo|tbd|tbc|fixme|xxx|lorem|placeholder|to be written|note here)\\b");

    private static final Pattern CONDEMNS = Pattern.compile(
            "\\b(?:serious breach|is a breach|is (?:always )?(?:banned|forbidden|illegal|against the law)|fails the call|"
                    + "(?:and|but) untrue\\b|is untrue|that is a lie|drip price|false deadline)");

    private static final Pattern PRAISES = Pattern.compile(
            "^(?:perfect|excellent|a (?:model|perfect|fine|very good) |just right|exactly right|well done|the best|"
                    + "this is (?:good|right|the best)|good:|good\\.|very good)");

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        Catalogue catalogue = scene.content().catalogue();
        for (Reply reply : Spoken.replies(scene.scenario())) {
            wrong(reply, catalogue)
                    .ifPresent(
                            what -> smells.add(
                                    scene.subject(reply).at("note"),
                                    "The note of the reply '" + reply.id() + "' " + what + ": \"" + reply.note() + "\"",
                                    "Maybe say in one or two plain sentences what the line does well or badly, and what to do instead."));
        }
    }

    private static Optional<String> wrong(Reply reply, Catalogue catalogue) {
        String lower = reply.note().toLowerCase(Locale.ROOT);
        Wording note = Wording.of(reply.note());
        if (note.words().size() < LEAST_WORDS || PLACEHOLDER.matcher(lower).find()) {
            return Optional.of("says nothing");
        }
        Gist gist = Gist.of(reply.note());
        if (gist.stems().size() >= LEAST_WORDS && gist.likeness(Gist.of(reply.text())) >= ECHO) {
            return Optional.of("only repeats the reply");
        }
        boolean wrong = Spoken.isWrongOnPurpose(reply, catalogue);
        boolean excused = wrong || Spoken.dismisses(reply) || reply.act().pressure() > 0;
        if (!excused && CONDEMNS.matcher(lower).find()) {
            return Optional.of("speaks of a breach or an untruth that the reply is not tagged with");
        }
        return wrong && PRAISES.matcher(lower).find()
                ? Optional.of("praises a reply that breaks a rule")
                : Optional.empty();
    }
}

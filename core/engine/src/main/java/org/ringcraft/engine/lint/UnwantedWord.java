package org.ringcraft.engine.lint;

import java.util.ArrayList;
import java.util.List;
import org.ringcraft.engine.persona.Persona;
import org.ringcraft.engine.scenario.Line;
import org.ringcraft.engine.scenario.Reply;
import org.ringcraft.engine.scenario.Scenario;

/** Words that the pack does not want said, by the player or by anybody. */
final class UnwantedWord implements LintPass.OfPack {

    private static final LintRule RULE = LintRule.warning(969, "unwanted-word", "A line holds a word that is not said");

    @Override
    public LintRule rule() {
        return RULE;
    }

    /** An unwanted word, taken apart once. */
    private record Taken(HouseWords.Unwanted unwanted, List<String> phrase) {}

    @Override
    public void check(LintContent content, Smells smells) {
        List<Taken> all = new ArrayList<>();
        content.words().unwanted().forEach(each -> all.add(new Taken(each, Wording.phrase(each.word()))));
        List<Taken> anybodys =
                all.stream().filter(each -> each.unwanted().anybody()).toList();
        for (Scenario scenario : content.scenarios()) {
            for (Reply reply : Spoken.replies(scenario)) {
                Subject subject = Subject.of(Subject.Kind.REPLY, scenario.id(), reply.id());
                check(subject, "reply", reply.text(), all, smells);
            }
            for (Line line : Spoken.lines(scenario)) {
                check(Subject.of(Subject.Kind.LINE, scenario.id(), line.id()), "line", line.text(), anybodys, smells);
            }
            Subject brief = Subject.of(Subject.Kind.SCENARIO, scenario.id()).at("brief");
            for (String text : Texts.brief(scenario.brief())) {
                check(brief, "briefing of", text, anybodys, smells);
            }
        }
        for (Persona persona : content.personas()) {
            for (Line line : Spoken.lines(persona)) {
                check(Subject.of(Subject.Kind.LINE, persona.id(), line.id()), "line", line.text(), anybodys, smells);
            }
            Subject about = Subject.of(Subject.Kind.PERSONA, persona.id()).at("about");
            check(about, "description of", persona.about(), anybodys, smells);
        }
    }

    private static void check(Subject subject, String what, String text, List<Taken> unwanted, Smells smells) {
        Wording wording = Wording.of(text);
        for (Taken each : unwanted) {
            if (!each.phrase().isEmpty() && stands(each.phrase(), wording)) {
                HouseWords.Unwanted word = each.unwanted();
                smells.add(
                        subject.key().isEmpty() ? subject.at("text") : subject,
                        "The " + what + " '" + subject.id() + "' says '" + word.word() + "'. " + word.why(),
                        word.instead().isEmpty() ? "Maybe leave it out." : "Maybe '" + word.instead() + "'.");
            }
        }
    }

    /** The phrase stands there word for word; its last word may be a plural, and parts of hyphenated words count. */
    private static boolean stands(List<String> phrase, Wording wording) {
        int last = phrase.size() - 1;
        for (int i = 0; i + phrase.size() <= wording.words().size(); i++) {
            String end = wording.lower(i + last);
            String wanted = phrase.get(last);
            boolean ends = end.equals(wanted)
                    || end.equals(wanted + "s")
                    || end.equals(wanted + "'s")
                    || (last == 0
                            && end.indexOf('-') > 0
                            && List.of(end.split("-")).contains(wanted));
            if (ends && wording.has(i, phrase.subList(0, last))) {
                return true;
            }
        }
        return false;
    }
}

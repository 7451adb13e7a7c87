package org.ringcraft.engine.lint;

import java.util.Map;
import org.ringcraft.engine.persona.Persona;
import org.ringcraft.engine.scenario.Line;
import org.ringcraft.engine.scenario.Reply;
import org.ringcraft.engine.scenario.Scenario;

/** American spellings and words in a pack that is written in British English. */
final class OtherSpelling implements LintPass.OfPack {

    private static final LintRule RULE =
            LintRule.warning(971, "other-spelling", "A text is spelt as in another country");

    private static final Map<String, String> BRITISH = Map.ofEntries(
            Map.entry("color", "colour"),
            Map.entry("colors", "colours"),
            Map.entry("favor", "favour"),
            Map.entry("favorite", "favourite"),
            Map.entry("favorites", "favourites"),
            Map.entry("neighbor", "neighbour"),
            Map.entry("neighbors", "neighbours"),
            Map.entry("neighborhood", "neighbourhood"),
            Map.entry("behavior", "behaviour"),
            Map.entry("honor", "honour"),
            Map.entry("honored", "honoured"),
            Map.entry("labor", "labour"),
            Map.entry("harbor", "harbour"),
            Map.entry("humor", "humour"),
            Map.entry("center", "centre"),
            Map.entry("centers", "centres"),
            Map.entry("theater", "theatre"),
            Map.entry("meter", "metre"),
            Map.entry("liter", "litre"),
            Map.entry("fiber", "fibre"),
            Map.entry("fibers", "fibres"),
            Map.entry("customize", "customise"),
            Map.entry("customized", "customised"),
            Map.entry("organize", "organise"),
            Map.entry("organized", "organised"),
            Map.entry("organizing", "organising"),
            Map.entry("realize", "realise"),
            Map.entry("realized", "realised"),
            Map.entry("recognize", "recognise"),
            Map.entry("recognized", "recognised"),
            Map.entry("apologize", "apologise"),
            Map.entry("apologized", "apologised"),
            Map.entry("apologizing", "apologising"),
            Map.entry("personalize", "personalise"),
            Map.entry("personalized", "personalised"),
            Map.entry("summarize", "summarise"),
            Map.entry("summarized", "summarised"),
            Map.entry("prioritize", "prioritise"),
            Map.entry("finalize", "finalise"),
            Map.entry("finalized", "finalised"),
            Map.entry("analyze", "analyse"),
            Map.entry("analyzed", "analysed"),
            Map.entry("optimize", "optimise"),
            Map.entry("optimized", "optimised"),
            Map.entry("minimize", "minimise"),
            Map.entry("maximize", "maximise"),
            Map.entry("authorize", "authorise"),
            Map.entry("authorized", "authorised"),
            Map.entry("canceled", "cancelled"),
            Map.entry("canceling", "cancelling"),
            Map.entry("traveled", "travelled"),
            Map.entry("traveling", "travelling"),
            Map.entry("labeled", "labelled"),
            Map.entry("modeling", "modelling"),
            Map.entry("enroll", "enrol"),
            Map.entry("fulfill", "fulfil"),
            Map.entry("fulfillment", "fulfilment"),
            Map.entry("installment", "instalment"),
            Map.entry("installments", "instalments"),
            Map.entry("skillful", "skilful"),
            Map.entry("defense", "defence"),
            Map.entry("offense", "offence"),
            Map.entry("pretense", "pretence"),
            Map.entry("gray", "grey"),
            Map.entry("aluminum", "aluminium"),
            Map.entry("mom", "mum"),
            Map.entry("mom's", "mum's"),
            Map.entry("moms", "mums"),
            Map.entry("math", "maths"),
            Map.entry("zipcode", "postcode"),
            Map.entry("cellphone", "mobile"),
            Map.entry("gotten", "got"),
            Map.entry("tire", "tyre"),
            Map.entry("jewelry", "jewellery"),
            Map.entry("pajamas", "pyjamas"),
            Map.entry("program's", "programme's"),
            Map.entry("catalog", "catalogue"),
            Map.entry("dialog", "dialogue"),
            Map.entry("vacation", "holiday"),
            Map.entry("apartment", "flat"));

    /** Phrases, word for word. */
    private static final Map<String, String> PHRASES = Map.of(
            "zip code", "postcode",
            "cell phone", "mobile",
            "credit card bill", "credit card statement",
            "y'all", "you all",
            "toll free", "freephone");

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(LintContent content, Smells smells) {
        if (!content.language().equals("en-GB")) {
            return;
        }
        for (Scenario scenario : content.scenarios()) {
            for (Reply reply : Spoken.replies(scenario)) {
                Subject subject = Subject.of(Subject.Kind.REPLY, scenario.id(), reply.id());
                check(subject.at("text"), "reply '" + reply.id() + "'", reply.text(), smells);
                check(subject.at("note"), "note of '" + reply.id() + "'", reply.note(), smells);
            }
            for (Line line : Spoken.lines(scenario)) {
                Subject subject = Subject.of(Subject.Kind.LINE, scenario.id(), line.id());
                check(subject.at("text"), "line '" + line.id() + "'", line.text(), smells);
            }
            Subject brief = Subject.of(Subject.Kind.SCENARIO, scenario.id()).at("brief");
            Texts.brief(scenario.brief())
                    .forEach(text -> check(brief, "briefing of '" + scenario.id() + "'", text, smells));
        }
        for (Persona persona : content.personas()) {
            for (Line line : Spoken.lines(persona)) {
                Subject subject = Subject.of(Subject.Kind.LINE, persona.id(), line.id());
                check(subject.at("text"), "line '" + line.id() + "'", line.text(), smells);
            }
        }
    }

    private static void check(Subject subject, String what, String text, Smells smells) {
        Wording wording = Wording.of(text);
        for (Wording.Word word : wording.words()) {
            String british = BRITISH.get(word.lower());
            if (british != null) {
                report(subject, what, word.written(), british, smells);
            }
        }
        for (int i = 1; i < wording.words().size(); i++) {
            String british = PHRASES.get(wording.lower(i - 1) + " " + wording.lower(i));
            if (british != null) {
                report(subject, what, wording.lower(i - 1) + " " + wording.lower(i), british, smells);
            }
        }
    }

    private static void report(Subject subject, String what, String word, String british, Smells smells) {
        smells.add(
                subject,
                "The " + what + " says '" + word + "'; in British English it is '" + british + "'.",
                "Maybe '" + british + "'.");
    }
}

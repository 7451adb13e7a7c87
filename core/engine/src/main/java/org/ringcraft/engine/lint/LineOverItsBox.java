package org.ringcraft.engine.lint;

import java.util.List;
import java.util.function.ToIntFunction;
import org.ringcraft.engine.persona.Persona;
import org.ringcraft.engine.scenario.Line;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.Reply;
import org.ringcraft.engine.scenario.Scenario;

/** Texts that are longer than the place where the window shows them, with the longest names filled in. */
final class LineOverItsBox implements LintPass.OfPack {

    private static final LintRule RULE =
            LintRule.warning(965, "line-over-its-box", "A text does not fit where it is shown");

    // Invented: what the widgets show without cutting at 1280 by 720.
    private static final int LONGEST_CARD = 320;
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_LABEL = 80;
    private static final int LONGEST_REASON = 160;
    private static final int LONGEST_NOTE = 320;
    private static final int LONGEST_WORD = 30;

    /** A name of the player's own, and of a company, as long as most are. */
    private static final int AGENT = 12;

    private static final int COMPANY = 12;

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(LintContent content, Smells smells) {
        for (Scenario scenario : content.scenarios()) {
            new OneScenario(content, scenario, smells).check();
        }
        for (Persona persona : content.personas()) {
            Box box = new Box(List.of(persona), smells);
            for (Line line : Spoken.lines(persona)) {
                Subject subject =
                        Subject.of(Subject.Kind.LINE, persona.id(), line.id()).at("text");
                box.check(
                        subject,
                        "line '" + line.id() + "'",
                        line.text(),
                        content.words().longestLine());
            }
            box.check(
                    Subject.of(Subject.Kind.PERSONA, persona.id()).at("name"),
                    "name of '" + persona.id() + "'",
                    persona.name(),
                    LONGEST_TITLE);
        }
    }

    /** One scenario with the people whose names may stand in its texts. */
    private static final class OneScenario {

        private final Scenario scenario;
        private final HouseWords words;
        private final Box box;
        private final Subject whole;

        OneScenario(LintContent content, Scenario scenario, Smells smells) {
            this.scenario = scenario;
            words = content.words();
            box = new Box(content.cast(scenario), smells);
            whole = Subject.of(Subject.Kind.SCENARIO, scenario.id());
        }

        void check() {
            box.check(whole.at("title"), "title of '" + scenario.id() + "'", scenario.title(), LONGEST_TITLE);
            for (Scenario.Card card : scenario.brief().cards()) {
                box.check(whole.at("brief"), "title of the card '" + card.title() + "'", card.title(), LONGEST_TITLE);
                box.check(whole.at("brief"), "card '" + card.title() + "'", card.text(), LONGEST_CARD);
            }
            scenario.verification()
                    .fields()
                    .forEach(field -> box.check(
                            whole.at("verification"), "label of '" + field.id() + "'", field.label(), LONGEST_LABEL));
            scenario.orderFields().forEach(field -> label("orderFields", field.id(), field.label()));
            scenario.dispositions().forEach(each -> label("dispositions", each.id(), each.label()));
            scenario.proposals().forEach(each -> title(Subject.Kind.PROPOSAL, each.id(), each.title()));
            scenario.extras().forEach(each -> title(Subject.Kind.EXTRA, each.id(), each.title()));
            scenario.needs().forEach(each -> title(Subject.Kind.NEED, each.id(), each.title()));
            scenario.objections().forEach(each -> title(Subject.Kind.OBJECTION, each.id(), each.title()));
            scenario.nodes().forEach(this::node);
            for (Line line : Spoken.lines(scenario)) {
                Subject subject =
                        Subject.of(Subject.Kind.LINE, scenario.id(), line.id()).at("text");
                box.check(subject, "line '" + line.id() + "'", line.text(), words.longestLine());
            }
        }

        private void label(String key, String id, String label) {
            box.check(whole.at(key), "label of '" + id + "'", label, LONGEST_LABEL);
        }

        private void title(Subject.Kind kind, String id, String title) {
            box.check(Subject.of(kind, scenario.id(), id).at("title"), "title of '" + id + "'", title, LONGEST_TITLE);
        }

        private void node(Node node) {
            for (Reply reply : node.replies()) {
                Subject subject = Subject.of(Subject.Kind.REPLY, scenario.id(), reply.id());
                box.check(subject.at("text"), "reply '" + reply.id() + "'", reply.text(), words.longestReply());
                box.check(subject.at("note"), "note of '" + reply.id() + "'", reply.note(), LONGEST_NOTE);
            }
            node.because().ifPresent(because -> {
                Subject subject =
                        Subject.of(Subject.Kind.NODE, scenario.id(), node.id()).at("because");
                box.check(subject, "question '" + because.id() + "'", because.prompt(), LONGEST_REASON);
                because.reasons()
                        .forEach(each -> box.check(subject, "reason '" + each.id() + "'", each.text(), LONGEST_REASON));
            });
        }
    }

    /** Measures texts with the longest names of the cast in them. */
    private static final class Box {

        private final Smells smells;
        private final int first;
        private final int formal;

        Box(List<Persona> cast, Smells smells) {
            this.smells = smells;
            first = longest(cast, persona -> persona.first().length());
            formal = longest(cast, persona -> persona.formal().length());
        }

        private static int longest(List<Persona> cast, ToIntFunction<Persona> length) {
            return cast.stream().mapToInt(length).max().orElse(0);
        }

        void check(Subject subject, String what, String text, int most) {
            int length = text.length()
                    + filled(text, "{first}", first)
                    + filled(text, "{formal}", formal)
                    + filled(text, "{agent}", AGENT)
                    + filled(text, "{company}", COMPANY);
            if (length > most) {
                smells.add(
                        subject,
                        "The " + what + " has " + length + " characters"
                                + (length == text.length() ? "" : " with its names filled in") + "; its place holds "
                                + most + ".",
                        "Maybe say it in fewer words.");
                return;
            }
            String word = longestWord(text);
            if (word.length() > LONGEST_WORD) {
                smells.add(
                        subject,
                        "The " + what + " has a word of " + word.length() + " characters, which cannot be broken: '"
                                + word + "'.",
                        "Maybe a space is missing.");
            }
        }

        private static String longestWord(String text) {
            String longest = "";
            int from = 0;
            for (int at = 0; at <= text.length(); at++) {
                if (at == text.length() || " \t\n–…/-".indexOf(text.charAt(at)) >= 0) {
                    if (at - from > longest.length() && text.indexOf('{', from) < 0) {
                        longest = text.substring(from, at);
                    }
                    from = at + 1;
                }
            }
            return longest;
        }

        private static int filled(String text, String placeholder, int length) {
            int more = 0;
            for (int at = text.indexOf(placeholder); at >= 0; at = text.indexOf(placeholder, at + 1)) {
                more += length - placeholder.length();
            }
            return more;
        }
    }
}

package org.ringcraft.engine.lint;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ringcraft.engine.persona.Persona;
import org.ringcraft.engine.scenario.Line;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.Reply;
import org.ringcraft.engine.scenario.Scenario;

/** Slips of the keyboard: two spaces, a space before a comma, no full stop, a word twice, mixed apostrophes. */
final class TypingSlip implements LintPass.OfPack {

    private static final LintRule RULE =
            LintRule.warning(970, "typing-slip", "A text has a slip of the keyboard in it");

    /** Words that may well stand twice: "that that", "had had", and what people say when they think. */
    private static final Set<String> TWICE = Set.of(
            "that", "had", "no", "yes", "very", "really", "bye", "now", "well", "there", "right", "okay", "ha", "long",
            "so", "thank", "hello", "never", "please", "oh", "is", "sorry", "come", "dear", "hm", "mm", "uh", "sure",
            "listen", "look");

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(LintContent content, Smells smells) {
        for (Scenario scenario : content.scenarios()) {
            for (Node node : scenario.nodes()) {
                for (Reply reply : node.replies()) {
                    Subject subject = Subject.of(Subject.Kind.REPLY, scenario.id(), reply.id());
                    check(subject.at("text"), "reply '" + reply.id() + "'", reply.text(), true, smells);
                    check(subject.at("note"), "note of '" + reply.id() + "'", reply.note(), true, smells);
                }
                node.because().ifPresent(because -> {
                    Subject subject = Subject.of(Subject.Kind.NODE, scenario.id(), node.id())
                            .at("because");
                    check(subject, "question '" + because.id() + "'", because.prompt(), true, smells);
                    because.reasons()
                            .forEach(each -> check(subject, "reason '" + each.id() + "'", each.text(), false, smells));
                });
            }
            for (Line line : Spoken.lines(scenario)) {
                Subject subject =
                        Subject.of(Subject.Kind.LINE, scenario.id(), line.id()).at("text");
                check(subject, "line '" + line.id() + "'", line.text(), true, smells);
            }
            Subject whole = Subject.of(Subject.Kind.SCENARIO, scenario.id());
            check(whole.at("summary"), "summary of '" + scenario.id() + "'", scenario.summary(), true, smells);
            for (Scenario.Card card : scenario.brief().cards()) {
                check(whole.at("brief"), "card '" + card.title() + "'", card.text(), true, smells);
            }
        }
        for (Persona persona : content.personas()) {
            for (Line line : Spoken.lines(persona)) {
                Subject subject =
                        Subject.of(Subject.Kind.LINE, persona.id(), line.id()).at("text");
                check(subject, "line '" + line.id() + "'", line.text(), true, smells);
            }
        }
    }

    private static void check(Subject subject, String what, String text, boolean sentence, Smells smells) {
        slip(text, sentence)
                .ifPresent(slip -> smells.add(
                        subject, "The " + what + " has " + slip + ": \"" + text + "\"", "Maybe the keyboard slipped."));
    }

    private static Optional<String> slip(String text, boolean sentence) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.equals(text.strip())) {
            return Optional.of("a space at its beginning or end");
        }
        for (int i = 1; i < text.length(); i++) {
            Optional<String> slip = slipAt(text, i);
            if (slip.isPresent()) {
                return slip;
            }
        }
        if (text.indexOf('\'') >= 0 && text.indexOf('’') >= 0) {
            return Optional.of("straight and curly apostrophes");
        }
        return brackets(text).or(() -> repeated(text)).or(() -> ends(text, sentence));
    }

    private static Optional<String> slipAt(String text, int i) {
        char before = text.charAt(i - 1);
        char here = text.charAt(i);
        char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        if (here == '\t' || here == '\n' || here == '\u00a0') {
            return Optional.of("a tab, a line break or a hard space");
        }
        if (before == ' ' && here == ' ') {
            return Optional.of("two spaces");
        }
        if (before == ' ' && ",.;:!?".indexOf(here) >= 0 && !Character.isDigit(after) && after != here) {
            return Optional.of("a space before '" + here + "'");
        }
        if (",;".indexOf(before) >= 0 && Character.isLetter(here)) {
            return Optional.of("no space after '" + before + "'");
        }
        boolean glued = ".!?".indexOf(before) >= 0 && Character.isUpperCase(here) && i >= 2;
        if (glued && Character.isLowerCase(text.charAt(i - 2))) {
            return Optional.of("no space after '" + before + "'");
        }
        boolean twice = ",;".indexOf(before) >= 0 && here == before;
        if (twice || (before == '.' && here == ',') || (before == ',' && here == '.')) {
            return Optional.of("'" + before + here + "'");
        }
        boolean dots = before == '.' && here == '.';
        if (dots && after != '.' && (i < 2 || text.charAt(i - 2) != '.')) {
            return Optional.of("two full stops");
        }
        boolean small =
                i >= 2 && before == ' ' && ".!?".indexOf(text.charAt(i - 2)) >= 0 && Character.isLowerCase(here);
        return small && text.charAt(i - 2) != '…' && !abbreviates(text, i - 2)
                ? Optional.of("a sentence that begins with a small letter")
                : Optional.empty();
    }

    /** Three dots, "a.m." and "e.g." end no sentence. */
    private static boolean abbreviates(String text, int dot) {
        return dot >= 2 && (text.charAt(dot - 1) == '.' || text.charAt(dot - 2) == '.' || text.charAt(dot - 2) == ' ');
    }

    private static Optional<String> brackets(String text) {
        return text.chars().filter(c -> c == '(').count()
                        == text.chars().filter(c -> c == ')').count()
                ? Optional.empty()
                : Optional.of("a bracket without its partner");
    }

    private static Optional<String> repeated(String text) {
        Wording wording = Wording.of(text);
        for (int i = 1; i < wording.words().size(); i++) {
            String word = wording.lower(i);
            boolean between = wording.goesOn(i) && word.equals(wording.lower(i - 1));
            if (between && !TWICE.contains(word) && Character.isLetter(word.charAt(0))) {
                return Optional.of("the word '" + word + "' twice");
            }
            if (word.equals("i") && wording.words().get(i).written().equals("i")) {
                return Optional.of("a small 'i'");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> ends(String text, boolean sentence) {
        char last = text.charAt(text.length() - 1);
        boolean ended = ".!?…\")'”’}–".indexOf(last) >= 0;
        boolean small = Character.isLowerCase(text.charAt(0))
                && !text.toLowerCase(Locale.ROOT).startsWith("esim");
        if (sentence && small) {
            return Optional.of("a small letter at its beginning");
        }
        return !sentence || ended ? Optional.empty() : Optional.of("no full stop at its end");
    }
}

package org.ringcraft.engine.lint;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Reply;
import org.ringcraft.engine.scenario.Scenario;

/** Replies whose words do something else than their tags say: a greeting that greets nobody, a check of another field. */
final class MoveAgainstWords implements LintPass.OfScenario {

    private static final LintRule RULE =
            LintRule.warning(963, "move-against-words", "A reply's words do something else than its tags say");

    private static final Pattern GREETS = Pattern.compile(
            "\\b(?:hello|hi|hiya|hey|good (?:morning|afternoon|evening|day)|thank(?:s| you)|welcome|through to|speaking|this"
                    + " is|my name|it's)\\b|\\{agent}");

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        KnownFigures known = new KnownFigures(scene.content().catalogue());
        for (Reply reply : Spoken.replies(scene.scenario())) {
            Optional<String> why = move(reply).or(() -> asks(reply, scene)).or(() -> product(reply, scene, known));
            why.ifPresent(words -> smells.add(
                    scene.subject(reply),
                    "The reply '" + reply.id() + "' " + words + ": \"" + reply.text() + "\"",
                    "Maybe the tag or the words belong to another reply."));
        }
    }

    private static Optional<String> move(Reply reply) {
        String lower = reply.text().toLowerCase(Locale.ROOT);
        if (reply.move() == Move.GREET && !GREETS.matcher(lower).find()) {
            return Optional.of("is tagged GREET and greets nobody");
        }
        Questions questions = new Questions(reply.text());
        if (reply.move() == Move.REFLECT && questions.atTheEnd() && questions.clauses() > 0) {
            return Optional.of("is tagged REFLECT and asks instead of playing back what was said");
        }
        return reply.move() == Move.ASK && !questions.begsOrInvites()
                ? Optional.of("is tagged ASK and asks nothing")
                : Optional.empty();
    }

    /** A check names what it asks for, as the desk labels it. */
    private static Optional<String> asks(Reply reply, Scene scene) {
        if (reply.act().asks().isEmpty()) {
            return Optional.empty();
        }
        Wording wording = scene.wording(reply.text());
        for (Scenario.Field field : scene.scenario().verification().fields()) {
            boolean meant = reply.act().asks().filter(field.id()::equals).isPresent();
            List<String> label = Wording.phrase(field.label());
            boolean named = wording.find(label) >= 0
                    || wording.find(Wording.phrase(field.id().replace('-', ' '))) >= 0;
            boolean another = scene.scenario().verification().fields().stream()
                    .anyMatch(other -> !other.equals(field) && wording.find(Wording.phrase(other.label())) >= 0);
            if (meant && !named && another) {
                return Optional.of("is tagged as asking for '" + field.id() + "' and asks for something else");
            }
        }
        return Optional.empty();
    }

    /** A proposal, an extra or a benefit of one product, and the name of another in the words. */
    private static Optional<String> product(Reply reply, Scene scene, KnownFigures known) {
        Set<String> tagged = new LinkedHashSet<>();
        scene.scenario().proposals().stream()
                .filter(proposal ->
                        reply.act().proposes().filter(proposal.id()::equals).isPresent())
                .forEach(proposal -> tagged.add(proposal.product()));
        scene.scenario().extras().stream()
                .filter(extra -> reply.act().extra().filter(extra.id()::equals).isPresent())
                .forEach(extra -> tagged.add(extra.product()));
        reply.act().benefit().ifPresent(benefit -> tagged.add(benefit.product()));
        if (tagged.isEmpty()) {
            return Optional.empty();
        }
        Set<String> named = known.named(scene.wording(reply.text()), -1);
        Set<String> kinds = known.kinds(tagged);
        boolean another = !named.isEmpty()
                && named.stream().noneMatch(tagged::contains)
                && known.kinds(named).stream().anyMatch(kinds::contains);
        return another && !Spoken.isWrongOnPurpose(reply, scene.content().catalogue())
                ? Optional.of("is tagged with " + known.name(tagged) + " and names " + known.name(named))
                : Optional.empty();
    }
}

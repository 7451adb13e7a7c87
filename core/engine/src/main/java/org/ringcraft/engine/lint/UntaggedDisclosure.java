package org.ringcraft.engine.lint;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ringcraft.engine.catalogue.RulePack;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.Predicate;
import org.ringcraft.engine.scenario.Reply;

/** Replies that make a disclosure in so many words and are not tagged with it, so that the player gets no credit. */
final class UntaggedDisclosure implements LintPass.OfScenario {

    private static final LintRule RULE =
            LintRule.warning(957, "untagged-disclosure", "A reply makes a disclosure and is not tagged with it");

    /** Moves that tell the customer something. */
    private static final Set<Move> TELLS =
            EnumSet.of(Move.DISCLOSE, Move.EXPLAIN, Move.SUMMARISE, Move.PROCESS, Move.SIGNPOST);

    /** How many replies of the same move must make the disclosure at the node, for another to be expected to. Invented. */
    private static final int CUSTOM = 2;

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        Map<String, RulePack.Disclosure> disclosures = DisclosureWithoutWords.all(scene.content());
        for (Node node : scene.scenario().nodes()) {
            for (Reply reply : node.replies()) {
                if (!isExcused(reply, scene)) {
                    untagged(reply, node, disclosures)
                            .ifPresent(id -> smells.add(
                                    scene.subject(reply),
                                    "The reply '" + reply.id() + "' says what the disclosure '" + id
                                            + "' asks for, and is not tagged with it.",
                                    "Maybe add '" + id + "' to \"discloses\"; or, if it falls short, say less of it."));
                }
            }
        }
    }

    /** A wrong line does not disclose, a pressing one is not trusted to, and an extra has terms of its own. */
    private static boolean isExcused(Reply reply, Scene scene) {
        return Spoken.isWrongOnPurpose(reply, scene.content().catalogue())
                || reply.act().pressure() > 0
                || !Spoken.required(reply.when(), Predicate.EXTRA_AGREED).isEmpty();
    }

    private static Optional<String> untagged(Reply reply, Node node, Map<String, RulePack.Disclosure> disclosures) {
        for (RulePack.Disclosure disclosure : disclosures.values()) {
            boolean asks =
                    !disclosure.mentions().isEmpty() && !reply.act().discloses().contains(disclosure.id());
            if (asks
                    && clear(reply, node, disclosure)
                    && DisclosureWithoutWords.missing(disclosure, reply.text()).isEmpty()) {
                return Optional.of(disclosure.id());
            }
        }
        return Optional.empty();
    }

    private static boolean clear(Reply reply, Node node, RulePack.Disclosure disclosure) {
        return isByName(disclosure) || isTold(reply, disclosure) || isCustom(reply, node, disclosure);
    }

    /** Who says {@code {agent}} gives a name. */
    private static boolean isByName(RulePack.Disclosure disclosure) {
        return disclosure.mentions().stream().anyMatch(mention -> mention.contains("{"));
    }

    /** Two things that must be mentioned, both said in a line that tells, are hardly chance. */
    private static boolean isTold(Reply reply, RulePack.Disclosure disclosure) {
        return disclosure.mentions().size() >= 2
                && TELLS.contains(reply.move())
                && reply.act().question().isEmpty();
    }

    /** Where others of the same move make it, a line that makes none and holds the words is one that was forgotten. */
    private static boolean isCustom(Reply reply, Node node, RulePack.Disclosure disclosure) {
        if (!reply.act().discloses().isEmpty()) {
            return false;
        }
        long others = node.replies().stream()
                .filter(other -> !other.id().equals(reply.id()) && other.move() == reply.move())
                .filter(other -> other.act().discloses().contains(disclosure.id()))
                .count();
        return others >= (reply.move() == Move.DISCLOSE ? 1 : CUSTOM);
    }
}

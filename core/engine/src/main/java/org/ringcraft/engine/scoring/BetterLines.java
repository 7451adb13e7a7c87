package org.ringcraft.engine.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallHistory;
import org.ringcraft.engine.call.CallScript;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.Decision;
import org.ringcraft.engine.call.ScriptReply;
import org.ringcraft.engine.call.Words;
import org.ringcraft.engine.scenario.HandleStep;
import org.ringcraft.engine.scenario.QuestionType;
import org.ringcraft.engine.scenario.Reply;

/** Finds, for a point that was lost, a line that was open in the call and would have earned it. */
final class BetterLines {

    private BetterLines() {}

    /**
     * Looks for a reply that was open and would have earned the point: just before the line that lost it, or else at
     * the first place in the call where there was one. Of several, the one nearest to the customer's style.
     */
    static Optional<Scorecard.BetterLine> find(Finding.Wish wish, CallScript script, List<CallEvent> log) {
        if (wish.event() > 0) {
            Optional<Scorecard.BetterLine> there = search(wish, wish.event(), script, log);
            if (there.isPresent()) {
                return there;
            }
        }
        return search(wish, 0, script, log);
    }

    private static Optional<Scorecard.BetterLine> search(
            Finding.Wish wish, int event, CallScript script, List<CallEvent> log) {
        List<Scorecard.BetterLine> found = new ArrayList<>(1);
        CallHistory.walk(script, log, (number, happened, before) -> {
            if (happened instanceof CallEvent.PlayerSaid said && (event == 0 || number == event)) {
                ScriptReply best = nearest(wish, script.reply(said.reply()).orElseThrow(), before);
                if (best != null) {
                    found.add(new Scorecard.BetterLine(
                            number,
                            best.id(),
                            new Words(script, before.setup()).fill(best.reply().text())));
                }
            }
            return found.isEmpty() && (event == 0 || number < event);
        });
        return found.stream().findFirst();
    }

    /** Returns the wished-for reply nearest to the customer's style; none where what was said was one already. */
    private static @Nullable ScriptReply nearest(Finding.Wish wish, ScriptReply said, CallState before) {
        if (isSound(before, said) && wish.wanted().test(before, said)) {
            return null;
        }
        ScriptReply best = null;
        double bestGap = Double.MAX_VALUE;
        for (ScriptReply reply : before.node().replies()) {
            if (before.isOpen(reply) && wish.wanted().test(before, reply) && isSound(before, reply)) {
                double gap = reply.reply().style().distance(before.style());
                if (gap < bestGap) {
                    best = reply;
                    bestGap = gap;
                }
            }
        }
        return best;
    }

    /** Tells whether a line may be held up as an example: no mistake in the words, and no rule broken just there. */
    private static boolean isSound(CallState before, ScriptReply reply) {
        QuestionType question = reply.reply().act().question().orElse(QuestionType.OPEN);
        boolean dismisses = reply.objection() >= 0 && reply.step() == HandleStep.DISMISS;
        return question != QuestionType.LEADING
                && question != QuestionType.MULTIPLE
                && reply.jargon() == 0
                && !dismisses
                && reply.reply().act().pressure() == 0
                && !breaksRules(before, reply)
                && !missesTheMark(before, reply);
    }

    /** Tells whether a line is no mistake in itself and yet wrong just there: it answers nothing that was said. */
    private static boolean missesTheMark(CallState before, ScriptReply reply) {
        long heard = before.known() | before.hinted();
        long playedBack = reply.summarises();
        return switch (reply.reply().move()) {
            case BENEFIT -> reply.benefitNeed() < 0 || !has(before.known(), reply.benefitNeed());
            case EMPATHISE -> !has(heard, reply.need());
            case REFLECT, SUMMARISE -> (playedBack & ~heard) != 0 || (reply.need() >= 0 && !has(heard, reply.need()));
            case ASK -> has(before.known(), reply.need()) || asksAtLarge(reply);
            case OFFER -> reply.proposal() < 0;
            default -> false;
        };
    }

    /** A closed question about nothing in particular is seldom what a trainer would hold up. */
    private static boolean asksAtLarge(ScriptReply reply) {
        return reply.need() < 0
                && reply.reply()
                        .act()
                        .question()
                        .filter(QuestionType.CLOSED::equals)
                        .isPresent();
    }

    private static boolean has(long set, int number) {
        return number >= 0 && (set >> number & 1) != 0;
    }

    /** To be kept in step with what Conversation detects. */
    private static boolean breaksRules(CallState before, ScriptReply reply) {
        Reply.Act act = reply.reply().act();
        boolean sells = switch (reply.reply().move()) {
            case OFFER, EXTRA, TRIAL_CLOSE, CLOSE -> !act.acceptsNo();
            default -> false;
        };
        boolean presses = sells && before.noes() > 1 && before.decision() != Decision.YES;
        boolean tellsStranger = act.account() && !before.verified();
        return presses
                || tellsStranger
                || reply.outsideAuthority()
                || reply.falseClaims() > 0
                || !reply.breaches().isEmpty();
    }
}

package org.ringcraft.engine.play;

import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.Decision;
import org.ringcraft.engine.call.Fit;
import org.ringcraft.engine.call.ScriptReply;
import org.ringcraft.engine.catalogue.Deadline;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;
import org.ringcraft.engine.scenario.QuestionType;
import org.ringcraft.engine.scenario.Scenario;

/**
 * How good a reply is just now, as an experienced agent would judge it: by what it does and by what has gone before.
 * The numbers are invented; they order replies and mean nothing beyond that. An outright breach is far below
 * everything else.
 *
 * @param seesAll knows what matters to this customer and how they talk before it has come out
 */
record Merit(boolean seesAll) {

    private static final double OUT_OF_THE_QUESTION = -100;
    private static final double STYLE_WEIGHT = 6;
    private static final int LONG_CALL = 55;

    /** Returns the merit of saying it in the tone that suits best. */
    double of(CallState state, ScriptReply reply) {
        boolean leads = reply.reply().move() == Move.PROCESS || reply.reply().move() == Move.SIGNPOST;
        int to = leads ? target(state, reply) : -1;
        return to < 0 || to == reply.node() ? act(state, reply) : way(state, reply, to);
    }

    private static int target(CallState state, ScriptReply reply) {
        for (ScriptReply.Way way : reply.ways()) {
            if (way.when().test(state)) {
                return way.to();
            }
        }
        return -1;
    }

    private double act(CallState state, ScriptReply reply) {
        return harm(state, reply)
                + move(state, reply)
                + said(state, reply)
                - STYLE_WEIGHT * Tones.gap(reply, state.style(), Tones.best(reply, state.style()));
    }

    /** Going on to another place is worth a part of the best that could be said there. */
    private double way(CallState state, ScriptReply reply, int to) {
        double best = 0;
        var target = state.script().nodes().get(to);
        for (ScriptReply there : target.replies()) {
            boolean fresh = there.reply().repeatable() || !state.hasSaid(there.index());
            if (fresh && there.when().test(state)) {
                best = Math.max(best, act(state, there));
            }
        }
        double forward = target.phase().compareTo(state.node().phase()) > 0 ? 0.3 : 0;
        if (state.node().phase() == Phase.DISCOVER && target.phase().compareTo(Phase.DISCOVER) > 0) {
            forward -= 0.9 * unasked(state);
        }
        if (target.phase() == Phase.WRAP) {
            forward += finished(state) ? 2 : -9;
        }
        return harm(state, reply) + 0.55 * best + forward + said(state, reply) / 2;
    }

    /** Counts the needs that nobody has asked about and that have not come out. */
    private double unasked(CallState state) {
        long asked = 0;
        for (ScriptReply reply : state.script().replies(Move.ASK)) {
            if (reply.need() >= 0 && state.hasSaid(reply.index())) {
                asked |= 1L << reply.need();
            }
        }
        long left = 0;
        for (int need = 0; need < state.script().needCount(); need++) {
            if (weight(state, need) > 0 && !in(state.known() | asked, need)) {
                left++;
            }
        }
        return left;
    }

    /** Tells whether there is nothing left to do but to say goodbye. */
    private static boolean finished(CallState state) {
        return state.paid()
                || state.noes() > 1
                || state.decision() == Decision.NO
                || state.decision() == Decision.THINK
                || (state.anyCheckFailed() && !state.verified())
                || state.turn() > LONG_CALL;
    }

    private double harm(CallState state, ScriptReply reply) {
        double harm = 0;
        boolean breach = !reply.breaches().isEmpty()
                || reply.falseClaims() > 0
                || reply.outsideAuthority()
                || (reply.reply().act().account() && !state.verified());
        harm += breach ? OUT_OF_THE_QUESTION : 0;
        harm -= 12 * reply.reply().act().pressure();
        harm -= 4 * reply.jargon();
        return harm;
    }

    private double said(CallState state, ScriptReply reply) {
        return state.hasSaid(reply.index()) ? -1 : 0;
    }

    private double move(CallState state, ScriptReply reply) {
        double disclosing = disclosing(state, reply);
        double merit = switch (reply.reply().move()) {
            case GREET -> 5;
            case ASK -> ask(state, reply);
            case REFLECT -> reflect(state, reply);
            case SUMMARISE -> summarise(state, reply);
            case EMPATHISE -> empathise(state, reply);
            case EXPLAIN -> state.mind().comprehension() < 0.5 ? 1 : 0.3;
            case BENEFIT -> benefit(state, reply);
            case HANDLE -> handle(state, reply);
            case OFFER -> offer(state, reply);
            case EXTRA -> extra(state, reply);
            case NEGOTIATE -> negotiate(state, reply);
            case TRIAL_CLOSE -> trial(state);
            case CLOSE -> close(state, reply);
            case DISCLOSE -> disclosing == 0 ? -1 : 0;
            case VERIFY -> 0;
            case PROCESS -> 0;
            case SIGNPOST -> state.anyCheckFailed() && !state.verified() ? 5 : 0.2;
            case CHAT -> state.customer().traits().sociability() > 0.6 ? 0.5 : -1;
            case GOODBYE -> 0;
        };
        return merit + disclosing + verify(state, reply) + manners(state, reply) + leave(state, reply);
    }

    private static double disclosing(CallState state, ScriptReply reply) {
        long fresh = reply.discloses() & ~state.disclosed();
        if (fresh == 0) {
            return 0;
        }
        double worth = 0;
        for (Deadline deadline : Deadline.values()) {
            long owed = fresh & state.script().owedBy(deadline);
            worth += Long.bitCount(owed) * due(state, deadline);
        }
        return worth;
    }

    private static double due(CallState state, Deadline deadline) {
        boolean agreed = state.decision() == Decision.YES;
        return switch (deadline) {
            case SUBSTANCE -> 8;
            case ACCOUNT -> 3;
            case ORDER -> agreed ? 6 : state.lastProposal() >= 0 ? 3.5 : 0.2;
            case PAYMENT -> state.orderPlaced() ? 7 : 0;
            case END -> state.paid() ? 6 : 0;
        };
    }

    private static double verify(CallState state, ScriptReply reply) {
        if (reply.asks() < 0) {
            return 0;
        }
        if (state.verified() || state.isMatched(reply.asks())) {
            return -4;
        }
        return state.isFailed(reply.asks()) ? 3 : 8;
    }

    private static double manners(CallState state, ScriptReply reply) {
        double worth = 0;
        if (reply.reply().act().readsBack()) {
            worth += state.decision() == Decision.YES ? 6.5 : -3;
        }
        if (reply.reply().act().acceptsNo()) {
            worth += state.decision() == Decision.NO ? 6 : state.decision() == Decision.THINK ? 3 : -4;
        }
        return worth + (reply.reply().act().offersHelp() ? 5 : 0);
    }

    private static double leave(CallState state, ScriptReply reply) {
        if (!reply.reply().ends()) {
            return 0;
        }
        double late = Math.max(0, state.turn() - LONG_CALL) * 0.4;
        return (finished(state) ? 0.8 : -9) + late;
    }

    private double weight(CallState state, int need) {
        return seesAll ? state.script().needWeight(need) : 0.8;
    }

    private double ask(CallState state, ScriptReply reply) {
        QuestionType type = reply.reply().act().question().orElse(QuestionType.CLOSED);
        if (reply.need() < 0) {
            boolean opening = state.node().phase().compareTo(Phase.VERIFY) <= 0;
            return type == QuestionType.OPEN ? (opening ? 3 : 1) : type == QuestionType.CLOSED ? 0.2 : -2;
        }
        boolean known = in(state.known(), reply.need());
        boolean hinted = in(state.hinted(), reply.need());
        double weight = weight(state, reply.need());
        if (known) {
            return type == QuestionType.PROBING ? 0.3 : -4;
        }
        return switch (type) {
            case OPEN -> 3 + 2.5 * weight;
            case PROBING -> 3 + 2.5 * weight + (hinted ? 2 : -1);
            case CLOSED -> 0.5 + weight;
            case LEADING -> -3;
            case MULTIPLE -> -4;
        };
    }

    private double reflect(CallState state, ScriptReply reply) {
        long heard = state.known() | state.hinted();
        long playedBack = reply.summarises() | (reply.need() < 0 ? 0 : 1L << reply.need());
        if ((playedBack & ~heard) != 0) {
            return -5;
        }
        double resisting = state.resisting() != 0 ? 3 : 0;
        return resisting + (playedBack == 0 ? 1 : (playedBack & ~state.met()) != 0 ? 4.5 : 1);
    }

    private double summarise(CallState state, ScriptReply reply) {
        long heard = state.known() | state.hinted();
        if (reply.summarises() == 0) {
            return reply.reply().act().readsBack() ? 0 : -1;
        }
        if ((reply.summarises() & ~heard) != 0) {
            return -6;
        }
        return Long.bitCount(reply.summarises()) >= 2 && !summarised(state) ? 5 : 0.5;
    }

    private static boolean summarised(CallState state) {
        for (ScriptReply reply : state.script().replies(Move.SUMMARISE)) {
            if (Long.bitCount(reply.summarises()) >= 2 && state.hasSaid(reply.index())) {
                return true;
            }
        }
        return false;
    }

    private static double empathise(CallState state, ScriptReply reply) {
        boolean told = reply.need() >= 0 && in(state.known() | state.hinted(), reply.need());
        return told
                ? (comforted(state, reply.need()) ? 0.5 : 5.5)
                : state.mind().mood() < 0.4 ? 2 : 0.3;
    }

    private static boolean comforted(CallState state, int need) {
        for (ScriptReply reply : state.script().replies(Move.EMPATHISE)) {
            if (reply.need() == need && state.hasSaid(reply.index())) {
                return true;
            }
        }
        return false;
    }

    private double benefit(CallState state, ScriptReply reply) {
        int need = reply.benefitNeed();
        if (need < 0) {
            return -3;
        }
        if (in(state.met(), need)) {
            return -0.5;
        }
        return in(state.known(), need) ? 3 + 2 * weight(state, need) : in(state.hinted(), need) ? 1 : -3;
    }

    private static double handle(CallState state, ScriptReply reply) {
        if (reply.objection() < 0) {
            return 0.2;
        }
        boolean there = in(state.open() | state.resisting(), reply.objection());
        if (!there) {
            return -3;
        }
        boolean clarified = in(state.clarified(), reply.objection());
        boolean answered = in(state.answered(), reply.objection());
        return switch (reply.step()) {
            case CLARIFY -> clarified ? -1 : 9;
            case ANSWER -> answered ? 2 : clarified ? 9 : 6;
            case CHECK -> answered ? 9 : -3;
            case DISMISS -> -20;
        };
    }

    private double offer(CallState state, ScriptReply reply) {
        if (reply.proposal() < 0) {
            return -2;
        }
        int known = Long.bitCount(state.known());
        if (known < 2) {
            return -6;
        }
        boolean best = reply.proposal() == bestProposal(state);
        boolean again = state.lastProposal() >= 0;
        return best ? (again ? 0.5 : 4) : -2;
    }

    /** The proposal that meets most for its price, as far as can be seen. */
    private int bestProposal(CallState state) {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        var proposals = state.script().scenario().proposals();
        for (int i = 0; i < proposals.size(); i++) {
            Scenario.Proposal proposal = proposals.get(i);
            double fit = Fit.real(state.script(), i);
            double dear =
                    (double) proposal.monthlyPence() / state.script().scenario().budgetPence();
            double worth = fit - 0.35 * dear * state.customer().traits().priceSensitivity();
            if (worth > most) {
                most = worth;
                best = i;
            }
        }
        return best;
    }

    private static double extra(CallState state, ScriptReply reply) {
        if (reply.extra() < 0 || state.lastProposal() < 0 || state.open() != 0) {
            return -4;
        }
        boolean fits = Fit.extra(state, reply.extra()) >= 0.5;
        boolean named = reply.reply().act().value().isPresent();
        return fits && !state.extraAnswered(reply.extra()) ? (named ? 4.5 : 3) : -4;
    }

    private static double negotiate(CallState state, ScriptReply reply) {
        if (reply.holdsRightly()) {
            return state.open() != 0 ? 3 : 1.5;
        }
        return reply.reply().act().trade() ? (state.open() != 0 ? 4 : 1) : -3;
    }

    private static double trial(CallState state) {
        boolean done = false;
        for (ScriptReply other : state.script().replies(Move.TRIAL_CLOSE)) {
            done |= state.hasSaid(other.index());
        }
        return state.lastProposal() < 0 || state.decision() == Decision.YES ? -4 : done ? -1 : 4.5;
    }

    private static double close(CallState state, ScriptReply reply) {
        if (!reply.reply().act().seeksYes()) {
            return 0;
        }
        if (state.lastProposal() < 0 && reply.proposal() < 0) {
            return -5;
        }
        if (state.decision() == Decision.YES) {
            return -2;
        }
        boolean clear = state.open() == 0 && state.resisting() == 0;
        if (state.noes() > 1) {
            return OUT_OF_THE_QUESTION;
        }
        return clear ? (state.decision() == Decision.NONE ? 4 : state.decision() == Decision.THINK ? 1.5 : 0) : -1;
    }

    private static boolean in(long set, int index) {
        return index >= 0 && (set >> index & 1) != 0;
    }
}

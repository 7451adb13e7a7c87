package org.ringcraft.engine.call;

import org.ringcraft.engine.catalogue.ProcedureTrigger;
import org.ringcraft.engine.persona.Mind;
import org.ringcraft.engine.persona.Persona;
import org.ringcraft.engine.persona.ReactionModel;
import org.ringcraft.engine.persona.ReactionModel.AskKind;
import org.ringcraft.engine.persona.Remark;
import org.ringcraft.engine.persona.Stimulus;
import org.ringcraft.engine.scenario.Circumstance;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.QuestionType;
import org.ringcraft.engine.scenario.Reply;
import org.ringcraft.engine.scenario.Tone;

/**
 * What follows when the player says a line: breaches, the customer's reaction, perhaps a hung-up line, an answer, an
 * objection, and the way to the next node.
 */
final class Conversation {

    private static final int NOES_BEFORE_PRESSING = 2;
    private static final double FEELING_LOW = 0.45;

    private final Turn turn;
    private final CallScript script;
    private final CallState state;
    private final ReactionModel model;

    Conversation(Turn turn) {
        this.turn = turn;
        script = turn.script;
        state = turn.state;
        model = script.reactions;
    }

    void say(ScriptReply reply, CallCommand.Say say, long at) {
        long knownBefore = state.known | state.hinted;
        long fresh = reply.discloses() & ~state.disclosed;
        boolean reasked = reasked(reply);
        boolean probing = reply.need() >= 0
                && asks(reply, QuestionType.PROBING)
                && ((state.hinted | state.known) >> reply.need() & 1) != 0;
        boolean cuttingIn = state.cuttingIn;
        int heardMillis = state.spokeMillis;
        turn.emit(new CallEvent.PlayerSaid(at, reply.id(), say.tone(), say.entry(), reply.millis(), cuttingIn));
        breaches(reply);
        Stimulus stimulus =
                stimulus(reply, say.tone(), reasked, knownBefore, Long.bitCount(fresh), cuttingIn, heardMillis);
        Mind before = state.mind;
        double shock = turn.normal(Draw.MOOD, 0);
        Mind mind = model.after(stimulus, state.customer, before, shock);
        if (!reply.reply().ends() && hangsUp(reply, mind, shock)) {
            return;
        }
        Answer answer = new Answer(turn, reply, stimulus);
        answer.decide(mind, probing);
        turn.emit(new CallEvent.CustomerReacted(state.now, shock, answer.mind()));
        answer.record();
        if (reply.reply().ends()) {
            turn.remark(Remark.GOODBYE);
            DeskWork.close(turn, CallEvent.By.GOODBYE, 0, 0);
            return;
        }
        answer.speak();
        boolean objected = object(reply);
        shift();
        move(reply, objected);
    }

    private boolean reasked(ScriptReply reply) {
        return reply.reply().move() == Move.ASK
                && reply.need() >= 0
                && (state.known >> reply.need() & 1) != 0
                && !asks(reply, QuestionType.PROBING);
    }

    private static boolean asks(ScriptReply reply, QuestionType type) {
        return reply.reply().act().question().isPresent()
                && reply.reply().act().question().get() == type;
    }

    // ---------------------------------------------------------------- breaches

    private void breaches(ScriptReply reply) {
        for (int i = 0; i < reply.breaches().size(); i++) {
            turn.breach(reply.breaches().get(i), reply.id());
        }
        if (reply.falseClaims() > 0) {
            turn.breach(ProcedureTrigger.FALSE_CLAIM, reply.id());
        }
        if (reply.outsideAuthority()) {
            turn.breach(ProcedureTrigger.OUTSIDE_AUTHORITY, reply.id());
        }
        if (reply.reply().act().account() && !state.verified()) {
            turn.breach(
                    state.failed != 0
                            ? ProcedureTrigger.CONTINUED_AFTER_FAILED_CHECK
                            : ProcedureTrigger.ACCOUNT_BEFORE_VERIFIED,
                    reply.id());
        }
        if (state.noes >= NOES_BEFORE_PRESSING && sells(reply.reply()) && state.decision != Decision.YES) {
            turn.breach(ProcedureTrigger.PRESSED_AFTER_NO, reply.id());
        }
    }

    private static boolean sells(Reply reply) {
        return switch (reply.move()) {
            case OFFER, EXTRA, TRIAL_CLOSE, CLOSE -> !reply.act().acceptsNo();
            default -> false;
        };
    }

    // ---------------------------------------------------------------- reaction

    private Stimulus stimulus(
            ScriptReply reply,
            Tone tone,
            boolean reasked,
            long knownBefore,
            int disclosures,
            boolean cuttingIn,
            int heardMillis) {
        Reply words = reply.reply();
        boolean offers = reply.proposal() >= 0 && sells(words);
        long playedBack = reply.summarises() | (reply.need() >= 0 ? 1L << reply.need() : 0);
        boolean caught = reply.falseClaims() > 0
                && turn.uniform(Draw.CLAIM, 0)
                        < script.buying.catches(state.customer.traits().literacy());
        return new Stimulus(
                words,
                tone.applyTo(words.style()),
                state.style,
                reasked,
                (playedBack & ~knownBefore) == 0,
                benefitWeight(reply, knownBefore),
                sells(words) && words.move() != Move.EXTRA && state.known == 0,
                offers ? Fit.seen(state, reply.proposal()) : 0,
                feeling(reply),
                caught ? reply.falseClaims() : 0,
                reply.jargon(),
                disclosures,
                !reply.breaches().isEmpty(),
                cuttingIn,
                (reply.millis() + heardMillis) / 1000.0,
                reply.millis() / 1000.0,
                script.hasCircumstance(Circumstance.TIME_PRESSURE.ordinal()));
    }

    private double benefitWeight(ScriptReply reply, long knownBefore) {
        int need = reply.benefitNeed();
        if (need < 0 || (knownBefore >> need & 1) == 0) {
            return 0;
        }
        return script.needWeights[need] * ((state.known >> need & 1) != 0 ? 1 : 0.5);
    }

    private boolean feeling(ScriptReply reply) {
        boolean told = reply.need() >= 0 && ((state.known | state.hinted) >> reply.need() & 1) != 0;
        return told
                || state.mind.mood()
                        < Math.min(FEELING_LOW, state.customer.mind().mood());
    }

    private boolean hangsUp(ScriptReply reply, Mind mind, double shock) {
        boolean dismissed = reply.objection() >= 0 && reply.step() == org.ringcraft.engine.scenario.HandleStep.DISMISS;
        double hazard = Mind.settle(model.hangUp(
                mind, reply.reply().act().pressure(), dismissed, state.decision == Decision.YES, state.turn));
        double draw = turn.uniform(Draw.HANG_UP, 0);
        if (draw >= hazard) {
            return false;
        }
        turn.emit(new CallEvent.CustomerReacted(state.now, shock, mind));
        turn.remark(Remark.HANG_UP);
        DeskWork.close(turn, CallEvent.By.CUSTOMER, hazard, draw);
        return true;
    }

    // ---------------------------------------------------------------- objections, shift and way on

    private boolean object(ScriptReply reply) {
        boolean atOffer = switch (reply.reply().move()) {
            case OFFER, TRIAL_CLOSE, CLOSE -> true;
            default -> false;
        };
        boolean atPitch = reply.reply().move() == Move.BENEFIT || reply.reply().move() == Move.EXTRA;
        if ((!atOffer && !atPitch) || state.decision == Decision.YES) {
            return false;
        }
        for (int i = 0; i < script.tendencies.length; i++) {
            Persona.Tendency tendency = script.tendencies[i];
            int objection = script.objections.of(tendency.objection());
            long bit = 1L << objection;
            if (((state.raised | state.resisting | state.settled) & bit) != 0) {
                continue;
            }
            double draw = turn.uniform(Draw.OBJECTION, 2 * i);
            if (draw < model.objection(tendency.odds(), atOffer, state.mind)) {
                boolean implicit = turn.uniform(Draw.OBJECTION, 2 * i + 1) < tendency.implicit();
                turn.emit(new CallEvent.ObjectionRaised(state.latest, tendency.objection(), implicit, draw));
                turn.speak(implicit ? script.resistances[objection] : script.voiced[objection]);
                return true;
            }
        }
        return false;
    }

    private void shift() {
        if (!state.shifted
                && script.shiftLine.isPresent()
                && script.persona.shift().isPresent()
                && script.shiftWhen.test(state)) {
            turn.emit(new CallEvent.StyleShifted(
                    state.latest, script.persona.shift().get().style()));
            turn.speak(script.shiftLine.get(), 0);
        }
    }

    private void move(ScriptReply reply, boolean objected) {
        double draw = turn.uniform(Draw.ROUTE, 0);
        int to = route(reply, draw);
        if (to < 0 || to == state.node) {
            return;
        }
        boolean first = !state.hasVisited(to);
        turn.emit(new CallEvent.NodeEntered(state.latest, script.nodes[to].id(), draw));
        if (first && !objected) {
            turn.speak(script.enters[to]);
        }
    }

    /** The first way that is open; ways with odds share the draw among those that are open. */
    private int route(ScriptReply reply, double draw) {
        double sum = 0;
        for (int i = 0; i < reply.ways().size(); i++) {
            ScriptReply.Way way = reply.ways().get(i);
            if (way.when().test(state)) {
                if (way.odds() >= 1) {
                    return sum == 0 || draw >= sum ? way.to() : pick(reply, draw);
                }
                sum += way.odds();
            }
        }
        return sum == 0 ? -1 : pick(reply, draw * sum);
    }

    private int pick(ScriptReply reply, double mark) {
        double left = mark;
        int last = -1;
        for (ScriptReply.Way way : reply.ways()) {
            if (way.odds() < 1 && way.when().test(state)) {
                last = way.to();
                left -= way.odds();
                if (left < 0) {
                    return last;
                }
            }
        }
        return last;
    }

    static AskKind kind(Reply reply) {
        if (reply.act().question().isPresent()) {
            return switch (reply.act().question().get()) {
                case OPEN, PROBING -> AskKind.OPEN;
                case CLOSED -> AskKind.CLOSED;
                case LEADING, MULTIPLE -> AskKind.OTHER;
            };
        }
        return switch (reply.move()) {
            case REFLECT, SUMMARISE, EMPATHISE -> AskKind.REFLECTION;
            default -> AskKind.OTHER;
        };
    }
}

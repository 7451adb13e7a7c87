package org.ringcraft.engine.call;

import java.util.ArrayList;
import java.util.List;
import org.ringcraft.engine.persona.BuyingModel;
import org.ringcraft.engine.persona.Mind;
import org.ringcraft.engine.persona.ReactionModel;
import org.ringcraft.engine.persona.Remark;
import org.ringcraft.engine.persona.Stimulus;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Reply;

/**
 * The customer's answer to one line: first what it decides (a need that comes out, a decision, an objection that
 * moves), then the words for it. Lines that the reply brings along go before those that the engine would choose.
 */
final class Answer {

    private static final double GLAD = 0.62;
    private static final double SORE = 0.34;
    private static final double WARY = 0.22;
    private static final double PRESSED = 0.5;
    private static final double LOST = 0.4;
    private static final double LONG_TERM_MONTHS = 24;
    private static final ScriptLine[] NOTHING = {};

    private final Turn turn;
    private final CallScript script;
    private final CallState state;
    private final ScriptReply reply;
    private final Stimulus stimulus;
    private final ReactionModel model;
    private List<CallEvent> decided = List.of();
    private Mind mind;
    private ScriptLine[] words = NOTHING;
    private Remark remark = Remark.AGREE;
    private boolean wordsGoFirst;

    Answer(Turn turn, ScriptReply reply, Stimulus stimulus) {
        this.turn = turn;
        script = turn.script;
        state = turn.state;
        this.reply = reply;
        this.stimulus = stimulus;
        model = script.reactions;
        mind = state.mind;
    }

    /** Returns the customer's state once the answer is decided. */
    Mind mind() {
        return mind;
    }

    /** Decides what the answer gives away, from the state that the line has led to. */
    void decide(Mind after, boolean probing) {
        mind = after;
        remark = tone();
        Reply said = reply.reply();
        if (reply.asks() >= 0) {
            identify();
        } else if (said.act().seeksYes() && proposal() >= 0 && state.decision != Decision.YES) {
            buy(proposal());
        } else if (said.move() == Move.EXTRA && reply.extra() >= 0) {
            extra();
        } else if (reply.objection() >= 0) {
            handle();
        } else if (state.resisting != 0 && talks(said.move())) {
            resist(probing);
        } else if (reply.need() >= 0 && script.answers[reply.index()].length == 0) {
            need(probing);
        }
    }

    /** Appends what was decided. */
    void record() {
        for (int i = 0; i < decided.size(); i++) {
            turn.emit(decided.get(i));
        }
    }

    /** Lets the customer say it. */
    void speak() {
        if (wordsGoFirst && turn.speak(words)) {
            return;
        }
        ScriptLine[] answers = script.answers[reply.index()];
        if (answers.length > 0 && turn.speak(answers)) {
            return;
        }
        if (words.length == 0 || !turn.speak(words)) {
            turn.remark(remark);
        }
    }

    private void decide(CallEvent event) {
        decided = decided.isEmpty() ? new ArrayList<>(2) : decided;
        decided.add(event);
    }

    private Remark tone() {
        if (stimulus.reasked()) {
            return Remark.REASKED;
        }
        if (reply.reply().act().pressure() > PRESSED) {
            return Remark.PRESSED;
        }
        if (reply.reply().act().seeksYes() && state.decision == Decision.YES) {
            return Remark.YES;
        }
        if (reply.jargon() > 0 && mind.comprehension() < LOST) {
            return Remark.CONFUSED;
        }
        if (mind.mood() > GLAD) {
            return Remark.WARM;
        }
        return mind.mood() < SORE || mind.trust() < WARY ? Remark.COOL : Remark.AGREE;
    }

    private static boolean talks(Move move) {
        return switch (move) {
            case ASK, REFLECT, SUMMARISE, EMPATHISE, EXPLAIN, BENEFIT, OFFER, HANDLE, TRIAL_CLOSE, CLOSE -> true;
            default -> false;
        };
    }

    private int proposal() {
        return reply.proposal() >= 0 ? reply.proposal() : state.lastProposal;
    }

    // ---------------------------------------------------------------- checks

    private void identify() {
        CallScript.Identity identity = script.identities[reply.asks()];
        boolean before = !state.given(reply.asks()).isEmpty();
        double odds = before ? script.buying.wrongAgain(identity.wrongOdds()) : identity.wrongOdds();
        double draw = turn.uniform(Draw.IDENTITY, 0);
        boolean wrong = draw < odds;
        decide(new CallEvent.AnswerGiven(
                state.now, script.checks.id(reply.asks()), wrong ? identity.wrong() : identity.right(), draw));
        words = wrong ? identity.wrongLines() : identity.rightLines();
        wordsGoFirst = true;
    }

    // ---------------------------------------------------------------- decisions

    private void buy(int proposal) {
        var offer = script.scenario.proposals().get(proposal);
        BuyingModel.Choice choice = script.buying.decide(
                new BuyingModel.Weighing(
                        Fit.seen(state, proposal),
                        (offer.monthlyPence() - script.scenario.budgetPence()) / (double) script.scenario.budgetPence(),
                        offer.termMonths() >= LONG_TERM_MONTHS,
                        Long.bitCount(state.open),
                        Long.bitCount(state.resisting),
                        state.pressure,
                        state.concessions,
                        state.asked),
                state.customer.traits(),
                mind);
        double draw = turn.uniform(Draw.DECIDE, 0);
        Decision decision = draw < choice.yes()
                ? Decision.YES
                : draw < choice.yes() + choice.think() ? Decision.THINK : Decision.NO;
        decide(new CallEvent.CustomerDecided(
                state.now, script.proposals.id(proposal), decision, choice.yes(), choice.think(), draw));
        remark = switch (decision) {
            case YES -> Remark.YES;
            case THINK -> Remark.THINK;
            case NO, NONE -> Remark.NO;
        };
    }

    private void extra() {
        double odds = script.buying.extra(
                Fit.extra(state, reply.extra()),
                reply.reply().act().value().isPresent(),
                state.customer.traits(),
                mind);
        double draw = turn.uniform(Draw.EXTRA, 0);
        boolean agreed = draw < odds;
        decide(new CallEvent.ExtraAnswered(state.now, script.extras.id(reply.extra()), agreed, odds, draw));
        remark = agreed ? Remark.YES : Remark.NO;
    }

    // ---------------------------------------------------------------- objections

    private void handle() {
        int objection = reply.objection();
        long bit = 1L << objection;
        if (((state.open | state.resisting) & bit) == 0) {
            return;
        }
        double draw = turn.uniform(Draw.HANDLE, 0);
        switch (reply.step()) {
            case CLARIFY -> {
                moved(objection, CallEvent.Standing.CLARIFIED, draw);
                words = script.voiced[objection];
            }
            case ANSWER -> {
                boolean settles = draw < model.settling(false, (state.clarified & bit) != 0, mind);
                moved(objection, settles ? CallEvent.Standing.SETTLED : CallEvent.Standing.ANSWERED, draw);
                words = settles ? script.settled[objection] : NOTHING;
            }
            case CHECK -> {
                boolean answered = (state.answered & bit) != 0;
                boolean settles = answered && draw < model.settling(true, (state.clarified & bit) != 0, mind);
                moved(objection, settles ? CallEvent.Standing.SETTLED : CallEvent.Standing.PERSISTS, draw);
                words = settles ? script.settled[objection] : script.repeated[objection];
            }
            case DISMISS -> {
                moved(objection, CallEvent.Standing.PERSISTS, draw);
                words = script.repeated[objection];
            }
        }
    }

    private void resist(boolean probing) {
        int objection = Long.numberOfTrailingZeros(state.resisting);
        ReactionModel.Resistance odds = model.resistance(Conversation.kind(reply.reply()));
        double draw = turn.uniform(Draw.RESISTANCE, 0);
        if (draw < odds.settled()) {
            moved(objection, CallEvent.Standing.SETTLED, draw);
            words = script.settled[objection];
        } else if (draw < odds.settled() + odds.persists()) {
            moved(objection, CallEvent.Standing.PERSISTS, draw);
            if (reply.need() >= 0 && script.answers[reply.index()].length == 0) {
                need(probing);
            }
        } else {
            moved(objection, CallEvent.Standing.VOICED, draw);
            words = script.voiced[objection];
            wordsGoFirst = true;
        }
    }

    private void moved(int objection, CallEvent.Standing standing, double draw) {
        decide(new CallEvent.ObjectionMoved(state.now, script.objections.id(objection), standing, draw));
    }

    // ---------------------------------------------------------------- needs

    private void need(boolean probing) {
        int need = reply.need();
        if (stimulus.reasked() || script.needWeights[need] == 0) {
            words = script.needWeights[need] == 0 ? script.brushOffs[need] : NOTHING;
            return;
        }
        double guard = script.scenario.needs().get(need).guard();
        ReactionModel.Disclosure odds = model.disclosure(
                Conversation.kind(reply.reply()), mind.trust() - guard, probing, state.customer.traits());
        double draw = turn.uniform(Draw.DISCLOSE, 0);
        CallEvent.Disclosed level = draw < odds.full()
                ? CallEvent.Disclosed.FULL
                : draw < odds.full() + odds.guarded() ? CallEvent.Disclosed.GUARDED : CallEvent.Disclosed.HINT;
        decide(new CallEvent.NeedTouched(state.now, script.needs.id(need), level, draw));
        words = switch (level) {
            case FULL -> script.reveals[need];
            case HINT -> script.hints[need];
            case GUARDED -> script.brushOffs[need];
        };
        if (level == CallEvent.Disclosed.FULL) {
            mind = model.afterDisclosure(mind);
        }
    }
}

package org.ringcraft.engine.scoring;

import java.util.ArrayList;
import java.util.List;
import org.ringcraft.engine.call.Aftermath;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallHistory;
import org.ringcraft.engine.call.CallScript;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.Decision;
import org.ringcraft.engine.call.Outcome;
import org.ringcraft.engine.call.ScriptReply;
import org.ringcraft.engine.persona.Mind;
import org.ringcraft.engine.persona.Traits;
import org.ringcraft.engine.scenario.Mode;
import org.ringcraft.engine.scenario.Phase;
import org.ringcraft.engine.scenario.Style;
import org.ringcraft.engine.scenario.Tone;

/** A log written by hand, one event a word. The player's lines last two seconds, the customer's three. */
final class ScoringCall {

    static final int PLAYER_MILLIS = 2_000;
    static final int CUSTOMER_MILLIS = 3_000;

    private final CallScript script;
    private final List<CallEvent> log = new ArrayList<>();
    private CallState state;

    ScoringCall(CallScript script) {
        this.script = script;
        state = CallState.ready(script);
        add(new CallEvent.CallStarted(
                0, new CallSetup("pack", "1", "scene", "ada", "card", "1", Mode.PRACTICE, 7, "Larkfield", "Sam")));
        add(new CallEvent.CustomerArrived(
                0, new Traits(0.5, 0.5, 0.5, 0.5, 0.5, 0.5), Style.MIDDLE, new Mind(0.5, 0.5, 0.5, 0.5, 0.5)));
    }

    List<CallEvent> log() {
        return List.copyOf(log);
    }

    CallScript script() {
        return script;
    }

    private ScoringCall add(CallEvent event) {
        log.add(event);
        state = state.after(event);
        return this;
    }

    private long now() {
        return state.now();
    }

    ScoringCall says(String reply) {
        return says(reply, Tone.PLAIN, false);
    }

    ScoringCall says(String reply, Tone tone) {
        return says(reply, tone, false);
    }

    /** Says it into the customer's words. */
    ScoringCall cutsInWith(String reply) {
        return says(reply, Tone.PLAIN, true);
    }

    private ScoringCall says(String id, Tone tone, boolean interrupting) {
        ScriptReply reply = script.reply(id).orElseThrow(() -> new IllegalArgumentException("No reply '" + id + "'."));
        if (!state.isOpen(reply)) {
            throw new IllegalStateException("'" + id + "' is not open in node '"
                    + state.node().id() + "'. Maybe enter its phase first, or make it repeatable.");
        }
        return add(new CallEvent.PlayerSaid(now(), id, tone, CallCommand.Entry.CHOSEN, PLAYER_MILLIS, interrupting));
    }

    ScoringCall enters(Phase phase) {
        return add(new CallEvent.NodeEntered(now(), ScoringScene.node(phase), 0));
    }

    /** The customer says a line of the scene, such as {@code speed-cue}. */
    ScoringCall hears(String line) {
        return add(new CallEvent.CustomerSpoke(now(), line, 0, CUSTOMER_MILLIS));
    }

    /** A question drew a cue out. */
    ScoringCall hints(String need) {
        return add(new CallEvent.NeedTouched(now(), need, CallEvent.Disclosed.HINT, 0));
    }

    /** A question drew the whole need out. */
    ScoringCall tells(String need) {
        return add(new CallEvent.NeedTouched(now(), need, CallEvent.Disclosed.FULL, 0));
    }

    /** A question about a need was brushed off. */
    ScoringCall guards(String need) {
        return add(new CallEvent.NeedTouched(now(), need, CallEvent.Disclosed.GUARDED, 0));
    }

    ScoringCall objects(String objection) {
        return add(new CallEvent.ObjectionRaised(now(), objection, false, 0));
    }

    /** Resists without saying what is wrong. */
    ScoringCall resists(String objection) {
        return add(new CallEvent.ObjectionRaised(now(), objection, true, 0));
    }

    ScoringCall moves(String objection, CallEvent.Standing standing) {
        return add(new CallEvent.ObjectionMoved(now(), objection, standing, 0));
    }

    ScoringCall settles(String objection) {
        return moves(objection, CallEvent.Standing.SETTLED);
    }

    ScoringCall decides(Decision decision) {
        return decides("fibre-24", decision);
    }

    ScoringCall decides(String proposal, Decision decision) {
        return add(new CallEvent.CustomerDecided(now(), proposal, decision, 0.4, 0.3, 0));
    }

    ScoringCall agreesTo(String extra) {
        return add(new CallEvent.ExtraAnswered(now(), extra, true, 0.5, 0));
    }

    ScoringCall declines(String extra) {
        return add(new CallEvent.ExtraAnswered(now(), extra, false, 0.5, 0));
    }

    ScoringCall breaks(String breach, String because) {
        return add(new CallEvent.BreachCommitted(now(), breach, because));
    }

    ScoringCall checks(String field, boolean matched) {
        return add(new CallEvent.IdentityChecked(now(), field, matched ? "right" : "wrong", matched));
    }

    ScoringCall shiftsTo(Style style) {
        return add(new CallEvent.StyleShifted(now(), style));
    }

    ScoringCall orders(String proposal, String extra) {
        add(new CallEvent.OrderFilled(now(), "proposal", proposal));
        add(new CallEvent.OrderFilled(now(), "extra", extra));
        return add(new CallEvent.OrderPlaced(now()));
    }

    ScoringCall takesCard(boolean recorded, boolean authorised) {
        return add(new CallEvent.CardTaken(now(), recorded, authorised, 0, 28_000));
    }

    ScoringCall holds(int seconds) {
        add(new CallEvent.CustomerHeld(now()));
        return add(new CallEvent.CustomerRetrieved(now() + seconds * 1_000L));
    }

    ScoringCall closes(CallEvent.By by) {
        return add(new CallEvent.LineClosed(now(), by, 0, 0));
    }

    ScoringCall wraps(String disposition, int secondsLater) {
        return add(new CallEvent.CallWrapped(now() + secondsLater * 1_000L, disposition, ""));
    }

    ScoringCall becomes(Aftermath aftermath) {
        return add(new CallEvent.AftermathDrawn(now(), aftermath, 0, 0, 0));
    }

    ScoringCall ends(Outcome outcome) {
        return add(new CallEvent.CallEnded(now(), outcome));
    }

    /** Judges the log by one rule. */
    Verdict judge(ScoringRule rule) {
        return new Verdict(this, rule);
    }

    /** Returns the state after the whole log. */
    CallState end() {
        return CallHistory.fold(script, log);
    }
}

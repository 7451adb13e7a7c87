package org.ringcraft.engine.call;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ringcraft.engine.persona.Customer;
import org.ringcraft.engine.persona.Mind;
import org.ringcraft.engine.persona.Traits;
import org.ringcraft.engine.scenario.Condition;
import org.ringcraft.engine.scenario.Gauge;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Predicate;
import org.ringcraft.engine.scenario.QuestionType;
import org.ringcraft.engine.scenario.Style;

/**
 * A call at one moment: a fold over its events. To everybody outside this package it never changes; {@link CallRules}
 * works on one copy per command, which nobody sees before it is done, because a copy per event would more than double
 * the garbage of a simulated choice.
 *
 * <p>Sets of needs, objections, disclosures and the like are bits by their number in the {@link CallScript}.
 */
public final class CallState implements Condition.Facts {

    private static final Customer NOBODY =
            new Customer(new Traits(0, 0, 0, 0, 0, 0), Style.MIDDLE, new Mind(0, 0, 0, 0, 0));
    private static final double MILLIS_PER_MINUTE = 60_000;

    final CallScript script;

    @Nullable
    CallSetup setup;

    Stage stage = Stage.READY;
    long now;

    /** Stamp of the last event; earlier than {@link #now} while the customer speaks. */
    long latest;

    int events;
    int turn;
    int node;
    Customer customer = NOBODY;
    Mind mind = NOBODY.mind();
    Style style = Style.MIDDLE;
    boolean shifted;

    /** Start and length of the customer's last words, and whether the player has cut them off. */
    long spokeAt;

    int spokeMillis;
    boolean cuttingIn;

    /** What the player's side has heard. */
    long hinted;

    long known;
    long met;
    long disclosed;
    long flags;
    long[] said;
    long[] spoken;
    long[] visited;

    /** A draft shares these sets with the state that it was copied from until either marks something in them. */
    private boolean ownsSaid;

    private boolean ownsSpoken;
    private boolean ownsVisited;
    int questions;
    int openQuestions;

    /** Objections. {@code resisting} are implicit ones still unspoken; {@code open} are explicit and unsettled. */
    long resisting;

    long raised;
    long open;
    long clarified;
    long answered;
    long settled;

    /** Dealings. */
    long proposed;

    int lastProposal = -1;
    Decision decision = Decision.NONE;
    int asked;
    int noes;
    long extrasAgreed;
    long extrasDeclined;
    int concessions;
    int falseClaims;
    int fatalBreaches;
    double pressure;

    /** The desk. */
    boolean recordOpen;

    long matched;
    long failed;

    /** Checks answered since they were last compared. */
    long fresh;

    @Nullable
    String[] given;

    boolean recording = true;
    String[] order;
    boolean orderPlaced;
    boolean cardTaken;
    boolean paid;
    boolean paymentRefused;

    /** The node's question has been answered, or passed over by saying a line. */
    boolean becauseGiven = true;

    /** Times, in milliseconds. */
    long playerMillis;

    long customerMillis;
    long holdMillis;
    long heldAt;
    long closedAt;
    long endedAt;
    CallEvent.@Nullable By closedBy;

    @Nullable
    Outcome outcome;

    @Nullable
    Aftermath aftermath;

    private CallState(CallScript script) {
        this.script = script;
        said = new long[(script.replies.length >> 6) + 1];
        spoken = new long[(script.lines.length >> 6) + 1];
        visited = new long[(script.nodes.length >> 6) + 1];
        given = new String[script.identities.length];
        order = new String[script.orderFields.size()];
        Arrays.fill(order, "");
    }

    /** Returns a call in which nothing has happened yet. */
    public static CallState ready(CallScript script) {
        return new CallState(script);
    }

    /** Returns the state after that event. */
    public CallState after(CallEvent event) {
        return event.appliedTo(this);
    }

    // ---------------------------------------------------------------- what others may ask

    public CallScript script() {
        return script;
    }

    /** Returns the setup; throws while nothing has happened yet. */
    public CallSetup setup() {
        if (setup == null) {
            throw new IllegalStateException("The call has not been started.");
        }
        return setup;
    }

    public Stage stage() {
        return stage;
    }

    /** Returns the call clock: milliseconds since the call was answered, after the last words have been said. */
    public long now() {
        return now;
    }

    /** Returns how many events have been folded. */
    public int events() {
        return events;
    }

    /** Returns how many lines the player has said. */
    public int turn() {
        return turn;
    }

    public ScriptNode node() {
        return script.nodes[node];
    }

    /** Returns when the customer last began to speak, and so the earliest time at which they can be cut off. */
    public long spokeAt() {
        return spokeAt;
    }

    /** Returns how long the customer's last words take, milliseconds. */
    public int spokeMillis() {
        return spokeMillis;
    }

    /** Returns the customer's hidden state. Views never show it; the debrief and policies that may see do. */
    public Mind mind() {
        return mind;
    }

    public Customer customer() {
        return customer;
    }

    /** Returns how the customer talks now. */
    public Style style() {
        return style;
    }

    /** Returns the bit set of needs known in full. */
    public long known() {
        return known;
    }

    /** Returns the bit set of needs that a cue has been given of. */
    public long hinted() {
        return hinted;
    }

    /** Returns the bit set of needs that a benefit has been tied to. */
    public long met() {
        return met;
    }

    /** Returns the bit set of disclosures made. */
    public long disclosed() {
        return disclosed;
    }

    /** Returns the bit set of implicit objections still unspoken. */
    public long resisting() {
        return resisting;
    }

    /** Returns the bit set of explicit objections not settled. */
    public long open() {
        return open;
    }

    public long clarified() {
        return clarified;
    }

    public long answered() {
        return answered;
    }

    public Decision decision() {
        return decision;
    }

    public int noes() {
        return noes;
    }

    /** Returns the proposal last spoken of, or -1. */
    public int lastProposal() {
        return lastProposal;
    }

    public long extrasAgreed() {
        return extrasAgreed;
    }

    public boolean verified() {
        return Long.bitCount(matched) >= script.scenario.verification().required();
    }

    public boolean isMatched(int check) {
        return (matched >> check & 1) != 0;
    }

    public boolean isFailed(int check) {
        return (failed >> check & 1) != 0;
    }

    /** Returns what the customer last answered to a check; empty when not asked. */
    public String given(int check) {
        String answer = given[check];
        return answer == null ? "" : answer;
    }

    /** Returns what stands in a field of the order form. */
    public String ordered(int field) {
        return order[field];
    }

    public boolean recordOpen() {
        return recordOpen;
    }

    public boolean recording() {
        return recording;
    }

    public boolean orderPlaced() {
        return orderPlaced;
    }

    public boolean cardTaken() {
        return cardTaken;
    }

    public boolean paid() {
        return paid;
    }

    public boolean hasSaid(int reply) {
        return bit(said, reply);
    }

    /** Tells whether a reply can be said now. */
    public boolean isOpen(ScriptReply reply) {
        return reply.node() == node
                && (reply.reply().repeatable() || !bit(said, reply.index()))
                && reply.when().test(this);
    }

    /** Returns talk + hold + after-call work so far, milliseconds. */
    public long handleMillis() {
        return stage == Stage.ENDED ? endedAt : now;
    }

    /** Returns how long the customer has spoken, milliseconds. */
    public long customerMillis() {
        return customerMillis;
    }

    /** Returns how long the customer has been on hold, milliseconds. */
    public long holdMillis() {
        return holdMillis;
    }

    /** Returns when the line closed, milliseconds; 0 while it is open. */
    public long closedAt() {
        return closedAt;
    }

    /** Returns how long the player has spoken, mandatory disclosures left out, milliseconds. */
    public long playerMillis() {
        return playerMillis;
    }

    /** Tells whether the customer has answered to an extra, one way or the other. */
    public boolean extraAnswered(int extra) {
        return ((extrasAgreed | extrasDeclined) >> extra & 1) != 0;
    }

    /** Tells whether a check has failed and has not been passed since. */
    public boolean anyCheckFailed() {
        return failed != 0;
    }

    /** Tells whether a check has been answered again since it was last compared. */
    public boolean givenSinceCheck(int check) {
        return (fresh >> check & 1) != 0;
    }

    /** Returns who closed the line; null while it is open. */
    public CallEvent.@Nullable By closedBy() {
        return closedBy;
    }

    /** Returns how the call ended, once it has been coded. */
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** Returns what became of the sale; {@link Aftermath#NONE} as long as there is none. */
    public Aftermath aftermath() {
        return aftermath == null ? Aftermath.NONE : aftermath;
    }

    /** Returns the name of the first part in which that state differs from this one; empty when there is none. */
    public String difference(CallState other) {
        return StateDifference.between(this, other);
    }

    /** Tells whether the customer is speaking at that time, and can still be cut off. */
    boolean isSpeaking(long at) {
        return at >= spokeAt && Math.max(at, latest) < spokeAt + spokeMillis;
    }

    boolean hasSpoken(int line) {
        return bit(spoken, line);
    }

    boolean hasVisited(int someNode) {
        return bit(visited, someNode);
    }

    @Override
    public double number(Gauge gauge) {
        return switch (gauge) {
            case TRUST -> mind.trust();
            case PATIENCE -> mind.patience();
            case INTEREST -> mind.interest();
            case COMPREHENSION -> mind.comprehension();
            case MOOD -> mind.mood();
            case TURN -> turn;
            case MINUTES -> now / MILLIS_PER_MINUTE;
            case OBJECTIONS -> Long.bitCount(open);
            case NOES -> noes;
            case OPEN_SHARE -> questions == 0 ? 0 : (double) openQuestions / questions;
        };
    }

    @Override
    public boolean holds(Predicate predicate, int index) {
        return switch (predicate) {
            case KNOWS -> in(known, index);
            case HINTED -> in(hinted | known, index);
            case MET -> in(met, index);
            case SAID -> bit(said, index);
            case VISITED -> hasVisited(index);
            case FLAG -> in(flags, index);
            case DISCLOSED -> in(disclosed, index);
            case RAISED -> in(raised, index);
            case SETTLED -> in(settled, index);
            case RESISTING -> resisting != 0;
            case PROPOSED -> in(proposed, index);
            case PROPOSED_ANY -> proposed != 0;
            case AGREED -> decision == Decision.YES;
            case DECLINED -> decision == Decision.NO;
            case UNDECIDED -> decision == Decision.THINK;
            case EXTRA_AGREED -> in(extrasAgreed, index);
            case EXTRA_DECLINED -> in(extrasDeclined, index);
            case VERIFIED -> verified();
            case CHECK_FAILED -> failed != 0;
            case RECORD_OPEN -> recordOpen;
            case RECORDING -> recording;
            case ORDER_PLACED -> orderPlaced;
            case CARD_TAKEN -> cardTaken;
            case PAID -> paid;
            case PAYMENT_REFUSED -> paymentRefused;
            case PERSONA -> index == 1;
            case CIRCUMSTANCE -> script.hasCircumstance(index);
            case MODE -> setup().mode().ordinal() == index;
        };
    }

    private static boolean in(long set, int index) {
        return index >= 0 && (set >> index & 1) != 0;
    }

    private static boolean bit(long[] set, int index) {
        return (set[index >> 6] >> (index & 63) & 1) != 0;
    }

    private static void mark(long[] set, int index) {
        set[index >> 6] |= 1L << (index & 63);
    }

    // ---------------------------------------------------------------- the fold

    /** Returns a draft that may be changed until it is handed out. */
    CallState copy() {
        return new CallState(this);
    }

    private CallState(CallState from) {
        script = from.script;
        setup = from.setup;
        stage = from.stage;
        now = from.now;
        latest = from.latest;
        events = from.events;
        turn = from.turn;
        node = from.node;
        customer = from.customer;
        mind = from.mind;
        style = from.style;
        shifted = from.shifted;
        spokeAt = from.spokeAt;
        spokeMillis = from.spokeMillis;
        cuttingIn = from.cuttingIn;
        hinted = from.hinted;
        known = from.known;
        met = from.met;
        disclosed = from.disclosed;
        flags = from.flags;
        said = from.said;
        spoken = from.spoken;
        visited = from.visited;
        // What is shared from now on belongs to neither: a run that goes on must not change what was copied from it.
        from.ownsSaid = false;
        from.ownsSpoken = false;
        from.ownsVisited = false;
        questions = from.questions;
        openQuestions = from.openQuestions;
        resisting = from.resisting;
        raised = from.raised;
        open = from.open;
        clarified = from.clarified;
        answered = from.answered;
        settled = from.settled;
        proposed = from.proposed;
        lastProposal = from.lastProposal;
        decision = from.decision;
        asked = from.asked;
        noes = from.noes;
        extrasAgreed = from.extrasAgreed;
        extrasDeclined = from.extrasDeclined;
        concessions = from.concessions;
        falseClaims = from.falseClaims;
        fatalBreaches = from.fatalBreaches;
        pressure = from.pressure;
        recordOpen = from.recordOpen;
        matched = from.matched;
        failed = from.failed;
        fresh = from.fresh;
        given = from.given;
        recording = from.recording;
        order = from.order;
        orderPlaced = from.orderPlaced;
        cardTaken = from.cardTaken;
        paid = from.paid;
        paymentRefused = from.paymentRefused;
        becauseGiven = from.becauseGiven;
        playerMillis = from.playerMillis;
        customerMillis = from.customerMillis;
        holdMillis = from.holdMillis;
        heldAt = from.heldAt;
        closedAt = from.closedAt;
        endedAt = from.endedAt;
        closedBy = from.closedBy;
        outcome = from.outcome;
        aftermath = from.aftermath;
    }

    void absorb(CallEvent event) {
        events++;
        latest = event.at();
        now = Math.max(now, latest);
        event.absorbedBy(this);
    }

    void started(CallEvent.CallStarted event) {
        setup = event.setup();
        stage = Stage.TALKING;
    }

    void arrived(CallEvent.CustomerArrived event) {
        customer = new Customer(event.traits(), event.style(), event.mind());
        mind = event.mind();
        style = event.style();
    }

    void playerSaid(CallEvent.PlayerSaid event) {
        ScriptReply reply = script.replyById(event.reply());
        turn++;
        now = event.at() + event.millis();
        playerMillis += reply.reply().move() == Move.DISCLOSE ? 0 : event.millis();
        spokeMillis = 0;
        cuttingIn = false;
        becauseGiven = true;
        if (!ownsSaid) {
            said = said.clone();
            ownsSaid = true;
        }
        mark(said, reply.index());
        flags |= reply.sets();
        disclosed |= reply.discloses();
        falseClaims += reply.falseClaims();
        pressure = Math.min(1, pressure + reply.reply().act().pressure() / 2);
        if (reply.benefitNeed() >= 0 && in(known, reply.benefitNeed())) {
            met |= 1L << reply.benefitNeed();
        }
        if (reply.proposal() >= 0) {
            proposed |= 1L << reply.proposal();
            lastProposal = reply.proposal();
        }
        if (reply.reply().move() == Move.NEGOTIATE
                && reply.reply().act().concedes().isPresent()) {
            concessions++;
        }
        reply.reply().act().question().ifPresent(this::countQuestion);
    }

    private void countQuestion(QuestionType type) {
        questions++;
        if (type == QuestionType.OPEN || type == QuestionType.PROBING) {
            openQuestions++;
        }
    }

    void reacted(CallEvent.CustomerReacted event) {
        mind = event.mind();
    }

    void customerSpoke(CallEvent.CustomerSpoke event) {
        ScriptLine line = script.lineById(event.line());
        if (!ownsSpoken) {
            spoken = spoken.clone();
            ownsSpoken = true;
        }
        mark(spoken, line.index());
        spokeAt = spokeMillis == 0 ? event.at() : spokeAt;
        spokeMillis = (int) (event.at() + event.millis() - spokeAt);
        now = event.at() + event.millis();
        customerMillis += event.millis();
        hinted |= line.hints();
        known |= line.reveals();
        if (line.raises() >= 0) {
            voice(line.raises());
        }
    }

    void needTouched(CallEvent.NeedTouched event) {
        long bit = 1L << script.needs.of(event.need());
        switch (event.level()) {
            case FULL -> known |= bit;
            case HINT -> hinted |= bit;
            case GUARDED -> {
                // nothing came out
            }
        }
    }

    void objectionRaised(CallEvent.ObjectionRaised event) {
        int objection = script.objections.of(event.objection());
        if (event.implicit()) {
            resisting |= 1L << objection;
        } else {
            voice(objection);
        }
    }

    private void voice(int objection) {
        long bit = 1L << objection;
        resisting &= ~bit;
        raised |= bit;
        if ((settled & bit) == 0) {
            open |= bit;
        }
    }

    void objectionMoved(CallEvent.ObjectionMoved event) {
        int objection = script.objections.of(event.objection());
        long bit = 1L << objection;
        switch (event.standing()) {
            case PERSISTS -> {
                // as it was
            }
            case VOICED -> voice(objection);
            case CLARIFIED -> {
                voice(objection);
                clarified |= bit;
            }
            case ANSWERED -> answered |= bit;
            case SETTLED -> {
                settled |= bit;
                open &= ~bit;
                resisting &= ~bit;
            }
        }
    }

    void nodeEntered(CallEvent.NodeEntered event) {
        node = script.nodeIds.of(event.node());
        becauseGiven = false;
        if (!ownsVisited) {
            visited = visited.clone();
            ownsVisited = true;
        }
        mark(visited, node);
    }

    void styleShifted(CallEvent.StyleShifted event) {
        style = event.style();
        shifted = true;
    }

    void decided(CallEvent.CustomerDecided event) {
        decision = event.decision();
        asked++;
        if (decision == Decision.NO) {
            noes++;
        }
    }

    void extraAnswered(CallEvent.ExtraAnswered event) {
        long bit = 1L << script.extras.of(event.extra());
        if (event.agreed()) {
            extrasAgreed |= bit;
            extrasDeclined &= ~bit;
        } else {
            extrasDeclined |= bit;
            extrasAgreed &= ~bit;
        }
    }

    void breached(CallEvent.BreachCommitted event) {
        int breach = script.breaches.find(event.breach());
        if (breach >= 0
                && script.breachList[breach].breach().severity() == org.ringcraft.engine.catalogue.Severity.FATAL) {
            fatalBreaches++;
        }
    }

    void interrupted(CallEvent.Interrupted event) {
        now = event.at();
        customerMillis -= Math.max(0, spokeAt + spokeMillis - event.at());
        spokeMillis = 0;
        cuttingIn = true;
    }

    void waited(CallEvent.Waited event) {
        now = event.at() + event.millis();
        spokeMillis = 0;
    }

    void noted(CallEvent.NoteTaken event) {
        // notes are read from the log
    }

    void recordOpened(CallEvent.RecordOpened event) {
        recordOpen = true;
    }

    void answerGiven(CallEvent.AnswerGiven event) {
        given = given.clone();
        int check = script.checks.of(event.field());
        given[check] = event.answer();
        fresh |= 1L << check;
    }

    void identityChecked(CallEvent.IdentityChecked event) {
        long bit = 1L << script.checks.of(event.field());
        fresh &= ~bit;
        if (event.matched()) {
            matched |= bit;
            failed &= ~bit;
        } else {
            failed |= bit;
        }
    }

    void recordingSet(boolean on) {
        recording = on;
    }

    void orderFilled(CallEvent.OrderFilled event) {
        order = order.clone();
        order[script.orderFields.of(event.field())] = event.value();
    }

    void orderPlaced(CallEvent.OrderPlaced event) {
        orderPlaced = true;
    }

    void cardTaken(CallEvent.CardTaken event) {
        now = event.at() + event.millis();
        cardTaken = true;
        paid |= event.authorised();
        paymentRefused = !event.authorised();
    }

    void held(CallEvent.CustomerHeld event) {
        stage = Stage.HELD;
        heldAt = event.at();
        spokeMillis = 0;
    }

    void retrieved(CallEvent.CustomerRetrieved event) {
        stage = Stage.TALKING;
        holdMillis += event.at() - heldAt;
    }

    void transferred(CallEvent.CallTransferred event) {
        // the line closes with the event that follows
    }

    void reasonGiven(CallEvent.ReasonGiven event) {
        becauseGiven = true;
    }

    void lineClosed(CallEvent.LineClosed event) {
        holdMillis += stage == Stage.HELD ? event.at() - heldAt : 0;
        stage = Stage.WRAPPING;
        closedAt = now;
        closedBy = event.by();
    }

    void wrapped(CallEvent.CallWrapped event) {
        // the call ends with the events that follow
    }

    void aftermath(CallEvent.AftermathDrawn event) {
        aftermath = event.aftermath();
    }

    void ended(CallEvent.CallEnded event) {
        stage = Stage.ENDED;
        endedAt = event.at();
        outcome = event.outcome();
    }
}

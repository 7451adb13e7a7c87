package org.ringcraft.engine.scoring;

import java.util.ArrayList;
import java.util.List;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallHistory;
import org.ringcraft.engine.call.CallScript;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.Decision;
import org.ringcraft.engine.call.ScriptReply;
import org.ringcraft.engine.catalogue.Severity;
import org.ringcraft.engine.scenario.Phase;

/** A call as the rules of a card look at it: the log, walked once and sorted by what lines of a card ask about. */
final class CallReview implements CallHistory.Visitor {

    final CallScript script;
    private final boolean cites;

    /** Used over and over by rules, one after the other, when nothing is cited. */
    private final Finding.Proof scratch = new Finding.Proof(false);

    private final Finding.Builder bare = new Finding.BareBuilder();
    final List<SpokenTurn> turns = new ArrayList<>();
    final List<Numbered<CallEvent.BreachCommitted>> breaches = new ArrayList<>();
    final List<Numbered<CallEvent.IdentityChecked>> checks = new ArrayList<>();
    final List<Numbered<CallEvent.CustomerDecided>> decisions = new ArrayList<>();
    final List<Numbered<CallEvent.ExtraAnswered>> extras = new ArrayList<>();
    final List<Numbered<CallEvent.ObjectionRaised>> objections = new ArrayList<>();
    final List<Numbered<CallEvent.CardTaken>> cards = new ArrayList<>();

    /** When each need was first heard of, as the number of turns said before; -1 for never. */
    final int[] heardAfter;

    /** The event by which each need was first heard of. */
    final int[] heardBy;

    /** The event by which each need became known in full; 0 for never. */
    final int[] toldBy;

    /** Needs of which a cue came before the whole. */
    long hintedFirst;

    int orderPlaced;
    long disclosedAtOrder;
    int shiftEvent;
    int turnsBeforeShift;
    int closedEvent;
    int wrapEvent;
    String disposition = "";
    final CallState end;

    record Numbered<E extends CallEvent>(int number, E event) {}

    /**
     * @param cites whether findings are to name their evidence, which figures alone do not need
     */
    CallReview(CallScript script, List<CallEvent> log, boolean cites) {
        this.cites = cites;
        this.script = script;
        heardAfter = new int[script.needCount()];
        heardBy = new int[script.needCount()];
        toldBy = new int[script.needCount()];
        java.util.Arrays.fill(heardAfter, -1);
        end = CallHistory.walk(script, log, this);
    }

    @Override
    public boolean visit(int number, CallEvent event, CallState before) {
        if (event instanceof CallEvent.PlayerSaid said) {
            spoke(number, said, before);
        } else if (event instanceof CallEvent.NeedTouched touched) {
            if (touched.level() != CallEvent.Disclosed.GUARDED) {
                heard(number, 1L << script.need(touched.need()), touched.level() == CallEvent.Disclosed.HINT);
            }
        } else if (event instanceof CallEvent.CustomerSpoke spoke) {
            script.line(spoke.line()).ifPresent(line -> {
                heard(number, line.reveals(), false);
                heard(number, line.hints(), true);
                if (line.raises() >= 0) {
                    String objection =
                            script.scenario().objections().get(line.raises()).id();
                    objected(number, new CallEvent.ObjectionRaised(spoke.at(), objection, false, 0));
                }
            });
        } else if (event instanceof CallEvent.BreachCommitted breach) {
            breaches.add(new Numbered<>(number, breach));
        } else if (event instanceof CallEvent.IdentityChecked check) {
            checks.add(new Numbered<>(number, check));
        } else if (event instanceof CallEvent.CustomerDecided decided) {
            decisions.add(new Numbered<>(number, decided));
        } else if (event instanceof CallEvent.ExtraAnswered answered) {
            extras.add(new Numbered<>(number, answered));
        } else if (event instanceof CallEvent.ObjectionRaised raised) {
            objected(number, raised);
        } else if (event instanceof CallEvent.CardTaken card) {
            cards.add(new Numbered<>(number, card));
        } else if (event instanceof CallEvent.OrderPlaced) {
            orderPlaced = number;
            disclosedAtOrder = before.disclosed();
        } else if (event instanceof CallEvent.StyleShifted) {
            shiftEvent = number;
            turnsBeforeShift = turns.size();
        } else if (event instanceof CallEvent.LineClosed) {
            closedEvent = number;
        } else if (event instanceof CallEvent.CallWrapped wrapped) {
            wrapEvent = number;
            disposition = wrapped.disposition();
        }
        return true;
    }

    private void spoke(int number, CallEvent.PlayerSaid said, CallState before) {
        ScriptReply reply = script.reply(said.reply()).orElseThrow();
        turns.add(new SpokenTurn(
                number,
                turns.size(),
                reply,
                before.node().phase(),
                said.tone().applyTo(reply.reply().style()),
                before.style(),
                shiftEvent > 0,
                said.interrupting(),
                before.known(),
                before.known() | before.hinted(),
                before.disclosed(),
                before.open(),
                before.resisting(),
                before.decision(),
                before.noes(),
                before.lastProposal()));
    }

    /** Notes an objection the first time that it comes up, whether the model or the words of a line raise it. */
    private void objected(int number, CallEvent.ObjectionRaised raised) {
        for (Numbered<CallEvent.ObjectionRaised> each : objections) {
            if (each.event().objection().equals(raised.objection())) {
                return;
            }
        }
        objections.add(new Numbered<>(number, raised));
    }

    private void heard(int number, long needs, boolean hint) {
        for (long left = needs; left != 0; left &= left - 1) {
            int need = Long.numberOfTrailingZeros(left);
            if (!hint && toldBy[need] == 0) {
                toldBy[need] = number;
            }
            if (heardAfter[need] < 0) {
                heardAfter[need] = turns.size();
                heardBy[need] = number;
                if (hint) {
                    hintedFirst |= 1L << need;
                }
            }
        }
    }

    /** Returns somewhere to collect evidence. */
    Finding.Proof proof() {
        if (cites) {
            return new Finding.Proof(true);
        }
        scratch.clear();
        return scratch;
    }

    /** Returns the beginning of a finding with that credit. */
    Finding.Builder finding(double credit) {
        return (cites ? new Finding.Builder() : bare).credit(credit);
    }

    boolean cites() {
        return cites;
    }

    /** Tells whether the customer ever said yes to a proposal. */
    boolean saidYes() {
        for (Numbered<CallEvent.CustomerDecided> each : decisions) {
            if (each.event().decision() == Decision.YES) {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells whether the call rightly went no further than verification: a check failed, was not passed later, no rule
     * was broken, and the player neither sold nor asked on.
     */
    boolean stoppedAtTheDoor() {
        if (!end.anyCheckFailed() || end.verified() || !breaches.isEmpty()) {
            return false;
        }
        for (SpokenTurn turn : turns) {
            if (turn.phase() != Phase.OPEN && turn.phase() != Phase.VERIFY && turn.phase() != Phase.WRAP) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a fatal breach was committed. */
    boolean brokeFatally() {
        for (Numbered<CallEvent.BreachCommitted> each : breaches) {
            if (script.breach(each.event().breach())
                    .filter(known -> known.breach().severity() == Severity.FATAL)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }
}

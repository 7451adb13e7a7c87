package org.ringcraft.io.journal;

import java.util.List;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.scenario.Tone;

/** What the player did, on the phone and at the desk. */
final class PlayerCodecs {

    private PlayerCodecs() {}

    static List<EventCodec<?>> all() {
        return List.of(
                new EventCodec<>(
                        "player-said",
                        CallEvent.PlayerSaid.class,
                        (e, line) -> line.text("reply", e.reply())
                                .word("tone", e.tone())
                                .word("entry", e.entry())
                                .integer("millis", e.millis())
                                .flag("interrupting", e.interrupting()),
                        (at, in) -> new CallEvent.PlayerSaid(
                                at,
                                in.text("reply"),
                                in.word("tone", Tone.class),
                                in.word("entry", CallCommand.Entry.class),
                                in.int32("millis"),
                                in.flag("interrupting"))),
                EventCodec.bare("interrupted", CallEvent.Interrupted.class, CallEvent.Interrupted::new),
                new EventCodec<>(
                        "waited",
                        CallEvent.Waited.class,
                        (e, line) -> line.integer("millis", e.millis()),
                        (at, in) -> new CallEvent.Waited(at, in.int32("millis"))),
                new EventCodec<>(
                        "note-taken",
                        CallEvent.NoteTaken.class,
                        (e, line) -> line.text("text", e.text()),
                        (at, in) -> new CallEvent.NoteTaken(at, in.text("text"))),
                EventCodec.bare("record-opened", CallEvent.RecordOpened.class, CallEvent.RecordOpened::new),
                new EventCodec<>(
                        "identity-checked",
                        CallEvent.IdentityChecked.class,
                        (e, line) -> line.text("field", e.field())
                                .text("answer", e.answer())
                                .flag("matched", e.matched()),
                        (at, in) -> new CallEvent.IdentityChecked(
                                at, in.text("field"), in.text("answer"), in.flag("matched"))),
                EventCodec.bare("recording-paused", CallEvent.RecordingPaused.class, CallEvent.RecordingPaused::new),
                EventCodec.bare("recording-resumed", CallEvent.RecordingResumed.class, CallEvent.RecordingResumed::new),
                new EventCodec<>(
                        "order-filled",
                        CallEvent.OrderFilled.class,
                        (e, line) -> line.text("field", e.field()).text("value", e.value()),
                        (at, in) -> new CallEvent.OrderFilled(at, in.text("field"), in.text("value"))),
                EventCodec.bare("order-placed", CallEvent.OrderPlaced.class, CallEvent.OrderPlaced::new),
                new EventCodec<>(
                        "card-taken",
                        CallEvent.CardTaken.class,
                        (e, line) -> line.flag("recorded", e.recorded())
                                .flag("authorised", e.authorised())
                                .number("draw", e.draw())
                                .integer("millis", e.millis()),
                        (at, in) -> new CallEvent.CardTaken(
                                at, in.flag("recorded"), in.flag("authorised"), in.number("draw"), in.int32("millis"))),
                EventCodec.bare("customer-held", CallEvent.CustomerHeld.class, CallEvent.CustomerHeld::new),
                EventCodec.bare(
                        "customer-retrieved", CallEvent.CustomerRetrieved.class, CallEvent.CustomerRetrieved::new),
                new EventCodec<>(
                        "call-transferred",
                        CallEvent.CallTransferred.class,
                        (e, line) -> line.text("team", e.team()),
                        (at, in) -> new CallEvent.CallTransferred(at, in.text("team"))),
                new EventCodec<>(
                        "reason-given",
                        CallEvent.ReasonGiven.class,
                        (e, line) -> line.text("because", e.because()).text("reason", e.reason()),
                        (at, in) -> new CallEvent.ReasonGiven(at, in.text("because"), in.text("reason"))));
    }
}

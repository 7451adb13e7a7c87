package org.ringcraft.io.journal;

import java.util.List;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.Decision;

/** What the customer did. */
final class CustomerCodecs {

    private CustomerCodecs() {}

    static List<EventCodec<?>> all() {
        return List.of(
                new EventCodec<>(
                        "customer-arrived",
                        CallEvent.CustomerArrived.class,
                        (e, line) -> line.object("traits", e.traits(), ValueJson::traits)
                                .object("style", e.style(), ValueJson::style)
                                .object("mind", e.mind(), ValueJson::mind),
                        (at, in) -> new CallEvent.CustomerArrived(
                                at,
                                in.object("traits", ValueJson::traits),
                                in.object("style", ValueJson::style),
                                in.object("mind", ValueJson::mind))),
                new EventCodec<>(
                        "customer-reacted",
                        CallEvent.CustomerReacted.class,
                        (e, line) -> line.number("shock", e.shock()).object("mind", e.mind(), ValueJson::mind),
                        (at, in) -> new CallEvent.CustomerReacted(
                                at, in.number("shock"), in.object("mind", ValueJson::mind))),
                new EventCodec<>(
                        "customer-spoke",
                        CallEvent.CustomerSpoke.class,
                        (e, line) -> line.text("line", e.line())
                                .number("draw", e.draw())
                                .integer("millis", e.millis()),
                        (at, in) -> new CallEvent.CustomerSpoke(
                                at, in.text("line"), in.number("draw"), in.int32("millis"))),
                new EventCodec<>(
                        "need-touched",
                        CallEvent.NeedTouched.class,
                        (e, line) -> line.text("need", e.need())
                                .word("level", e.level())
                                .number("draw", e.draw()),
                        (at, in) -> new CallEvent.NeedTouched(
                                at, in.text("need"), in.word("level", CallEvent.Disclosed.class), in.number("draw"))),
                new EventCodec<>(
                        "objection-raised",
                        CallEvent.ObjectionRaised.class,
                        (e, line) -> line.text("objection", e.objection())
                                .flag("implicit", e.implicit())
                                .number("draw", e.draw()),
                        (at, in) -> new CallEvent.ObjectionRaised(
                                at, in.text("objection"), in.flag("implicit"), in.number("draw"))),
                new EventCodec<>(
                        "objection-moved",
                        CallEvent.ObjectionMoved.class,
                        (e, line) -> line.text("objection", e.objection())
                                .word("standing", e.standing())
                                .number("draw", e.draw()),
                        (at, in) -> new CallEvent.ObjectionMoved(
                                at,
                                in.text("objection"),
                                in.word("standing", CallEvent.Standing.class),
                                in.number("draw"))),
                new EventCodec<>(
                        "style-shifted",
                        CallEvent.StyleShifted.class,
                        (e, line) -> line.object("style", e.style(), ValueJson::style),
                        (at, in) -> new CallEvent.StyleShifted(at, in.object("style", ValueJson::style))),
                new EventCodec<>(
                        "customer-decided",
                        CallEvent.CustomerDecided.class,
                        (e, line) -> line.text("proposal", e.proposal())
                                .word("decision", e.decision())
                                .number("yes", e.yes())
                                .number("think", e.think())
                                .number("draw", e.draw()),
                        (at, in) -> new CallEvent.CustomerDecided(
                                at,
                                in.text("proposal"),
                                in.word("decision", Decision.class),
                                in.number("yes"),
                                in.number("think"),
                                in.number("draw"))),
                new EventCodec<>(
                        "extra-answered",
                        CallEvent.ExtraAnswered.class,
                        (e, line) -> line.text("extra", e.extra())
                                .flag("agreed", e.agreed())
                                .number("yes", e.yes())
                                .number("draw", e.draw()),
                        (at, in) -> new CallEvent.ExtraAnswered(
                                at, in.text("extra"), in.flag("agreed"), in.number("yes"), in.number("draw"))),
                new EventCodec<>(
                        "answer-given",
                        CallEvent.AnswerGiven.class,
                        (e, line) -> line.text("field", e.field())
                                .text("answer", e.answer())
                                .number("draw", e.draw()),
                        (at, in) ->
                                new CallEvent.AnswerGiven(at, in.text("field"), in.text("answer"), in.number("draw"))));
    }
}

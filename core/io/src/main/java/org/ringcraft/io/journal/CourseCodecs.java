package org.ringcraft.io.journal;

import java.util.List;
import org.ringcraft.engine.call.Aftermath;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.Outcome;

/** The course of the call. */
final class CourseCodecs {

    private CourseCodecs() {}

    static List<EventCodec<?>> all() {
        return List.of(
                new EventCodec<>(
                        "call-started",
                        CallEvent.CallStarted.class,
                        (e, line) -> line.object("setup", e.setup(), ValueJson::setup),
                        (at, in) -> new CallEvent.CallStarted(at, in.object("setup", ValueJson::setup))),
                new EventCodec<>(
                        "node-entered",
                        CallEvent.NodeEntered.class,
                        (e, line) -> line.text("node", e.node()).number("draw", e.draw()),
                        (at, in) -> new CallEvent.NodeEntered(at, in.text("node"), in.number("draw"))),
                new EventCodec<>(
                        "breach-committed",
                        CallEvent.BreachCommitted.class,
                        (e, line) -> line.text("breach", e.breach()).text("because", e.because()),
                        (at, in) -> new CallEvent.BreachCommitted(at, in.text("breach"), in.text("because"))),
                new EventCodec<>(
                        "line-closed",
                        CallEvent.LineClosed.class,
                        (e, line) -> line.word("by", e.by())
                                .number("hazard", e.hazard())
                                .number("draw", e.draw()),
                        (at, in) -> new CallEvent.LineClosed(
                                at, in.word("by", CallEvent.By.class), in.number("hazard"), in.number("draw"))),
                new EventCodec<>(
                        "call-wrapped",
                        CallEvent.CallWrapped.class,
                        (e, line) -> line.text("disposition", e.disposition()).text("callBack", e.callBack()),
                        (at, in) -> new CallEvent.CallWrapped(at, in.text("disposition"), in.text("callBack"))),
                new EventCodec<>(
                        "aftermath-drawn",
                        CallEvent.AftermathDrawn.class,
                        (e, line) -> line.word("aftermath", e.aftermath())
                                .number("cancel", e.cancel())
                                .number("complain", e.complain())
                                .number("draw", e.draw()),
                        (at, in) -> new CallEvent.AftermathDrawn(
                                at,
                                in.word("aftermath", Aftermath.class),
                                in.number("cancel"),
                                in.number("complain"),
                                in.number("draw"))),
                new EventCodec<>(
                        "call-ended",
                        CallEvent.CallEnded.class,
                        (e, line) -> line.word("outcome", e.outcome()),
                        (at, in) -> new CallEvent.CallEnded(at, in.word("outcome", Outcome.class))));
    }
}

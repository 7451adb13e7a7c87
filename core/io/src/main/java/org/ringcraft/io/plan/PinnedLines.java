package org.ringcraft.io.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ringcraft.engine.call.Aftermath;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallView;
import org.ringcraft.engine.scoring.Scorecard;

/** Writes expectations that a call fulfils. */
final class PinnedLines {

    /** Values of the view that are worth a line when they change. */
    private static final List<String> WATCHED = List.of(
            "phase", "stage", "recording", "record-open", "verified", "known", "disclosed", "order-placed", "payment");

    private final Set<Pin> pins;

    PinnedLines(Set<Pin> pins) {
        this.pins = Set.copyOf(pins);
    }

    /** Returns what to expect after a command. */
    List<String> after(Moment before, Moment now) {
        List<String> lines = new ArrayList<>();
        for (CallEvent event : now.latest()) {
            if (pins.contains(Pin.EVENTS) || (pins.contains(Pin.OUTCOME) && isBreach(event))) {
                String pin = pin(event);
                if (!pin.isEmpty() && !lines.contains(pin)) {
                    lines.add(pin);
                }
            }
        }
        if (pins.contains(Pin.VIEW)) {
            lines.addAll(changes(before, now));
        }
        if (pins.contains(Pin.WORDS)) {
            now.said().stream()
                    .filter(said -> said.speaker() == CallView.Speaker.CUSTOMER)
                    .forEach(said -> lines.add("expect text \"" + said.text() + "\""));
        }
        return lines;
    }

    private static boolean isBreach(CallEvent event) {
        return event instanceof CallEvent.BreachCommitted;
    }

    private static String pin(CallEvent event) {
        if (event instanceof CallEvent.NodeEntered entered) {
            return "expect event NodeEntered node=" + entered.node();
        } else if (event instanceof CallEvent.NeedTouched touched) {
            return "expect event NeedTouched need=" + touched.need() + " level=" + touched.level();
        } else if (event instanceof CallEvent.ObjectionRaised raised) {
            return "expect event ObjectionRaised objection=" + raised.objection() + " implicit=" + raised.implicit();
        } else if (event instanceof CallEvent.ObjectionMoved moved) {
            return "expect event ObjectionMoved objection=" + moved.objection() + " standing=" + moved.standing();
        } else if (event instanceof CallEvent.CustomerDecided decided) {
            return "expect event CustomerDecided proposal=" + decided.proposal() + " decision=" + decided.decision();
        } else if (event instanceof CallEvent.ExtraAnswered answered) {
            return "expect event ExtraAnswered extra=" + answered.extra() + " agreed=" + answered.agreed();
        } else if (event instanceof CallEvent.BreachCommitted breach) {
            return "expect event BreachCommitted breach=" + breach.breach();
        } else if (event instanceof CallEvent.IdentityChecked checked) {
            return "expect event IdentityChecked field=" + checked.field() + " matched=" + checked.matched();
        } else if (event instanceof CallEvent.CardTaken card) {
            return "expect event CardTaken authorised=" + card.authorised();
        } else if (event instanceof CallEvent.LineClosed closed) {
            return "expect event LineClosed by=" + closed.by();
        } else if (event instanceof CallEvent.CustomerSpoke spoke) {
            return "expect spoken " + spoke.line();
        }
        return "";
    }

    private static List<String> changes(Moment before, Moment now) {
        List<String> lines = new ArrayList<>();
        for (String key : WATCHED) {
            List<String> old = ViewValues.of(before, key);
            ViewValues.of(now, key).stream()
                    .filter(value -> !old.contains(value))
                    .forEach(value -> lines.add("expect view " + key + "=" + value));
        }
        return lines;
    }

    /** Returns what to expect of a call that has ended. */
    List<String> atTheEnd(Moment end) {
        if (!pins.contains(Pin.OUTCOME)) {
            return List.of();
        }
        Scorecard card = end.card().get();
        List<String> lines = new ArrayList<>();
        card.outcome().ifPresent(outcome -> lines.add("expect outcome " + outcome.name()));
        if (card.aftermath() != Aftermath.NONE) {
            lines.add("expect aftermath " + card.aftermath().name());
        }
        lines.add("expect compliance " + (card.compliant() ? "PASS" : "FAIL"));
        List<String> breaches = end.breaches();
        lines.add("expect breaches " + (breaches.isEmpty() ? ExpectationParser.NONE : String.join(" ", breaches)));
        ViewValues.disclosed(end.state()).forEach(id -> lines.add("expect view disclosed=" + id));
        int quality = (int) Math.floor(card.quality());
        lines.add("expect quality >= " + quality);
        lines.add("expect quality < " + (quality + 1));
        return lines;
    }
}

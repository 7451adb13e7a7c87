package org.ringcraft.io.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.Refusal;
import org.ringcraft.engine.call.ScriptReply;
import org.ringcraft.engine.scenario.Scenario;
import org.ringcraft.io.json.Nearest;
import org.ringcraft.io.json.Quote;

/** Tells an author why a call could not take a command, in terms of the scenario. */
public final class WhyNot {

    private static final int MOST_OPEN = 6;

    private final CallState state;
    private final Scenario scenario;

    private WhyNot(CallState state) {
        this.state = state;
        scenario = state.script().scenario();
    }

    /** Returns the reason as one or two sentences, and the nearest name where a name was the trouble. */
    public static String of(CallState state, CallCommand command, Refusal refusal) {
        return new WhyNot(state).reason(command, refusal);
    }

    /** Returns the ids of the replies that are open, those nearest to a name first. */
    public static List<String> open(CallState state, String name) {
        List<String> open = new ArrayList<>(openIds(state));
        if (!name.isEmpty()) {
            open.sort(Comparator.comparingInt((String id) -> shared(id, name)).reversed());
            Nearest.to(name, open).ifPresent(near -> {
                open.remove(near);
                open.add(0, near);
            });
        }
        return open;
    }

    /** Returns how many letters two names share from their beginning and from their end. */
    private static int shared(String one, String other) {
        int least = Math.min(one.length(), other.length());
        int head = 0;
        while (head < least && one.charAt(head) == other.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < least - head && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        return head + tail;
    }

    /** Returns those ids as a sentence; a few of them when there are many. */
    public static String openReplies(List<String> open) {
        if (open.isEmpty()) {
            return "No reply is open.";
        }
        int more = open.size() - MOST_OPEN;
        return open.stream().limit(MOST_OPEN).collect(Collectors.joining(", ", "Open replies: ", ""))
                + (more > 0 ? " and " + more + " more." : ".");
    }

    private static List<String> openIds(CallState state) {
        return state.node().replies().stream()
                .filter(state::isOpen)
                .map(ScriptReply::id)
                .toList();
    }

    private String reason(CallCommand command, Refusal refusal) {
        String name = Quote.of(refusal.detail());
        return switch (refusal.reason()) {
            case CALL_IS_OVER -> "The call is over.";
            case LINE_IS_CLOSED -> "The line is closed: " + closedBy() + ".";
            case LINE_IS_OPEN -> "The line is still open.";
            case CUSTOMER_IS_HELD -> "The customer is on hold.";
            case NOT_HELD -> "The customer is not on hold.";
            case NO_SUCH_REPLY -> "The scenario has no reply " + name + ". " + nearestReply(refusal.detail());
            case REPLY_NOT_OPEN -> notOpen(refusal.detail());
            case CUSTOMER_NOT_SPEAKING -> "The customer is not speaking then.";
            case WAIT_OUT_OF_RANGE -> "Nobody can wait " + refusal.detail() + " seconds.";
            case NOTE_EMPTY -> "The note is empty.";
            case NOTE_TOO_LONG -> "The note is longer than " + refusal.detail() + " characters.";
            case RECORD_ALREADY_OPEN -> "The record is open already.";
            case RECORD_NOT_OPEN -> "The record is not open.";
            case NO_SUCH_CHECK -> "There is no check " + name + ". " + Nearest.maybe(refusal.detail(), checks());
            case NOT_YET_ANSWERED -> "The customer has not answered " + name + " yet.";
            case ALREADY_PAUSED -> "The recording is paused already.";
            case ALREADY_RECORDING -> "The recording is running already.";
            case NO_SUCH_ORDER_FIELD ->
                "The order form has no field " + name + ". " + Nearest.maybe(refusal.detail(), fields());
            case NO_SUCH_ORDER_VALUE -> "The order form does not take " + name + ". " + value(command);
            case ORDER_ALREADY_PLACED -> "The order has been placed already.";
            case ORDER_INCOMPLETE -> "The order form is not complete: " + refusal.detail() + ".";
            case NO_ORDER -> "There is no order to pay for.";
            case ALREADY_PAID -> "It has been paid already.";
            case NO_SUCH_DISPOSITION ->
                "There is no code " + name + ". " + Nearest.maybe(refusal.detail(), dispositions());
            case NO_REASON_ASKED -> "Nobody asks for a reason there.";
            case REASON_EMPTY -> "The reason is empty.";
            case TEAM_EMPTY -> "No team is named.";
        };
    }

    private String closedBy() {
        var by = state.closedBy();
        if (by == null) {
            return "nobody knows why";
        }
        return switch (by) {
            case GOODBYE -> "the goodbye has been said";
            case AGENT -> "the agent has hung up";
            case CUSTOMER -> "the customer has hung up";
            case TRANSFER -> "the call has been passed on";
        };
    }

    private String nearestReply(String name) {
        return Nearest.to(name, openIds(state))
                .map(near -> "Maybe " + Quote.of(near) + ".")
                .orElseGet(() -> {
                    List<String> all = state.script().replies().stream()
                            .map(ScriptReply::id)
                            .toList();
                    return Nearest.to(name, all)
                            .map(near -> "Maybe " + Quote.of(near) + ".")
                            .orElse("Maybe it was renamed.");
                });
    }

    private String notOpen(String id) {
        String name = "The reply " + Quote.of(id);
        return state.script()
                .reply(id)
                .map(reply -> {
                    if (reply.node() != state.node().index()) {
                        return name + " is not open: it stands at the node "
                                + Quote.of(
                                        state.script().nodes().get(reply.node()).id()) + ", and the call is at "
                                + Quote.of(state.node().id()) + ".";
                    }
                    if (!reply.reply().repeatable() && state.hasSaid(reply.index())) {
                        return name + " is not open: it has been said, and may not be said again.";
                    }
                    return name + " is not open: it needs " + ConditionText.failing(reply.when(), state)
                            + ", which does not hold here.";
                })
                .orElse(name + " is not open.");
    }

    private String value(CallCommand command) {
        String field = command instanceof CallCommand.Order order ? order.field() : "";
        List<String> values = scenario.orderFields().stream()
                .filter(each -> each.id().equals(field))
                .flatMap(each -> each.values().stream())
                .toList();
        return command instanceof CallCommand.Order order ? Nearest.maybe(order.value(), values) : "";
    }

    private Collection<String> checks() {
        return scenario.verification().fields().stream().map(Scenario.Field::id).toList();
    }

    private Collection<String> fields() {
        return scenario.orderFields().stream().map(Scenario.OrderField::id).toList();
    }

    private Collection<String> dispositions() {
        return scenario.dispositions().stream().map(each -> each.id()).toList();
    }
}

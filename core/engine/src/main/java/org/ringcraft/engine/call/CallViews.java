package org.ringcraft.engine.call;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ringcraft.engine.chance.Chance;
import org.ringcraft.engine.persona.Mind;
import org.ringcraft.engine.scenario.Mode;
import org.ringcraft.engine.scenario.Need;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.Scenario;

/** Makes {@link CallView}s. */
public final class CallViews {

    private CallViews() {}

    /**
     * Returns what the player may see.
     *
     * @param log every event of the call so far, as folded into the state
     * @param chance the call's chance, which shuffles the replies; views draw for nothing else
     */
    public static CallView of(CallState state, List<CallEvent> log, Chance chance) {
        CallScript script = state.script;
        CallSetup setup = state.setup();
        Words words = new Words(script, setup);
        return new CallView(
                script.scenario.title(),
                setup.mode(),
                state.stage,
                state.node().phase(),
                state.now,
                state.handleMillis(),
                state.spokeMillis,
                person(state),
                state.recording,
                Transcripts.of(script, setup, log),
                state.stage == Stage.TALKING ? choices(state, chance, words) : List.of(),
                findings(state),
                desk(state, log),
                question(state, words),
                ending(state));
    }

    /** Returns the open replies in the order in which they are shown. */
    public static List<ScriptReply> open(CallState state, Chance chance) {
        List<ScriptReply> open = new ArrayList<>();
        for (ScriptReply reply : state.node().replies()) {
            if (state.isOpen(reply)) {
                open.add(reply);
            }
        }
        open.sort(Comparator.comparingLong(reply -> chance.bits(Draw.REPLY_ORDER, 0, reply.index())));
        return open;
    }

    private static List<CallView.Choice> choices(CallState state, Chance chance, Words words) {
        List<ScriptReply> open = open(state, chance);
        List<CallView.Choice> choices = new ArrayList<>(open.size());
        for (ScriptReply reply : open) {
            choices.add(new CallView.Choice(
                    choices.size() + 1,
                    reply.id(),
                    words.fill(reply.reply().text()),
                    reply.reply().move()));
        }
        return choices;
    }

    private static CallView.Person person(CallState state) {
        var persona = state.script.persona;
        return new CallView.Person(persona.id(), persona.name(), persona.portrait(), mood(state.mind));
    }

    /** Shows mood and patience as a face does: in six steps. The thresholds are invented. */
    static CallView.Mood mood(Mind mind) {
        double shown = mind.mood() - Math.max(0, 0.3 - mind.patience()) / 2;
        if (shown >= 0.72) {
            return CallView.Mood.DELIGHTED;
        }
        if (shown >= 0.58) {
            return CallView.Mood.WARM;
        }
        if (shown >= 0.43) {
            return CallView.Mood.NEUTRAL;
        }
        if (shown >= 0.31) {
            return CallView.Mood.DOUBTFUL;
        }
        return shown >= 0.18 ? CallView.Mood.ANNOYED : CallView.Mood.ANGRY;
    }

    private static List<CallView.Finding> findings(CallState state) {
        List<CallView.Finding> findings = new ArrayList<>();
        List<Need> needs = state.script.scenario.needs();
        for (int need = 0; need < needs.size(); need++) {
            boolean full = (state.known >> need & 1) != 0;
            if (full || (state.hinted >> need & 1) != 0) {
                findings.add(new CallView.Finding(
                        needs.get(need).id(), needs.get(need).title(), full));
            }
        }
        return findings;
    }

    private static CallView.Desk desk(CallState state, List<CallEvent> log) {
        CallScript script = state.script;
        return new CallView.Desk(
                state.recordOpen,
                state.recordOpen ? script.persona.identity().accountName() : "",
                checks(state),
                state.verified(),
                script.scenario.verification().required(),
                order(state),
                state.orderPlaced,
                payment(state),
                log.stream()
                        .filter(CallEvent.NoteTaken.class::isInstance)
                        .map(event -> ((CallEvent.NoteTaken) event).text())
                        .toList(),
                state.setup().mode() == Mode.ASSESSMENT ? List.of() : checklist(state),
                script.scenario.dispositions().stream()
                        .map(each -> new CallView.Option(each.id(), each.label()))
                        .toList());
    }

    private static List<CallView.Check> checks(CallState state) {
        List<CallView.Check> checks = new ArrayList<>();
        for (Scenario.Field field : state.script.scenario.verification().fields()) {
            int check = state.script.checks.of(field.id());
            checks.add(new CallView.Check(
                    field.id(),
                    field.label(),
                    state.recordOpen ? state.script.identities[check].right() : "",
                    state.given(check),
                    state.isMatched(check)
                            ? CallView.CheckResult.MATCHED
                            : state.isFailed(check) ? CallView.CheckResult.FAILED : CallView.CheckResult.OPEN));
        }
        return checks;
    }

    private static List<CallView.OrderRow> order(CallState state) {
        List<CallView.OrderRow> rows = new ArrayList<>();
        for (Scenario.OrderField field : state.script.scenario.orderFields()) {
            int index = state.script.orderFields.of(field.id());
            rows.add(new CallView.OrderRow(
                    field.id(),
                    field.label(),
                    field.required(),
                    state.ordered(index),
                    OrderForm.values(state.script, index).stream()
                            .map(value -> new CallView.Option(value, title(state.script, value)))
                            .toList()));
        }
        return rows;
    }

    private static String title(CallScript script, String value) {
        int proposal = script.proposals.find(value);
        if (proposal >= 0) {
            return script.scenario.proposals().get(proposal).title();
        }
        int extra = script.extras.find(value);
        return extra >= 0 ? script.scenario.extras().get(extra).title() : value;
    }

    private static CallView.Payment payment(CallState state) {
        if (state.paid) {
            return CallView.Payment.PAID;
        }
        if (state.paymentRefused) {
            return CallView.Payment.REFUSED;
        }
        return state.orderPlaced ? CallView.Payment.DUE : CallView.Payment.NONE;
    }

    private static List<CallView.Tick> checklist(CallState state) {
        List<CallView.Tick> ticks = new ArrayList<>();
        for (int i = 0; i < state.script.disclosureList.length; i++) {
            var disclosure = state.script.disclosureList[i];
            ticks.add(new CallView.Tick(disclosure.id(), disclosure.title(), (state.disclosed >> i & 1) != 0));
        }
        return ticks;
    }

    private static Optional<CallView.Question> question(CallState state, Words words) {
        Optional<Node.Because> because = state.node().because();
        boolean asked = because.isPresent() && !state.becauseGiven && state.stage == Stage.TALKING;
        return asked
                ? because.map(each -> new CallView.Question(
                        each.id(),
                        words.fill(each.prompt()),
                        each.reasons().stream()
                                .map(reason -> new CallView.Option(reason.id(), reason.text()))
                                .toList()))
                : Optional.empty();
    }

    private static Optional<CallView.Ending> ending(CallState state) {
        CallEvent.By by = state.closedBy;
        return by == null
                ? Optional.empty()
                : Optional.of(new CallView.Ending(
                        by, Optional.ofNullable(state.outcome), Optional.ofNullable(state.aftermath)));
    }
}

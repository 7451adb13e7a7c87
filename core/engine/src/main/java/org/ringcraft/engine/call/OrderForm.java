package org.ringcraft.engine.call;

import java.util.ArrayList;
import java.util.List;
import org.ringcraft.engine.scenario.Scenario;

/** What may stand in the fields of an order form. Two fields are known to the rules: what is ordered, and what extra. */
public final class OrderForm {

    /** The field that holds the id of a proposal. */
    public static final String PROPOSAL = "proposal";

    /** The field that holds the id of an extra, or {@link #NO_EXTRA}. */
    public static final String EXTRA = "extra";

    /** The value of {@link #EXTRA} for none. */
    public static final String NO_EXTRA = "none";

    private OrderForm() {}

    /** Returns the values that a field takes, by its number; empty for free text. */
    public static List<String> values(CallScript script, int field) {
        Scenario.OrderField form = script.scenario.orderFields().get(field);
        if (form.id().equals(PROPOSAL)) {
            return script.scenario.proposals().stream()
                    .map(Scenario.Proposal::id)
                    .toList();
        }
        if (form.id().equals(EXTRA)) {
            List<String> values = new ArrayList<>(
                    script.scenario.extras().stream().map(Scenario.Extra::id).toList());
            values.add(NO_EXTRA);
            return List.copyOf(values);
        }
        return form.values();
    }

    /** Returns the number of the extra on the form, or -1. */
    static int extra(CallState state) {
        int field = state.script.orderFields.find(EXTRA);
        return field < 0 ? -1 : state.script.extras.find(state.ordered(field));
    }

    /** Returns the number of the proposal on the form, or -1. */
    static int proposal(CallState state) {
        int field = state.script.orderFields.find(PROPOSAL);
        return field < 0 ? -1 : state.script.proposals.find(state.ordered(field));
    }
}

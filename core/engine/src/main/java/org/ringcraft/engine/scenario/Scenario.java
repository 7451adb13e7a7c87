package org.ringcraft.engine.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringcraft.engine.catalogue.AddedValue;

/** A call to be played, with its fragments already included. */
public record Scenario(
        String id,
        String title,
        String summary,
        Direction direction,
        CustomerType customer,
        LocalDate date,
        List<String> products,
        List<String> personas,
        Brief brief,
        int budgetPence,
        Verification verification,
        List<Need> needs,
        List<Objection> objections,
        List<Proposal> proposals,
        List<Extra> extras,
        List<OrderField> orderFields,
        List<Disposition> dispositions,
        String start,
        List<Node> nodes) {

    public Scenario {
        products = List.copyOf(products);
        personas = List.copyOf(personas);
        needs = List.copyOf(needs);
        objections = List.copyOf(objections);
        proposals = List.copyOf(proposals);
        extras = List.copyOf(extras);
        orderFields = List.copyOf(orderFields);
        dispositions = List.copyOf(dispositions);
        nodes = List.copyOf(nodes);
    }

    /** Returns the same scenario with other nodes. */
    public Scenario withNodes(List<Node> others) {
        return new Scenario(
                id,
                title,
                summary,
                direction,
                customer,
                date,
                products,
                personas,
                brief,
                budgetPence,
                verification,
                needs,
                objections,
                proposals,
                extras,
                orderFields,
                dispositions,
                start,
                others);
    }

    /** What the player may read before the call. */
    public record Brief(String situation, String goal, String target, List<Card> cards) {
        public Brief {
            cards = List.copyOf(cards);
        }
    }

    /** A briefing card. */
    public record Card(String title, String text) {}

    /** The checks that the desk offers, and how many must match. */
    public record Verification(List<Field> fields, int required) {
        public Verification {
            fields = List.copyOf(fields);
        }
    }

    /** A field of the customer record that can be checked. */
    public record Field(String id, String label) {}

    /**
     * Something that can be recommended.
     *
     * @param meets need id to the share (0..1) of that need that it meets
     */
    public record Proposal(
            String id,
            String title,
            String product,
            List<String> options,
            Optional<String> offer,
            int monthlyPence,
            int setupPence,
            int termMonths,
            Map<String, Double> meets) {
        public Proposal {
            options = List.copyOf(options);
            meets = Map.copyOf(meets);
        }
    }

    /** Something that can be sold on top. */
    public record Extra(
            String id, String title, String product, int monthlyPence, AddedValue value, Map<String, Double> meets) {
        public Extra {
            meets = Map.copyOf(meets);
        }
    }

    /** A field of the order form. {@code customer} is what the customer says for it, empty when it is not asked. */
    public record OrderField(String id, String label, boolean required, List<String> values, String customer) {
        public OrderField {
            values = List.copyOf(values);
        }
    }

    /** A wrap-up code. */
    public record Disposition(String id, String label) {}
}

package org.ringcraft.io.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ringcraft.io.exchange.Outgoing;
import org.ringcraft.io.exchange.Tree;
import org.ringcraft.io.json.JsonLayout;
import org.ringcraft.io.json.JsonValue.JsonObject;

/** Writes what the customer does in an ink story whatever the place: go on, decide, object, say who they are. */
final class InkCustomer {

    private static final int MOST_REMARKS = 8;

    private final Outgoing outgoing;
    private final JsonObject scenario;
    private final InkTerms terms;
    private final StringBuilder body;

    /** Writes to the end of the body. */
    InkCustomer(Outgoing outgoing, InkTerms terms, StringBuilder body) {
        this.outgoing = outgoing;
        this.scenario = outgoing.scenario();
        this.terms = terms;
        this.body = body;
    }

    void write() {
        remark("agree", "AGREE");
        remark("farewell", "GOODBYE");
        decision();
        objection();
        identity();
    }

    private Optional<JsonObject> persona(String id) {
        return outgoing.pack().document("personas", id);
    }

    private void indented(String text) {
        InkLines.indented(text, body);
    }

    private void remark(String knot, String kind) {
        body.append("\n=== ")
                .append(knot)
                .append(" ===\n")
                .append(remarks(kind))
                .append("->->\n");
    }

    /** The plain remarks of every customer in turn. */
    private String remarks(String kind) {
        StringBuilder ink = new StringBuilder("{\n");
        for (String id : outgoing.personas()) {
            List<String> texts = Tree.objects(Tree.object(persona(id).orElse(scenario), "remarks"), kind).stream()
                    .filter(line -> Tree.text(line, "when").isEmpty())
                    .map(line -> InkTerms.text(Tree.text(line, "text")))
                    .limit(MOST_REMARKS)
                    .toList();
            ink.append("- persona == ").append(JsonLayout.quoted(id)).append(":\n    Customer: ");
            ink.append(texts.isEmpty() ? "Right." : "{&" + String.join("|", texts) + "}")
                    .append('\n');
        }
        return ink.append("}\n").toString();
    }

    private void decision() {
        body.append("\n=== decide ===\n");
        for (String word : List.of("agreed", "declined", "undecided")) {
            body.append("~ ").append(terms.single(word)).append(" = false\n");
        }
        branch("{\n- objections > 0:\n", "undecided", "THINK");
        branch("- " + terms.single("any-proposal") + ":\n", "agreed", "YES");
        branch("- else:\n    ~ noes = noes + 1\n", "declined", "NO");
        body.append("}\n->->\n");
    }

    private void branch(String condition, String outcome, String kind) {
        body.append(condition);
        indented(InkLines.set(terms.single(outcome)) + "\n" + remarks(kind));
    }

    private void objection() {
        String any = terms.single("any-objection");
        body.append("\n=== object ===\n{ ").append(any).append(":\n    -> agree ->\n    ->->\n}\n");
        body.append("~ ").append(any).append(" = true\n{\n");
        for (String id : outgoing.personas()) {
            List<JsonObject> likely = new ArrayList<>(Tree.objects(persona(id).orElse(scenario), "objections"));
            likely.removeIf(each -> Tree.byId(Tree.objects(scenario, "objections"), Tree.text(each, "id"))
                    .isEmpty());
            likely.sort(Comparator.comparingDouble((JsonObject each) -> -Tree.number(each, "odds", 0)));
            body.append("- persona == ").append(JsonLayout.quoted(id)).append(":\n");
            if (likely.isEmpty()) {
                indented("-> agree ->");
            } else {
                String first = Tree.text(likely.get(0), "id");
                indented(InkLines.set(terms.variable("raised", first)) + "\n~ objections = objections + 1");
                indented("-> objection_raised_" + InkTerms.name(first) + " ->");
            }
        }
        body.append("}\n->->\n");
    }

    private void identity() {
        JsonObject verification = Tree.object(scenario, "verification");
        for (JsonObject field : Tree.objects(verification, "fields")) {
            String id = Tree.text(field, "id");
            String checked = terms.variable("checked", id);
            body.append("\n=== identity_").append(InkTerms.name(id)).append(" ===\n");
            body.append("{ not ").append(checked).append(":\n    ~ checks = checks + 1\n}\n");
            body.append(InkLines.set(checked)).append('\n');
            body.append("{ checks >= ")
                    .append((int) Tree.number(verification, "required", 0))
                    .append(":\n");
            indented(InkLines.set(terms.single("verified")));
            body.append("}\n{\n");
            for (String persona : outgoing.personas()) {
                String says = Tree.byId(
                                Tree.objects(Tree.object(persona(persona).orElse(scenario), "identity"), "fields"), id)
                        .map(each -> Tree.text(each, "says"))
                        .orElse("I don't know that one.");
                body.append("- persona == ").append(JsonLayout.quoted(persona)).append(":\n");
                indented("Customer: " + InkTerms.text(says));
            }
            body.append("}\n->->\n");
        }
    }
}

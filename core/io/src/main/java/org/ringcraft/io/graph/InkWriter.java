package org.ringcraft.io.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringcraft.io.exchange.Outgoing;
import org.ringcraft.io.exchange.Tree;
import org.ringcraft.io.exchange.WholeCall;
import org.ringcraft.io.exchange.WholeCall.Placed;
import org.ringcraft.io.json.JsonLayout;
import org.ringcraft.io.json.JsonValue.JsonObject;

/** Writes a scenario as an ink story. Used once. */
final class InkWriter {

    private final Outgoing outgoing;
    private final JsonObject scenario;
    private final InkTerms terms = new InkTerms();
    private final InkLines lines = new InkLines(terms);
    private final StringBuilder body = new StringBuilder();

    InkWriter(Outgoing outgoing) {
        this.outgoing = outgoing;
        this.scenario = outgoing.scenario();
    }

    String story() {
        List<Placed> nodes = WholeCall.nodes(scenario, outgoing.pack());
        ring();
        nodes.forEach(this::node);
        Tree.objects(scenario, "needs").forEach(need -> {
            said("need_full_", need, "full");
            said("need_hint_", need, "hint");
        });
        Tree.objects(scenario, "objections").forEach(objection -> {
            said("objection_raised_", objection, "explicit");
            said("objection_again_", objection, "again");
            said("objection_settled_", objection, "settled");
        });
        new InkCustomer(outgoing, terms, body).write();
        body.append("\n=== call_ends ===\nThe line is closed.\n-> END\n");
        return head() + body;
    }

    /** Declared last, when all names are known. */
    private String head() {
        StringBuilder head = new StringBuilder();
        head.append("// ").append(oneLine(Tree.text(scenario, "title"))).append('\n');
        head.append("""
                // Written by Ringcraft. Trust, interest and mood are 0.6, patience and comprehension 0.7, whatever
                // is said; one objection comes up, with the first proposal; nothing is left to chance or marked.
                """);
        for (String variable : List.of("trust", "interest", "mood")) {
            head.append("VAR ").append(variable).append(" = 0.6\n");
        }
        head.append("VAR patience = 0.7\nVAR comprehension = 0.7\nVAR openshare = 0.5\n");
        for (String count : List.of("turn", "minutes", "objections", "noes", "checks")) {
            head.append("VAR ").append(count).append(" = 0\n");
        }
        head.append("VAR mode = \"practice\"\nVAR persona = \"\"\nVAR first = \"\"\nVAR formal = \"\"\n");
        head.append("VAR agent = \"Alex\"\nVAR company = ")
                .append(value(Tree.text(outgoing.pack().manifest(), "company")))
                .append('\n');
        for (String fact : terms.facts()) {
            head.append("VAR ")
                    .append(fact)
                    .append(" = ")
                    .append(fact.equals("is_recording"))
                    .append('\n');
        }
        return head.append("-> the_phone_rings\n").toString();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String value(String text) {
        return "\"" + text.replaceAll("[\"\\\\{}|~<>#\\[\\]]|\\s+", " ").strip() + "\"";
    }

    private Optional<JsonObject> persona(String id) {
        return outgoing.pack().document("personas", id);
    }

    private void ring() {
        body.append("\n=== the_phone_rings ===\n");
        body.append(InkTerms.text(Tree.text(Tree.object(scenario, "brief"), "situation")))
                .append('\n');
        for (String id : outgoing.personas()) {
            JsonObject persona = persona(id).orElse(Tree.object(Map.of()));
            body.append("+ [").append(InkTerms.text(Tree.text(persona, "name"))).append(" rings]\n");
            body.append("    ~ persona = ").append(JsonLayout.quoted(id)).append('\n');
            body.append("    ~ first = ")
                    .append(value(Tree.text(persona, "first")))
                    .append('\n');
            body.append("    ~ formal = ")
                    .append(value(Tree.text(persona, "formal")))
                    .append('\n');
            for (String circumstance : Tree.texts(persona, "circumstances")) {
                indented(InkLines.set(terms.variable("circumstance", circumstance)));
            }
            body.append("    -> ")
                    .append(InkTerms.knot(Tree.text(scenario, "start")))
                    .append('\n');
        }
    }

    private void node(Placed node) {
        String knot = InkTerms.knot(node.id());
        body.append("\n=== ").append(knot).append(" ===\n");
        String enter = lines.one(Tree.objects(node.node(), "enter"));
        if (!enter.isEmpty()) {
            body.append("{ ").append(knot).append(" == 1:\n").append(enter).append("}\n");
        }
        for (JsonObject reply : node.replies()) {
            reply(reply, node.id());
        }
        desk(knot, "verified", "record-open", "(Desk: open the record)");
        desk(knot, "agreed", "order-placed", "(Desk: place the order)");
        desk(knot, "order-placed", "paid", "(Desk: take the card)");
        body.append("+ [(Desk: hang up)]\n    -> call_ends\n");
    }

    private void desk(String knot, String needed, String done, String label) {
        body.append("+ { ").append(terms.single(needed)).append(" and not ").append(terms.single(done));
        body.append(" } [").append(label).append("]\n");
        indented(InkLines.set(terms.single(done)));
        indented("-> " + knot);
    }

    private void indented(String text) {
        InkLines.indented(text, body);
    }

    private void reply(JsonObject reply, String node) {
        String text = InkTerms.text(Tree.text(reply, "text"));
        String when = Tree.text(reply, "when");
        body.append(Tree.flag(reply, "repeat") ? "+ " : "* ");
        body.append(when.isEmpty() ? "" : "{ " + terms.say(when) + " } ")
                .append('[')
                .append(text)
                .append("]\n");
        indented("You: " + text);
        indented(InkLines.set(terms.variable("said", Tree.text(reply, "id"))));
        indented("~ turn = turn + 1\n~ minutes = turn / 3");
        Tree.texts(reply, "sets").forEach(flag -> indented(InkLines.set(terms.variable("flag", flag))));
        Tree.texts(reply, "discloses").forEach(id -> indented(InkLines.set(terms.variable("disclosed", id))));
        mark("met", Tree.text(Tree.object(reply, "benefit"), "need"));
        mark("proposed", Tree.text(reply, "proposes"));
        mark("extra-agreed", Tree.text(reply, "extra"));
        answer(reply);
        ways(reply, node);
    }

    private void mark(String kind, String id) {
        if (!id.isEmpty()) {
            indented(InkLines.set(terms.variable(kind, id)));
        }
    }

    private void answer(JsonObject reply) {
        String own = lines.one(Tree.objects(reply, "answers"));
        indented(own);
        boolean said = !own.isEmpty();
        String handles = Tree.text(reply, "handles");
        if (!handles.isEmpty()) {
            said |= handle(handles, Tree.text(reply, "step"));
        }
        String asks = Tree.text(reply, "asks");
        if (!asks.isEmpty()) {
            indented("-> identity_" + InkTerms.name(asks) + " ->");
            said = true;
        }
        String need = Tree.text(reply, "need");
        if (!need.isEmpty() && !said) {
            need(reply, need);
            said = true;
        }
        boolean proposes = !Tree.text(reply, "proposes").isEmpty();
        if (proposes) {
            indented(InkLines.set(terms.single("any-proposal")));
        }
        if (Tree.flag(reply, "seeksYes")) {
            indented("-> decide ->");
        } else if (proposes) {
            indented("-> object ->");
        } else if (!said) {
            indented(Tree.flag(reply, "ends") ? "-> farewell ->" : "-> agree ->");
        }
    }

    private void need(JsonObject reply, String need) {
        boolean deep = List.of("OPEN", "PROBING").contains(Tree.text(reply, "question"))
                || Tree.text(reply, "move").equals("REFLECT");
        String name = InkTerms.name(need);
        String full = "-> need_full_" + name + " ->";
        indented(
                deep
                        ? full
                        : "{ " + terms.variable("hinted", need) + ":\n" + full + "\n- else:\n-> need_hint_" + name
                                + " ->\n}");
    }

    private boolean handle(String objection, String step) {
        String name = InkTerms.name(objection);
        if (step.equals("CHECK")) {
            String raised = terms.variable("raised", objection);
            String settled = terms.variable("settled", objection);
            indented("{ " + raised + " and not " + settled + ":\n~ objections = objections - 1\n}");
            indented(InkLines.set(settled));
            indented("-> objection_settled_" + name + " ->");
            return true;
        }
        if (step.equals("DISMISS")) {
            indented("-> objection_again_" + name + " ->");
            return true;
        }
        return false;
    }

    private void ways(JsonObject reply, String node) {
        if (Tree.flag(reply, "ends")) {
            indented("-> call_ends");
            return;
        }
        for (JsonObject route : Tree.objects(reply, "routes")) {
            String when = Tree.text(route, "when");
            String to = "-> " + InkTerms.knot(Tree.text(route, "to"));
            if (when.isEmpty()) {
                indented(to);
                return;
            }
            indented("{ " + terms.say(when) + ":\n" + to + "\n}");
        }
        String to = Tree.text(reply, "to");
        indented("-> " + InkTerms.knot(to.isEmpty() ? node : to));
    }

    private void said(String knot, JsonObject owner, String key) {
        String one = lines.one(Tree.objects(owner, key));
        body.append("\n=== ")
                .append(knot)
                .append(InkTerms.name(Tree.text(owner, "id")))
                .append(" ===\n");
        body.append(one).append("->->\n");
    }
}

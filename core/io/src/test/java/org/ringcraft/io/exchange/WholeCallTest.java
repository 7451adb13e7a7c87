package org.ringcraft.io.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ringcraft.engine.scenario.Condition;
import org.ringcraft.engine.scenario.ConditionException;
import org.ringcraft.engine.scenario.ConditionParser;
import org.ringcraft.engine.scenario.Line;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.Reply;
import org.ringcraft.io.json.JsonValue.JsonObject;
import org.ringcraft.io.pack.PackLoad;
import org.ringcraft.io.pack.PackLoader;
import org.ringcraft.io.pack.PackSource;

/** The nodes that exports show are those that calls are played with. */
class WholeCallTest {

    @Test
    void fragmentsAreFilledInAsTheLoaderDoes() throws IOException, ConditionException {
        PackSource source = PackSource.bundled("core-uk");
        PackLoad.Loaded loaded = assertInstanceOf(PackLoad.Loaded.class, PackLoader.load(source));
        PackDocuments documents = PackDocuments.read(source);
        JsonObject scenario =
                documents.document("scenarios", "working-from-home").orElseThrow();
        List<String> shown = new ArrayList<>();
        for (WholeCall.Placed node : WholeCall.nodes(scenario, documents)) {
            shown.add(node.id() + " " + Tree.text(node.node(), "phase"));
            for (JsonObject reply : node.replies()) {
                shown.add(Tree.text(reply, "id") + ways(reply) + condition(reply) + lines(reply));
            }
        }
        List<String> played = new ArrayList<>();
        for (Node node :
                loaded.pack().scenario("working-from-home").orElseThrow().nodes()) {
            played.add(node.id() + " " + node.phase());
            for (Reply reply : node.replies()) {
                List<String> ways = reply.routes().stream()
                        .map(route -> route.to() + route.when())
                        .toList();
                List<String> lines = reply.answers().stream().map(Line::id).toList();
                played.add(reply.id() + ways + reply.when() + lines);
            }
        }
        assertEquals(played, shown);
    }

    private static List<String> ways(JsonObject reply) throws ConditionException {
        List<String> ways = new ArrayList<>();
        if (!Tree.text(reply, "to").isEmpty()) {
            ways.add(Tree.text(reply, "to") + Condition.ALWAYS);
        }
        for (JsonObject route : Tree.objects(reply, "routes")) {
            ways.add(Tree.text(route, "to") + condition(route));
        }
        return ways;
    }

    private static Condition condition(JsonObject object) throws ConditionException {
        String when = Tree.text(object, "when");
        return when.isEmpty() ? Condition.ALWAYS : ConditionParser.parse(when);
    }

    private static List<String> lines(JsonObject reply) {
        return Tree.objects(reply, "answers").stream()
                .map(line -> Tree.text(line, "id"))
                .toList();
    }
}

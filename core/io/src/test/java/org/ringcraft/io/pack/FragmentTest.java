package org.ringcraft.io.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ringcraft.engine.scenario.Condition;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.Predicate;
import org.ringcraft.engine.scenario.Reply;
import org.ringcraft.engine.scenario.Scenario;
import org.ringcraft.io.json.Diagnostic;

/** What becomes of names when a fragment is included. */
class FragmentTest {

    private static final String GREETING = "fragments/greeting.json";

    private static Scenario scenario(TinyPack tiny) {
        PackLoad load = tiny.load();
        PackLoad.Loaded loaded = assertInstanceOf(
                PackLoad.Loaded.class,
                load,
                () -> load.diagnostics().stream().map(Diagnostic::text).collect(Collectors.joining("\n")));
        return loaded.pack().scenario("tea-time").orElseThrow();
    }

    private static Map<String, Reply> replies(Scenario scenario) {
        return scenario.nodes().stream()
                .flatMap(node -> node.replies().stream())
                .collect(Collectors.toMap(Reply::id, Function.identity()));
    }

    @Test
    void nodesAndRepliesGetThePrefixOfEveryInclude() {
        Scenario scenario = scenario(TinyPack.sound());
        assertEquals(
                List.of("open.ring", "open.id.ask", "hub"),
                scenario.nodes().stream().map(Node::id).toList());
        assertEquals(
                List.of("open.id.postcode", "open.id.birthday", "open.id.feed", "open.id.done"),
                scenario.nodes().get(1).replies().stream().map(Reply::id).toList());
    }

    @Test
    void namesOfTheFragmentsOwnGetThePrefixInConditionsToo() {
        Reply on = replies(scenario(TinyPack.sound())).get("open.on");
        assertEquals(
                new Condition.All(List.of(
                        new Condition.Is(Predicate.SAID, "open.hello", -1),
                        new Condition.Is(Predicate.VISITED, "open.ring", -1))),
                on.when());
    }

    @Test
    void parametersAreFilledIn() {
        Reply on = replies(scenario(TinyPack.sound())).get("open.on");
        assertEquals("Let us talk about tea.", on.text());
        assertEquals("hub", on.routes().get(0).to());
    }

    @Test
    void aNestedIncludeIsNamedRelativeToItsIncluder() {
        Map<String, Reply> replies = replies(scenario(TinyPack.sound()));
        assertEquals("open.id.ask", replies.get("open.verify").routes().get(0).to());
    }

    @Test
    void aParameterNamesTheIncludersNode() {
        Map<String, Reply> replies = replies(scenario(TinyPack.sound()));
        assertEquals("open.ring", replies.get("open.id.done").routes().get(0).to());
    }

    @Test
    void aParameterNamesTheIncludersNodeEvenIfTheFragmentHasOneOfThatName() {
        Scenario scenario = scenario(TinyPack.sound()
                .set(TinyPack.SCENARIO, "nodes.0.id", "\"ring\"")
                .set(TinyPack.SCENARIO, "include.0.with.next", "\"ring\"")
                .edit("personas/ada.json", text -> text.replace("visited(hub)", "visited(ring)")));
        assertEquals("ring", replies(scenario).get("open.on").routes().get(0).to());
    }

    @Test
    void aNameThatIsNotTheFragmentsOwnIsTheScenarios() {
        Scenario scenario = scenario(TinyPack.sound()
                .set(GREETING, "nodes.0.replies.1.to", "\"hub\"")
                .set(GREETING, "nodes.0.replies.0.when", "\"!said(ask-need) && visited(${next})\""));
        Map<String, Reply> replies = replies(scenario);
        assertEquals("hub", replies.get("open.on").routes().get(0).to());
        assertEquals(
                new Condition.All(List.of(
                        new Condition.Not(new Condition.Is(Predicate.SAID, "ask-need", -1)),
                        new Condition.Is(Predicate.VISITED, "hub", -1))),
                replies.get("open.hello").when());
    }

    @Test
    void linesGetThePrefixAndFlagsDoNot() {
        Scenario scenario = scenario(TinyPack.sound()
                .set(GREETING, "nodes.0.enter", "[{\"id\": \"well\", \"text\": \"Well?\"}]")
                .set(GREETING, "nodes.0.replies.0.sets", "[\"greeted\"]")
                .set(TinyPack.SCENARIO, "nodes.0.replies.1.when", "\"flag(greeted)\""));
        assertEquals("open.well", scenario.nodes().get(0).enter().get(0).id());
        assertEquals(
                List.of("greeted"), replies(scenario).get("open.hello").act().sets());
    }

    @Test
    void idsMayHoldParameters() {
        Scenario scenario = scenario(TinyPack.sound().set(GREETING, "nodes.0.replies.1.id", "\"on-to-${topic}\""));
        assertEquals(
                "hub", replies(scenario).get("open.on-to-tea").routes().get(0).to());
    }

    @Test
    void aFragmentMayBeIncludedTwice() {
        Scenario scenario = scenario(TinyPack.sound()
                .set(
                        TinyPack.SCENARIO,
                        "include.1",
                        "{\"fragment\": \"check\", \"as\": \"again\", \"with\": {\"done\": \"hub\"}}")
                .set(TinyPack.SCENARIO, "nodes.0.replies.0.to", "\"again.ask\""));
        assertEquals("hub", replies(scenario).get("again.done").routes().get(0).to());
        assertEquals(
                "again.ask", replies(scenario).get("again.done").routes().get(1).to());
    }
}

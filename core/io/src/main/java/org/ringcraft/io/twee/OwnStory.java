package org.ringcraft.io.twee;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ringcraft.engine.scenario.Phase;
import org.ringcraft.io.exchange.Incoming;
import org.ringcraft.io.exchange.KeyOrder;
import org.ringcraft.io.exchange.Remark;
import org.ringcraft.io.exchange.Remarks;
import org.ringcraft.io.exchange.Tree;
import org.ringcraft.io.json.JsonValue;
import org.ringcraft.io.json.JsonValue.JsonObject;
import org.ringcraft.io.json.JsonValue.JsonText;
import org.ringcraft.io.json.Quote;

/**
 * Gives back the scenario that a story was made of, with what was edited in Twine: words, links and passages. What was
 * not edited, or cannot be, stays as it was, sign for sign. Used once.
 */
final class OwnStory {

    private final Incoming incoming;
    private final Story story;
    private final Remarks remarks;
    private final JsonObject kept;
    private final JsonObject original;

    private OwnStory(Incoming incoming, Story story, Remarks remarks, JsonObject data) {
        this.incoming = incoming;
        this.story = story;
        this.remarks = remarks;
        this.kept = Tree.object(data, "kept");
        this.original = Tree.object(data, "scenario");
    }

    /** Tells whether the story was made by an export. */
    static boolean isOurs(Story story) {
        return story.passage(TweeWriter.DATA).isPresent();
    }

    /** Returns the scenario, or nothing when the passage that carries it is broken. */
    static Optional<JsonObject> scenario(Incoming incoming, Story story, Remarks remarks) {
        Optional<JsonObject> data = story.passage(TweeWriter.DATA).flatMap(passage -> data(passage, remarks));
        if (data.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new OwnStory(incoming, story, remarks, data.get()).scenario());
    }

    private static Optional<JsonObject> data(Passage passage, Remarks remarks) {
        String lines = "\n".repeat(passage.line());
        Remarks inside = new Remarks();
        Optional<JsonValue> value = TweeReader.json(lines + passage.text(), passage.place(), inside);
        boolean sound = inside.all().isEmpty()
                && value.isPresent()
                && value.get() instanceof JsonObject object
                && Tree.number(object, "ringcraft", 0) == 1
                && !Tree.text(Tree.object(object, "scenario"), "id").isEmpty();
        if (sound && value.isPresent() && value.get() instanceof JsonObject object) {
            return Optional.of(object);
        }
        inside.all().stream()
                .findFirst()
                .ifPresent(each -> remarks.add(Remark.error(each.place(), each.message(), each.cure())));
        remarks.add(Remark.error(
                passage.place(),
                "The passage '" + TweeWriter.DATA + "' has been changed, and it carries what Twine does not show.",
                "Maybe export the scenario again and copy that passage from there; without the passage the story is"
                        + " imported as somebody else's."));
        return Optional.empty();
    }

    private JsonObject scenario() {
        warnOfKept();
        NodeEdits edits = new NodeEdits(original, story, kept, remarks);
        List<JsonObject> nodes = edits.nodes();
        JsonObject scenario = original;
        List<JsonObject> before = Tree.objects(original, "nodes");
        if (!Tree.isSame(Tree.list(nodes), Tree.list(before))) {
            scenario = Tree.with(scenario, "nodes", Tree.list(nodes), KeyOrder.SCENARIO);
        }
        scenario = renamed(scenario, edits.renamed());
        scenario = withLines(scenario);
        if (!story.title().isEmpty() && !story.title().equals(title(original))) {
            scenario = Tree.with(scenario, "title", Tree.text(story.title()), KeyOrder.SCENARIO);
        }
        scenario = withStart(scenario, edits);
        String id = incoming.id();
        return id.isEmpty() || id.equals(Tree.text(scenario, "id"))
                ? scenario
                : Tree.with(scenario, "id", Tree.text(id), KeyOrder.SCENARIO);
    }

    private static String title(JsonObject scenario) {
        return Tree.text(scenario, "title").replaceAll("\\s+", " ").strip();
    }

    /** What other files say, or every export makes anew, is not read back. */
    private void warnOfKept() {
        kept.members().forEach((name, sum) -> {
            Optional<Passage> passage = story.passage(name);
            boolean same = passage.isPresent()
                    && sum instanceof JsonText text
                    && TweeWriter.sum(passage.get().text()).equals(text.text());
            boolean script = name.equals(TweeWriter.SCRIPT) && passage.isEmpty();
            if (same || script) {
                return;
            }
            boolean start = name.equals(TweeWriter.FIRST) && passage.isPresent();
            String fragment = passage.stream()
                    .flatMap(each -> each.tags().stream())
                    .filter(tag -> tag.startsWith("fragment-"))
                    .map(tag -> tag.substring("fragment-".length()))
                    .findFirst()
                    .orElse("");
            if (!start) {
                remarks.add(Remark.warning(
                        passage.map(Passage::place).orElse(""),
                        "The passage " + Quote.of(name) + (passage.isPresent() ? " was edited" : " was taken away")
                                + ", and that is not imported: it is not part of the scenario's own file.",
                        fragment.isEmpty() ? "" : "Maybe edit fragments/" + fragment + ".json."));
            }
        });
    }

    private JsonObject withLines(JsonObject scenario) {
        Map<String, String> edited = new LinkedHashMap<>();
        Set<String> known = new LinkedHashSet<>();
        Tree.mapObjects(original, object -> {
            known.add(Tree.text(object, "id"));
            return object;
        });
        for (Passage passage : story.passages()) {
            if (passage.tags().contains(LinesPassage.TAG) && !kept.members().containsKey(passage.name())) {
                LinesPassage.read(passage.text()).forEach((id, text) -> {
                    if (known.contains(id)) {
                        edited.put(id, text);
                    } else {
                        remarks.add(Remark.warning(
                                passage.place(),
                                "The line " + Quote.of(id) + " is new, and a line needs a place. It is left out.",
                                "Maybe add it to the scenario's file."));
                    }
                });
            }
        }
        JsonValue changed = Tree.mapObjects(scenario, object -> line(object, edited));
        return Tree.isSame(changed, scenario) ? scenario : (JsonObject) changed;
    }

    private JsonObject line(JsonObject object, Map<String, String> edited) {
        String text = edited.get(Tree.text(object, "id"));
        boolean isLine = Tree.member(object, "text").isPresent()
                && Tree.member(object, "move").isEmpty();
        if (text == null || !isLine) {
            return object;
        }
        String before = Tree.text(object, "text");
        Map<String, String> same = LinesPassage.read(LinesPassage.text(List.of(object)));
        if (same.containsValue(text) || text.equals(before)) {
            return object;
        }
        if (text.isEmpty()) {
            remarks.add(Remark.warning(
                    "",
                    "The line " + Quote.of(Tree.text(object, "id")) + " is empty in the story, and is kept as it was.",
                    "Maybe take it out of the scenario's file."));
            return object;
        }
        return Tree.with(object, "text", Tree.text(text), KeyOrder.LINE);
    }

    private JsonObject withStart(JsonObject scenario, NodeEdits edits) {
        Set<String> targets = new LinkedHashSet<>();
        story.passage(TweeWriter.FIRST).ifPresent(first -> {
            for (Content.Link link : ContentReader.read(first, new Remarks()).links()) {
                if (link.setter().contains("$persona")) {
                    targets.add(edits.node(link.target()));
                }
            }
        });
        String start = Tree.text(scenario, "start");
        if (targets.isEmpty() || targets.contains(start)) {
            return scenario;
        }
        String target = targets.iterator().next();
        if (!edits.isNode(target)) {
            remarks.add(Remark.error(
                    story.passage(TweeWriter.FIRST).map(Passage::place).orElse(""),
                    "The call is to start at " + Quote.of(target) + ", which is no passage of the call.",
                    ""));
            return scenario;
        }
        return Tree.with(scenario, "start", Tree.text(target), KeyOrder.SCENARIO);
    }

    /** Names of nodes stand in more places than Twine knows. */
    private JsonObject renamed(JsonObject scenario, Map<String, String> names) {
        if (names.isEmpty()) {
            return scenario;
        }
        List<String> keys = new ArrayList<>(List.of("to", "start"));
        JsonValue changed = Tree.mapObjects(scenario, object -> {
            JsonObject now = object;
            for (String key : keys) {
                String named = names.get(Tree.text(now, key));
                now = named == null ? now : Tree.with(now, key, Tree.text(named), KeyOrder.REPLY);
            }
            String when = Tree.text(now, "when");
            for (Map.Entry<String, String> name : names.entrySet()) {
                when = when.replace("visited(" + name.getKey() + ")", "visited(" + name.getValue() + ")");
            }
            now = when.equals(Tree.text(now, "when")) ? now : Tree.with(now, "when", Tree.text(when), KeyOrder.REPLY);
            return Tree.member(now, "fragment").isEmpty() ? now : include(now, names);
        });
        return (JsonObject) changed;
    }

    private static JsonObject include(JsonObject include, Map<String, String> names) {
        JsonObject with = Tree.object(include, "with");
        JsonObject changed = with;
        for (Map.Entry<String, JsonValue> value : with.members().entrySet()) {
            String named = value.getValue() instanceof JsonText text ? names.get(text.text()) : null;
            changed = named == null ? changed : Tree.with(changed, value.getKey(), Tree.text(named), KeyOrder.SCENARIO);
        }
        return Tree.isSame(changed, with) ? include : Tree.with(include, "with", changed, KeyOrder.SCENARIO);
    }

    /** Returns the phase that a passage's tags name. */
    static Optional<Phase> phase(Passage passage) {
        return passage.tags().stream()
                .filter(tag -> tag.startsWith("phase-"))
                .flatMap(tag -> Guess.named(tag).stream())
                .findFirst();
    }
}

package org.ringcraft.io.twee;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ringcraft.engine.scenario.Phase;
import org.ringcraft.io.exchange.KeyOrder;
import org.ringcraft.io.exchange.Remark;
import org.ringcraft.io.exchange.Remarks;
import org.ringcraft.io.exchange.Tree;
import org.ringcraft.io.json.JsonValue.JsonObject;
import org.ringcraft.io.json.Nearest;
import org.ringcraft.io.json.Quote;

/** Reads the nodes of a scenario back from passages in which links were edited, added and taken away. Used once. */
final class NodeEdits {

    private final JsonObject original;
    private final Story story;
    private final JsonObject kept;
    private final Remarks remarks;
    private final Skeleton skeleton;

    /** Node ids by the name of their passage. */
    private final Map<String, String> nodeIds = new LinkedHashMap<>();

    /** New node ids by the old ones. */
    private final Map<String, String> renamed = new LinkedHashMap<>();

    /** Replies that no link has claimed yet, with the node that they come from. */
    private final Map<String, Home> replies = new HashMap<>();

    /** Replies whose link stands in the passage of their own node; a link like it elsewhere is a copy. */
    private final Set<String> atHome = new HashSet<>();

    private record Home(JsonObject reply, String node) {}

    NodeEdits(JsonObject original, Story story, JsonObject kept, Remarks remarks) {
        this.original = original;
        this.story = story;
        this.kept = kept;
        this.remarks = remarks;
        Ids replyIds = new Ids();
        Ids lineIds = new Ids();
        Tree.mapObjects(original, object -> {
            replyIds.take(Tree.text(object, "id"));
            lineIds.take(Tree.text(object, "id"));
            return object;
        });
        this.skeleton = new Skeleton(replyIds, lineIds, remarks);
        for (JsonObject node : Tree.objects(original, "nodes")) {
            for (JsonObject reply : Tree.objects(node, "replies")) {
                replies.put(Tree.text(reply, "id"), new Home(reply, Tree.text(node, "id")));
            }
        }
    }

    /** Returns new ids of nodes whose passages were renamed, by the old ones; complete after {@link #nodes()}. */
    Map<String, String> renamed() {
        return renamed;
    }

    /** Returns the id of the node that a passage stands for; the name itself when it stands for none. */
    String node(String passage) {
        return nodeIds.getOrDefault(passage, passage);
    }

    boolean isNode(String id) {
        return nodeIds.containsValue(id);
    }

    /** Returns the scenario's nodes: those that were there in their order, then the new ones. */
    List<JsonObject> nodes() {
        Map<String, Passage> passages = place();
        List<JsonObject> nodes = new ArrayList<>();
        for (JsonObject node : Tree.objects(original, "nodes")) {
            String id = Tree.text(node, "id");
            Passage passage = passages.get(renamed.getOrDefault(id, id));
            if (passage == null) {
                remarks.add(Remark.note("", "The passage '" + id + "' was taken away, and so is the node."));
            } else {
                JsonObject edited = edited(node, passage);
                nodes.add(
                        renamed.containsKey(id)
                                ? Tree.with(edited, "id", Tree.text(renamed.getOrDefault(id, id)), KeyOrder.NODE)
                                : edited);
                passages.remove(renamed.getOrDefault(id, id));
            }
        }
        passages.forEach((id, passage) -> nodes.add(added(id, passage)));
        remarkOnLost(nodes);
        return nodes;
    }

    private void remarkOnLost(List<JsonObject> nodes) {
        for (JsonObject node : Tree.objects(original, "nodes")) {
            String id = Tree.text(node, "id");
            if (Tree.byId(nodes, renamed.getOrDefault(id, id)).isEmpty()) {
                continue;
            }
            for (JsonObject reply : Tree.objects(node, "replies")) {
                if (replies.containsKey(Tree.text(reply, "id"))) {
                    remarks.add(Remark.note(
                            "passage '" + id + "'",
                            "The link of the reply '" + Tree.text(reply, "id")
                                    + "' was taken away, and so is the reply."));
                }
            }
        }
    }

    /** Finds the passages of the scenario's own nodes, by node id. */
    private Map<String, Passage> place() {
        Map<String, Passage> passages = new LinkedHashMap<>();
        Map<String, Passage> strangers = new LinkedHashMap<>();
        Ids ids = new Ids();
        List<JsonObject> nodes = Tree.objects(original, "nodes");
        for (Passage passage : story.passages()) {
            String name = passage.name();
            boolean fragment = passage.tags().stream().anyMatch(tag -> tag.startsWith("fragment-"));
            if (Tree.byId(nodes, name).isPresent()) {
                passages.put(name, passage);
                nodeIds.put(name, name);
                ids.take(name);
                settle(passage, name);
            } else if (kept.members().containsKey(name) || fragment) {
                if (OwnStory.phase(passage).isPresent()) {
                    nodeIds.put(name, name);
                }
            } else if (!ForeignStory.isSpecial(passage) && !name.equals(TweeWriter.DATA)) {
                strangers.put(name, passage);
            }
        }
        strangers.forEach((name, passage) -> {
            String id = ids.fresh(name, "passage");
            nodeIds.put(name, id);
            passages.put(id, passage);
            before(passage, passages).ifPresent(old -> {
                renamed.put(old, id);
                settle(passage, old);
            });
        });
        return passages;
    }

    private void settle(Passage passage, String node) {
        for (Content.Link link : ContentReader.read(passage, new Remarks()).links()) {
            String reply = NodePassage.reply(link.setter());
            Home home = replies.get(reply);
            if (home != null && home.node().equals(node)) {
                atHome.add(reply);
            }
        }
    }

    /** Returns the node that had most of the passage's replies, if its own passage is gone: then it was renamed. */
    private Optional<String> before(Passage passage, Map<String, Passage> passages) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        for (Content.Link link : ContentReader.read(passage, new Remarks()).links()) {
            Home home = replies.get(NodePassage.reply(link.setter()));
            if (home != null && !passages.containsKey(home.node()) && !renamed.containsKey(home.node())) {
                votes.merge(home.node(), 1, Integer::sum);
            }
        }
        return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private JsonObject edited(JsonObject node, Passage passage) {
        JsonObject edited = node;
        Optional<Phase> phase = OwnStory.phase(passage);
        if (phase.isEmpty()) {
            remarks.add(Remark.warning(
                    passage.place(),
                    "The passage has no phase tag; its phase stays as it was.",
                    "Maybe phase-discover."));
        } else if (!phase.get().name().equals(Tree.text(node, "phase"))) {
            edited = Tree.with(edited, "phase", Tree.text(phase.get().name()), KeyOrder.NODE);
        }
        if (TweeWriter.sum(passage.text()).equals(TweeWriter.sum(NodePassage.text(node)))) {
            Tree.objects(node, "replies").forEach(reply -> replies.remove(Tree.text(reply, "id")));
            return edited;
        }
        Content content = ContentReader.read(passage, remarks);
        List<JsonObject> after = replies(passage, content, Tree.text(node, "id"));
        if (!Tree.isSame(Tree.list(after), Tree.list(Tree.objects(node, "replies")))) {
            edited = Tree.with(edited, "replies", Tree.list(after), KeyOrder.NODE);
        }
        List<JsonObject> enter = new ArrayList<>(Tree.objects(node, "enter"));
        enter.addAll(skeleton.enter(passage, Tree.text(node, "id"), content.prose()));
        return content.prose().isEmpty() ? edited : Tree.with(edited, "enter", Tree.list(enter), KeyOrder.NODE);
    }

    private JsonObject added(String id, Passage passage) {
        Content content = ContentReader.read(passage, remarks);
        Phase phase = OwnStory.phase(passage).orElse(Phase.DISCOVER);
        if (OwnStory.phase(passage).isEmpty()) {
            remarks.add(Remark.todo(
                    passage.place(),
                    "The new passage has no phase tag; DISCOVER is guessed. A tag such as phase-present"
                            + " would say it."));
        }
        List<JsonObject> links = replies(passage, content, id);
        List<JsonObject> all = links.isEmpty() ? List.of(skeleton.farewell(passage)) : links;
        return Skeleton.node(id, phase.name(), skeleton.enter(passage, id, content.prose()), all);
    }

    private List<JsonObject> replies(Passage passage, Content content, String node) {
        List<JsonObject> found = new ArrayList<>();
        for (Content.Link link : content.links()) {
            String target = link.target();
            boolean ends = target.equals(NodePassage.END);
            if (!ends && !nodeIds.containsKey(target)) {
                remarks.add(Remark.error(
                        passage.place(link.line()),
                        "The link " + Quote.of(link.text()) + " leads to the passage " + Quote.of(target)
                                + ", which is no passage of the call.",
                        Nearest.maybe(target, nodeIds.keySet())));
                continue;
            }
            String id = NodePassage.reply(link.setter());
            Home home = replies.get(id);
            if (home == null || (atHome.contains(id) && !home.node().equals(node))) {
                String to = node(target);
                found.add(skeleton.reply(passage, link, to.equals(node) ? "" : to, ends));
            } else {
                replies.remove(id);
                found.add(edited(home.reply(), passage, link, node));
            }
        }
        return found;
    }

    private JsonObject edited(JsonObject reply, Passage passage, Content.Link link, String node) {
        JsonObject edited = reply;
        String text = Tree.text(reply, "text");
        if (!link.text().equals(text.strip()) && !link.text().isBlank()) {
            edited = Tree.with(edited, "text", Tree.text(link.text()), KeyOrder.REPLY);
        }
        if (!link.condition().equals(NodePassage.condition(reply))) {
            remarks.add(Remark.todo(
                    passage.place(link.line()),
                    "The condition around the reply '" + Tree.text(reply, "id")
                            + "' was edited. Conditions are not read back: change its \"when\" or \"repeat\"."));
        }
        String target = link.target().equals(NodePassage.END) ? NodePassage.END : node(link.target());
        String implied = NodePassage.target(reply, node);
        return target.equals(renamed.getOrDefault(implied, implied)) ? edited : led(edited, target, node);
    }

    /** Returns the reply led to another passage. Of several ways it is the last one that a link shows. */
    private static JsonObject led(JsonObject reply, String target, String node) {
        if (target.equals(NodePassage.END)) {
            JsonObject bare = Tree.without(Tree.without(reply, "to"), "routes");
            return Tree.with(bare, "ends", Tree.flag(true), KeyOrder.REPLY);
        }
        JsonObject open = Tree.flag(reply, "ends") ? Tree.without(reply, "ends") : reply;
        List<JsonObject> routes = new ArrayList<>(Tree.objects(open, "routes"));
        if (!routes.isEmpty()) {
            int last = routes.size() - 1;
            routes.set(last, Tree.with(routes.get(last), "to", Tree.text(target), KeyOrder.REPLY));
            return Tree.with(open, "routes", Tree.list(routes), KeyOrder.REPLY);
        }
        return target.equals(node)
                ? Tree.without(open, "to")
                : Tree.with(open, "to", Tree.text(target), KeyOrder.REPLY);
    }
}

package org.ringcraft.io.twee;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ringcraft.io.exchange.KeyOrder;
import org.ringcraft.io.exchange.PackDocuments;
import org.ringcraft.io.exchange.Remark;
import org.ringcraft.io.exchange.Remarks;
import org.ringcraft.io.exchange.Tree;
import org.ringcraft.io.json.JsonValue;
import org.ringcraft.io.json.JsonValue.JsonObject;

/** What a scenario has beside its nodes: taken from a scenario of the pack, so that what is made of a story loads. */
final class Frame {

    private static final List<String> TAKEN =
            List.of("direction", "customer", "date", "products", "personas", "budgetPence");

    private final PackDocuments pack;
    private final Remarks remarks;

    Frame(PackDocuments pack, Remarks remarks) {
        this.pack = pack;
        this.remarks = remarks;
    }

    /** Returns the scenario, or nothing, with a remark, when the pack has no scenario to take after. */
    Optional<JsonObject> scenario(String id, String title, String start, List<JsonObject> nodes) {
        List<JsonObject> others = pack.in("scenarios");
        if (others.isEmpty()) {
            remarks.add(Remark.error(
                    "",
                    "The pack has no scenario from which products, personas and the rest could be taken.",
                    "Maybe import into another pack."));
            return Optional.empty();
        }
        JsonObject model = others.stream()
                .filter(each -> !Tree.text(each, "id").equals(id))
                .findFirst()
                .orElse(others.get(0));
        String short120 = title.length() > 120 ? title.substring(0, 120) : title;
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("id", Tree.text(id));
        members.put("title", Tree.text(short120.replace('{', '(').replace('}', ')')));
        members.put("summary", Tree.text("Say in a sentence or two what this call is about."));
        TAKEN.forEach(key -> Tree.member(model, key).ifPresent(value -> members.put(key, value)));
        members.put(
                "brief",
                Tree.object(
                        Map.entry("situation", Tree.text("Say where the agent sits and who rings.")),
                        Map.entry("goal", Tree.text("Say what a good call comes to.")),
                        Map.entry("target", Tree.text("Say what the company would like to sell.")),
                        Map.entry("cards", Tree.list(List.of()))));
        members.put(
                "verification",
                Tree.object(
                        Map.entry(
                                "fields",
                                Tree.member(Tree.object(model, "verification"), "fields")
                                        .orElse(Tree.list(List.of()))),
                        Map.entry("required", Tree.number("0"))));
        for (String key : List.of("needs", "objections", "proposals", "extras", "orderFields")) {
            members.put(key, Tree.list(List.of()));
        }
        Tree.member(model, "dispositions").ifPresent(value -> members.put("dispositions", value));
        members.put("start", Tree.text(start));
        members.put("nodes", Tree.list(withDisclosures(nodes, start, model)));
        remarks.add(Remark.todo(
                "",
                "Products, personas, date, budget and codes are those of '" + Tree.text(model, "id")
                        + "'. Write summary and brief, needs, objections and proposals, and how identity is checked."));
        Map<String, JsonValue> ordered = new LinkedHashMap<>();
        KeyOrder.SCENARIO.keys().forEach(key -> {
            JsonValue value = members.get(key);
            if (value != null) {
                ordered.put(key, value);
            }
        });
        return Optional.of(Tree.object(ordered));
    }

    /** A call in which a required disclosure cannot be made does not load: each gets a line at the start. */
    private List<JsonObject> withDisclosures(List<JsonObject> nodes, String start, JsonObject model) {
        List<JsonObject> lines = new ArrayList<>();
        for (JsonObject disclosure : owed(model)) {
            String id = Tree.text(disclosure, "id");
            lines.add(Tree.object(
                    Map.entry("id", Tree.text("disclose-" + id)),
                    Map.entry("text", Tree.text("(Say here: " + Tree.text(disclosure, "title") + ")")),
                    Map.entry("move", Tree.text("DISCLOSE")),
                    Map.entry("style", Skeleton.neutral()),
                    Map.entry("discloses", Tree.texts(List.of(id))),
                    Map.entry("note", Tree.text(Skeleton.NOTE))));
            remarks.add(Remark.todo(
                    "",
                    "The rules require the disclosure '" + id + "' in every call. The reply 'disclose-" + id
                            + "' was added to '" + start + "': write its words, and move it where it belongs."));
        }
        List<JsonObject> all = new ArrayList<>();
        for (JsonObject node : nodes) {
            if (Tree.text(node, "id").equals(start) && !lines.isEmpty()) {
                List<JsonObject> replies = new ArrayList<>(Tree.objects(node, "replies"));
                replies.addAll(lines);
                all.add(Tree.with(node, "replies", Tree.list(replies), KeyOrder.NODE));
            } else {
                all.add(node);
            }
        }
        return all;
    }

    /** The disclosures that are required of a call in which nothing is sold. */
    private List<JsonObject> owed(JsonObject model) {
        Set<String> kinds = new LinkedHashSet<>();
        for (JsonObject file : pack.in("catalogue")) {
            for (JsonObject product : Tree.objects(file, "products")) {
                if (Tree.texts(model, "products").contains(Tree.text(product, "id"))) {
                    kinds.add(Tree.text(product, "kind"));
                }
            }
        }
        String day = Tree.text(model, "date");
        List<JsonObject> owed = new ArrayList<>();
        for (JsonObject rule : pack.in("rules")) {
            String until = Tree.text(rule, "until");
            boolean inForce =
                    Tree.text(rule, "from").compareTo(day) <= 0 && (until.isEmpty() || day.compareTo(until) <= 0);
            for (JsonObject disclosure : inForce ? Tree.objects(rule, "disclosures") : List.<JsonObject>of()) {
                if (isOwed(disclosure, kinds, Tree.text(model, "direction"))) {
                    owed.add(disclosure);
                }
            }
        }
        return owed;
    }

    private static boolean isOwed(JsonObject disclosure, Set<String> kinds, String direction) {
        List<String> products = Tree.texts(disclosure, "products");
        List<String> directions = Tree.texts(disclosure, "directions");
        boolean required = Tree.member(disclosure, "required").isEmpty() || Tree.flag(disclosure, "required");
        return required
                && !List.of("ORDER", "PAYMENT").contains(Tree.text(disclosure, "by"))
                && (products.isEmpty() || products.stream().anyMatch(kinds::contains))
                && (directions.isEmpty() || directions.contains(direction));
    }
}

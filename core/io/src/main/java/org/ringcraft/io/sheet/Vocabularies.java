package org.ringcraft.io.sheet;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ringcraft.io.exchange.PackDocuments;
import org.ringcraft.io.exchange.Tree;
import org.ringcraft.io.exchange.WholeCall;
import org.ringcraft.io.json.JsonValue.JsonObject;

/** What may stand in the cells of a scenario's workbook, and what each name means. */
final class Vocabularies {

    private final Map<Vocabulary, Map<String, String>> names = new EnumMap<>(Vocabulary.class);

    private Vocabularies() {}

    /** Collects the names of the scenario and of its pack. */
    static Vocabularies of(JsonObject scenario, PackDocuments pack) {
        Vocabularies all = new Vocabularies();
        for (Vocabulary vocabulary : Vocabulary.values()) {
            vocabulary.words().forEach(word -> all.add(vocabulary, word, ""));
        }
        all.scenario(scenario, pack);
        pack.in("catalogue").forEach(all::catalogue);
        for (JsonObject rules : pack.in("rules")) {
            all.each(Vocabulary.DISCLOSURE, Tree.objects(rules, "disclosures"), "title");
            for (JsonObject breach : Tree.objects(rules, "breaches")) {
                all.add(
                        Vocabulary.BREACH,
                        Tree.text(breach, "id"),
                        said(breach, "title", Tree.text(breach, "severity")));
            }
        }
        for (JsonObject persona : pack.in("personas")) {
            all.add(Vocabulary.PERSONA, Tree.text(persona, "id"), said(persona, "name", Tree.text(persona, "about")));
        }
        all.each(Vocabulary.FRAGMENT, pack.in("fragments"), "title");
        return all;
    }

    private void scenario(JsonObject scenario, PackDocuments pack) {
        for (JsonObject node : Tree.objects(scenario, "nodes")) {
            add(Vocabulary.NODE, Tree.text(node, "id"), Tree.text(node, "phase"));
        }
        for (WholeCall.Placed node : WholeCall.nodes(scenario, pack)) {
            String from = node.fragment().isEmpty() ? "" : ", in the fragment " + node.fragment();
            add(Vocabulary.NODE, node.id(), Tree.text(node.node(), "phase") + from);
        }
        each(Vocabulary.NEED, Tree.objects(scenario, "needs"), "title");
        each(Vocabulary.OBJECTION, Tree.objects(scenario, "objections"), "title");
        each(Vocabulary.PROPOSAL, Tree.objects(scenario, "proposals"), "title");
        each(Vocabulary.EXTRA, Tree.objects(scenario, "extras"), "title");
        each(Vocabulary.CHECK, Tree.objects(Tree.object(scenario, "verification"), "fields"), "label");
    }

    private void catalogue(JsonObject catalogue) {
        for (JsonObject product : Tree.objects(catalogue, "products")) {
            String id = Tree.text(product, "id");
            add(Vocabulary.PRODUCT, id, said(product, "name", Tree.text(product, "summary")));
            for (JsonObject option : Tree.objects(product, "options")) {
                add(Vocabulary.OPTION, Tree.text(option, "id"), said(option, "name", "of " + id));
            }
            for (JsonObject benefit : Tree.objects(product, "benefits")) {
                add(Vocabulary.BENEFIT, Tree.text(benefit, "id"), said(benefit, "text", "of " + id));
                add(Vocabulary.TAG, Tree.text(benefit, "need"), "");
            }
        }
        each(Vocabulary.OFFER, Tree.objects(catalogue, "offers"), "text");
        each(Vocabulary.AUTHORITY, Tree.objects(catalogue, "authority"), "issue");
        for (JsonObject claim : Tree.objects(catalogue, "claims")) {
            add(
                    Vocabulary.CLAIM,
                    Tree.text(claim, "id"),
                    said(claim, "text", Tree.flag(claim, "true") ? "true" : "FALSE"));
        }
    }

    private static String said(JsonObject object, String key, String more) {
        String text = Tree.text(object, key);
        return more.isEmpty() ? text : text + " (" + more + ")";
    }

    private void each(Vocabulary vocabulary, List<JsonObject> objects, String key) {
        objects.forEach(object -> add(vocabulary, Tree.text(object, "id"), Tree.text(object, key)));
    }

    /** Of a name that stands twice, such as a benefit of several products, all meanings are kept. */
    private void add(Vocabulary vocabulary, String name, String meaning) {
        if (!name.isBlank()) {
            names.computeIfAbsent(vocabulary, none -> new LinkedHashMap<>())
                    .merge(name, meaning, (one, other) -> one.contains(other) ? one : one + "; " + other);
        }
    }

    /** Returns the meanings by name, in the order of the pack. */
    Map<String, String> of(Vocabulary vocabulary) {
        return names.getOrDefault(vocabulary, Map.of());
    }
}

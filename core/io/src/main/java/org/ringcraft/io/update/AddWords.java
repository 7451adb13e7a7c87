package org.ringcraft.io.update;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ringcraft.io.json.JsonPath;
import org.ringcraft.io.json.JsonValue;

/** Format 2 says in words.json how a pack wants its words. The terms of the trade are taken from the replies' tags. */
final class AddWords implements FormatChange {

    static final String FILE = "words.json";

    /** What stands where somebody has to say what a term means. */
    static final String UNEXPLAINED = "to be written";

    @Override
    public int to() {
        return 2;
    }

    @Override
    public String title() {
        return "words.json says which terms need explaining, which words are not said, and how long lines may be.";
    }

    @Override
    public void apply(PackDocuments documents, ByHand byHand) {
        if (documents.find(FILE).isPresent()) {
            return;
        }
        TreeSet<String> terms = new TreeSet<>();
        for (String folder : List.of("scenarios", "fragments")) {
            for (String file : documents.in(folder)) {
                documents.find(file).ifPresent(document -> collect(document, terms));
            }
        }
        JsonPath root = JsonPath.root();
        List<JsonValue> jargon = new ArrayList<>();
        for (String term : terms) {
            JsonPath at = root.member("jargon").element(jargon.size());
            Map<String, JsonValue> entry = new LinkedHashMap<>();
            entry.put("term", PackDocuments.text(at.member("term"), term));
            entry.put("means", PackDocuments.text(at.member("means"), UNEXPLAINED));
            jargon.add(new JsonValue.JsonObject(at, entry));
            byHand.note(FILE, "say what the term '" + term + "' means in plain words.");
        }
        Map<String, JsonValue> words = new LinkedHashMap<>();
        words.put("jargon", PackDocuments.list(root.member("jargon"), jargon));
        words.put("unwanted", PackDocuments.list(root.member("unwanted"), List.of()));
        words.put("longestReply", PackDocuments.whole(root.member("longestReply"), 240));
        words.put("longestLine", PackDocuments.whole(root.member("longestLine"), 260));
        words.put("readingAge", PackDocuments.whole(root.member("readingAge"), 14));
        documents.put(FILE, new JsonValue.JsonObject(root, words));
    }

    private static void collect(JsonValue value, Set<String> terms) {
        if (value instanceof JsonValue.JsonObject object) {
            object.members().forEach((key, member) -> {
                if (key.equals("jargon") && member instanceof JsonValue.JsonArray list) {
                    list.elements().forEach(term -> add(term, terms));
                } else {
                    collect(member, terms);
                }
            });
        } else if (value instanceof JsonValue.JsonArray array) {
            array.elements().forEach(element -> collect(element, terms));
        }
    }

    private static void add(JsonValue term, Set<String> terms) {
        if (term instanceof JsonValue.JsonText text && !text.text().isBlank()) {
            terms.add(text.text());
        }
    }
}

package org.ringcraft.io.update;

import java.util.List;
import org.ringcraft.io.json.JsonValue;

/** Format 2 says for each disclosure which words a line that makes it must hold; a pack of format 1 asked for none. */
final class AddMentions implements FormatChange {

    @Override
    public int to() {
        return 2;
    }

    @Override
    public String title() {
        return "Each disclosure says in 'mentions' which words a line that makes it must hold.";
    }

    @Override
    public void apply(PackDocuments documents, ByHand byHand) {
        for (String file : documents.in("rules")) {
            documents.each(file, "disclosures", disclosure -> {
                if (disclosure.members().containsKey("mentions")) {
                    return disclosure;
                }
                String id = disclosure.members().get("id") instanceof JsonValue.JsonText text ? text.text() : "?";
                byHand.note(
                        file,
                        "say in 'mentions' which words a line must hold that makes the disclosure '" + id
                                + "'; an empty list asks for none.");
                return PackDocuments.with(
                        disclosure,
                        "mentions",
                        PackDocuments.list(disclosure.path().member("mentions"), List.of()));
            });
        }
    }
}

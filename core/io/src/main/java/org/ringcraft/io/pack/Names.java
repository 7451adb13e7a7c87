package org.ringcraft.io.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ringcraft.io.json.DiagnosticCode;
import org.ringcraft.io.json.Nearest;
import org.ringcraft.io.json.Quote;

/**
 * Everything that a pack names, and every mention of it. The first pass fills it, in any order; {@link #resolve} then
 * finds the mentions that lead nowhere.
 */
final class Names {

    /** Compares by hand, because it is a key of hot maps and what the compiler generates starts slowly. */
    private record Space(Kind kind, Owner owner) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Space space
                    && kind == space.kind
                    && owner.key().equals(space.owner.key());
        }

        @Override
        public int hashCode() {
            return 31 * kind.ordinal() + owner.key().hashCode();
        }
    }

    private record Mention(Kind kind, Owner owner, String id, Place place) {}

    private final Map<Space, Map<String, Place>> declared = new LinkedHashMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Set<Space> doubtful = new HashSet<>();
    private final Set<Kind> doubtfulKinds = new HashSet<>();

    /** Makes a space known, so that a mention of something in it is an error even if nothing is ever declared there. */
    void open(Kind kind, Owner owner) {
        declared.computeIfAbsent(new Space(kind, owner), space -> new LinkedHashMap<>());
    }

    /** Declares a name; the second time it is reported. An empty name has been reported before and is left out. */
    void declare(Kind kind, Owner owner, String id, Place place) {
        Map<String, Place> known = declared.computeIfAbsent(new Space(kind, owner), space -> new LinkedHashMap<>());
        if (id.isEmpty()) {
            return;
        }
        Place first = known.putIfAbsent(id, place);
        if (first != null) {
            place.report(
                    DiagnosticCode.DUPLICATE_ID,
                    "The " + kind.word() + " " + Quote.of(id) + " stands twice" + owner.label() + "; first in "
                            + first.text() + ".",
                    "Maybe rename one of them.");
        }
    }

    /** Declares a name that may be declared any number of times. */
    void declareAgain(Kind kind, Owner owner, String id, Place place) {
        declared.computeIfAbsent(new Space(kind, owner), space -> new LinkedHashMap<>())
                .putIfAbsent(id, place);
    }

    /** Notes a mention, to be resolved later. */
    void mention(Kind kind, Owner owner, String id, Place place) {
        if (!id.isEmpty()) {
            mentions.add(new Mention(kind, owner, id, place));
        }
    }

    /** Returns where mentions of what belongs to the owner go. */
    Mentions of(Owner owner) {
        return (kind, id, place) -> mention(kind, owner, id, place);
    }

    /** Says that declarations may be missing because a file could not be read; mentions there are not complained of. */
    void doubt(Kind kind, Owner owner) {
        doubtful.add(new Space(kind, owner));
    }

    /** The same for a kind everywhere. */
    void doubt(Kind kind) {
        doubtfulKinds.add(kind);
    }

    boolean isDoubtful(Kind kind, Owner owner) {
        return doubtfulKinds.contains(kind) || doubtful.contains(new Space(kind, owner));
    }

    boolean knows(Kind kind, Owner owner, String id) {
        return ids(kind, owner).containsKey(id);
    }

    /** Returns what is declared there, with its places. */
    Map<String, Place> ids(Kind kind, Owner owner) {
        return declared.getOrDefault(new Space(kind, owner), Map.of());
    }

    /** Reports every mention of something that is not declared. */
    void resolve() {
        for (Mention mention : mentions) {
            Map<String, Place> known = declared.get(new Space(mention.kind(), mention.owner()));
            boolean lookable = !mention.place().reporter().isFull() && !isDoubtful(mention.kind(), mention.owner());
            if (lookable && known != null && !known.containsKey(mention.id())) {
                mention.place()
                        .report(
                                DiagnosticCode.UNKNOWN_REFERENCE,
                                "The " + mention.kind().word() + " " + Quote.of(mention.id()) + " "
                                        + mention.kind().missing()
                                        + mention.owner().label() + ".",
                                Nearest.maybe(mention.id(), known.keySet()));
            }
        }
    }

    /** Reports what is declared in that space and mentioned nowhere. */
    void remarkUnused(Kind kind, Owner owner, String message) {
        Set<String> mentioned = new HashSet<>();
        for (Mention mention : mentions) {
            if (mention.kind() == kind && mention.owner().key().equals(owner.key())) {
                mentioned.add(mention.id());
            }
        }
        ids(kind, owner).forEach((id, place) -> {
            if (!mentioned.contains(id)) {
                place.report(
                        DiagnosticCode.UNUSED,
                        "The " + kind.word() + " " + Quote.of(id) + " " + message + owner.label() + ".",
                        "Maybe take it out, or use it.");
            }
        });
    }
}

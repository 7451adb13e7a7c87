package org.ringcraft.io.pack;

import java.util.Map;
import java.util.Optional;
import org.ringcraft.engine.lint.Subject;
import org.ringcraft.io.json.JsonPath;

/** Where the things of a loaded pack stand in its files. */
public final class PackIndex {

    private final Names names;
    private final Map<String, Owner> scenarios;

    /**
     * @param scenarios owner of each scenario's names, by the scenario's id
     */
    PackIndex(Names names, Map<String, Owner> scenarios) {
        this.names = names;
        this.scenarios = Map.copyOf(scenarios);
    }

    /**
     * A place in a file.
     *
     * @param file path from the pack's folder, with {@code /}
     */
    public record Spot(String file, JsonPath path) {}

    /** Returns where the subject stands: the thing itself, or the value of the key that the subject names. */
    public Optional<Spot> find(Subject subject) {
        return switch (subject.kind()) {
            case PACK -> Optional.of(whole(PackFiles.MANIFEST, subject));
            case HOUSE_WORDS -> Optional.of(whole(PackFiles.WORDS, subject));
            case PRODUCT -> declared(Kind.PRODUCT, Owner.PACK, subject);
            case OFFER -> declared(Kind.OFFER, Owner.PACK, subject);
            case CLAIM -> declared(Kind.CLAIM, Owner.PACK, subject);
            case AUTHORITY -> declared(Kind.AUTHORITY, Owner.PACK, subject);
            case RULE_PACK -> declared(Kind.RULE_PACK, Owner.PACK, subject);
            case DISCLOSURE -> declared(Kind.DISCLOSURE, Owner.PACK, subject);
            case BREACH -> declared(Kind.BREACH, Owner.PACK, subject);
            case PERSONA -> declared(Kind.PERSONA, Owner.PACK, subject);
            case SCENARIO -> declared(Kind.SCENARIO, Owner.PACK, subject);
            case NEED -> declared(Kind.NEED, scenario(subject), subject);
            case OBJECTION -> declared(Kind.OBJECTION, scenario(subject), subject);
            case PROPOSAL -> declared(Kind.PROPOSAL, scenario(subject), subject);
            case EXTRA -> declared(Kind.EXTRA, scenario(subject), subject);
            case NODE -> declared(Kind.NODE, scenario(subject), subject);
            case REPLY -> declared(Kind.REPLY, scenario(subject), subject);
            case LINE ->
                declared(Kind.LINE, scenario(subject), subject)
                        .or(() -> declared(Kind.LINE, PersonaReader.owner(subject.owner()), subject));
            case RUBRIC -> declared(Kind.RUBRIC, Owner.PACK, subject);
            case TRANSLATION -> Optional.of(whole(PackFiles.LANGUAGES + "/" + subject.id() + ".json", subject));
            case SCORED_LINE -> declared(Kind.SCORED_LINE, RubricReader.owner(subject.owner()), subject);
        };
    }

    private Owner scenario(Subject subject) {
        return scenarios.getOrDefault(subject.owner(), Owner.PACK);
    }

    private static Spot whole(String file, Subject subject) {
        JsonPath root = JsonPath.root();
        return new Spot(file, subject.key().isEmpty() ? root : root.member(subject.key()));
    }

    /** Names are declared where their id stands; what is meant is the object around it. */
    private Optional<Spot> declared(Kind kind, Owner owner, Subject subject) {
        Place place = names.ids(kind, owner).get(subject.id());
        if (place == null) {
            return Optional.empty();
        }
        JsonPath object = place.path() instanceof JsonPath.Member id ? id.parent() : place.path();
        JsonPath path = subject.key().isEmpty() ? object : object.member(subject.key());
        return Optional.of(new Spot(place.reporter().file(), path));
    }
}

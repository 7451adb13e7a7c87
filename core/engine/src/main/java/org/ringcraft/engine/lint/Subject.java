package org.ringcraft.engine.lint;

/**
 * The thing that a smell is about, by name; whoever read the files knows where it stands.
 *
 * @param kind what it is
 * @param owner id of the scenario, persona, product or rubric that it belongs to; empty when it belongs to the pack
 * @param id its id; empty where there is only one
 * @param key key of the value that is meant, such as {@code when}; empty for the whole thing
 */
public record Subject(Kind kind, String owner, String id, String key) {

    /** What a smell can be about. */
    public enum Kind {
        PACK,
        HOUSE_WORDS,
        PRODUCT,
        OFFER,
        CLAIM,
        AUTHORITY,
        RULE_PACK,
        DISCLOSURE,
        BREACH,
        PERSONA,
        SCENARIO,
        NEED,
        OBJECTION,
        PROPOSAL,
        EXTRA,
        NODE,
        REPLY,
        /** A customer line of a scenario or of a persona. */
        LINE,
        RUBRIC,
        SCORED_LINE,
        /** The texts of a pack in another language; the id is the language. */
        TRANSLATION
    }

    /** Returns something that belongs to the pack as a whole: a product, a claim, a persona, a scenario. */
    public static Subject of(Kind kind, String id) {
        return new Subject(kind, "", id, "");
    }

    /** Returns something that belongs to a scenario, a persona or a rubric. */
    public static Subject of(Kind kind, String owner, String id) {
        return new Subject(kind, owner, id, "");
    }

    /** Returns the value of that key of the same thing. */
    public Subject at(String key) {
        return new Subject(kind, owner, id, key);
    }
}

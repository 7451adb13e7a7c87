package org.ringcraft.engine.scenario;

/** Kinds of thing that a condition, or a field of a pack, can refer to by id. */
public enum RefKind {
    NONE("nothing"),
    NEED("need"),
    REPLY("reply"),
    NODE("node"),
    FLAG("flag"),
    DISCLOSURE("disclosure"),
    OBJECTION("objection"),
    PROPOSAL("proposal"),
    EXTRA("extra"),
    PERSONA("persona"),
    CIRCUMSTANCE("circumstance"),
    MODE("mode");

    private final String word;

    RefKind(String word) {
        this.word = word;
    }

    /** Returns the word for it in a message. */
    public String word() {
        return word;
    }
}

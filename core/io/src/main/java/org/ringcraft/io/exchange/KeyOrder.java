package org.ringcraft.io.exchange;

import java.util.List;

/** The order in which pack files write the keys of an object, as {@code pack-format.md} lists them. */
public enum KeyOrder {
    SCENARIO(
            "id title summary direction customer date products personas brief budgetPence verification needs objections"
                    + " proposals extras orderFields dispositions start include nodes"),
    NODE("id phase enter replies because"),
    REPLY("id text move style question need summarises benefit jargon explains claims discloses breaks account pressure"
            + " handles step proposes extra value concedes trade holds asks tells seeksYes acceptsNo readsBack offersHelp"
            + " sets when repeat answers to routes ends note"),
    LINE("id text when weight who style hints reveals raises");

    private final String keys;

    KeyOrder(String keys) {
        this.keys = keys;
    }

    public List<String> keys() {
        return List.of(keys.split(" "));
    }

    /** Tells whether the key comes before the other; a key that is not listed comes last. */
    boolean isBefore(String key, String other) {
        int mine = keys().indexOf(key);
        int theirs = keys().indexOf(other);
        return mine >= 0 && (theirs < 0 || mine < theirs);
    }
}

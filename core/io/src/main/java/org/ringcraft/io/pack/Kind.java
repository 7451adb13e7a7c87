package org.ringcraft.io.pack;

/** What a name in a pack can stand for. Most belong to a scenario or a product, some to the whole pack. */
enum Kind {
    PRODUCT("product"),
    PRODUCT_KIND("kind of product"),
    FEATURE("feature"),
    BENEFIT("benefit"),
    OPTION("option"),
    OFFER("offer"),
    CLAIM("claim"),
    AUTHORITY("authority item"),
    RULE_PACK("rule pack"),
    DISCLOSURE("disclosure"),
    BREACH("breach"),
    PERSONA("persona"),
    SCENARIO("scenario"),
    FRAGMENT("fragment"),
    RUBRIC("rubric"),
    /** A persona as one of those who play in a scenario. */
    PLAYING("persona", "does not play"),
    /** A product as one of those that a scenario is about. */
    ON_SALE("product", "is not listed"),
    NEED("need"),
    OBJECTION("objection"),
    PROPOSAL("proposal"),
    EXTRA("extra"),
    CHECK("check"),
    ORDER_FIELD("order field"),
    DISPOSITION("disposition"),
    INCLUDE("include"),
    NODE("node"),
    REPLY("reply"),
    LINE("line"),
    BECAUSE("question of reasons"),
    REASON("reason"),
    FLAG("flag", "is set by no reply"),
    SECTION("section"),
    SCORED_LINE("scored line"),
    ANSWER("answer to the check");

    private final String word;
    private final String missing;

    Kind(String word) {
        this(word, "does not exist");
    }

    Kind(String word, String missing) {
        this.word = word;
        this.missing = missing;
    }

    /** Returns the word for it in a message. */
    String word() {
        return word;
    }

    /** Returns what is wrong with one that nothing declares: {@code does not exist}. */
    String missing() {
        return missing;
    }
}

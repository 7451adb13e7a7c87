package org.ringcraft.io.sheet;

/** How a column looks: the colour of its heading says what the column is about. */
enum Look {
    /** What ties the rows of the sheets together. */
    KEY("1F3A5F", "DCE6F1", ""),
    /** What is said. */
    WORDS("0B6E69", "D5EFED", ""),
    /** What the words do. */
    TAGS("5B3E8C", "E7E0F3", ""),
    /** How the words sound. */
    STYLE("8A4B08", "FBE8D3", ""),
    /** Law, truth and the account. */
    LAW("9B2335", "F7DDE1", ""),
    /** When and where to. */
    FLOW("2F5D2F", "DDEEDD", ""),
    /** Only shown. */
    SHOWN("6B7280", "E5E7EB", "F3F4F6"),
    /** For the program. */
    PROGRAM("6B7280", "E5E7EB", "F3F4F6");

    private final String head;
    private final String tint;
    private final String body;

    Look(String head, String tint, String body) {
        this.head = head;
        this.tint = tint;
        this.body = body;
    }

    /** Returns the colour of the heading. */
    String head() {
        return head;
    }

    /** Returns the colour of the explanation over the heading. */
    String tint() {
        return tint;
    }

    /** Returns the colour of the cells below, or nothing for plain paper. */
    String body() {
        return body;
    }

    /** Tells whether the cells are not meant to be changed. */
    boolean isLocked() {
        return !body.isEmpty();
    }
}

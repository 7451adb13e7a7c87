package org.ringcraft.io.json;

/**
 * Where a value stands in a JSON file, written like {@code $.nodes[3].replies[2].to}. Paths are compared by hand, because
 * what the compiler generates for records starts slowly, and packs are loaded at the start.
 */
public sealed interface JsonPath {

    /** Returns the path of the whole document. */
    static JsonPath root() {
        return new Root();
    }

    /** Returns the path of a member of the object at this path. */
    default JsonPath member(String key) {
        return new Member(this, key);
    }

    /** Returns the path of an element of the array at this path. {@code index} counts from 0. */
    default JsonPath element(int index) {
        return new Element(this, index);
    }

    /** Appends the written form to the text. */
    void writeTo(StringBuilder text);

    /** Returns the written form of a path. */
    static String text(JsonPath path) {
        StringBuilder text = new StringBuilder();
        path.writeTo(text);
        return text.toString();
    }

    /** The whole document. */
    record Root() implements JsonPath {
        @Override
        public void writeTo(StringBuilder text) {
            text.append('$');
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Root;
        }

        @Override
        public int hashCode() {
            return 1;
        }

        @Override
        public String toString() {
            return text(this);
        }
    }

    /** A member of an object. Keys that are not plain words are quoted: {@code $['odd key']}. */
    record Member(JsonPath parent, String key) implements JsonPath {
        @Override
        public void writeTo(StringBuilder text) {
            parent.writeTo(text);
            if (isPlain(key)) {
                text.append('.').append(key);
            } else {
                text.append("[").append(Quote.of(key)).append("]");
            }
        }

        @Override
        public String toString() {
            return text(this);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Member member && key.equals(member.key) && parent.equals(member.parent);
        }

        @Override
        public int hashCode() {
            return 31 * parent.hashCode() + key.hashCode();
        }

        private static boolean isPlain(String key) {
            if (key.isEmpty() || key.length() > Quote.LONGEST) {
                return false;
            }
            for (int i = 0; i < key.length(); i++) {
                char c = key.charAt(i);
                boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
                boolean later = (c >= '0' && c <= '9') || c == '-' || c == '_';
                if (!letter && !(later && i > 0)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** An element of an array. */
    record Element(JsonPath parent, int index) implements JsonPath {
        @Override
        public void writeTo(StringBuilder text) {
            parent.writeTo(text);
            text.append('[').append(index).append(']');
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Element element && index == element.index && parent.equals(element.parent);
        }

        @Override
        public int hashCode() {
            return 31 * parent.hashCode() + index;
        }

        @Override
        public String toString() {
            return text(this);
        }
    }
}

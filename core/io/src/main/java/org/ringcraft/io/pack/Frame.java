package org.ringcraft.io.pack;

import java.util.Collection;
import java.util.Set;
import org.ringcraft.io.json.JsonPath;

/**
 * How names of nodes and replies are read: as they stand in a scenario; in an included fragment its own get the
 * include's prefix, and all others are the includer's.
 */
sealed interface Frame {

    /** A scenario, or a persona. */
    Frame PLAIN = new Plain();

    /** Returns the full id of something that is declared here. */
    String declared(String id);

    /** Returns the full name of a node mentioned at that place. */
    String node(String name, JsonPath at);

    /** Returns the full name of a reply mentioned at that place. */
    String reply(String name, JsonPath at);

    /**
     * Tells whether a name at that place may mean both the fragment's own node or reply and one that a parameter
     * names.
     */
    boolean isAmbiguous(Kind kind, String name, JsonPath at);

    /** Names as they stand. */
    record Plain() implements Frame {
        @Override
        public String declared(String id) {
            return id;
        }

        @Override
        public String node(String name, JsonPath at) {
            return name;
        }

        @Override
        public String reply(String name, JsonPath at) {
            return name;
        }

        @Override
        public boolean isAmbiguous(Kind kind, String name, JsonPath at) {
            return false;
        }
    }

    /**
     * An included fragment.
     *
     * @param prefix ends with a dot
     * @param nodes ids of its own nodes, without the prefix
     * @param replies ids of its own replies
     * @param values the values of its parameters
     * @param filled which of its texts held parameters
     * @param outer the includer's frame
     */
    record Included(
            String prefix,
            Set<String> nodes,
            Set<String> replies,
            Collection<String> values,
            Filled filled,
            Frame outer)
            implements Frame {

        @Override
        public String declared(String id) {
            return id.isEmpty() ? id : prefix + id;
        }

        @Override
        public String node(String name, JsonPath at) {
            return nodes.contains(name) && !filled.whole().contains(at) ? prefix + name : outer.node(name, at);
        }

        @Override
        public String reply(String name, JsonPath at) {
            return replies.contains(name) && !filled.whole().contains(at) ? prefix + name : outer.reply(name, at);
        }

        @Override
        public boolean isAmbiguous(Kind kind, String name, JsonPath at) {
            Set<String> own = kind == Kind.NODE ? nodes : replies;
            return filled.parts().contains(at) && own.contains(name) && values.contains(name);
        }
    }

    /**
     * Which texts of a fragment held parameters.
     *
     * @param whole texts that were nothing but one parameter
     * @param parts all others that held at least one
     */
    record Filled(Set<JsonPath> whole, Set<JsonPath> parts) {}
}

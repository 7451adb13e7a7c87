package org.ringcraft.engine.call;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for ids of one kind, in the order in which they were given. */
final class Index {

    /** The most of a kind that fits in a bit set of one long. */
    private static final int MOST_BITS = 64;

    private final String kind;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> ids = new ArrayList<>();

    Index(String kind) {
        this.kind = kind;
    }

    static Index of(String kind, Collection<String> ids) {
        Index index = new Index(kind);
        ids.forEach(index::add);
        return index;
    }

    /** Numbers the id unless it has a number; returns its number. */
    int add(String id) {
        Integer known = numbers.putIfAbsent(id, ids.size());
        if (known != null) {
            return known;
        }
        ids.add(id);
        return ids.size() - 1;
    }

    /** Returns the number; throws for an id that the loader should have refused. */
    int of(String id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("There is no " + kind + " '" + id + "'. Maybe the pack was not linted.");
        }
        return number;
    }

    /** Returns the number, or -1. */
    int find(String id) {
        return numbers.getOrDefault(id, -1);
    }

    String id(int number) {
        return ids.get(number);
    }

    int size() {
        return ids.size();
    }

    /** Returns the bit set of those ids. */
    long bits(Collection<String> some) {
        if (size() > MOST_BITS) {
            throw new IllegalArgumentException("There are " + size() + " of the kind " + kind
                    + "; a script holds at most " + MOST_BITS + ". Maybe split the scenario.");
        }
        long bits = 0;
        for (String id : some) {
            bits |= 1L << of(id);
        }
        return bits;
    }
}

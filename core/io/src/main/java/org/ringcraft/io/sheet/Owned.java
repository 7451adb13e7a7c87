package org.ringcraft.io.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows by what they belong to, in the order of the sheet; whoever is the owner takes them. */
final class Owned {

    /** An owner, as rows name it. */
    record Owner(String part, String id) {}

    private final Map<Owner, List<ReadRow>> rows = new LinkedHashMap<>();

    void add(String part, String owner, ReadRow row) {
        rows.computeIfAbsent(new Owner(part, owner), none -> new ArrayList<>()).add(row);
    }

    /** Returns the owner's rows; nobody gets them again. */
    List<ReadRow> take(String part, String owner) {
        List<ReadRow> taken = rows.remove(new Owner(part, owner));
        return taken == null ? List.of() : taken;
    }

    /** Returns the rows that nobody took. */
    Map<Owner, List<ReadRow>> left() {
        return rows;
    }
}

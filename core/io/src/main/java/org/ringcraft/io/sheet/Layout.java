package org.ringcraft.io.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a sheet holds: one object a row.
 *
 * @param sheet name of the sheet
 * @param links columns that say what the row belongs to
 * @param fields members of the object
 * @param order all keys that the object may have, in their usual order; those that are no fields have sheets of their
 *     own
 */
record Layout(String sheet, List<Column> links, List<Field> fields, List<String> order) {

    /** Members that have no column, as JSON. */
    static final Column MORE = Column.of("more", Look.PROGRAM, 18);

    /** How the file has written what the columns do not tell: the order of the keys, and digits. */
    static final Column AS_WRITTEN = Column.of("as written", Look.PROGRAM, 18);

    Layout {
        links = List.copyOf(links);
        fields = List.copyOf(fields);
        order = List.copyOf(order);
    }

    /** Returns a layout whose usual order of keys is that of the fields. */
    static Layout of(String sheet, List<Column> links, List<Field> fields) {
        return new Layout(sheet, links, fields, fields.stream().map(Field::key).toList());
    }

    /** Returns all columns, those for the program last. */
    List<Column> columns() {
        List<Column> columns = new ArrayList<>(links);
        fields.forEach(field -> columns.addAll(field.columns()));
        columns.add(MORE);
        columns.add(AS_WRITTEN);
        return columns;
    }

    /** Returns the headings of columns that nobody needs: what they hold is only shown, or only a hint. */
    Set<String> shown() {
        Set<String> shown = new HashSet<>();
        links.stream()
                .filter(column -> column.look() == Look.SHOWN)
                .map(Column::heading)
                .forEach(shown::add);
        shown.add(AS_WRITTEN.heading());
        return shown;
    }

    /** Returns the heading under which a key is found, by key. */
    Map<String, String> headings() {
        Map<String, String> headings = new HashMap<>();
        fields.forEach(field -> headings.putAll(field.headings()));
        return headings;
    }
}

package org.ringcraft.io.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringcraft.io.json.Fields;
import org.ringcraft.io.json.JsonValue;

/** Where mentions go: to a scenario, to all that a persona plays in, to the whole pack, or nowhere. */
@FunctionalInterface
interface Mentions {

    void mention(Kind kind, String id, Place place);

    /** Returns the name at a key that may be missing. */
    default Optional<String> optional(Fields fields, String key, Kind kind) {
        Optional<JsonValue.JsonText> name = fields.optionalName(key);
        return name.isPresent() ? Optional.of(noted(fields, name.get(), kind)) : Optional.empty();
    }

    /** Returns the name at a key that must be there; empty when it is not, which has been reported. */
    default String required(Fields fields, String key, Kind kind) {
        Optional<JsonValue.JsonText> name = fields.name(key);
        return name.isPresent() ? noted(fields, name.get(), kind) : "";
    }

    /** Returns the names in a list that may be missing. */
    default List<String> optionalList(Fields fields, String key, Kind kind) {
        return noted(fields, fields.optionalNames(key), kind);
    }

    /** Returns the names in a list that must be there. */
    default List<String> list(Fields fields, String key, int fewest, Kind kind) {
        return noted(fields, fields.names(key, fewest), kind);
    }

    /** Returns the numbers by name in an object, as they were given. */
    default Map<String, Double> keys(Fields fields, String key, Map<String, Double> numbers, Kind kind) {
        for (String name : numbers.keySet()) {
            mention(kind, name, new Place(fields.reporter(), fields.path(key).member(name)));
        }
        return numbers;
    }

    private List<String> noted(Fields fields, List<JsonValue.JsonText> names, Kind kind) {
        List<String> noted = new ArrayList<>(names.size());
        for (JsonValue.JsonText name : names) {
            noted.add(noted(fields, name, kind));
        }
        return noted;
    }

    private String noted(Fields fields, JsonValue.JsonText name, Kind kind) {
        mention(kind, name.text(), Place.of(fields, name));
        return name.text();
    }
}

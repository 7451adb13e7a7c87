package org.ringcraft.io.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringcraft.io.exchange.Tree;
import org.ringcraft.io.json.Diagnostic;
import org.ringcraft.io.json.DiagnosticCode;
import org.ringcraft.io.json.JsonValue;
import org.ringcraft.io.json.JsonValue.JsonObject;

/** Knows from which row of the workbook each object of the scenario came. */
final class Places {

    private static final Pattern MISSING = Pattern.compile("^The key '([A-Za-z]+)' is missing");

    /** Sheets of the lists that have no row of their own. */
    private static final Map<String, String> SHEETS = Map.of(
            "$.nodes", Layouts.NODES.sheet(),
            "$.needs", Layouts.NEEDS.sheet(),
            "$.objections", Layouts.OBJECTIONS.sheet(),
            "$.proposals", Layouts.PROPOSALS.sheet(),
            "$.extras", Layouts.EXTRAS.sheet(),
            "$.orderFields", Layouts.DESK.sheet(),
            "$.dispositions", Layouts.DESK.sheet(),
            "$.verification.fields", Layouts.DESK.sheet(),
            "$.include", Layouts.FRAGMENTS.sheet(),
            "$.brief", Layouts.BRIEF.sheet());

    private record Entry(ReadRow row, String heading) {}

    private final Map<String, Entry> entries = new HashMap<>();

    /** Notes the row of an object. */
    void put(String path, ReadRow row) {
        put(path, row, "");
    }

    /** Notes the row and the column of a value. */
    void put(String path, ReadRow row, String heading) {
        entries.put(path, new Entry(row, heading));
    }

    /** Returns the objects in rows, and notes that they stand in the list at that path. */
    List<JsonObject> objects(List<ReadRow> rows, String path) {
        List<JsonObject> made = new ArrayList<>();
        for (ReadRow row : rows) {
            put(path + "[" + made.size() + "]", row);
            made.add(row.object(Map.of()));
        }
        return made;
    }

    /** The same, with what other sheets add to each row, given its own path. */
    JsonValue objects(List<ReadRow> rows, String path, BiFunction<ReadRow, String, Map<String, JsonValue>> more) {
        List<JsonObject> made = new ArrayList<>();
        for (ReadRow row : rows) {
            String at = path + "[" + made.size() + "]";
            put(at, row);
            made.add(row.object(more.apply(row, at)));
        }
        return Tree.list(made);
    }

    /** Returns where the diagnostic of the scenario's file belongs in the workbook, if it is known. */
    Optional<Spot> of(Diagnostic diagnostic) {
        String path = diagnostic.path();
        if (diagnostic.code() == DiagnosticCode.MISSING_KEY) {
            Matcher key = MISSING.matcher(diagnostic.message());
            path += key.find() ? "." + key.group(1) : "";
        }
        return of(path);
    }

    /** Returns where a value of the scenario stands in the workbook: its cell, its row or at least its sheet. */
    Optional<Spot> of(String path) {
        for (String at = path; !at.isEmpty(); at = parent(at)) {
            Entry entry = entries.get(at);
            if (entry != null && !(at.equals("$") && SHEETS.containsKey(top(path)))) {
                return Optional.of(spot(entry, path.substring(at.length())));
            }
            String sheet = SHEETS.get(at);
            if (sheet != null) {
                return Optional.of(Spot.sheet(sheet));
            }
        }
        return Optional.empty();
    }

    private static String top(String path) {
        int dot = path.indexOf('.', 2);
        return dot < 0 ? path : path.substring(0, dot);
    }

    private static String parent(String path) {
        int cut = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        return cut > 0 ? path.substring(0, cut) : "";
    }

    private static Spot spot(Entry entry, String rest) {
        Map<String, String> headings = entry.row().layout().headings();
        String keys = rest.startsWith(".") ? rest.substring(1) : "";
        for (String key = keys; !key.isEmpty(); key = parent(key)) {
            String heading = headings.get(key);
            if (heading != null) {
                return entry.row().cells().at(heading).spot();
            }
        }
        return entry.heading().isEmpty()
                ? entry.row().cells().spot()
                : entry.row().cells().at(entry.heading()).spot();
    }
}

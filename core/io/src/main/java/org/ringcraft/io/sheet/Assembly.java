package org.ringcraft.io.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringcraft.io.exchange.Tree;
import org.ringcraft.io.json.JsonValue;
import org.ringcraft.io.json.JsonValue.JsonObject;
import org.ringcraft.io.json.Quote;

/** Puts a scenario together again from the rows of a workbook: {@link TakenApart} the other way round. */
final class Assembly {

    private final Findings findings;
    private final Places places = new Places();
    private final SheetRows sheets;
    private final Ids ids;
    private final Strays strays;
    private final Owned lines = new Owned();

    Assembly(Book book, Findings findings) {
        this.findings = findings;
        this.sheets = new SheetRows(book, findings);
        this.ids = new Ids(findings);
        this.strays = new Strays(findings);
    }

    /** Returns from where in the workbook each part of the scenario came. */
    Places places() {
        return places;
    }

    /** Returns the scenario, or nothing when a part of the workbook is missing. What is wrong has been reported. */
    Optional<JsonObject> scenario() {
        sheets.checkSheets();
        if (findings.isBroken()) {
            return Optional.empty();
        }
        Optional<ReadRow> single = sheets.single(Layouts.SCENARIO);
        readLines();
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("nodes", nodes());
        members.put("needs", withLines(Layouts.NEEDS, "needs", "need", TakenApart.NEED_LINES));
        members.put("objections", withLines(Layouts.OBJECTIONS, "objections", "objection", TakenApart.OBJECTION_LINES));
        members.put("proposals", plain(Layouts.PROPOSALS, "proposals", "proposal"));
        members.put("extras", plain(Layouts.EXTRAS, "extras", "extra"));
        List<JsonObject> include = places.objects(sheets.table(Layouts.FRAGMENTS), "$.include");
        single.ifPresent(row -> {
            places.put("$", row);
            if (!include.isEmpty()) {
                members.put("include", Tree.list(include));
            }
            new FrameAssembly(sheets, ids, places).add(row, members);
        });
        strays.lines(lines);
        return single.isEmpty() || findings.isBroken()
                ? Optional.empty()
                : Optional.of(single.get().object(members));
    }

    private void readLines() {
        List<ReadRow> rows = ids.named(sheets.table(Layouts.LINES), "line", Ids::fromOwner);
        for (ReadRow row : rows) {
            Optional<String> part = row.word(Layouts.AS, Vocabulary.LINE_PART);
            String owner = row.link(Layouts.FOR);
            if (owner.isEmpty()) {
                row.cells()
                        .at(Layouts.FOR)
                        .error("This is empty, so nobody says the line.", "Maybe the id of a reply, node or need.");
            }
            if (part.isPresent() && !owner.isEmpty()) {
                lines.add(part.get(), owner, row);
            }
        }
    }

    private JsonValue nodes() {
        List<ReadRow> nodes = ids.named(sheets.table(Layouts.NODES), "node", Ids::none);
        Owned replies = new Owned();
        ids.named(sheets.table(Layouts.REPLIES), "reply", Ids::fromText)
                .forEach(row -> replies.add("", row.link(Layouts.NODE), row));
        Owned reasons = new Owned();
        sheets.table(Layouts.REASONS).forEach(row -> reasons.add("", row.link(Layouts.NODE), row));
        List<JsonObject> made = new ArrayList<>();
        for (ReadRow node : nodes) {
            String path = "$.nodes[" + made.size() + "]";
            String id = node.id().orElse("");
            places.put(path, node);
            Map<String, JsonValue> added = new LinkedHashMap<>();
            List<ReadRow> own = replies.take("", id);
            comparePhases(node, own);
            added.put("replies", places.objects(own, path + ".replies", this::reply));
            lines(added, node, "enter", id, path, false);
            because(added, node, reasons.take("", id), path + ".because");
            made.add(node.object(added));
        }
        List<String> known = nodes.stream().flatMap(node -> node.id().stream()).toList();
        strays.rows(replies, known, "reply");
        strays.rows(reasons, known, "reason");
        return Tree.list(made);
    }

    /** Where a node's replies show different phases, somebody has changed them where it has no effect. */
    private static void comparePhases(ReadRow node, List<ReadRow> replies) {
        String phase = Raw.textOf(node.members(), "phase").orElse("");
        List<CellAt> shown = replies.stream()
                .map(reply -> reply.cells().at(Layouts.PHASE))
                .filter(at -> !at.isBlank())
                .toList();
        if (shown.stream().map(CellAt::text).distinct().count() > 1) {
            shown.stream()
                    .filter(at -> !at.text().equalsIgnoreCase(phase))
                    .forEach(at -> at.warn(
                            "The phase is only shown here; that of the node is " + Quote.of(phase) + ".",
                            "Maybe change it in the sheet " + Layouts.NODES.sheet() + "."));
        }
    }

    private Map<String, JsonValue> reply(ReadRow row, String path) {
        Map<String, JsonValue> added = new LinkedHashMap<>();
        lines(added, row, "answers", row.id().orElse(""), path, false);
        return added;
    }

    private void because(Map<String, JsonValue> added, ReadRow node, List<ReadRow> reasons, String path) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        if (node.members().get("because") instanceof JsonObject because) {
            members.putAll(because.members());
        }
        if (members.isEmpty() && reasons.isEmpty()) {
            return;
        }
        if (!members.containsKey("reasons")) {
            members.put(
                    "reasons",
                    Tree.list(places.objects(ids.named(reasons, "reason", Ids::fromText), path + ".reasons")));
            members.putIfAbsent("criteria", Tree.texts(List.of()));
            added.put("because", FrameAssembly.ordered(members, TakenApart.BECAUSE));
        } else if (!reasons.isEmpty()) {
            node.alsoInMore("because");
        }
    }

    /** Adds the lines of one list. */
    private void lines(
            Map<String, JsonValue> added, ReadRow owner, String part, String id, String path, boolean always) {
        List<ReadRow> rows = lines.take(part, id);
        if (!rows.isEmpty() || (always && !owner.members().containsKey(part))) {
            if (owner.members().get(part) instanceof JsonValue.JsonArray kept
                    && !kept.elements().isEmpty()) {
                owner.alsoInMore(part);
            }
            added.put(part, Tree.list(places.objects(rows, path + "." + part)));
        }
    }

    private JsonValue withLines(Layout layout, String key, String what, List<String> lists) {
        return places.objects(ids.named(sheets.table(layout), what, Ids::none), "$." + key, (row, path) -> {
            Map<String, JsonValue> added = new LinkedHashMap<>();
            lists.forEach(part -> lines(added, row, part, row.id().orElse(""), path, true));
            return added;
        });
    }

    private JsonValue plain(Layout layout, String key, String what) {
        return Tree.list(places.objects(ids.named(sheets.table(layout), what, Ids::none), "$." + key));
    }
}

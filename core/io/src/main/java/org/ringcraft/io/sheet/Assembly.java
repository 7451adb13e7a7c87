package org.ringcraft.io.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.ringcraft.io.exchange.Tree;
import org.ringcraft.io.json.JsonValue;
import org.ringcraft.io.json.JsonValue.JsonObject;
import org.ringcraft.io.json.JsonValue.JsonText;
import org.ringcraft.io.json.Nearest;
import org.ringcraft.io.json.Quote;

/** Puts a scenario together again from the rows of a workbook: {@link TakenApart} the other way round. */
final class Assembly {

    private final Findings findings;
    private final Places places = new Places();
    private final SheetRows sheets;
    private final Ids ids;
    private final Owned lines = new Owned();
    private final Owned parts = new Owned();

    Assembly(Book book, Findings findings) {
        this.findings = findings;
        this.sheets = new SheetRows(book, findings);
        this.ids = new Ids(findings);
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
        List<JsonObject> include = objects(sheets.table(Layouts.FRAGMENTS), "$.include");
        single.ifPresent(row -> {
            places.put("$", row);
            if (!include.isEmpty()) {
                members.put("include", Tree.list(include));
            }
            brief(row, members);
            desk(row, members);
        });
        strayLines();
        return single.isEmpty() || findings.isBroken()
                ? Optional.empty()
                : Optional.of(single.get().object(members));
    }

    private void readLines() {
        List<ReadRow> rows = ids.named(sheets.table(Layouts.LINES), "line", Ids::fromOwner);
        for (ReadRow row : rows) {
            Optional<String> part = word(row, Layouts.AS, Vocabulary.LINE_PART);
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

    /** Returns the word in a column that must hold one, if it does; otherwise that is reported. */
    private static Optional<String> word(ReadRow row, String heading, Vocabulary list) {
        CellAt at = row.cells().at(heading);
        if (at.isBlank()) {
            at.error("This is empty.", "Maybe one of " + String.join(", ", list.words()) + ".");
            return Optional.empty();
        }
        return new TextCodec.Word(list)
                .read(at)
                .map(value -> value instanceof JsonText text ? text.text() : "")
                .filter(list.words()::contains);
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
            added.put("replies", objects(own, path + ".replies", this::reply));
            lines(added, node, "enter", id, path, false);
            because(added, node, reasons.take("", id), path + ".because");
            made.add(node.object(added));
        }
        List<String> known = nodes.stream().flatMap(node -> node.id().stream()).toList();
        stray(replies, known, "reply");
        stray(reasons, known, "reason");
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
            members.put("reasons", Tree.list(objects(ids.named(reasons, "reason", Ids::fromText), path + ".reasons")));
            members.putIfAbsent("criteria", Tree.texts(List.of()));
            added.put("because", ordered(members, TakenApart.BECAUSE));
        } else if (!reasons.isEmpty()) {
            inMore(node, "because");
        }
    }

    private static void inMore(ReadRow owner, String key) {
        owner.cells()
                .at(Layout.MORE.heading())
                .error("This holds '" + key + "', and there are rows for it as well.", "Maybe delete one of them.");
    }

    private static JsonObject ordered(Map<String, JsonValue> members, List<String> order) {
        Map<String, JsonValue> ordered = new LinkedHashMap<>();
        for (String key : order) {
            JsonValue value = members.get(key);
            if (value != null) {
                ordered.put(key, value);
            }
        }
        return Tree.object(ordered);
    }

    /** Adds the lines of one list. */
    private void lines(
            Map<String, JsonValue> added, ReadRow owner, String part, String id, String path, boolean always) {
        List<ReadRow> rows = lines.take(part, id);
        if (!rows.isEmpty() || (always && !owner.members().containsKey(part))) {
            if (owner.members().get(part) instanceof JsonValue.JsonArray kept
                    && !kept.elements().isEmpty()) {
                inMore(owner, part);
            }
            added.put(part, Tree.list(objects(rows, path + "." + part)));
        }
    }

    private List<JsonObject> objects(List<ReadRow> rows, String path) {
        List<JsonObject> made = new ArrayList<>();
        for (ReadRow row : rows) {
            places.put(path + "[" + made.size() + "]", row);
            made.add(row.object(Map.of()));
        }
        return made;
    }

    private JsonValue objects(
            List<ReadRow> rows, String path, BiFunction<ReadRow, String, Map<String, JsonValue>> more) {
        List<JsonObject> made = new ArrayList<>();
        for (ReadRow row : rows) {
            String at = path + "[" + made.size() + "]";
            places.put(at, row);
            made.add(row.object(more.apply(row, at)));
        }
        return Tree.list(made);
    }

    private JsonValue withLines(Layout layout, String key, String what, List<String> lists) {
        return objects(ids.named(sheets.table(layout), what, Ids::none), "$." + key, (row, path) -> {
            Map<String, JsonValue> added = new LinkedHashMap<>();
            lists.forEach(part -> lines(added, row, part, row.id().orElse(""), path, true));
            return added;
        });
    }

    private JsonValue plain(Layout layout, String key, String what) {
        return Tree.list(objects(ids.named(sheets.table(layout), what, Ids::none), "$." + key));
    }

    private void brief(ReadRow scenario, Map<String, JsonValue> members) {
        List<ReadRow> rows = sheets.table(Layouts.BRIEF);
        if (scenario.members().containsKey("brief")) {
            if (!rows.isEmpty()) {
                inMore(scenario, "brief");
            }
            return;
        }
        byPart(rows, Vocabulary.BRIEF_PART);
        Map<String, JsonValue> brief = new LinkedHashMap<>();
        for (String key : TakenApart.BRIEF_TEXTS) {
            List<ReadRow> texts = parts.take("", key);
            texts.stream()
                    .skip(1)
                    .forEach(row -> row.cells()
                            .at(Layouts.PART)
                            .error("The " + key + " stands twice.", "Maybe join the texts in one row."));
            for (ReadRow row : texts) {
                JsonValue text = row.members().get("text");
                if (text != null) {
                    brief.putIfAbsent(key, text);
                }
                places.put("$.brief." + key, row, "text");
            }
        }
        brief.put("cards", Tree.list(objects(parts.take("", TakenApart.CARD), "$.brief.cards")));
        members.put("brief", Tree.object(brief));
    }

    private void byPart(List<ReadRow> rows, Vocabulary list) {
        for (ReadRow row : rows) {
            word(row, Layouts.PART, list).ifPresent(part -> parts.add("", part, row));
        }
    }

    private void desk(ReadRow scenario, Map<String, JsonValue> members) {
        byPart(sheets.table(Layouts.DESK), Vocabulary.DESK_PART);
        for (Map.Entry<String, String> part : TakenApart.DESK.entrySet()) {
            boolean check = part.getValue().equals("fields");
            List<ReadRow> rows = ids.named(parts.take("", part.getKey()), part.getKey(), Ids::none);
            String path = check ? "$.verification.fields" : "$." + part.getValue();
            JsonValue objects = objects(rows, path, (row, at) -> deskRow(row, part.getKey()));
            if (check) {
                verification(scenario, members, rows, objects);
            } else {
                members.put(part.getValue(), objects);
            }
        }
    }

    /** An order field is not required unless it is said to be. */
    private static Map<String, JsonValue> deskRow(ReadRow row, String part) {
        boolean silent = part.equals("order field") && !row.members().containsKey("required");
        return silent ? Map.of("required", Tree.flag(false)) : Map.of();
    }

    private static void verification(
            ReadRow scenario, Map<String, JsonValue> members, List<ReadRow> rows, JsonValue checks) {
        Map<String, JsonValue> verification = new LinkedHashMap<>();
        if (scenario.members().get("verification") instanceof JsonObject given) {
            verification.putAll(given.members());
        }
        if (!verification.containsKey("fields")) {
            verification.put("fields", checks);
            members.put("verification", ordered(verification, TakenApart.VERIFICATION));
        } else if (!rows.isEmpty()) {
            inMore(scenario, "verification");
        }
    }

    /** Rows whose owner is nowhere to be found, once for each owner. */
    private void stray(Owned rows, List<String> known, String what) {
        if (findings.isBroken()) {
            return;
        }
        rows.left().forEach((owner, left) -> {
            CellAt at = left.get(0).cells().at(Layouts.NODE);
            if (owner.id().isEmpty()) {
                left.forEach(row -> row.cells()
                        .at(Layouts.NODE)
                        .error("This is empty, so the " + what + " belongs nowhere.", "Maybe the id of a node."));
            } else {
                at.error("There is no node " + Quote.of(owner.id()) + also(left) + ".", cure(owner.id(), known));
            }
        });
    }

    private static String cure(String owner, List<String> known) {
        return Nearest.to(owner, known)
                .map(near -> "Maybe " + Quote.of(near) + ".")
                .orElse("Maybe delete the rows too, or add it.");
    }

    /** Says how many more rows have the same trouble. */
    private static String also(List<ReadRow> rows) {
        int last = rows.get(rows.size() - 1).cells().spot().row();
        return rows.size() == 1 ? "" : ", which " + rows.size() + " rows down to row " + last + " belong to";
    }

    private void strayLines() {
        if (findings.isBroken()) {
            return;
        }
        Map<String, String> kinds = Map.of("answers", "reply", "enter", "node");
        lines.left().forEach((owner, left) -> {
            String kind = kinds.getOrDefault(
                    owner.part(), TakenApart.NEED_LINES.contains(owner.part()) ? "need" : "objection");
            left.get(0)
                    .cells()
                    .at(Layouts.FOR)
                    .error(
                            "There is no " + kind + " " + Quote.of(owner.id()) + also(left) + ".",
                            "Maybe delete the lines too, or put the " + kind + " back.");
        });
    }
}

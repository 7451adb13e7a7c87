package org.ringcraft.io.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ringcraft.io.exchange.Exchange;
import org.ringcraft.io.exchange.Imported;
import org.ringcraft.io.exchange.Incoming;
import org.ringcraft.io.exchange.KeyOrder;
import org.ringcraft.io.exchange.Outgoing;
import org.ringcraft.io.exchange.PackDocuments;
import org.ringcraft.io.exchange.Remark;
import org.ringcraft.io.exchange.Tree;
import org.ringcraft.io.json.Diagnostic;
import org.ringcraft.io.json.JsonValue.JsonObject;

/** Scenarios as workbooks. A workbook that nobody has changed gives back the same file, byte for byte. */
public final class SheetExchange implements Exchange {

    private static final Set<String> SHEETS = sheets();

    private static Set<String> sheets() {
        Set<String> sheets = new HashSet<>();
        Layouts.TABLES.forEach(layout -> sheets.add(Book.plain(layout.sheet())));
        sheets.add(Book.plain(Layouts.SCENARIO.sheet()));
        return sheets;
    }

    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public List<String> endings() {
        return List.of(".xlsx");
    }

    @Override
    public boolean isText() {
        return false;
    }

    /**
     * Returns the workbook of the whole scenario, whoever it is made for.
     *
     * @throws IllegalArgumentException when the scenario would not come back as it is; scenarios that load do
     */
    @Override
    public byte[] write(Outgoing outgoing) {
        JsonObject scenario = outgoing.scenario();
        Map<Layout, List<Map<String, SheetCell>>> rows = TakenApart.of(scenario);
        rows.values().forEach(sheet -> sheet.forEach(SheetExchange::checkLengths));
        byte[] workbook =
                BookWriter.write(Tree.text(scenario, "title"), rows, Vocabularies.of(scenario, outgoing.pack()));
        checkReturn(scenario, workbook);
        return workbook;
    }

    private static void checkLengths(Map<String, SheetCell> row) {
        row.forEach((heading, cell) -> {
            if (Escapes.write(cell.text()).length() > BookReader.MOST_CHARACTERS) {
                throw new IllegalArgumentException("A text for the column '" + heading + "' has more than "
                        + BookReader.MOST_CHARACTERS + " characters, the most that a cell holds. Maybe shorten it.");
            }
        });
    }

    /** Nothing may get lost on the way, so every workbook is read again before it is handed out. */
    private static void checkReturn(JsonObject scenario, byte[] workbook) {
        Findings findings = new Findings();
        Optional<JsonObject> back;
        try {
            back = new Assembly(BookReader.read(workbook, SheetExchange::isWanted), findings).scenario();
        } catch (SheetException unreadable) {
            throw new IllegalArgumentException(unreadable.getMessage(), unreadable);
        }
        if (back.isEmpty() || findings.hasErrors() || !Tree.isSame(back.get(), scenario)) {
            String why = findings.found().stream()
                    .filter(SheetFinding::isError)
                    .findFirst()
                    .map(first -> " " + first.text())
                    .orElse("");
            throw new IllegalArgumentException("The scenario cannot be put into a workbook without losing something."
                    + why + " Maybe 'lint' says what is wrong with it.");
        }
    }

    private static boolean isWanted(String sheet) {
        return SHEETS.contains(Book.plain(sheet));
    }

    @Override
    public boolean reads() {
        return true;
    }

    @Override
    public Imported read(Incoming incoming) {
        Findings findings = new Findings();
        Book book;
        try {
            book = BookReader.read(incoming.content(), SheetExchange::isWanted);
        } catch (SheetException unreadable) {
            return new Imported.Unreadable(List.of(Remark.error("", String.valueOf(unreadable.getMessage()), "")));
        }
        Assembly assembly = new Assembly(book, findings);
        Optional<JsonObject> made = assembly.scenario().map(scenario -> renamed(scenario, incoming.id()));
        if (made.isEmpty()) {
            return new Imported.Unreadable(remarks(findings));
        }
        if (findings.hasErrors()) {
            others(made.get(), incoming.pack(), assembly.places(), findings);
            return new Imported.Unreadable(remarks(findings));
        }
        Places places = assembly.places();
        return new Imported.Made(
                made.get(), remarks(findings), found -> places.of(found).map(Spot::text));
    }

    private static JsonObject renamed(JsonObject scenario, String id) {
        return id.isEmpty() ? scenario : Tree.with(scenario, "id", Tree.text(id), KeyOrder.SCENARIO);
    }

    /** Adds what the pack's checks find in rows that are otherwise in order, so that one run shows many mistakes. */
    private static void others(JsonObject scenario, PackDocuments pack, Places places, Findings findings) {
        String file = pack.scenarioFile(Tree.text(scenario, "id"));
        for (Diagnostic diagnostic : pack.loadWith(scenario).diagnostics()) {
            if (!diagnostic.isError() || !diagnostic.file().equals(file)) {
                continue;
            }
            places.of(diagnostic)
                    .filter(spot -> spot.row() > 0 && !findings.isBad(spot))
                    .ifPresent(spot -> findings.error(spot, diagnostic.message(), diagnostic.cure()));
        }
    }

    private static List<Remark> remarks(Findings findings) {
        List<Remark> remarks = new ArrayList<>();
        for (SheetFinding finding : findings.found()) {
            remarks.add(
                    finding.isError()
                            ? Remark.error(finding.where(), finding.message(), finding.cure())
                            : Remark.warning(finding.where(), finding.message(), finding.cure()));
        }
        return remarks;
    }
}

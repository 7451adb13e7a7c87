package org.ringcraft.io.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.ringcraft.engine.catalogue.ProcedureTrigger;
import org.ringcraft.io.json.Diagnostic;
import org.ringcraft.io.json.DiagnosticCode;
import org.ringcraft.io.json.Utf8;

/** Every way to break a pack that we could think of: each is reported with code, file and path, and nothing throws. */
class BrokenPackTest {

    private static final String SCENARIO = TinyPack.SCENARIO;
    private static final String GREETING = "fragments/greeting.json";
    private static final String CHECK = "fragments/check.json";
    private static final String CATALOGUE = "catalogue/kettles.json";
    private static final String RULES = "rules/fair-kettles.json";
    private static final String ADA = "personas/ada.json";
    private static final String RUBRIC = "rubrics/card.json";
    private static final String MODEL = "model.json";
    private static final String MANIFEST = "pack.json";

    private final List<DynamicTest> tests = new ArrayList<>();
    private final Set<DiagnosticCode> broken = EnumSet.noneOf(DiagnosticCode.class);

    private void broken(String name, DiagnosticCode code, String file, String path, UnaryOperator<TinyPack> breakage) {
        broken.add(code);
        tests.add(DynamicTest.dynamicTest(name, () -> {
            PackLoad load = breakage.apply(TinyPack.sound()).load();
            String found = String.join(
                    "\n", load.diagnostics().stream().map(Diagnostic::text).toList());
            assertTrue(
                    load.diagnostics().stream()
                            .anyMatch(each -> each.code() == code
                                    && each.file().equals(file)
                                    && each.path().equals(path)),
                    () -> "Expected " + code + " in " + file + " at " + path + ", found:\n" + found);
            boolean error = code.severity() == Diagnostic.Severity.ERROR;
            assertEquals(error, load instanceof PackLoad.Refused, found);
            for (Diagnostic each : load.diagnostics()) {
                assertTrue(each.text().matches("RC\\d{3} (error|warning) [^\\n]+: [^\\n]+[.!?]"), each.text());
            }
        }));
    }

    /** One value set to another. */
    private void set(DiagnosticCode code, String file, String path, String json) {
        broken(file + " " + path + " = " + json, code, file, dollar(path), pack -> pack.set(file, path, json));
    }

    /** One value set to another, reported somewhere else. */
    private void set(DiagnosticCode code, String file, String path, String json, String reported) {
        broken(file + " " + path + " = " + json, code, file, reported, pack -> pack.set(file, path, json));
    }

    private void removed(DiagnosticCode code, String file, String path, String reported) {
        broken(file + " without " + path, code, file, reported, pack -> pack.remove(file, path));
    }

    private static String dollar(String path) {
        StringBuilder text = new StringBuilder("$");
        for (String step : path.split("\\.")) {
            text.append(step.matches("\\d+") ? "[" + step + "]" : "." + step);
        }
        return text.toString();
    }

    @Test
    void theTinyPackIsSound() {
        PackLoad load = TinyPack.sound().load();
        assertEquals(
                List.of(), load.diagnostics().stream().map(Diagnostic::text).toList());
        assertInstanceOf(PackLoad.Loaded.class, load);
    }

    @TestFactory
    List<DynamicTest> files() {
        byte[] junk = {0x7F, 'E', 'L', 'F', 0, 1, 2, (byte) 0xFE, (byte) 0x80};
        broken("no pack.json", DiagnosticCode.FILE_MISSING, MANIFEST, "$", pack -> pack.without(MANIFEST));
        broken("no model.json", DiagnosticCode.FILE_MISSING, MODEL, "$", pack -> pack.without(MODEL));
        broken("no scenario", DiagnosticCode.FILE_MISSING, "scenarios/", "$", pack -> pack.without(SCENARIO));
        broken("no rubric", DiagnosticCode.UNKNOWN_REFERENCE, MANIFEST, "$.defaultRubric", p -> p.without(RUBRIC));
        broken(
                "no fragment",
                DiagnosticCode.UNKNOWN_REFERENCE,
                SCENARIO,
                "$.include[0].fragment",
                pack -> pack.without(GREETING));
        broken("no persona", DiagnosticCode.UNKNOWN_REFERENCE, SCENARIO, "$.personas[0]", pack -> pack.without(ADA));
        broken("newer format", DiagnosticCode.FORMAT, MANIFEST, "$.format", pack -> pack.set(MANIFEST, "format", "3"));
        broken(
                "older format",
                DiagnosticCode.OLD_FORMAT,
                MANIFEST,
                "$.format",
                pack -> pack.set(MANIFEST, "format", "1"));
        broken("older format", DiagnosticCode.OUT_OF_RANGE, MANIFEST, "$.format", p -> p.set(MANIFEST, "format", "0"));
        broken(
                "notes among the files",
                DiagnosticCode.UNEXPECTED_FILE,
                "scenarios/notes.txt",
                "$",
                pack -> pack.text("scenarios/notes.txt", "hello"));
        broken(
                "misspelt folder",
                DiagnosticCode.UNEXPECTED_FILE,
                "persona/carl.json",
                "$",
                pack -> pack.text("persona/carl.json", "{}"));
        broken(
                "folder in a folder",
                DiagnosticCode.UNEXPECTED_FILE,
                "scenarios/old/",
                "$",
                pack -> pack.text("scenarios/old/", ""));
        broken(
                "plan that is not text",
                DiagnosticCode.NOT_UTF8,
                "plans/bad.plan",
                "$",
                pack -> pack.bytes("plans/bad.plan", junk));
        for (String file : TinyPack.sound().files().keySet()) {
            if (file.endsWith(".json")) {
                broken(file + " empty", DiagnosticCode.EMPTY_FILE, file, "$", pack -> pack.text(file, ""));
                broken(
                        file + " cut",
                        DiagnosticCode.SYNTAX,
                        file,
                        "$",
                        pack -> pack.edit(file, text -> text.substring(0, text.length() / 2)));
                broken(file + " binary", DiagnosticCode.NOT_UTF8, file, "$", pack -> pack.bytes(file, junk));
                broken(
                        file + " with a mark",
                        DiagnosticCode.BYTE_ORDER_MARK,
                        file,
                        "$",
                        pack -> pack.edit(file, text -> "\uFEFF" + text));
                broken(
                        file + " as UTF-16",
                        DiagnosticCode.BYTE_ORDER_MARK,
                        file,
                        "$",
                        pack -> pack.bytes(file, "{}".getBytes(StandardCharsets.UTF_16)));
                broken(file + " a list", DiagnosticCode.WRONG_TYPE, file, "$", pack -> pack.text(file, "[]"));
                broken(file + " a text", DiagnosticCode.WRONG_TYPE, file, "$", pack -> pack.text(file, "\"x\""));
                broken(file + " null", DiagnosticCode.WRONG_TYPE, file, "$", pack -> pack.text(file, "null"));
                broken(
                        file + " twice",
                        DiagnosticCode.TRAILING_DATA,
                        file,
                        "$",
                        pack -> pack.edit(file, text -> text + text));
                broken(
                        file + " with an unknown key",
                        DiagnosticCode.UNKNOWN_KEY,
                        file,
                        "$.zzz",
                        pack -> pack.set(file, "zzz", "1"));
                broken(
                        file + " too large",
                        DiagnosticCode.TOO_LARGE,
                        file,
                        "$",
                        pack -> pack.bytes(file, new byte[Utf8.MOST_BYTES + 1]));
                broken(
                        file + " too deep",
                        DiagnosticCode.TOO_DEEP,
                        file,
                        "$" + "[0]".repeat(64),
                        pack -> pack.text(file, "[".repeat(100)));
            }
        }
        return tests;
    }

    @TestFactory
    List<DynamicTest> fields() {
        broken(
                "a key twice",
                DiagnosticCode.DUPLICATE_KEY,
                SCENARIO,
                "$.title",
                pack -> pack.edit(SCENARIO, text -> text.replaceFirst("\"title\"", "\"title\": \"x\", \"title\"")));
        broken(
                "a misspelt key",
                DiagnosticCode.UNKNOWN_KEY,
                SCENARIO,
                "$.needs[0].wieght",
                pack -> pack.edit(SCENARIO, text -> text.replace("\"weight\": 1,", "\"wieght\": 1,")));
        broken(
                "a misspelt key is missing",
                DiagnosticCode.MISSING_KEY,
                SCENARIO,
                "$.needs[0]",
                pack -> pack.edit(SCENARIO, text -> text.replace("\"weight\": 1,", "\"wieght\": 1,")));
        removed(DiagnosticCode.MISSING_KEY, SCENARIO, "nodes.0.replies.0.note", "$.nodes[0].replies[0]");
        removed(DiagnosticCode.MISSING_KEY, SCENARIO, "nodes.0.replies.0.question", "$.nodes[0].replies[0]");
        removed(DiagnosticCode.MISSING_KEY, SCENARIO, "nodes.0.replies.2.benefit", "$.nodes[0].replies[2]");
        removed(DiagnosticCode.MISSING_KEY, SCENARIO, "nodes.0.replies.2.style.pace", "$.nodes[0].replies[2].style");
        removed(DiagnosticCode.MISSING_KEY, ADA, "remarks.HOLD", "$.remarks");
        removed(DiagnosticCode.MISSING_KEY, ADA, "circumstances", "$");
        removed(DiagnosticCode.MISSING_KEY, RUBRIC, "sections.0.lines.0.rule.half", "$.sections[0].lines[0].rule");
        removed(DiagnosticCode.MISSING_KEY, MANIFEST, "notice", "$");
        removed(DiagnosticCode.MISSING_KEY, CATALOGUE, "products.0.price.rises", "$.products[0].price");
        set(DiagnosticCode.WRONG_TYPE, SCENARIO, "budgetPence", "\"600\"");
        set(DiagnosticCode.WRONG_TYPE, SCENARIO, "budgetPence", "600.5");
        set(DiagnosticCode.WRONG_TYPE, SCENARIO, "nodes", "{}");
        set(DiagnosticCode.WRONG_TYPE, SCENARIO, "nodes.0", "7");
        set(DiagnosticCode.WRONG_TYPE, SCENARIO, "nodes.0.replies.0.style", "[0.5]");
        set(DiagnosticCode.WRONG_TYPE, SCENARIO, "nodes.0.replies.0.when", "true");
        set(DiagnosticCode.WRONG_TYPE, SCENARIO, "include.0.with", "[]");
        set(DiagnosticCode.WRONG_TYPE, SCENARIO, "include.0.with.next", "1");
        set(DiagnosticCode.WRONG_TYPE, SCENARIO, "needs.0.weights", "[]");
        set(DiagnosticCode.WRONG_TYPE, RULES, "until", "null");
        set(DiagnosticCode.WRONG_TYPE, RULES, "disclosures.1.required", "\"yes\"");
        set(DiagnosticCode.OUT_OF_RANGE, SCENARIO, "budgetPence", "-1");
        set(DiagnosticCode.OUT_OF_RANGE, SCENARIO, "needs.0.weight", "2.5");
        set(DiagnosticCode.OUT_OF_RANGE, SCENARIO, "needs.0.weights.ben", "9");
        set(DiagnosticCode.OUT_OF_RANGE, SCENARIO, "nodes.0.replies.3.pressure", "1.01");
        set(DiagnosticCode.OUT_OF_RANGE, SCENARIO, "needs.0.full.0.weight", "0");
        set(DiagnosticCode.OUT_OF_RANGE, SCENARIO, "proposals.0.meets.durability", "1.5");
        set(DiagnosticCode.OUT_OF_RANGE, ADA, "wordsPerMinute", "3000");
        set(DiagnosticCode.OUT_OF_RANGE, ADA, "traits.literacy.mean", "-0.1");
        set(DiagnosticCode.OUT_OF_RANGE, RUBRIC, "passMark", "101");
        set(DiagnosticCode.NOT_FINITE, SCENARIO, "budgetPence", "1e999");
        set(DiagnosticCode.UNKNOWN_WORD, SCENARIO, "direction", "\"inbound\"");
        set(DiagnosticCode.UNKNOWN_WORD, SCENARIO, "nodes.0.phase", "\"DISCOVERY\"");
        set(DiagnosticCode.UNKNOWN_WORD, SCENARIO, "nodes.0.replies.0.move", "\"QUESTION\"");
        set(DiagnosticCode.UNKNOWN_WORD, SCENARIO, "nodes.0.replies.5.step", "\"EXPLORE\"");
        set(DiagnosticCode.UNKNOWN_WORD, SCENARIO, "orderFields.1.id", "\"phone\"");
        set(DiagnosticCode.UNKNOWN_WORD, SCENARIO, "dispositions.1.id", "\"lost\"");
        set(DiagnosticCode.UNKNOWN_WORD, ADA, "circumstances.0", "\"HURRIED\"");
        set(DiagnosticCode.UNKNOWN_WORD, RULES, "breaches.0.severity", "\"DEADLY\"");
        set(DiagnosticCode.UNKNOWN_WORD, RULES, "breaches.0.trigger", "\"LIES\"");
        set(DiagnosticCode.UNKNOWN_WORD, RULES, "disclosures.0.by", "\"LATER\"");
        set(DiagnosticCode.REPEATED, ADA, "circumstances", "[\"VULNERABLE\", \"VULNERABLE\"]", "$.circumstances[1]");
        set(DiagnosticCode.REPEATED, SCENARIO, "products.2", "\"kettle\"");
        set(DiagnosticCode.BAD_DATE, SCENARIO, "date", "\"2026-02-30\"");
        set(DiagnosticCode.BAD_DATE, CATALOGUE, "products.0.price.rises.0.on", "\"1 April\"");
        set(DiagnosticCode.BAD_DATE, RULES, "checked", "\"November\"");
        set(DiagnosticCode.REFUSED, RULES, "until", "\"2019-12-31\"");
        set(DiagnosticCode.TEXT_LENGTH, SCENARIO, "nodes.0.replies.0.text", "\"" + "x".repeat(241) + "\"");
        set(DiagnosticCode.TEXT_LENGTH, SCENARIO, "needs.0.full.0.text", "\"" + "x".repeat(261) + "\"");
        set(DiagnosticCode.TEXT_LENGTH, SCENARIO, "nodes.0.replies.0.note", "\" \"");
        set(DiagnosticCode.TEXT_LENGTH, ADA, "remarks.HOLD.0.text", "\"\"");
        set(DiagnosticCode.LIST_LENGTH, SCENARIO, "personas", "[]");
        set(DiagnosticCode.LIST_LENGTH, SCENARIO, "needs.0.full", "[]");
        set(DiagnosticCode.LIST_LENGTH, SCENARIO, "objections.0.again", "[]");
        set(DiagnosticCode.PLACEHOLDER, SCENARIO, "nodes.0.replies.0.text", "\"Hello {frist}.\"");
        set(DiagnosticCode.PLACEHOLDER, SCENARIO, "nodes.0.replies.0.text", "\"Hello {first.\"");
        set(DiagnosticCode.PLACEHOLDER, SCENARIO, "nodes.0.replies.0.text", "\"Hello first}.\"");
        set(DiagnosticCode.PLACEHOLDER, ADA, "remarks.HOLD.0.text", "\"{customer} waits.\"");
        set(DiagnosticCode.PLACEHOLDER, RUBRIC, "sections.0.lines.0.explain.full", "\"{agent} asked.\"");
        set(DiagnosticCode.REFUSED, ADA, "traits.literacy", "{\"mean\": 0.01, \"sd\": 0.4}");
        set(DiagnosticCode.REFUSED, MANIFEST, "version", "\"one\"");
        set(DiagnosticCode.REFUSED, MANIFEST, "language", "\"English\"");
        set(DiagnosticCode.REFUSED, SCENARIO, "nodes.0.because.reasons.0.sound", "false", "$.nodes[0].because.reasons");
        set(DiagnosticCode.KEYS_CLASH, SCENARIO, "nodes.0.replies.11.to", "\"hub\"", "$.nodes[0].replies[11].ends");
        set(DiagnosticCode.KEYS_CLASH, SCENARIO, "nodes.0.replies.3.trade", "true");
        set(DiagnosticCode.KEYS_CLASH, SCENARIO, "nodes.0.replies.3.value", "\"MORE_USE\"");
        set(DiagnosticCode.KEYS_CLASH, SCENARIO, "nodes.0.replies.3.step", "\"CHECK\"");
        set(DiagnosticCode.KEYS_CLASH, SCENARIO, "nodes.0.replies.3.proposes", "\"kettle-12\"");
        set(DiagnosticCode.KEYS_CLASH, SCENARIO, "nodes.0.replies.3.concedes", "\"first-month\"");
        set(DiagnosticCode.KEYS_CLASH, SCENARIO, "nodes.0.replies.3.tells", "\"postcode\"");
        removed(DiagnosticCode.KEYS_CLASH, SCENARIO, "nodes.0.replies.5.step", "$.nodes[0].replies[5].handles");
        set(DiagnosticCode.KEYS_CLASH, CATALOGUE, "authority.1.limitPence", "5");
        broken(
                "to and routes",
                DiagnosticCode.KEYS_CLASH,
                SCENARIO,
                "$.nodes[0].replies[3].routes",
                pack -> pack.set(SCENARIO, "nodes.0.replies.3.to", "\"hub\"")
                        .set(SCENARIO, "nodes.0.replies.3.routes", "[{\"to\": \"hub\"}]"));
        return tests;
    }

    @TestFactory
    List<DynamicTest> names() {
        String hub = "nodes.0.replies.";
        for (String id : List.of("\"Tea\"", "\"tea time\"", "\"\"", "\"tea.time\"", "\"-tea\"")) {
            set(DiagnosticCode.BAD_ID, SCENARIO, "id", id);
        }
        set(DiagnosticCode.BAD_ID, SCENARIO, "nodes.0.replies.0.id", "\"a.b\"");
        set(DiagnosticCode.BAD_ID, SCENARIO, "include.0.as", "\"Open\"");
        set(DiagnosticCode.DUPLICATE_ID, SCENARIO, hub + "1.id", "\"ask-need\"");
        set(
                DiagnosticCode.DUPLICATE_ID,
                SCENARIO,
                "needs.0.hint.0.id",
                "\"dear-again\"",
                "$.objections[0].again[0].id");
        set(DiagnosticCode.DUPLICATE_ID, SCENARIO, "proposals.1.id", "\"kettle-12\"");
        set(DiagnosticCode.DUPLICATE_ID, SCENARIO, "dispositions.1.id", "\"sale\"");
        set(DiagnosticCode.DUPLICATE_ID, SCENARIO, "nodes.0.because.reasons.1.id", "\"need-first\"");
        set(DiagnosticCode.DUPLICATE_ID, ADA, "remarks.HOLD.1.id", "\"hold-1\"");
        set(DiagnosticCode.DUPLICATE_ID, "personas/ben.json", "id", "\"ada\"");
        set(DiagnosticCode.DUPLICATE_ID, CATALOGUE, "products.1.id", "\"kettle\"");
        set(DiagnosticCode.DUPLICATE_ID, RULES, "disclosures.1.id", "\"who-we-are\"");
        set(DiagnosticCode.DUPLICATE_ID, RUBRIC, "sections.1.id", "\"ask\"");
        set(DiagnosticCode.DUPLICATE_TRIGGER, RULES, "breaches.1.trigger", "\"FALSE_CLAIM\"");
        broken(
                "a scenario twice",
                DiagnosticCode.DUPLICATE_ID,
                "scenarios/tea-time2.json",
                "$.id",
                pack -> pack.bytes("scenarios/tea-time2.json", pack.files().get(SCENARIO)));
        broken(
                "a fragment twice",
                DiagnosticCode.DUPLICATE_ID,
                "fragments/greeting2.json",
                "$.id",
                pack -> pack.bytes("fragments/greeting2.json", pack.files().get(GREETING)));
        for (String[] each : new String[][] {
            {"products.0", "kettel"},
            {"personas.0", "adda"},
            {"start", "open.rin"},
            {"include.0.fragment", "greting"},
            {"include.0.with.next", "hubb"},
            {"needs.0.full.0.who.0", "adda"},
            {"needs.0.hint.0.hints.0", "durable"},
            {"needs.0.full.0.reveals.0", "durable"},
            {"objections.0.explicit.0.raises", "dear"},
            {"proposals.0.product", "kettel"},
            {"proposals.1.options.0", "blue"},
            {"proposals.0.offer", "autumn"},
            {"extras.0.product", "cozy"},
            {"orderFields.0.values.0", "kettle-24"},
            {hub + "0.need", "durable"},
            {hub + "1.summarises.0", "durable"},
            {hub + "2.benefit.product", "pot"},
            {hub + "2.benefit.id", "last"},
            {hub + "2.benefit.need", "durable"},
            {hub + "2.claims.0", "boil-fast"},
            {hub + "4.discloses.0", "prize"},
            {hub + "3.breaks", "lie"},
            {hub + "5.handles", "dear"},
            {hub + "6.proposes", "kettle-24"},
            {hub + "8.extra", "cosy"},
            {hub + "9.concedes", "month"},
            {hub + "10.holds", "refund"},
            {hub + "0.to", "nowhere"},
        }) {
            boolean list = each[0].endsWith("breaks");
            boolean with = each[0].contains("with");
            String json = list ? "[\"" + each[1] + "\"]" : "\"" + each[1] + "\"";
            if (with) {
                broken(
                        "dangling parameter",
                        DiagnosticCode.UNKNOWN_REFERENCE,
                        GREETING,
                        "$.nodes[0].replies[1].to",
                        pack -> pack.set(SCENARIO, each[0], json));
            } else {
                set(DiagnosticCode.UNKNOWN_REFERENCE, SCENARIO, each[0], json, dollar(each[0] + (list ? ".0" : "")));
            }
        }
        broken(
                "weights for nobody",
                DiagnosticCode.UNKNOWN_REFERENCE,
                SCENARIO,
                "$.needs[0].weights.carl",
                pack -> pack.set(SCENARIO, "needs.0.weights.carl", "1"));
        broken(
                "meets no need",
                DiagnosticCode.UNKNOWN_REFERENCE,
                SCENARIO,
                "$.extras[0].meets.thirst",
                pack -> pack.set(SCENARIO, "extras.0.meets.thirst", "1"));
        broken(
                "route to nowhere",
                DiagnosticCode.UNKNOWN_REFERENCE,
                CHECK,
                "$.nodes[0].replies[3].routes[1].to",
                pack -> pack.set(CHECK, "nodes.0.replies.3.routes.1.to", "\"asked\""));
        set(DiagnosticCode.UNKNOWN_REFERENCE, CHECK, "nodes.0.replies.0.asks", "\"password\"");
        set(DiagnosticCode.UNKNOWN_REFERENCE, CATALOGUE, "products.0.benefits.0.feature", "\"iron\"");
        set(DiagnosticCode.UNKNOWN_REFERENCE, CATALOGUE, "products.0.addOns.0.product", "\"cozy\"");
        set(DiagnosticCode.UNKNOWN_REFERENCE, CATALOGUE, "offers.0.product", "\"pot\"");
        set(DiagnosticCode.UNKNOWN_REFERENCE, RULES, "disclosures.1.products.0", "\"garden\"");
        set(DiagnosticCode.UNKNOWN_REFERENCE, ADA, "objections.0.id", "\"too-hot\"");
        set(DiagnosticCode.UNKNOWN_REFERENCE, ADA, "remarks.HOLD.0.when", "\"knows(thirst)\"");
        set(DiagnosticCode.UNKNOWN_REFERENCE, ADA, "remarks.HOLD.0.when", "\"flag(angry)\"");
        set(DiagnosticCode.UNKNOWN_REFERENCE, ADA, "shift.when", "\"visited(garden)\"");
        set(DiagnosticCode.UNKNOWN_REFERENCE, MANIFEST, "defaultRubric", "\"cart\"");
        set(DiagnosticCode.UNKNOWN_REFERENCE, RUBRIC, "sections.1.lines.0.rule.disclosure", "\"who\"");
        return tests;
    }

    @TestFactory
    List<DynamicTest> fragments() {
        removed(DiagnosticCode.PARAMETER_MISSING, SCENARIO, "include.0.with.next", "$.include[0]");
        removed(DiagnosticCode.PARAMETER_MISSING, SCENARIO, "include.0.with", "$.include[0]");
        set(DiagnosticCode.PARAMETER_UNKNOWN, SCENARIO, "include.0.with.nekst", "\"hub\"");
        set(DiagnosticCode.PARAMETER_UNUSED, GREETING, "parameters.2", "\"spare\"", "$.parameters");
        set(DiagnosticCode.PARAMETER_UNDECLARED, GREETING, "nodes.0.replies.0.text", "\"Hello ${nxt}.\"");
        set(DiagnosticCode.PARAMETER_UNDECLARED, GREETING, "include.0.with.done", "\"${nxt}\"");
        set(DiagnosticCode.PARAMETER_UNDECLARED, GREETING, "nodes.0.replies.0.text", "\"Hello ${next.\"");
        set(DiagnosticCode.PARAMETER_OUTSIDE, SCENARIO, "nodes.0.replies.0.text", "\"Hello ${next}.\"");
        set(DiagnosticCode.PARAMETER_OUTSIDE, ADA, "about", "\"Drinks ${tea}.\"");
        set(DiagnosticCode.BAD_ID, GREETING, "parameters.0", "\"Next\"");
        set(DiagnosticCode.INCLUDE_CYCLE, GREETING, "include.0.fragment", "\"greeting\"");
        broken(
                "a circle of fragments",
                DiagnosticCode.INCLUDE_CYCLE,
                CHECK,
                "$.include[0].fragment",
                pack -> pack.set(
                        CHECK,
                        "include",
                        "[{\"fragment\": \"greeting\", \"as\": \"g\", \"with\": {\"next\": \"x\", \"topic\":"
                                + " \"${done}\"}}]"));
        broken(
                "two includes under one name",
                DiagnosticCode.DUPLICATE_ID,
                SCENARIO,
                "$.include[1].as",
                pack -> pack.set(
                        SCENARIO,
                        "include.1",
                        "{\"fragment\": \"check\", \"as\": \"open\", \"with\": {\"done\": \"hub\"}}"));
        broken(
                "includes without end",
                DiagnosticCode.LIST_LENGTH,
                "fragments/f0.json",
                "$.include[1].fragment",
                pack -> {
                    for (int i = 0; i < 10; i++) {
                        String next = "{\"fragment\": \"f" + (i + 1) + "\", \"as\": \"%s\"}";
                        pack.text(
                                "fragments/f" + i + ".json",
                                "{\"id\": \"f" + i + "\", \"include\": [" + next.formatted("a") + ","
                                        + next.formatted("b")
                                        + "], \"nodes\": [{\"id\": \"n\", \"phase\": \"OPEN\", \"replies\": []}]}");
                    }
                    return pack.set(SCENARIO, "include.1", "{\"fragment\": \"f0\", \"as\": \"many\"}");
                });
        broken(
                "a fragment that nobody includes",
                DiagnosticCode.FRAGMENT_UNUSED,
                "fragments/alone.json",
                "$",
                pack -> pack.text(
                        "fragments/alone.json",
                        "{\"id\": \"alone\", \"nodes\": [{\"id\": \"n\", \"phase\": \"OPEN\"," + " \"replies\": ["
                                + REPLY + "]}]}"));
        broken(
                "mistakes in a fragment that nobody includes",
                DiagnosticCode.UNKNOWN_WORD,
                "fragments/alone.json",
                "$.nodes[0].phase",
                pack -> pack.text(
                        "fragments/alone.json",
                        "{\"id\": \"alone\", \"nodes\": [{\"id\": \"n\", \"phase\": \"OPN\", \"replies\": [" + REPLY
                                + "]}]}"));
        broken(
                "an ambiguous name",
                DiagnosticCode.PARAMETER_AMBIGUOUS,
                GREETING,
                "$.nodes[0].replies[1].when",
                pack -> pack.set(GREETING, "nodes.0.replies.1.when", "\"visited(${next})\"")
                        .set(SCENARIO, "include.0.with.next", "\"ring\""));
        broken(
                "a parameter that swells",
                DiagnosticCode.TEXT_LENGTH,
                GREETING,
                "$.nodes[0].replies[1].text",
                pack -> pack.set(SCENARIO, "include.0.with.topic", "\"" + "tea ".repeat(2_000) + "\""));
        return tests;
    }

    private static final String REPLY =
            "{\"id\": \"r\", \"text\": \"x\", \"move\": \"GOODBYE\", \"style\": {\"formality\":"
                    + " 0, \"pace\": 0, \"warmth\": 0, \"detail\": 0}, \"ends\": true, \"note\": \"x\"}";

    @TestFactory
    List<DynamicTest> conditions() {
        for (String condition : List.of(
                "trust >",
                "trust",
                "0.5",
                "trust >= high",
                "trust = 0.5",
                "trust >= 0.5 &&",
                "&& trust >= 0.5",
                "trust >= 0.5 & mood > 0.5",
                "trust >= 0.5 and mood > 0.5",
                "(trust >= 0.5",
                "trust >= 0.5)",
                "!",
                "!!",
                "knows",
                "knows()",
                "knows(durability",
                "knows durability",
                "knwos(durability)",
                "verified(postcode)",
                "resisting(too-dear)",
                "knows(durability) knows(durability)",
                "knows(durability) >= 0.5",
                "flag(help me)",
                "trust => 0.5",
                "1 2",
                "'x'",
                "null",
                "trust >= 0.5 || ",
                "()",
                "(".repeat(80) + "verified" + ")".repeat(80),
                "!".repeat(100) + "verified")) {
            set(DiagnosticCode.CONDITION, SCENARIO, "nodes.0.replies.1.when", "\"" + condition + "\"");
        }
        for (String condition : List.of(
                "knows(thirst)",
                "said(hello)",
                "visited(ring)",
                "flag(hleped)",
                "disclosed(prices)",
                "raised(too-deer)",
                "settled(dear)",
                "proposed(kettle)",
                "extra-agreed(cosy)",
                "persona(carl)",
                "circumstance(time_pressure)",
                "mode(PRACTICE)",
                "!(verified && (paid || met(thirst)))")) {
            set(DiagnosticCode.UNKNOWN_REFERENCE, SCENARIO, "nodes.0.replies.1.when", "\"" + condition + "\"");
        }
        set(DiagnosticCode.CONDITION, SCENARIO, "nodes.0.enter.0.when", "\"turst > 1\"");
        set(DiagnosticCode.CONDITION, ADA, "shift.when", "\"patience\"");
        set(
                DiagnosticCode.TEXT_LENGTH,
                SCENARIO,
                "nodes.0.replies.1.when",
                "\"" + "verified || ".repeat(50) + "paid\"");
        set(DiagnosticCode.TEXT_LENGTH, SCENARIO, "nodes.0.replies.1.when", "\"\"");
        set(DiagnosticCode.CONDITION, CHECK, "nodes.0.replies.3.routes.0.when", "\"verifed\"");
        return tests;
    }

    @TestFactory
    List<DynamicTest> theCall() {
        set(DiagnosticCode.NO_REPLIES, SCENARIO, "nodes.0.replies", "[]");
        broken(
                "no nodes at all",
                DiagnosticCode.LIST_LENGTH,
                SCENARIO,
                "$.nodes",
                pack -> pack.set(SCENARIO, "include", "[]").set(SCENARIO, "nodes", "[]"));
        broken(
                "a node that nothing leads to",
                DiagnosticCode.UNREACHABLE,
                SCENARIO,
                "$.nodes[1].id",
                pack -> pack.set(
                        SCENARIO,
                        "nodes.1",
                        "{\"id\": \"attic\", \"phase\": \"WRAP\", \"replies\": ["
                                + REPLY.replace("\"r\"", "\"attic-bye\"") + "]}"));
        broken(
                "no way out",
                DiagnosticCode.NO_WAY_OUT,
                SCENARIO,
                "$.nodes[0].id",
                pack -> pack.remove(SCENARIO, "nodes.0.replies.11"));
        broken(
                "replies may run out",
                DiagnosticCode.MAY_CLOSE,
                SCENARIO,
                "$.nodes[0].id",
                pack -> pack.set(SCENARIO, "nodes.0.replies.11.when", "\"verified\"")
                        .set(SCENARIO, "nodes.0.replies.7.repeat", "false"));
        set(DiagnosticCode.OFFER_DATES, SCENARIO, "date", "\"2027-01-01\"", "$.proposals[0].id");
        set(DiagnosticCode.OFFER_DATES, CATALOGUE, "offers.0.until", "\"2026-01-01\"");
        broken(
                "an offer for something else",
                DiagnosticCode.REFUSED,
                SCENARIO,
                "$.proposals[0].id",
                pack -> pack.set(CATALOGUE, "offers.0.product", "\"cosy\""));
        set(DiagnosticCode.PRICE, SCENARIO, "proposals.0.monthlyPence", "500", "$.proposals[0].id");
        set(DiagnosticCode.VERIFICATION, SCENARIO, "verification.required", "3");
        broken(
                "a check that nobody asks for",
                DiagnosticCode.VERIFICATION,
                SCENARIO,
                "$.verification",
                pack -> pack.remove(CHECK, "nodes.0.replies.1"));
        removed(DiagnosticCode.IDENTITY, ADA, "identity.fields.1", "$.identity");
        broken(
                "a need that somebody cannot voice",
                DiagnosticCode.NO_LINE,
                SCENARIO,
                "$.needs[0].id",
                pack -> pack.remove(SCENARIO, "needs.0.full.1"));
        broken(
                "an objection that somebody cannot voice",
                DiagnosticCode.NO_LINE,
                SCENARIO,
                "$.objections[0].id",
                pack -> pack.set(SCENARIO, "objections.0.again.0.who", "[\"ada\"]"));
        removed(DiagnosticCode.TOO_FEW_REMARKS, ADA, "remarks.HOLD.1", "$.remarks.HOLD");
        removed(DiagnosticCode.TOO_FEW_REMARKS, ADA, "remarks.YES.2", "$.remarks.YES");
        broken(
                "a disclosure that nobody makes",
                DiagnosticCode.UNSPOKEN_DISCLOSURE,
                SCENARIO,
                "$",
                pack -> pack.remove(SCENARIO, "nodes.0.replies.4.discloses"));
        broken(
                "an extra that nobody offers",
                DiagnosticCode.UNUSED,
                SCENARIO,
                "$.extras[0].id",
                pack -> pack.remove(SCENARIO, "nodes.0.replies.8"));
        broken("more needs than a script holds", DiagnosticCode.LIST_LENGTH, SCENARIO, "$", pack -> {
            for (int i = 1; i < 70; i++) {
                String n = "\"n" + i;
                String line = "[{\"id\": " + n + "-%s\", \"text\": \"x\"}]";
                pack.set(
                        SCENARIO,
                        "needs." + i,
                        "{\"id\": " + n + "\", \"tag\": \"t\", \"title\": \"t\", \"weight\": 1,"
                                + " \"guard\": 0, \"hint\": " + line.formatted("h") + ", \"full\": "
                                + line.formatted("f")
                                + ", \"guarded\": " + line.formatted("g") + "}");
            }
            return pack;
        });
        return tests;
    }

    @TestFactory
    List<DynamicTest> scoring() {
        set(DiagnosticCode.WEIGHTS, RUBRIC, "sections.0.weight", "50", "$.sections");
        set(DiagnosticCode.WEIGHTS, RUBRIC, "sections.0.lines.0.weight", "50", "$.sections[0].lines");
        set(DiagnosticCode.RULE_TYPE, RUBRIC, "sections.0.lines.0.rule.type", "\"open-balanse\"");
        set(DiagnosticCode.UNKNOWN_KEY, RUBRIC, "sections.0.lines.0.rule.fulll", "0.5");
        set(DiagnosticCode.OUT_OF_RANGE, RUBRIC, "sections.0.lines.0.rule.full", "60");
        set(DiagnosticCode.REFUSED, RUBRIC, "sections.0.lines.0.rule.half", "0.9");
        set(DiagnosticCode.UNKNOWN_WORD, RUBRIC, "sections.0.headline", "\"CHARM\"");
        set(DiagnosticCode.COEFFICIENTS, MODEL, "coefficients.0.name", "\"trust-open-qestion\"");
        set(DiagnosticCode.COEFFICIENTS, MODEL, "coefficients.1.name", "\"trust-open-question\"");
        removed(DiagnosticCode.COEFFICIENTS, MODEL, "coefficients.0", "$.coefficients");
        set(DiagnosticCode.TEXT_LENGTH, MODEL, "coefficients.0.source", "\"\"");
        return tests;
    }

    @Test
    void everyKindOfMistakeIsTried() {
        files();
        fields();
        names();
        fragments();
        conditions();
        theCall();
        scoring();
        Set<DiagnosticCode> elsewhere = EnumSet.of(
                DiagnosticCode.PACK_MISSING,
                DiagnosticCode.UNREADABLE,
                DiagnosticCode.TOO_MANY,
                DiagnosticCode.BROKEN_TEXT);
        assertEquals(EnumSet.complementOf(EnumSet.copyOf(elsewhere)), broken);
        assertTrue(tests.size() >= 60, () -> "only " + tests.size());
    }

    @Test
    void aFileOfNothingButMistakesIsReadInGoodTime() {
        StringBuilder replies = new StringBuilder("[");
        for (int i = 0; i < 20_000; i++) {
            replies.append(i == 0 ? "" : ",")
                    .append(REPLY.replace("\"r\"", "\"r" + i + "\"")
                            .replace("\"note\"", "\"when\": \"said(q" + i + ")\", \"nte\""));
        }
        String key = "\"" + "k".repeat(100_000) + "\": ";
        String duplicates = key + "{" + "\"a\": 1,".repeat(100_000) + "\"b\": 1}";
        TinyPack pack = TinyPack.sound()
                .set(SCENARIO, "nodes.0.replies", replies.append(']').toString())
                .edit(ADA, text -> text.replaceFirst("\\{", "{" + duplicates + ","));
        PackLoad load = assertTimeoutPreemptively(Duration.ofSeconds(30), pack::load);
        assertTrue(load.diagnostics().stream().anyMatch(each -> each.code() == DiagnosticCode.TOO_MANY));
    }

    @Test
    void aMistakeInAFragmentNamesTheFragmentAndWhoIncludesIt() {
        PackLoad load = TinyPack.sound()
                .set(CHECK, "nodes.0.replies.0.asks", "\"passwort\"")
                .load();
        assertEquals(
                "RC104 error fragments/check.json at $.nodes[0].replies[0].asks: The check 'passwort' does not exist in"
                        + " scenarios/tea-time.json (included by scenarios/tea-time.json as 'open', then by"
                        + " fragments/greeting.json as 'id'). Maybe 'postcode'.",
                load.diagnostics().get(0).text().replace("Maybe one of 'birthday', 'postcode'.", "Maybe 'postcode'."));
    }

    @Test
    void aBadConditionNamesTheColumn() {
        PackLoad load = TinyPack.sound()
                .set(SCENARIO, "nodes.0.replies.1.when", "\"verified && trsut > 0.5\"")
                .load();
        assertTrue(
                load.diagnostics()
                        .get(0)
                        .message()
                        .startsWith("In the condition 'verified && trsut > 0.5', column 13: "),
                load.diagnostics().get(0).text());
        assertTrue(load.diagnostics().get(0).cure().startsWith("Maybe "));
    }

    @Test
    void oneBrokenFileDoesNotDrownTheRest() {
        for (String file : TinyPack.sound().files().keySet()) {
            if (file.endsWith(".json")) {
                PackLoad load = TinyPack.sound().text(file, "{").load();
                assertEquals(
                        List.of(file),
                        load.diagnostics().stream()
                                .map(Diagnostic::file)
                                .distinct()
                                .toList(),
                        () -> load.diagnostics().toString());
            }
        }
    }

    @Test
    void aFolderThatIsNoneIsSaidToBeNone(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("pack"), "{}");
        for (Path path : List.of(folder.resolve("missing"), file)) {
            PackLoad load = PackLoader.load(PackSource.folder(path));
            assertEquals(DiagnosticCode.PACK_MISSING, load.diagnostics().get(0).code());
            assertEquals(".", load.diagnostics().get(0).file());
        }
        PackLoad empty = PackLoader.load(PackSource.folder(Files.createDirectory(folder.resolve("empty"))));
        assertEquals(DiagnosticCode.FILE_MISSING, empty.diagnostics().get(0).code());
    }

    @Test
    void whatCannotBeReadIsSaidToBeUnreadable(@TempDir Path folder) throws IOException {
        for (Map.Entry<String, byte[]> each : TinyPack.sound().files().entrySet()) {
            Path file = folder.resolve(each.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, each.getValue());
        }
        assertInstanceOf(PackLoad.Loaded.class, PackLoader.load(PackSource.folder(folder)));
        Files.delete(folder.resolve(RUBRIC));
        Files.createSymbolicLink(folder.resolve(RUBRIC), folder.resolve("nowhere"));
        PackLoad load = PackLoader.load(PackSource.folder(folder));
        assertEquals(
                List.of(DiagnosticCode.UNREADABLE),
                load.diagnostics().stream().map(Diagnostic::code).toList());
    }

    @Test
    void aSourceThatFailsIsReported() {
        PackSource failing = new PackSource() {
            @Override
            public String name() {
                return "failing";
            }

            @Override
            public List<String> files() {
                return List.of(MANIFEST);
            }

            @Override
            public byte[] read(String file) throws IOException {
                throw new IOException("the disk is on fire");
            }
        };
        List<Diagnostic> found = PackLoader.load(failing).diagnostics();
        assertTrue(found.stream()
                .anyMatch(each -> each.code() == DiagnosticCode.UNREADABLE
                        && each.message().contains("the disk is on fire")));
    }

    @Test
    void everyTriggerCanBeNamed() {
        Stream.of(ProcedureTrigger.values())
                .forEach(trigger -> assertInstanceOf(
                        PackLoad.Loaded.class,
                        TinyPack.sound()
                                .set(RULES, "breaches.0.trigger", "\"" + trigger + "\"")
                                .load()));
    }
}

package org.ringcraft.io.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ringcraft.engine.lint.LintContent;
import org.ringcraft.engine.lint.PackTexts;
import org.ringcraft.io.json.Diagnostic;
import org.ringcraft.io.pack.Pack;
import org.ringcraft.io.pack.PackLoad;
import org.ringcraft.io.pack.PackLoader;
import org.ringcraft.io.pack.PackSource;

/** Translations, whole and with holes. */
class TranslationFaultsTest {

    private static final String REPLY = "scenario/working-from-home/reply/old-line";
    private static final String BYE = "scenario/working-from-home/reply/wrap.bye-formal";

    /** A translation of everything into a language that puts a word before each text. */
    private static LintContent translated(Consumer<Map<String, String>> change) {
        Map<String, String> texts = new TreeMap<>();
        PackTexts.of(Planted.shipped()).forEach((key, text) -> texts.put(key, "Cymraeg: " + text));
        change.accept(texts);
        return Planted.with(Planted.shipped(), "translations", Map.of("cy", texts));
    }

    @TestFactory
    Stream<DynamicTest> aTextIsMissingInALanguage() {
        Faults faults = new Faults(966);
        faults.pass("all translated", translated(texts -> {}));
        faults.pass(
                "a name is the same everywhere",
                translated(texts -> texts.put("scenario/working-from-home/card/1/title", "Three fibres")));
        faults.find("one is missing", translated(texts -> texts.remove(REPLY)));
        faults.find("one is empty", translated(texts -> texts.put(REPLY, " ")));
        faults.find(
                "one is unchanged",
                translated(texts -> texts.put(
                        REPLY,
                        Planted.shipped().scenarios().get(0).nodes().stream()
                                .flatMap(node -> node.replies().stream())
                                .filter(reply -> reply.id().equals("old-line"))
                                .findFirst()
                                .orElseThrow()
                                .text())));
        faults.find("a placeholder is lost", translated(texts -> texts.put(BYE, "Diolch am eich amser.")));
        faults.find(
                "a placeholder is another",
                translated(texts -> texts.merge(BYE, "", (text, none) -> text.replace("{formal}", "{first}"))));
        faults.find(
                "an id is gone",
                translated(
                        texts -> texts.put("scenario/working-from-home/reply/old-lime", "Mae'r hen linell yn aros.")));
        faults.find(
                "a line of a persona", translated(texts -> texts.remove("persona/marion-adeyemi/line/agree-i-see")));
        faults.find(
                "a text of the scorecard",
                translated(texts -> texts.keySet().removeIf(key -> key.startsWith("rubric/"))));
        return faults.tests();
    }

    @Test
    void aHalfDoneTranslationIsAShortList() {
        LintContent none = translated(Map::clear);
        List<String> found = org.ringcraft.engine.lint.Lint.check(none, org.ringcraft.engine.lint.Passes.all()).stream()
                .filter(smell -> smell.rule().digits() == 966)
                .map(org.ringcraft.engine.lint.Smell::message)
                .toList();
        assertTrue(found.size() < 15, () -> String.join("\n", found));
        assertTrue(found.get(0).contains("texts are missing: scenario/working-from-home/title, "), found.get(0));
        assertTrue(found.get(0).contains(" more."), found.get(0));
    }

    @Test
    void aPackInAnotherLanguageSaysWhatIsTranslatedAndKeepsTheRest() throws IOException {
        Pack pack = Planted.pack(Map.of(
                "languages/cy.json",
                new Gson()
                        .toJson(Map.of(
                                "language", "cy", "texts", Map.of(REPLY, "Mae'r hen linell yn aros.", BYE, "")))));
        Pack welsh = pack.in("cy");
        assertEquals("cy", welsh.language());
        assertEquals(
                "Mae'r hen linell yn aros.",
                PackTexts.of(PackLint.content(welsh)).get(REPLY));
        Map<String, String> before = PackTexts.of(PackLint.content(pack));
        Map<String, String> after = PackTexts.of(PackLint.content(welsh));
        assertEquals(before.keySet(), after.keySet());
        assertEquals(
                1,
                before.keySet().stream()
                        .filter(key -> !before.get(key).equals(after.get(key)))
                        .count());
        assertEquals(before.get(BYE), after.get(BYE));
        assertEquals(pack, pack.in("en-GB"));
        assertNotEquals(pack, welsh);
        assertEquals(
                "The pack 'core-uk' is not translated into 'fr'. Maybe one of [cy].",
                assertThrows(NoSuchElementException.class, () -> pack.in("fr")).getMessage());
    }

    @Test
    void aTranslationIsReadStrictly() throws IOException {
        refuses("{\"language\":\"de\",\"texts\":{}}", "but is called otherwise");
        refuses("{\"language\":\"Welsh\",\"texts\":{}}", "is not a language");
        refuses("{\"language\":\"cy\"}", "texts");
        refuses("{\"language\":\"cy\",\"texts\":{\"a\":1}}", "where a text was expected");
        refuses("{\"language\":\"cy\",\"texts\":{\"a\":\"{frist}\"}}", "The placeholder '{frist}' is not known here.");
        refuses("{\"language\":\"cy\",\"texts\":{\"a\":\"" + "x".repeat(1300) + "\"}}", "1300 characters");
        refuses("{\"language\":\"cy\",\"texts\":{},\"more\":1}", "more");
    }

    private static void refuses(String file, String words) throws IOException {
        Map<String, byte[]> files = Planted.files();
        files.put("languages/cy.json", file.getBytes(StandardCharsets.UTF_8));
        PackLoad load = PackLoader.load(PackSource.memory("planted", files));
        assertTrue(
                load.diagnostics().stream().map(Diagnostic::message).anyMatch(message -> message.contains(words)),
                () -> words + " in " + load.diagnostics());
        assertTrue(load instanceof PackLoad.Refused);
    }
}

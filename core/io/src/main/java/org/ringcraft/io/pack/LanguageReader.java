package org.ringcraft.io.pack;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ringcraft.io.json.DiagnosticCode;
import org.ringcraft.io.json.Fields;
import org.ringcraft.io.json.JsonValue;
import org.ringcraft.io.json.Quote;
import org.ringcraft.io.json.Reporter;

/** Reads the texts of a pack in other languages: one file for each, called after the language. */
final class LanguageReader {

    private final Map<String, Map<String, String>> translations = new LinkedHashMap<>();

    void read(JsonValue document, Reporter reporter) {
        Fields fields = Fields.of(document, reporter);
        String language = fields.text("language", Texts.WORD);
        if (!language.isEmpty() && !PackLoader.LANGUAGE.matcher(language).matches()) {
            fields.report(
                    DiagnosticCode.REFUSED,
                    "language",
                    Quote.of(language) + " is not a language.",
                    "Maybe language and country: 'cy' or 'fr-FR'.");
        } else if (!language.isEmpty() && !reporter.file().equals(PackFiles.LANGUAGES + "/" + language + ".json")) {
            fields.report(
                    DiagnosticCode.REFUSED,
                    "language",
                    "The file holds the language " + Quote.of(language) + ", but is called otherwise.",
                    "Maybe call it " + language + ".json.");
        }
        Map<String, String> texts = new LinkedHashMap<>();
        fields.members("texts").forEach((key, value) -> {
            if (value instanceof JsonValue.JsonText text && text.text().length() <= Texts.PROSE) {
                texts.put(key, Texts.translated(text.text(), value.path(), reporter));
            } else if (value instanceof JsonValue.JsonText text) {
                reporter.report(
                        DiagnosticCode.TEXT_LENGTH,
                        value.path(),
                        "The text has " + text.text().length() + " characters; the most is " + Texts.PROSE + ".",
                        "Maybe shorten it.");
            } else {
                reporter.report(
                        DiagnosticCode.WRONG_TYPE,
                        value.path(),
                        "Here stands " + value.describe() + " where a text was expected.",
                        "Maybe put it in quotation marks.");
            }
        });
        fields.finish();
        if (!language.isEmpty()) {
            translations.put(language, texts);
        }
    }

    Map<String, Map<String, String>> translations() {
        return translations;
    }
}

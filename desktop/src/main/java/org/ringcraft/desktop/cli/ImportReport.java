package org.ringcraft.desktop.cli;

import com.google.gson.JsonObject;
import java.util.List;
import org.ringcraft.io.exchange.Imported;
import org.ringcraft.io.exchange.Remark;
import org.ringcraft.io.json.Diagnostic;

/**
 * What is to be said about an imported file.
 *
 * @param findings what the pack's checks say about the scenario that was made of it
 */
record ImportReport(String file, List<Remark> remarks, List<Diagnostic> findings) {

    ImportReport(String file, List<Remark> remarks) {
        this(file, remarks, List.of());
    }

    /** Adds what was found in that file of the pack, and any error elsewhere, which would hide others. */
    ImportReport with(String scenarioFile, List<Diagnostic> found, Imported.Places places) {
        return new ImportReport(
                file,
                remarks,
                found.stream()
                        .filter(each -> each.file().equals(scenarioFile) || each.isError())
                        .map(each -> each.file().equals(scenarioFile) ? placed(each, places) : each)
                        .toList());
    }

    /** The author looks at the imported file, so a mistake is shown there if its place is known. */
    private Diagnostic placed(Diagnostic found, Imported.Places places) {
        return places.of(found)
                .map(place ->
                        new Diagnostic(found.code(), file, place, found.message(), found.cure(), found.severity()))
                .orElse(found);
    }

    boolean hasErrors() {
        return remarks.stream().anyMatch(each -> each.kind() == Remark.Kind.ERROR)
                || findings.stream().anyMatch(Diagnostic::isError);
    }

    /** Tells whether nothing is wrong or odd; what is left to do for the author does not count. */
    boolean isClean() {
        return findings.isEmpty()
                && remarks.stream()
                        .allMatch(each -> each.kind() == Remark.Kind.TODO || each.kind() == Remark.Kind.NOTE);
    }

    long todos() {
        return remarks.stream().filter(each -> each.kind() == Remark.Kind.TODO).count();
    }

    JsonObject document() {
        JsonObject document = Json.object();
        document.addProperty("file", file);
        document.addProperty("fine", !hasErrors());
        document.add("remarks", Json.array(remarks, ImportReport::remark));
        document.add("findings", Json.array(findings, ImportReport::finding));
        return document;
    }

    private static JsonObject remark(Remark remark) {
        JsonObject object = Json.object();
        object.addProperty("kind", remark.kind().word());
        object.addProperty("place", remark.place());
        object.addProperty("message", remark.message());
        object.addProperty("cure", remark.cure());
        return object;
    }

    private static JsonObject finding(Diagnostic diagnostic) {
        JsonObject finding = Json.object();
        finding.addProperty("code", diagnostic.code().number());
        finding.addProperty("title", diagnostic.code().title());
        finding.addProperty("severity", diagnostic.severity().word());
        finding.addProperty("file", diagnostic.file());
        finding.addProperty("path", diagnostic.path());
        finding.addProperty("message", diagnostic.message());
        finding.addProperty("cure", diagnostic.cure());
        return finding;
    }
}

package org.ringcraft.io.pack;

import org.ringcraft.io.json.DiagnosticCode;
import org.ringcraft.io.json.Fields;
import org.ringcraft.io.json.JsonPath;
import org.ringcraft.io.json.JsonValue;
import org.ringcraft.io.json.Reporter;

/** A place in a file, where a mistake can be reported. */
record Place(Reporter reporter, JsonPath path) {

    static Place of(Fields fields) {
        return new Place(fields.reporter(), fields.path());
    }

    static Place of(Fields fields, String key) {
        return new Place(fields.reporter(), fields.path(key));
    }

    static Place of(Fields fields, JsonValue value) {
        return new Place(fields.reporter(), value.path());
    }

    void report(DiagnosticCode code, String message, String cure) {
        reporter.report(code, path, message, cure);
    }

    /** Returns the place in words: {@code a.json at $.x}. */
    String text() {
        return reporter.file() + " at " + JsonPath.text(path);
    }
}

package org.ringcraft.io.journal;

import org.ringcraft.engine.call.CallSetup;

/** The first line of a journal. */
record Header(int format, CallSetup setup) {

    /** The format that is written. */
    static final int FORMAT = 1;

    /** The first key, whose value is the format. */
    static final String KEY = "ringcraft-journal";

    /** How the first line of any format from 1 on begins; a number follows. */
    static final String START = "{\"" + KEY + "\":";

    String body() {
        return new JsonLine()
                .integer(KEY, format)
                .object("setup", setup, ValueJson::setup)
                .unclosed();
    }

    static Header read(String body) {
        return FieldReader.read(body + "}", in -> new Header(in.int32(KEY), in.object("setup", ValueJson::setup)));
    }
}

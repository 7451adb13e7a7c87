package org.ringcraft.io.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects mistakes, so that one run shows many. The same mistake in the same place is kept once, and a file with more
 * than 200 is cut short with a note.
 */
public final class Diagnostics {

    static final int MOST_PER_FILE = 200;

    private final List<Diagnostic> found = new ArrayList<>();
    private final Set<Key> seen = new HashSet<>();
    private final Map<String, Integer> perFile = new HashMap<>();

    private record Key(DiagnosticCode code, String file, String path, String message) {}

    /** Returns a reporter of mistakes in that file. */
    public Reporter in(String file) {
        return new Reporter(this, file, "");
    }

    void add(Diagnostic diagnostic, String via) {
        String file = diagnostic.file();
        if (!seen.add(new Key(diagnostic.code(), file, diagnostic.path(), diagnostic.message()))) {
            return;
        }
        int count = perFile.merge(file, 1, Integer::sum);
        if (count <= MOST_PER_FILE) {
            found.add(via.isEmpty() ? diagnostic : withVia(diagnostic, via));
        } else if (count == MOST_PER_FILE + 1) {
            found.add(new Diagnostic(
                    DiagnosticCode.TOO_MANY,
                    file,
                    "$",
                    "There are more than " + MOST_PER_FILE + " mistakes in this file.",
                    "Maybe mend these first and check again.",
                    Diagnostic.Severity.ERROR));
        }
    }

    /** Tells whether no more mistakes of that file will be kept, so that looking for cures is a waste. */
    boolean isFull(String file) {
        return perFile.getOrDefault(file, 0) > MOST_PER_FILE;
    }

    /** Puts the words into the message's last sentence. */
    private static Diagnostic withVia(Diagnostic plain, String via) {
        String message = plain.message();
        String said = message.endsWith(".") ? message.substring(0, message.length() - 1) + via + "." : message + via;
        return new Diagnostic(plain.code(), plain.file(), plain.path(), said, plain.cure(), plain.severity());
    }

    /** Returns what was found so far, in the order of finding. */
    public List<Diagnostic> found() {
        return List.copyOf(found);
    }

    /** Tells whether anything found so far stops the pack from loading. */
    public boolean hasErrors() {
        return found.stream().anyMatch(Diagnostic::isError);
    }
}

package org.ringcraft.io.watch;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ringcraft.io.diff.LineDiff;
import org.ringcraft.io.json.Diagnostic;
import org.ringcraft.io.pack.PackLoad;

/**
 * A pack as it was saved.
 *
 * @param load what became of reading it
 * @param texts its files by name
 */
public record PackEdit(PackLoad load, Map<String, String> texts) {

    public PackEdit {
        texts = Map.copyOf(texts);
    }

    /** Returns how many lines of its files are not as they were then. */
    public int changedLines(PackEdit before) {
        TreeSet<String> files = new TreeSet<>(texts.keySet());
        files.addAll(before.texts().keySet());
        return files.stream()
                .mapToInt(file -> {
                    String then = before.texts().getOrDefault(file, "");
                    String now = texts.getOrDefault(file, "");
                    return then.equals(now)
                            ? 0
                            : LineDiff.of(lines(then), lines(now)).changes();
                })
                .sum();
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }

    /** Returns what stops it from being played, the first error's whole text; empty when nothing does. */
    public String trouble() {
        return load.diagnostics().stream()
                .filter(Diagnostic::isError)
                .findFirst()
                .map(Diagnostic::text)
                .orElse("");
    }

    /** Returns how many errors stop it from being played. */
    public int errors() {
        return (int) load.diagnostics().stream().filter(Diagnostic::isError).count();
    }
}

package org.ringcraft.io.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ringcraft.io.json.Diagnostic;
import org.ringcraft.io.json.Diagnostics;
import org.ringcraft.io.json.Utf8;

/** Collects remarks on one file; the same one is kept once, and after 500 of a kind the rest is only counted. */
public final class Remarks {

    static final int MOST_OF_A_KIND = 500;

    private final Set<Remark> found = new LinkedHashSet<>();
    private final int[] counts = new int[Remark.Kind.values().length];

    public void add(Remark remark) {
        if (found.contains(remark)) {
            return;
        }
        int count = ++counts[remark.kind().ordinal()];
        if (count <= MOST_OF_A_KIND) {
            found.add(remark);
        } else if (count == MOST_OF_A_KIND + 1) {
            found.add(new Remark(
                    remark.kind(),
                    "",
                    "There is more of this kind than the " + MOST_OF_A_KIND + " remarks above.",
                    "Maybe mend those first."));
        }
    }

    /** Tells whether any of them is an error. */
    public boolean hasErrors() {
        return counts[Remark.Kind.ERROR.ordinal()] > 0;
    }

    public List<Remark> all() {
        return new ArrayList<>(found);
    }

    /** Returns a file's bytes as text, or nothing, reported. A byte order mark of UTF-8 is skipped, with a note. */
    public Optional<String> decode(byte[] content) {
        boolean marked = content.length >= 3
                && content[0] == (byte) 0xEF
                && content[1] == (byte) 0xBB
                && content[2] == (byte) 0xBF;
        byte[] plain = content;
        if (marked) {
            plain = Arrays.copyOfRange(content, 3, content.length);
            add(Remark.note("line 1", "The file begins with a byte order mark, which is skipped."));
        }
        Diagnostics diagnostics = new Diagnostics();
        Optional<String> text = Utf8.decode(plain, diagnostics.in("file"));
        for (Diagnostic each : diagnostics.found()) {
            add(Remark.error("", each.message(), each.cure()));
        }
        return text;
    }
}

package org.ringcraft.io.lint;

import java.util.List;
import java.util.Optional;
import org.ringcraft.io.pack.Pack;

/** What came of checking a pack: the pack, unless it cannot be loaded, and all findings in the order of its files. */
public final class LintReport {

    private final Optional<Pack> pack;
    private final List<LintFinding> findings;

    LintReport(Optional<Pack> pack, List<LintFinding> findings) {
        this.pack = pack;
        this.findings = List.copyOf(findings);
    }

    /** Returns the pack, unless it cannot be loaded. */
    public Optional<Pack> pack() {
        return pack;
    }

    /** Returns everything found, file after file. */
    public List<LintFinding> findings() {
        return findings;
    }

    /** Returns how many of the findings are errors. */
    public int errors() {
        return (int) findings.stream().filter(LintFinding::error).count();
    }
}

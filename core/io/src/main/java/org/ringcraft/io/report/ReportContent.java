package org.ringcraft.io.report;

import java.util.List;
import org.ringcraft.engine.play.Matrix;
import org.ringcraft.engine.scoring.Rubric;
import org.ringcraft.io.lint.LintFinding;
import org.ringcraft.io.pack.Pack;

/**
 * What a report tells of. The same content gives the same page, to the byte.
 *
 * @param program name and version of what made it
 * @param matrix of a trial that was analysed
 * @param findings of lint, in the order of the files
 * @param calls for each part of the matrix the calls to show
 */
public record ReportContent(
        String program,
        Pack pack,
        Rubric rubric,
        Matrix matrix,
        List<LintFinding> findings,
        List<List<ShownCall>> calls) {

    public ReportContent {
        findings = List.copyOf(findings);
        calls = List.copyOf(calls);
    }
}

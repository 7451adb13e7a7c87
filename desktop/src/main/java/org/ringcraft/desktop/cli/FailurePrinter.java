package org.ringcraft.desktop.cli;

import java.io.PrintWriter;
import java.util.List;
import org.ringcraft.engine.play.Matrix;
import org.ringcraft.game.asset.Words;
import org.ringcraft.io.trial.FailureFiles;

/** Prints which calls failed, and how to have them again. */
record FailurePrinter(Words words, PrintWriter out) {

    private static final int MOST = 10;

    void print(Matrix matrix, List<FailureFiles.Written> written, String pack) {
        if (matrix.failed() == 0) {
            return;
        }
        out.println(words.get("failures.head", matrix.failed(), written.size()));
        written.stream().limit(MOST).forEach(each -> {
            out.println(TextLine.of(words.get(
                    "failures.one",
                    each.failure().scenario(),
                    each.failure().persona(),
                    each.failure().message())));
            out.println(words.get("failures.script", each.failure().commands().size(), pack, each.file()));
        });
        if (written.size() > MOST) {
            out.println(words.get("failures.more", written.size() - MOST));
        }
    }
}

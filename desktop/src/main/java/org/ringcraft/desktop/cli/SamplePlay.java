package org.ringcraft.desktop.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.ringcraft.engine.play.Policies;
import org.ringcraft.engine.scoring.Rubric;
import org.ringcraft.game.asset.Words;
import org.ringcraft.io.pack.Pack;
import org.ringcraft.io.trial.Trial;
import org.ringcraft.io.trial.TrialRun;

/** Plays a sample that is always the same, for a report on a pack of which nothing has been played. */
record SamplePlay(Words words, Pack pack) {

    /** Of each scenario and policy; enough for a picture, and soon played. */
    static final int CALLS = 200;

    static final long SEED = 1;

    /** Calls of each persona in which is learnt which reply bears on which line of the card. */
    private static final int STUDIED = 50;

    void report(ReportOption report, String named, PrintWriter err) {
        PackChoice choice = new PackChoice(words, pack);
        Rubric card = choice.rubric(Optional.empty());
        Trial trial = new Trial(
                pack,
                choice.parts(List.of(), List.of()),
                Policies.all(),
                card,
                CALLS,
                SEED,
                new Trial.Depth(true, STUDIED, 0));
        err.println(words.get("report.sample", TrialRun.calls(trial), SEED));
        try {
            TrialRun.Result result = TrialRun.play(trial, Runtime.getRuntime().availableProcessors(), done -> {});
            report.write(words, named, pack, card, result.matrix(), err);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Problem.finding(words.get("simulate.stopped"));
        }
    }
}

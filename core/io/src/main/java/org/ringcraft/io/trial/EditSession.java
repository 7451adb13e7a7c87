package org.ringcraft.io.trial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ringcraft.engine.persona.Coefficient;
import org.ringcraft.engine.play.Matrix;
import org.ringcraft.engine.play.Policies;
import org.ringcraft.engine.play.SimulationReport;
import org.ringcraft.engine.scenario.Scenario;
import org.ringcraft.engine.scoring.Rubric;
import org.ringcraft.io.lint.LintFinding;
import org.ringcraft.io.lint.LintReport;
import org.ringcraft.io.pack.Pack;

/**
 * Somebody editing a pack: after each save it is linted and played a little, and what has changed since the last time is
 * told. The calls are always the same ones, so that only the edit shows in the figures. One thread at a time.
 */
public final class EditSession {

    private final String only;
    private final int calls;
    private final long seed;
    private final int threads;
    private Map<String, LintFinding> findings = Map.of();

    /** What the loader alone found the last time, and what of its changes has been told already. */
    private Map<String, LintFinding> read = Map.of();

    private Set<String> told = Set.of();

    /** The pack that was played last, and what came of each of its scenarios. */
    private @Nullable Pack played;

    private final Map<String, Matrix.Part> parts = new LinkedHashMap<>();

    /**
     * @param only the scenario to play; all when empty
     * @param calls of each scenario and policy
     */
    public EditSession(String only, int calls, long seed, int threads) {
        this.only = only;
        this.calls = calls;
        this.seed = seed;
        this.threads = threads;
    }

    /**
     * What linting found.
     *
     * @param fresh findings that were not there the last time
     * @param gone findings that are no longer there
     * @param playable the pack has loaded
     */
    public record Linted(
            List<LintFinding> findings, List<LintFinding> fresh, List<LintFinding> gone, boolean playable) {
        public Linted {
            findings = List.copyOf(findings);
            fresh = List.copyOf(fresh);
            gone = List.copyOf(gone);
        }
    }

    /**
     * What playing one scenario gave.
     *
     * @param part with coverage; its items say little for so few calls
     * @param qualities mean quality of each policy, and by how much it has changed since the last time
     * @param freshlyDead replies that were offered the last time, and are no longer
     * @param revived replies that were not offered the last time, and are now
     */
    public record Tried(Matrix.Part part, List<Change> qualities, List<String> freshlyDead, List<String> revived) {
        public Tried {
            qualities = List.copyOf(qualities);
            freshlyDead = List.copyOf(freshlyDead);
            revived = List.copyOf(revived);
        }
    }

    /**
     * A policy's mean quality.
     *
     * @param change 0 the first time
     */
    public record Change(String policy, double quality, double change) {}

    /**
     * Compares what the loader alone says, which is quick, with the last time. {@link #lint} then leaves out what this
     * has told.
     */
    public Linted read(LintReport report) {
        Map<String, LintFinding> now = byKey(report);
        Map<String, LintFinding> before = read;
        read = now;
        told = new LinkedHashSet<>(now.keySet());
        told.addAll(before.keySet());
        return linted(report, now, before, Set.of());
    }

    /** Compares what all of lint says with the last time. */
    public Linted lint(LintReport report) {
        Map<String, LintFinding> now = byKey(report);
        Map<String, LintFinding> before = findings;
        findings = now;
        return linted(report, now, before, told);
    }

    private static Linted linted(
            LintReport report, Map<String, LintFinding> now, Map<String, LintFinding> before, Set<String> told) {
        return new Linted(
                List.copyOf(now.values()),
                without(now, before, told),
                without(before, now, told),
                report.pack().isPresent());
    }

    private static Map<String, LintFinding> byKey(LintReport report) {
        return report.findings().stream()
                .collect(Collectors.toMap(
                        EditSession::key, Function.identity(), (first, same) -> first, LinkedHashMap::new));
    }

    /** A finding stays the same one when lines above it come and go. */
    private static String key(LintFinding finding) {
        return finding.number() + ' ' + finding.file() + ' ' + finding.message();
    }

    private static List<LintFinding> without(
            Map<String, LintFinding> some, Map<String, LintFinding> others, Set<String> told) {
        return some.entrySet().stream()
                .filter(each -> !others.containsKey(each.getKey()) && !told.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /**
     * Plays those scenarios that the edit can have changed, and compares with the last time.
     *
     * @return one for each scenario that was played; none when nothing that is played has changed
     * @throws InterruptedException when this thread is interrupted; then the last time stays the last time
     */
    public List<Tried> play(Pack pack) throws InterruptedException {
        List<Scenario> changed = pack.scenarios().stream()
                .filter(scenario -> only.isEmpty() || only.equals(scenario.id()))
                .filter(scenario -> hasChanged(pack, scenario))
                .toList();
        Matrix matrix = changed.isEmpty()
                ? null
                : TrialRun.play(trial(pack, changed), threads, done -> {}).matrix();
        List<Tried> tried = new ArrayList<>();
        if (matrix != null) {
            for (Matrix.Part part : matrix.parts()) {
                Matrix.Part before = parts.put(part.scenario(), part);
                tried.add(compared(part, before == null ? part : before));
            }
        }
        played = pack;
        parts.keySet().retainAll(pack.scenarios().stream().map(Scenario::id).toList());
        return tried;
    }

    private Trial trial(Pack pack, List<Scenario> scenarios) {
        Rubric rubric = pack.rubric(pack.defaultRubric()).orElseThrow();
        return new Trial(
                pack,
                scenarios.stream()
                        .map(scenario -> new Trial.Part(scenario.id(), scenario.personas()))
                        .toList(),
                Policies.all(),
                rubric,
                calls,
                seed,
                new Trial.Depth(true, 0, 0));
    }

    private boolean hasChanged(Pack pack, Scenario scenario) {
        Pack before = played;
        return before == null
                || !parts.containsKey(scenario.id())
                || !before.scenario(scenario.id()).equals(Optional.of(scenario))
                || !before.catalogue().equals(pack.catalogue())
                || !before.rulePacks().equals(pack.rulePacks())
                || !before.personas().equals(pack.personas())
                || !before.rubrics().equals(pack.rubrics())
                || Stream.of(Coefficient.values())
                        .anyMatch(each -> before.coefficients().of(each)
                                != pack.coefficients().of(each));
    }

    private static Tried compared(Matrix.Part now, Matrix.Part before) {
        List<Change> qualities = new ArrayList<>();
        for (int i = 0; i < now.rows().size(); i++) {
            SimulationReport report = now.rows().get(i).report();
            double mean = report.quality().mean();
            double then = before.rows().get(i).report().quality().mean();
            qualities.add(new Change(now.rows().get(i).policy(), mean, mean - then));
        }
        Set<String> dead = new LinkedHashSet<>(now.coverage().neverOffered());
        Set<String> deadBefore = new LinkedHashSet<>(before.coverage().neverOffered());
        Set<String> here =
                now.items().items().stream().map(item -> item.reply()).collect(Collectors.toSet());
        return new Tried(
                now,
                qualities,
                dead.stream().filter(reply -> !deadBefore.contains(reply)).toList(),
                deadBefore.stream()
                        .filter(reply -> !dead.contains(reply) && here.contains(reply))
                        .toList());
    }
}

package org.ringcraft.io.lint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ringcraft.engine.lint.Lint;
import org.ringcraft.engine.lint.LintContent;
import org.ringcraft.engine.lint.LintPass;
import org.ringcraft.engine.lint.LintRule;
import org.ringcraft.engine.lint.Passes;
import org.ringcraft.engine.lint.Smell;
import org.ringcraft.engine.scoring.Rubric;
import org.ringcraft.io.json.Diagnostic;
import org.ringcraft.io.json.JsonLines;
import org.ringcraft.io.json.JsonPath;
import org.ringcraft.io.pack.Pack;
import org.ringcraft.io.pack.PackIndex;
import org.ringcraft.io.pack.PackLoad;
import org.ringcraft.io.pack.PackLoader;
import org.ringcraft.io.pack.PackSource;

/** Checks a pack: what the loader says, and if it loads, what the lint passes say. */
public final class PackLint {

    private final PackSource source;
    private final Map<String, JsonLines> lines = new HashMap<>();

    private PackLint(PackSource source) {
        this.source = source;
    }

    /** Checks with all passes. Never throws for anything that the source holds. */
    public static LintReport check(PackSource source) {
        return check(source, Passes.all());
    }

    /** Checks with some passes. */
    public static LintReport check(PackSource source, List<LintPass> passes) {
        return new PackLint(source).run(passes);
    }

    /** Returns what the passes look at. */
    public static LintContent content(Pack pack) {
        Rubric rubric = pack.rubric(pack.defaultRubric())
                .orElseThrow(() -> new IllegalStateException("The loader lets no pack pass without its rubric."));
        return new LintContent(
                pack.language(),
                pack.catalogue(),
                pack.rulePacks(),
                pack.personas(),
                pack.scenarios(),
                pack.rubrics(),
                rubric,
                pack.coefficients(),
                pack.words(),
                pack.translations());
    }

    private LintReport run(List<LintPass> passes) {
        PackLoad load = PackLoader.load(source);
        List<LintFinding> findings = new ArrayList<>();
        load.diagnostics().forEach(diagnostic -> findings.add(finding(diagnostic)));
        if (!(load instanceof PackLoad.Loaded loaded)) {
            return new LintReport(Optional.empty(), findings);
        }
        for (Smell smell : together(content(loaded.pack()), passes)) {
            findings.add(finding(smell, loaded.index()));
        }
        findings.sort(Comparator.comparing(LintFinding::file).thenComparingInt(LintFinding::line));
        return new LintReport(Optional.of(loaded.pack()), findings);
    }

    /**
     * Runs the passes in three groups at once, each by itself, because most of the time goes into warming up: those of
     * the score play calls, and the others read. The smells come in the order of the groups, whoever is first.
     */
    private static List<Smell> together(LintContent content, List<LintPass> passes) {
        Map<Integer, List<LintPass>> groups = new TreeMap<>();
        for (LintPass pass : passes) {
            groups.computeIfAbsent(Passes.group(pass), group -> new ArrayList<>())
                    .add(pass);
        }
        List<Future<List<Smell>>> running = new ArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, groups.size()));
        try {
            for (List<LintPass> group : groups.values()) {
                running.add(pool.submit(() -> Lint.check(content, group)));
            }
            List<Smell> smells = new ArrayList<>();
            for (Future<List<Smell>> each : running) {
                smells.addAll(each.get());
            }
            return smells;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The lint was interrupted.", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A lint pass failed: " + failed.getCause(), failed.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private LintFinding finding(Diagnostic diagnostic) {
        return new LintFinding(
                diagnostic.code().number(),
                diagnostic.code().title(),
                diagnostic.isError(),
                diagnostic.file(),
                line(diagnostic.file(), diagnostic.path()),
                diagnostic.path(),
                diagnostic.message(),
                diagnostic.cure(),
                "");
    }

    private LintFinding finding(Smell smell, PackIndex index) {
        LintRule rule = smell.rule();
        PackIndex.Spot spot = index.find(smell.subject())
                .orElseThrow(() -> new IllegalStateException("The pass " + rule.name()
                        + " complains of something that stands in no file: " + smell.subject()));
        String path = JsonPath.text(spot.path());
        return new LintFinding(
                rule.number(),
                rule.title(),
                rule.severity() == LintRule.Severity.ERROR,
                spot.file(),
                line(spot.file(), path),
                path,
                smell.message(),
                smell.cure(),
                rule.name());
    }

    private int line(String file, String path) {
        if (!file.endsWith(".json")) {
            return 0;
        }
        return lines.computeIfAbsent(file, this::read).find(path).orElse(0);
    }

    private JsonLines read(String file) {
        try {
            return new JsonLines(new String(source.read(file), StandardCharsets.UTF_8));
        } catch (IOException | RuntimeException trouble) {
            // The file is gone or was never there: then it has no lines.
            return new JsonLines("");
        }
    }
}

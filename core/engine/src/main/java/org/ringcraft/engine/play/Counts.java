package org.ringcraft.engine.play;

import java.util.ArrayList;
import java.util.List;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallScript;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.ScriptNode;
import org.ringcraft.engine.call.ScriptReply;
import org.ringcraft.engine.scoring.Rubric;
import org.ringcraft.engine.scoring.Sheet;

/**
 * Counts of one scenario's simulated calls: cells, items and coverage. All are whole numbers, so that neither the order of
 * the calls nor how they were shared out shows in the results. Not shared between threads: give each its own and {@link
 * #addAll} them in any order.
 */
public final class Counts implements Observer {

    private final List<CallScript> scripts;
    private final List<String> policies;
    private final List<CellCounts> cells = new ArrayList<>();
    private final ItemCounts items;
    private final CoverageCounts coverage;
    private final RestOfCall rest;
    private int policy;

    /**
     * @param scripts the scenario, compiled for each persona that is to ring, as the simulations have them
     * @param policies names of those that are to play
     */
    public Counts(List<CallScript> scripts, List<String> policies, Rubric rubric, Bearing bearing) {
        this.scripts = List.copyOf(scripts);
        this.policies = List.copyOf(policies);
        for (int i = 0; i < scripts.size() * policies.size(); i++) {
            cells.add(new CellCounts());
        }
        items = new ItemCounts(scripts.get(0).replies().size(), policies.size());
        coverage = new CoverageCounts(this.scripts, rubric);
        rest = new RestOfCall(rubric, bearing);
    }

    /** Says whose calls come now. */
    void nowPlays(String name) {
        policy = policies.indexOf(name);
        if (policy < 0) {
            throw new IllegalArgumentException("The policy '" + name + "' is not among " + policies + ".");
        }
    }

    @Override
    public void choosing(CallState before, CallCommand command) {
        if (command instanceof CallCommand.Say say) {
            items.saying(before, say.reply());
        }
    }

    @Override
    public void over(int call, Simulation.Played played, Sheet sheet) {
        int persona = Math.floorMod(call, scripts.size());
        items.over(policy, sheet, rest);
        coverage.over(persona, played.log(), sheet);
        cells.get(policy * scripts.size() + persona).add(call, played.state(), sheet);
    }

    @Override
    public void abandoned() {
        items.clear();
    }

    /** Adds what another has counted with the same scripts, policies and card. */
    public void addAll(Counts other) {
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).addAll(other.cells.get(i));
        }
        items.addAll(other.items);
        coverage.addAll(other.coverage);
    }

    /**
     * Returns the cells by policy, and by persona within it.
     *
     * @param seed of the first call
     */
    public List<Matrix.Cell> cells(long seed) {
        List<Matrix.Cell> all = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String persona = scripts.get(i % scripts.size()).persona().id();
            all.add(cells.get(i).cell(policies.get(i / scripts.size()), persona, seed));
        }
        return all;
    }

    /** Returns the analysis of every reply. */
    public ItemTable items() {
        List<String> middling =
                policies.stream().filter(Policies.MIDDLING::contains).toList();
        List<String> group = middling.isEmpty() ? policies : middling;
        ItemFigures figures = new ItemFigures(
                items, policies, group.stream().map(policies::indexOf).toList());
        List<Item> all = new ArrayList<>();
        for (ScriptNode node : scripts.get(0).nodes()) {
            for (ScriptReply reply : node.replies()) {
                all.add(figures.item(reply, node.id(), node.phase(), coverage.breachesOf(reply.index())));
            }
        }
        return new ItemTable(scripts.get(0).scenario().id(), policies, group, all);
    }

    /** Returns what the calls came across. */
    public Coverage coverage() {
        return coverage.coverage(items().items());
    }
}

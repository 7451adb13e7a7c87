package org.ringcraft.engine.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ringcraft.engine.call.CallScript;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.ScriptReply;
import org.ringcraft.engine.play.Policies;
import org.ringcraft.engine.scenario.Move;

/**
 * What there was to choose from at each node, and what it was worth in the eyes of an expert: whether the best reply
 * could have been told by its looks, and whether it was always the same.
 */
final class Decisions {

    /** A choice among fewer is not worth looking at. */
    private static final int LEAST_OPEN = 3;

    /** How far below the best a reply may be and still be good, in merits; invented. */
    private static final double NEARLY = 1.5;

    /** Something about the looks of a reply that has nothing to do with the customer. */
    enum Look {
        LONGEST("longest", "as long"),
        SHORTEST("shortest", "as short"),
        POLITEST("politest", "as polite");

        private final String word;
        private final String likeIt;

        Look(String word, String likeIt) {
            this.word = word;
            this.likeIt = likeIt;
        }

        String word() {
            return word;
        }

        String likeIt() {
            return likeIt;
        }
    }

    /** Counts of one node. */
    static final class AtNode {
        int seen;
        double good;
        final double[] hits = new double[Look.values().length];
        final int[] told = new int[Look.values().length];
    }

    /** Counts of one reply. */
    static final class OfReply {
        /** Choices at its node before it was said. */
        int unsaid;

        int open;
        int best;
        final Set<String> personas = new TreeSet<>();
    }

    private final AtNode[] nodes;
    private final OfReply[] replies;
    private final List<ScriptReply> open = new ArrayList<>();
    private final int[] politeWords;
    private double[] merits = new double[64];

    Decisions(CallScript script) {
        nodes = new AtNode[script.nodes().size()];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = new AtNode();
        }
        politeWords = script.replies().stream().mapToInt(Policies::politeWords).toArray();
        replies = new OfReply[script.replies().size()];
        for (int i = 0; i < replies.length; i++) {
            replies[i] = new OfReply();
        }
    }

    AtNode at(int node) {
        return nodes[node];
    }

    OfReply of(int reply) {
        return replies[reply];
    }

    /** Looks at a state in which a reply is about to be chosen. */
    void look(CallState state) {
        open.clear();
        for (ScriptReply reply : state.node().replies()) {
            if (!state.hasSaid(reply.index()) && !leads(reply)) {
                replies[reply.index()].unsaid++;
                if (state.isOpen(reply)) {
                    open.add(reply);
                }
            }
        }
        if (open.size() < LEAST_OPEN) {
            return;
        }
        merits = merits.length < open.size() ? new double[2 * open.size()] : merits;
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < open.size(); i++) {
            merits[i] = Policies.merit(state, open.get(i));
            best = Math.max(best, merits[i]);
        }
        AtNode node = nodes[state.node().index()];
        node.seen++;
        int good = 0;
        for (int i = 0; i < open.size(); i++) {
            OfReply reply = replies[open.get(i).index()];
            reply.open++;
            good += isGood(i, best) ? 1 : 0;
            if (merits[i] == best) {
                reply.best++;
                reply.personas.add(state.script().persona().id());
            }
        }
        node.good += (double) good / open.size();
        for (Look look : Look.values()) {
            look(look, node, best);
        }
    }

    /** Notes whether the one that stands out by its looks is good; nothing when none stands out. */
    private void look(Look look, AtNode node, double best) {
        int top = 0;
        boolean alone = true;
        for (int i = 1; i < open.size(); i++) {
            int height = height(look, open.get(i));
            int highest = height(look, open.get(top));
            if (height > highest) {
                top = i;
                alone = true;
            } else if (height == highest) {
                alone = false;
            }
        }
        if (alone) {
            node.told[look.ordinal()]++;
            node.hits[look.ordinal()] += isGood(top, best) ? 1 : 0;
        }
    }

    private int height(Look look, ScriptReply reply) {
        return switch (look) {
            case LONGEST -> reply.reply().text().length();
            case SHORTEST -> -reply.reply().text().length();
            case POLITEST -> politeWords[reply.index()];
        };
    }

    private boolean isGood(int place, double best) {
        return merits[place] > 0 && merits[place] >= best - NEARLY;
    }

    /** Lines that only lead elsewhere are no answer to anything. */
    private static boolean leads(ScriptReply reply) {
        return reply.reply().move() == Move.PROCESS || reply.reply().move() == Move.SIGNPOST;
    }
}

package org.ringcraft.engine.play;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallRules;
import org.ringcraft.engine.call.CallScript;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.ScriptReply;
import org.ringcraft.engine.call.Stage;
import org.ringcraft.engine.call.Step;
import org.ringcraft.engine.chance.SeededChance;
import org.ringcraft.engine.persona.Mind;
import org.ringcraft.engine.scenario.Tone;
import org.ringcraft.engine.scoring.Rubric;
import org.ringcraft.engine.scoring.Scorer;

/**
 * A beam search through one call with one seed: after each choice every state that was met is kept once, rounded, and of
 * those the most promising go on. The rules and the chance are the real ones, so whatever it finds can be played.
 */
final class Beam {

    /** States in which the customer's numbers differ by less than this are taken for one. */
    private static final double ROUNDING = 0.1;

    private final CallScript script;
    private final Rubric rubric;
    private final Bounds.Goal goal;
    private final Bounds.Effort effort;
    private final long seed;
    private final CallRules rules;
    private final Set<List<Long>> seen = new HashSet<>();
    private boolean complete = true;

    Beam(CallScript script, Rubric rubric, Bounds.Goal goal, Bounds.Effort effort, long seed) {
        this.script = script;
        this.rubric = rubric;
        this.goal = goal;
        this.effort = effort;
        this.seed = seed;
        this.rules = new CallRules(script, new SeededChance(seed));
    }

    /** A way so far: what was done last, what came of it, and the way before. */
    private record Way(
            @Nullable Way before,
            @Nullable CallCommand command,
            List<CallEvent> events,
            CallState state,
            double promise) {}

    /** Returns how many rounded states were met. */
    int states() {
        return seen.size();
    }

    /** Tells whether no state had to be left out. */
    boolean complete() {
        return complete;
    }

    /** Searches; returns every call that came to an end. */
    List<Bounds.Found> run() {
        List<Bounds.Found> ended = new ArrayList<>();
        Step.Taken start = rules.start(Simulation.setup(script, rubric, seed));
        List<Way> layer = List.of(new Way(null, null, start.events(), start.state(), 0));
        for (int depth = 0; depth < effort.depth() && !layer.isEmpty(); depth++) {
            Map<List<Long>, Way> next = new LinkedHashMap<>();
            for (Way way : layer) {
                for (CallCommand command : options(way.state())) {
                    go(way, command).ifPresent(on -> keep(on, next, ended));
                }
            }
            List<Way> ways = new ArrayList<>(next.values());
            ways.sort(Comparator.comparingDouble((Way way) -> -way.promise()));
            complete &= ways.size() <= effort.width();
            layer = List.copyOf(ways.subList(0, Math.min(ways.size(), effort.width())));
        }
        complete &= layer.isEmpty();
        return ended;
    }

    private void keep(Way way, Map<List<Long>, Way> next, List<Bounds.Found> ended) {
        if (way.state().stage() == Stage.ENDED) {
            ended.add(Bounds.found(script, rubric, seed, commands(way), way.state(), log(way)));
            return;
        }
        List<Long> key = key(way.state());
        if (!seen.contains(key) || next.containsKey(key)) {
            seen.add(key);
            next.merge(key, way, (old, other) -> other.promise() > old.promise() ? other : old);
        }
    }

    private Optional<Way> go(Way way, CallCommand command) {
        Step step = rules.step(way.state(), command, way.state().now() + Simulation.THINKING_MILLIS);
        if (!(step instanceof Step.Taken taken)) {
            return Optional.empty();
        }
        Way on = new Way(way, command, taken.events(), taken.state(), 0);
        return Optional.of(new Way(way, command, taken.events(), taken.state(), promise(way, command, on)));
    }

    private double promise(Way way, CallCommand command, Way on) {
        return switch (goal) {
            case BEST -> Scorer.credits(rubric, script, log(on)).quality() + merit(way.state(), command);
            case WORST -> -Scorer.credits(rubric, script, log(on)).quality() - merit(way.state(), command);
            case SHORTEST -> -on.state().now();
            case LONGEST ->
                on.state().mind().patience() + on.state().mind().mood() / 2 + merit(way.state(), command) / 50;
        };
    }

    private double merit(CallState state, CallCommand command) {
        if (command instanceof CallCommand.Say say) {
            ScriptReply reply = script.reply(say.reply()).orElseThrow();
            return Policies.merit(state, reply);
        }
        return 0;
    }

    /** What could be done now: what the desk asks for, or else each open reply. */
    private List<CallCommand> options(CallState state) {
        boolean careful = goal != Bounds.Goal.WORST;
        Optional<CallCommand> desk = DeskSense.next(state, careful);
        if (desk.isPresent() && (careful || state.stage() != Stage.TALKING)) {
            return List.of(desk.get());
        }
        List<CallCommand> options = new ArrayList<>(desk.stream().toList());
        for (ScriptReply reply : state.node().replies()) {
            if (state.isOpen(reply)) {
                Tone tone = goal == Bounds.Goal.BEST ? Tones.best(reply, state.style()) : Tone.PLAIN;
                options.add(new CallCommand.Say(reply.id(), tone, CallCommand.Entry.CHOSEN));
            }
        }
        return options;
    }

    /** Rounds a state: what has come out, been said and been agreed, and the customer's numbers in tenths. */
    private static List<Long> key(CallState state) {
        Mind mind = state.mind();
        long open = 0;
        for (ScriptReply reply : state.node().replies()) {
            open = 31 * open + (state.isOpen(reply) ? 1 : 0) + (state.hasSaid(reply.index()) ? 2 : 0);
        }
        return List.of(
                (long) state.node().index(),
                (long) state.stage().ordinal(),
                state.known(),
                state.hinted(),
                state.met(),
                state.disclosed(),
                state.open(),
                state.resisting(),
                state.clarified(),
                state.answered(),
                (long) state.decision().ordinal() * 8 + Math.min(7, state.noes()),
                (long) state.lastProposal(),
                state.extrasAgreed(),
                flags(state),
                open,
                round(mind.trust()) * 10_000
                        + round(mind.patience()) * 1_000
                        + round(mind.interest()) * 100
                        + round(mind.comprehension()) * 10
                        + round(mind.mood()));
    }

    private static long flags(CallState state) {
        return (state.verified() ? 1 : 0)
                | (state.orderPlaced() ? 2 : 0)
                | (state.paid() ? 4 : 0)
                | (state.recording() ? 8 : 0)
                | (state.recordOpen() ? 16 : 0)
                | (state.anyCheckFailed() ? 32 : 0)
                | (state.cardTaken() ? 64 : 0);
    }

    private static long round(double value) {
        return Math.min(9, (long) (value / ROUNDING));
    }

    private static List<CallCommand> commands(Way end) {
        Deque<CallCommand> commands = new ArrayDeque<>();
        for (Way way = end; way != null; way = way.before()) {
            if (way.command() != null) {
                commands.addFirst(way.command());
            }
        }
        return List.copyOf(commands);
    }

    private static List<CallEvent> log(Way end) {
        Deque<List<CallEvent>> parts = new ArrayDeque<>();
        for (Way way = end; way != null; way = way.before()) {
            parts.addFirst(way.events());
        }
        List<CallEvent> log = new ArrayList<>();
        parts.forEach(log::addAll);
        return log;
    }
}

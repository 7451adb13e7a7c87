package org.ringcraft.engine.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ringcraft.engine.scenario.Condition;
import org.ringcraft.engine.scenario.Predicate;

/**
 * What a condition is worth where it stands: whether it can hold and fail at all, and which of its parts make no
 * difference.
 */
final class Weighed {

    private static final Condition NEVER = new Condition.Not(Condition.ALWAYS);

    private final ReadyConditions questions;
    private final List<Place> places;
    private boolean canHold;
    private boolean canFail;

    /** A state in which the condition is asked, in the calls of one persona. */
    record Place(Flow flow, Knowledge known) {}

    /** A part that makes no difference. {@code never} when it never holds; else it holds whenever it could matter. */
    record Idle(Condition part, boolean never) {}

    Weighed(ReadyConditions questions, Condition condition, List<Place> places) {
        this.questions = questions;
        this.places = List.copyOf(places);
        Question question = questions.of(condition);
        for (Place place : places) {
            boolean tried = Reasoner.tryAll(question, place.known(), place.flow(), trial -> {
                boolean holds = question.bound().test(trial);
                canHold |= holds;
                canFail |= !holds;
                return !(canHold && canFail);
            });
            if (!tried) {
                canHold = true;
                canFail = true;
            }
        }
    }

    boolean canHold() {
        return canHold;
    }

    boolean canFail() {
        return canFail;
    }

    /**
     * Returns the parts that could be left out: those that come to the same in every state in which the condition is
     * asked, and those that say what another part says already, whatever the state. Outermost ones only. That a fact
     * implies another by the rules of the call is not held against an author.
     */
    List<Idle> idleParts(Condition condition) {
        List<Idle> idle = new ArrayList<>();
        constants(condition, idle);
        if (idle.isEmpty()) {
            repeated(condition, idle);
        }
        return idle;
    }

    private void constants(Condition condition, List<Idle> idle) {
        for (Condition part : partsOf(condition)) {
            Weighed weighed = new Weighed(questions, part, places);
            if (weighed.canHold && weighed.canFail) {
                constants(part, idle);
            } else {
                idle.add(new Idle(part, !weighed.canHold));
            }
        }
    }

    private static List<Condition> partsOf(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts();
        }
        if (condition instanceof Condition.Any any) {
            return any.parts();
        }
        return condition instanceof Condition.Not not ? partsOf(not.part()) : List.of();
    }

    private void repeated(Condition condition, List<Idle> idle) {
        if (!canRepeat(condition)) {
            return;
        }
        Condition left = condition;
        boolean found = true;
        while (found) {
            found = false;
            List<Swap> swaps = new ArrayList<>();
            swaps(left, whole -> whole, swaps);
            for (int i = swaps.size() - 1; i >= 0 && !found; i--) {
                Swap swap = swaps.get(i);
                if (same(left, swap.without())) {
                    idle.add(0, new Idle(swap.part(), false));
                    left = swap.without();
                    found = true;
                }
            }
        }
    }

    /** A condition of different facts, each once, can say nothing twice. */
    private static boolean canRepeat(Condition condition) {
        Set<Object> subjects = new HashSet<>();
        return !ConditionFacts.atoms(condition)
                .allMatch(atom -> subjects.add(
                        atom instanceof Condition.Compare compare
                                ? compare.left() instanceof Condition.Operand.Reading ? compare.left() : compare.right()
                                : atom));
    }

    /** A condition without one of its parts. */
    private record Swap(Condition part, Condition without) {}

    /** Puts a part back into the whole. */
    private interface Frame {
        Condition around(Condition part);
    }

    private static void swaps(Condition condition, Frame frame, List<Swap> swaps) {
        if (condition instanceof Condition.Not not) {
            swaps(not.part(), part -> frame.around(new Condition.Not(part)), swaps);
        } else if (condition instanceof Condition.All all) {
            parts(all.parts(), Condition.ALWAYS, parts -> frame.around(new Condition.All(parts)), swaps);
        } else if (condition instanceof Condition.Any any) {
            parts(any.parts(), NEVER, parts -> frame.around(new Condition.Any(parts)), swaps);
        }
    }

    private interface ListFrame {
        Condition around(List<Condition> parts);
    }

    private static void parts(List<Condition> parts, Condition neutral, ListFrame frame, List<Swap> swaps) {
        for (int i = 0; i < parts.size(); i++) {
            int at = i;
            if (!parts.get(i).equals(neutral)) {
                swaps(parts.get(i), part -> frame.around(with(parts, at, part)), swaps);
                swaps.add(new Swap(parts.get(i), frame.around(with(parts, at, neutral))));
            }
        }
    }

    private static List<Condition> with(List<Condition> parts, int at, Condition part) {
        List<Condition> changed = new ArrayList<>(parts);
        changed.set(at, part);
        return changed;
    }

    private boolean same(Condition one, Condition other) {
        Question question = questions.of(one);
        Condition bound = other.bind(question.table());
        boolean[] different = new boolean[1];
        boolean tried = Reasoner.tryLoose(question, trial -> {
            different[0] = question.bound().test(trial) != bound.test(trial);
            return !different[0];
        });
        return tried && !different[0];
    }

    /** Says which of the condition's facts are certain wherever it is asked; empty when none is. */
    String certainties(Condition condition) {
        Question question = questions.of(condition);
        List<String> certain = new ArrayList<>();
        for (int fact : question.facts()) {
            Optional<Condition> named = ConditionFacts.find(condition, fact, question.table());
            if (named.isPresent() && question.table().predicate(fact) != Predicate.PERSONA) {
                String text = "'" + ConditionText.of(named.get()) + "'";
                if (places.stream().allMatch(place -> place.known().must(fact))) {
                    certain.add(text + " always holds");
                } else if (places.stream().noneMatch(place -> place.known().may(fact))) {
                    certain.add(text + " never does");
                }
            }
        }
        return certain.isEmpty() ? "" : " (there " + String.join(", ", certain) + ")";
    }
}

package org.ringcraft.engine.lint;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ringcraft.engine.catalogue.RulePack;
import org.ringcraft.engine.scenario.Circumstance;
import org.ringcraft.engine.scenario.Condition;
import org.ringcraft.engine.scenario.Mode;
import org.ringcraft.engine.scenario.Need;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.Objection;
import org.ringcraft.engine.scenario.Predicate;
import org.ringcraft.engine.scenario.RefKind;
import org.ringcraft.engine.scenario.Reply;
import org.ringcraft.engine.scenario.Scenario;

/**
 * Numbers for every fact that a condition of one scenario can ask about, in blocks by predicate. One more block holds
 * which objection is felt and not yet said, which conditions can only ask about as a whole.
 */
final class FactTable implements Condition.Names {

    private final Map<RefKind, Map<String, Integer>> ids = new EnumMap<>(RefKind.class);
    private final int[] offsets = new int[Predicate.values().length];
    private final int resist;
    private final int size;
    private final Predicate[] predicates;

    FactTable(LintContent content, Scenario scenario) {
        add(RefKind.NEED, scenario.needs().stream().map(Need::id).toList());
        add(RefKind.NODE, scenario.nodes().stream().map(Node::id).toList());
        add(RefKind.OBJECTION, scenario.objections().stream().map(Objection::id).toList());
        add(
                RefKind.PROPOSAL,
                scenario.proposals().stream().map(Scenario.Proposal::id).toList());
        add(RefKind.EXTRA, scenario.extras().stream().map(Scenario.Extra::id).toList());
        add(RefKind.PERSONA, scenario.personas());
        add(RefKind.CIRCUMSTANCE, names(Circumstance.values()));
        add(
                RefKind.MODE,
                names(Mode.values()).stream()
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .toList());
        for (RulePack pack : content.rulePacks()) {
            add(
                    RefKind.DISCLOSURE,
                    pack.disclosures().stream().map(RulePack.Disclosure::id).toList());
        }
        add(RefKind.FLAG, List.of());
        for (Node node : scenario.nodes()) {
            add(RefKind.REPLY, node.replies().stream().map(Reply::id).toList());
            node.replies().forEach(reply -> add(RefKind.FLAG, reply.act().sets()));
        }
        int next = 0;
        for (Predicate predicate : Predicate.values()) {
            offsets[predicate.ordinal()] = next;
            next += predicate.argument() == RefKind.NONE ? 1 : count(predicate.argument());
        }
        resist = next;
        size = next + count(RefKind.OBJECTION);
        predicates = new Predicate[size];
        for (Predicate predicate : Predicate.values()) {
            int count = predicate.argument() == RefKind.NONE ? 1 : count(predicate.argument());
            for (int i = 0; i < count; i++) {
                predicates[offsets[predicate.ordinal()] + i] = predicate;
            }
        }
        for (int i = resist; i < size; i++) {
            predicates[i] = Predicate.RESISTING;
        }
    }

    private static List<String> names(Enum<?>[] constants) {
        return java.util.Arrays.stream(constants).map(Enum::name).toList();
    }

    private void add(RefKind kind, Collection<String> some) {
        Map<String, Integer> numbers = ids.computeIfAbsent(kind, key -> new LinkedHashMap<>());
        some.forEach(id -> numbers.putIfAbsent(id, numbers.size()));
    }

    private int count(RefKind kind) {
        return ids.getOrDefault(kind, Map.of()).size();
    }

    /** Returns how many facts there are. */
    int size() {
        return size;
    }

    /** Returns how many things of that kind there are. */
    int sizeOf(RefKind kind) {
        return count(kind);
    }

    /** Flags that nobody sets, and whatever else is named late, get no number and never hold: -1. */
    @Override
    public int indexOf(RefKind kind, String id) {
        return ids.getOrDefault(kind, Map.of()).getOrDefault(id, -1);
    }

    /** Returns the number of the fact about the thing with that index; -1 when the index is. */
    int fact(Predicate predicate, int index) {
        if (predicate.argument() == RefKind.NONE) {
            return offsets[predicate.ordinal()];
        }
        return index < 0 ? -1 : offsets[predicate.ordinal()] + index;
    }

    /** Returns the number of the fact about the thing with that id; -1 when there is none. */
    int fact(Predicate predicate, String id) {
        return fact(predicate, indexOf(predicate.argument(), id));
    }

    /** Returns the number of a fact that takes no argument. */
    int fact(Predicate predicate) {
        return offsets[predicate.ordinal()];
    }

    /** Returns the number of: that objection is felt and not yet said. */
    int resisting(int objection) {
        return resist + objection;
    }

    Predicate predicate(int fact) {
        return predicates[fact];
    }

    /** Returns the index of the thing that the fact is about. */
    int index(int fact) {
        return fact >= resist ? fact - resist : fact - offsets[predicates[fact].ordinal()];
    }

    /** Returns whether the fact can be asked about in a condition. */
    boolean isAsked(int fact) {
        return fact < resist;
    }

    /** Tells whether the fact, once true, stays true for the rest of the call. */
    static boolean stays(Predicate predicate) {
        return switch (predicate) {
            case KNOWS, HINTED, MET, SAID, VISITED, FLAG, DISCLOSED, RAISED, SETTLED, PROPOSED, PROPOSED_ANY -> true;
            case VERIFIED, RECORD_OPEN, ORDER_PLACED, CARD_TAKEN, PAID, PERSONA, CIRCUMSTANCE, MODE -> true;
            // A yes is never asked for again.
            case AGREED -> true;
            case RESISTING, DECLINED, UNDECIDED, EXTRA_AGREED, EXTRA_DECLINED -> false;
            case CHECK_FAILED, RECORDING, PAYMENT_REFUSED -> false;
        };
    }

    /** Tells whether the first fact always comes with the second, by the rules of the call. */
    boolean implies(int first, int second) {
        if (first == second) {
            return true;
        }
        Predicate one = predicates[first];
        Predicate two = predicates[second];
        boolean same = index(first) == index(second);
        return switch (one) {
            case KNOWS -> two == Predicate.HINTED && same;
            case MET -> (two == Predicate.KNOWS || two == Predicate.HINTED) && same;
            case PROPOSED, AGREED, DECLINED, UNDECIDED -> two == Predicate.PROPOSED_ANY;
            case VERIFIED, CHECK_FAILED -> two == Predicate.RECORD_OPEN;
            case PAID, PAYMENT_REFUSED -> two == Predicate.CARD_TAKEN || two == Predicate.ORDER_PLACED;
            case CARD_TAKEN -> two == Predicate.ORDER_PLACED;
            default -> false;
        };
    }

    /** Tells whether the two facts never hold together, by the rules of the call. */
    boolean excludes(int first, int second) {
        if (first == second) {
            return false;
        }
        Predicate one = predicates[first];
        Predicate two = predicates[second];
        boolean same = index(first) == index(second);
        return switch (one) {
            case AGREED, DECLINED, UNDECIDED ->
                two == Predicate.AGREED || two == Predicate.DECLINED || two == Predicate.UNDECIDED;
            case EXTRA_AGREED -> two == Predicate.EXTRA_DECLINED && same;
            case EXTRA_DECLINED -> two == Predicate.EXTRA_AGREED && same;
            case PAID -> two == Predicate.PAYMENT_REFUSED;
            case PAYMENT_REFUSED -> two == Predicate.PAID;
            case MODE -> two == Predicate.MODE;
            default -> false;
        };
    }
}

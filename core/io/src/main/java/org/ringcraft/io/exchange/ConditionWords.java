package org.ringcraft.io.exchange;

import java.util.ArrayList;
import java.util.List;
import org.ringcraft.engine.scenario.Condition;
import org.ringcraft.engine.scenario.ConditionException;
import org.ringcraft.engine.scenario.ConditionParser;
import org.ringcraft.engine.scenario.Gauge;
import org.ringcraft.engine.scenario.Predicate;

/** Says the conditions of a pack in another program's language. */
public interface ConditionWords {

    /** Returns the word between conditions that must all hold, with its spaces. */
    String and();

    /** Returns the word between conditions of which one must hold, with its spaces. */
    String or();

    /** Returns what stands before a condition that must not hold. */
    String not();

    /** Returns how to ask for a fact; {@code id} is empty for those that take none. It needs no parentheses. */
    String fact(Predicate predicate, String id);

    /** Returns how to ask for a number. */
    String number(Gauge gauge);

    /** Returns the sign of a comparison. */
    default String sign(Condition.Operator operator) {
        return operator.sign();
    }

    /**
     * Returns the condition in this language.
     *
     * @throws IllegalArgumentException when it cannot be read, which no pack that loads has
     */
    default String say(String when) {
        try {
            return say(ConditionParser.parse(when));
        } catch (ConditionException unreadable) {
            throw new IllegalArgumentException("The condition '" + when + "' cannot be read.", unreadable);
        }
    }

    private String say(Condition condition) {
        if (condition instanceof Condition.All all) {
            return join(all.parts(), and());
        }
        if (condition instanceof Condition.Any any) {
            return join(any.parts(), or());
        }
        if (condition instanceof Condition.Not negated) {
            return not() + nested(negated.part());
        }
        if (condition instanceof Condition.Is is) {
            return fact(is.predicate(), is.id());
        }
        if (condition instanceof Condition.Compare compare) {
            return operand(compare.left()) + " " + sign(compare.operator()) + " " + operand(compare.right());
        }
        return "true";
    }

    private String join(List<Condition> parts, String word) {
        List<String> said = new ArrayList<>();
        parts.forEach(part -> said.add(nested(part)));
        return String.join(word, said);
    }

    private String nested(Condition part) {
        boolean simple = part instanceof Condition.Is || part instanceof Condition.Not;
        return simple ? say(part) : "(" + say(part) + ")";
    }

    private String operand(Condition.Operand operand) {
        if (operand instanceof Condition.Operand.Reading reading) {
            return number(reading.gauge());
        }
        double number = ((Condition.Operand.Literal) operand).number();
        boolean whole = number == Math.rint(number) && Math.abs(number) < 1e9;
        return whole ? String.valueOf((long) number) : String.valueOf(number);
    }
}

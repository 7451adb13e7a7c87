package org.ringcraft.engine.lint;

import java.util.List;
import java.util.stream.Collectors;
import org.ringcraft.engine.scenario.Condition;
import org.ringcraft.engine.scenario.RefKind;

/** Writes a condition as an author would. */
final class ConditionText {

    private ConditionText() {}

    static String of(Condition condition) {
        return text(condition, false);
    }

    private static String text(Condition condition, boolean inside) {
        if (condition instanceof Condition.All all) {
            return join(all.parts(), " && ", false);
        }
        if (condition instanceof Condition.Any any) {
            return join(any.parts(), " || ", inside);
        }
        if (condition instanceof Condition.Not not) {
            return not.part() instanceof Condition.Is
                    ? "!" + text(not.part(), false)
                    : "!(" + text(not.part(), false) + ")";
        }
        if (condition instanceof Condition.Is is) {
            return is.predicate().word() + (is.predicate().argument() == RefKind.NONE ? "" : "(" + is.id() + ")");
        }
        if (condition instanceof Condition.Compare compare) {
            return operand(compare.left()) + " " + compare.operator().sign() + " " + operand(compare.right());
        }
        return "true";
    }

    private static String join(List<Condition> parts, String sign, boolean bracket) {
        boolean and = sign.equals(" && ");
        String all = parts.stream().map(part -> text(part, and)).collect(Collectors.joining(sign));
        return bracket ? "(" + all + ")" : all;
    }

    private static String operand(Condition.Operand operand) {
        if (operand instanceof Condition.Operand.Literal literal) {
            double number = literal.number();
            return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
        }
        return ((Condition.Operand.Reading) operand).gauge().word();
    }
}

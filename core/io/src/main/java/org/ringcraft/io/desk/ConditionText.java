package org.ringcraft.io.desk;

import java.util.stream.Collectors;
import org.ringcraft.engine.scenario.Condition;
import org.ringcraft.engine.scenario.RefKind;

/** Conditions as authors write them. */
final class ConditionText {

    private ConditionText() {}

    /** Returns the part of a condition that does not hold: of several that must, those which do not. */
    static String failing(Condition condition, Condition.Facts facts) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream()
                    .filter(part -> !part.test(facts))
                    .map(part -> failing(part, facts))
                    .collect(Collectors.joining(" && "));
        }
        return of(condition);
    }

    static String of(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream().map(ConditionText::inner).collect(Collectors.joining(" && "));
        } else if (condition instanceof Condition.Any any) {
            return any.parts().stream().map(ConditionText::inner).collect(Collectors.joining(" || "));
        } else if (condition instanceof Condition.Not not) {
            return "!" + inner(not.part());
        } else if (condition instanceof Condition.Is is) {
            return is.predicate().argument() == RefKind.NONE
                    ? is.predicate().word()
                    : is.predicate().word() + "(" + is.id() + ")";
        } else if (condition instanceof Condition.Compare compare) {
            return of(compare.left()) + " " + compare.operator().sign() + " " + of(compare.right());
        }
        return "true";
    }

    private static String inner(Condition part) {
        boolean several = part instanceof Condition.All || part instanceof Condition.Any;
        return several ? "(" + of(part) + ")" : of(part);
    }

    private static String of(Condition.Operand operand) {
        if (operand instanceof Condition.Operand.Reading reading) {
            return reading.gauge().word();
        }
        String number = String.valueOf(((Condition.Operand.Literal) operand).number());
        return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
    }
}

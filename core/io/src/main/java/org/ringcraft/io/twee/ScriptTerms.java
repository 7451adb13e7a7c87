package org.ringcraft.io.twee;

import java.util.List;
import java.util.Locale;
import org.ringcraft.engine.scenario.Condition;
import org.ringcraft.engine.scenario.Gauge;
import org.ringcraft.engine.scenario.Predicate;
import org.ringcraft.engine.scenario.RefKind;
import org.ringcraft.io.exchange.ConditionWords;
import org.ringcraft.io.json.JsonLayout;

/**
 * The words of a Twine story: SugarCube's for {@code <<if>>}, JavaScript's for the story's script. Both ask the same
 * variables, which {@code call.js} keeps.
 */
enum ScriptTerms implements ConditionWords {
    SUGARCUBE("$", " and ", " or ", "not "),
    JAVASCRIPT("s.", " && ", " || ", "!");

    private final String variable;
    private final String and;
    private final String or;
    private final String not;

    ScriptTerms(String variable, String and, String or, String not) {
        this.variable = variable;
        this.and = and;
        this.or = or;
        this.not = not;
    }

    /** Returns the question whether a reply has been said. */
    String isSaid(String reply) {
        return fact("said", reply);
    }

    String all(List<String> terms) {
        return String.join(and, terms);
    }

    @Override
    public String and() {
        return and;
    }

    @Override
    public String or() {
        return or;
    }

    @Override
    public String not() {
        return not;
    }

    @Override
    public String fact(Predicate predicate, String id) {
        return switch (predicate) {
            case PROPOSED_ANY -> variable + "anyProposal";
            case VISITED -> fact("been", id);
            case PERSONA, MODE ->
                "(" + variable + predicate.word() + " " + sign(Condition.Operator.EQUAL) + " " + JsonLayout.quoted(id)
                        + ")";
            case CIRCUMSTANCE -> variable + "circumstances.includes(" + JsonLayout.quoted(id) + ")";
            default ->
                predicate.argument() == RefKind.NONE
                        ? variable + camel(predicate.word())
                        : fact(camel(predicate.word()), id);
        };
    }

    private String fact(String name, String id) {
        return variable + name + "[" + JsonLayout.quoted(id) + "]";
    }

    @Override
    public String number(Gauge gauge) {
        return variable + gauge.word();
    }

    @Override
    public String sign(Condition.Operator operator) {
        if (this == JAVASCRIPT) {
            return operator.sign();
        }
        return switch (operator) {
            case LESS -> "lt";
            case AT_MOST -> "lte";
            case MORE -> "gt";
            case AT_LEAST -> "gte";
            case EQUAL -> "is";
            case DIFFERENT -> "isnot";
        };
    }

    /** {@code order-placed} becomes {@code orderPlaced}. */
    private static String camel(String word) {
        StringBuilder camel = new StringBuilder();
        for (String part : word.split("-")) {
            boolean first = camel.length() == 0;
            camel.append(first ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return camel.toString();
    }
}

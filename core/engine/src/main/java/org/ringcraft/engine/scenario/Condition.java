package org.ringcraft.engine.scenario;

import java.util.List;
import java.util.function.Consumer;

/**
 * A short typed expression over the state of a call, such as {@code trust >= 0.4 && knows(upload)}. Parsed by {@link
 * ConditionParser}, bound once to the numbers of a compiled call, then tested often.
 */
public sealed interface Condition {

    /** The condition that always holds. */
    Condition ALWAYS = new Always();

    /** Tells whether it holds. Only a bound condition can be tested. */
    boolean test(Facts facts);

    /** Returns the same condition with every name replaced by its index. */
    Condition bind(Names names);

    /** Hands every name it refers to to the visitor, in reading order. */
    void references(Consumer<Reference> visitor);

    /** What conditions ask about. */
    interface Facts {
        double number(Gauge gauge);

        boolean holds(Predicate predicate, int index);
    }

    /** Turns names into the indices that {@link Facts} understands. */
    interface Names {
        /** Returns the index of that thing; throws when there is none. */
        int indexOf(RefKind kind, String id);
    }

    /** A name in a condition. */
    record Reference(RefKind kind, String id) {}

    /** Always true. */
    record Always() implements Condition {
        @Override
        public boolean test(Facts facts) {
            return true;
        }

        @Override
        public Condition bind(Names names) {
            return this;
        }

        @Override
        public void references(Consumer<Reference> visitor) {
            // none
        }
    }

    /** All of them hold. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean test(Facts facts) {
            for (int i = 0; i < parts.size(); i++) {
                if (!parts.get(i).test(facts)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Condition bind(Names names) {
            return new All(parts.stream().map(part -> part.bind(names)).toList());
        }

        @Override
        public void references(Consumer<Reference> visitor) {
            parts.forEach(part -> part.references(visitor));
        }
    }

    /** At least one of them holds. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean test(Facts facts) {
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).test(facts)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Condition bind(Names names) {
            return new Any(parts.stream().map(part -> part.bind(names)).toList());
        }

        @Override
        public void references(Consumer<Reference> visitor) {
            parts.forEach(part -> part.references(visitor));
        }
    }

    /** It does not hold. */
    record Not(Condition part) implements Condition {
        @Override
        public boolean test(Facts facts) {
            return !part.test(facts);
        }

        @Override
        public Condition bind(Names names) {
            return new Not(part.bind(names));
        }

        @Override
        public void references(Consumer<Reference> visitor) {
            part.references(visitor);
        }
    }

    /** A fact. {@code index} is -1 until bound, and for facts that take no argument. */
    record Is(Predicate predicate, String id, int index) implements Condition {
        @Override
        public boolean test(Facts facts) {
            return facts.holds(predicate, index);
        }

        @Override
        public Condition bind(Names names) {
            return predicate.argument() == RefKind.NONE
                    ? this
                    : new Is(predicate, id, names.indexOf(predicate.argument(), id));
        }

        @Override
        public void references(Consumer<Reference> visitor) {
            if (predicate.argument() != RefKind.NONE) {
                visitor.accept(new Reference(predicate.argument(), id));
            }
        }
    }

    /** A comparison of two numbers. */
    record Compare(Operand left, Operator operator, Operand right) implements Condition {
        @Override
        public boolean test(Facts facts) {
            return operator.holds(left.value(facts), right.value(facts));
        }

        @Override
        public Condition bind(Names names) {
            return this;
        }

        @Override
        public void references(Consumer<Reference> visitor) {
            // numbers refer to nothing
        }
    }

    /** One side of a comparison. */
    sealed interface Operand {
        double value(Facts facts);

        /** A number as written. */
        record Literal(double number) implements Operand {
            @Override
            public double value(Facts facts) {
                return number;
            }
        }

        /** A number of the call. */
        record Reading(Gauge gauge) implements Operand {
            @Override
            public double value(Facts facts) {
                return facts.number(gauge);
            }
        }
    }

    /** How two numbers are compared. */
    enum Operator {
        LESS("<"),
        AT_MOST("<="),
        MORE(">"),
        AT_LEAST(">="),
        EQUAL("=="),
        DIFFERENT("!=");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /** Returns the sign as written. */
        public String sign() {
            return sign;
        }

        boolean holds(double left, double right) {
            return switch (this) {
                case LESS -> left < right;
                case AT_MOST -> left <= right;
                case MORE -> left > right;
                case AT_LEAST -> left >= right;
                case EQUAL -> left == right;
                case DIFFERENT -> left != right;
            };
        }
    }
}

package org.ringcraft.engine.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ringcraft.engine.chance.Chance;
import org.ringcraft.engine.chance.Purpose;
import org.ringcraft.engine.chance.SeededChance;
import org.ringcraft.engine.testing.Seeds;

class ConditionParserTest {

    private static final Purpose WORDS = Purpose.of("condition-words");

    /** A call in which some facts hold and gauges read as told; 0 for the others. */
    private record Told(Set<Predicate> facts, Map<Gauge, Double> gauges) implements Condition.Facts {
        static Told holding(Predicate... facts) {
            return new Told(Set.of(facts), Map.of());
        }

        @Override
        public double number(Gauge gauge) {
            return gauges.getOrDefault(gauge, 0.0);
        }

        @Override
        public boolean holds(Predicate predicate, int index) {
            return facts.contains(predicate);
        }
    }

    private static Condition parse(String text) {
        try {
            return ConditionParser.parse(text);
        } catch (ConditionException e) {
            throw new AssertionError(text + ": " + e.getMessage(), e);
        }
    }

    private static boolean holds(String text, Predicate... facts) {
        return parse(text).test(Told.holding(facts));
    }

    // ---------------------------------------------------------------- facts and numbers

    @ParameterizedTest
    @EnumSource(Predicate.class)
    void everyFactIsReadByItsWord(Predicate predicate) {
        boolean named = predicate.argument() != RefKind.NONE;
        String text = named ? predicate.word() + "(some-id)" : predicate.word();
        assertEquals(new Condition.Is(predicate, named ? "some-id" : "", -1), parse(text));
        assertTrue(holds(text, predicate));
        assertFalse(holds(text));
        assertTrue(holds("!" + text));
    }

    @Test
    void aFactIsAskedAboutWhatItWasBoundTo() {
        List<Condition.Reference> asked = new ArrayList<>();
        Condition bound = parse("knows(upload) && (!said(greet.short) || extra-agreed(router_2)) && paid && trust > 0")
                .bind((kind, id) -> {
                    asked.add(new Condition.Reference(kind, id));
                    return 10 * asked.size();
                });
        assertEquals(
                List.of(
                        new Condition.Reference(RefKind.NEED, "upload"),
                        new Condition.Reference(RefKind.REPLY, "greet.short"),
                        new Condition.Reference(RefKind.EXTRA, "router_2")),
                asked);
        Map<Predicate, Integer> indices = new EnumMap<>(Predicate.class);
        bound.test(new Condition.Facts() {
            @Override
            public double number(Gauge gauge) {
                return 1;
            }

            @Override
            public boolean holds(Predicate predicate, int index) {
                indices.put(predicate, index);
                return true;
            }
        });
        assertEquals(
                Map.of(Predicate.KNOWS, 10, Predicate.SAID, 20, Predicate.EXTRA_AGREED, 30, Predicate.PAID, -1),
                indices);
    }

    @Test
    void referencesComeInReadingOrder() {
        List<Condition.Reference> references = new ArrayList<>();
        parse("!flag(b) || raised(a) && (mode(practice) || agreed) && mood < 0.5")
                .references(references::add);
        assertEquals(
                List.of(
                        new Condition.Reference(RefKind.FLAG, "b"),
                        new Condition.Reference(RefKind.OBJECTION, "a"),
                        new Condition.Reference(RefKind.MODE, "practice")),
                references);
    }

    @Test
    void proposedAsksAboutOneOrAny() {
        assertEquals(new Condition.Is(Predicate.PROPOSED, "x", -1), parse("proposed(x)"));
        assertEquals(new Condition.Is(Predicate.PROPOSED_ANY, "", -1), parse("proposed"));
    }

    @ParameterizedTest
    @EnumSource(Gauge.class)
    void everyGaugeIsComparedByItsWord(Gauge gauge) {
        Told told = new Told(Set.of(), Map.of(gauge, 0.4));
        assertTrue(parse(gauge.word() + " >= 0.4").test(told));
        assertFalse(parse(gauge.word() + " > 0.4").test(told));
        assertTrue(parse("0.4 <= " + gauge.word()).test(told));
        assertEquals(
                new Condition.Compare(
                        new Condition.Operand.Reading(gauge),
                        Condition.Operator.DIFFERENT,
                        new Condition.Operand.Reading(gauge)),
                parse(gauge.word() + "!=" + gauge.word()));
    }

    @ParameterizedTest
    @CsvSource({
        "<,  true,  false, false",
        "<=, true,  true,  false",
        ">,  false, false, true",
        ">=, false, true,  true",
        "==, false, true,  false",
        "!=, true,  false, true",
    })
    void everySignCompares(String sign, boolean less, boolean same, boolean more) {
        assertEquals(less, holds("1 " + sign + " 2"));
        assertEquals(same, holds("2 " + sign + " 2"));
        assertEquals(more, holds("3 " + sign + " 2"));
    }

    @Test
    void literalsArePlainDecimals() {
        assertTrue(holds("-0.5 < 0"));
        assertTrue(holds("12.25 == 12.250"));
        assertTrue(holds("007 == 7"));
    }

    // ---------------------------------------------------------------- how they join

    @Test
    void andBindsCloserThanOrAndNotClosestOfAll() {
        assertTrue(holds("paid || verified && agreed", Predicate.PAID));
        assertFalse(holds("(paid || verified) && agreed", Predicate.PAID));
        assertTrue(holds("verified && agreed || paid", Predicate.PAID));
        assertFalse(holds("!paid && verified", Predicate.PAID, Predicate.VERIFIED));
        assertFalse(holds("!paid || verified", Predicate.PAID));
        assertTrue(holds("!(paid && verified)", Predicate.PAID));
        assertTrue(holds("!!paid", Predicate.PAID));
    }

    @Test
    void spaceIsFreeBetweenWords() {
        assertEquals(
                parse("(knows(a)||!paid)&&trust>=0.4"), parse(" ( knows ( a )\t|| ! paid )\n &&  trust  >=  0.4 "));
    }

    @Test
    void aLoneConditionIsNotWrapped() {
        assertEquals(parse("paid"), parse("((paid))"));
        assertEquals(
                3, ((Condition.Any) parse("paid || agreed || verified")).parts().size());
    }

    /** Writes a random formula down with as few parentheses as the grammar asks for, and more at random. */
    @Test
    void whatIsWrittenDownIsWhatIsRead() {
        Predicate[] facts = {Predicate.PAID, Predicate.VERIFIED, Predicate.AGREED};
        Seeds.forAll(2_000, seed -> {
            Formula formula = new Formula(new SeededChance(seed), facts);
            String text = formula.any(4);
            Condition condition = parse(text);
            for (int world = 0; world < 1 << facts.length; world++) {
                Told told = new Told(world(world, facts), Map.of());
                assertEquals(formula.value(world), condition.test(told), text + " in world " + world);
            }
        });
    }

    private static Set<Predicate> world(int number, Predicate[] facts) {
        Set<Predicate> holding = new java.util.HashSet<>();
        for (int i = 0; i < facts.length; i++) {
            if ((number >> i & 1) != 0) {
                holding.add(facts[i]);
            }
        }
        return holding;
    }

    /** A random formula as text and as a truth table: bit w of the table is its value in world w. */
    private static final class Formula {
        private final Chance chance;
        private final Predicate[] facts;
        private int drawn;
        private int table;

        Formula(Chance chance, Predicate... facts) {
            this.chance = chance;
            this.facts = facts;
        }

        boolean value(int world) {
            return (table >> world & 1) != 0;
        }

        private int draw(int below) {
            return (int) (chance.uniform(WORDS, 0, drawn++) * below);
        }

        String any(int depth) {
            return joined(depth, " || ", false);
        }

        private String joined(int depth, String sign, boolean and) {
            StringBuilder text = new StringBuilder();
            int parts = 1 + draw(3);
            int sum = and ? -1 : 0;
            for (int i = 0; i < parts; i++) {
                text.append(i == 0 ? "" : sign).append(and ? not(depth - 1) : joined(depth - 1, " && ", true));
                sum = and ? sum & table : sum | table;
            }
            table = sum;
            return text.toString();
        }

        private String not(int depth) {
            if (draw(3) == 0) {
                String inner = not(depth);
                table = ~table;
                return "!" + inner;
            }
            if (depth > 0 && draw(2) == 0) {
                return "(" + any(depth) + ")";
            }
            int fact = draw(facts.length);
            table = 0;
            for (int world = 0; world < 1 << facts.length; world++) {
                table |= (world >> fact & 1) << world;
            }
            return facts[fact].word();
        }
    }

    // ---------------------------------------------------------------- what cannot be read

    private static final String GAUGES =
            "Maybe use one of trust, patience, interest, comprehension, mood, turn, minutes, objections, noes,"
                    + " openShare, or digits.";

    private static void refused(String text, int column, String message) {
        ConditionException trouble = assertThrows(ConditionException.class, () -> ConditionParser.parse(text), text);
        assertEquals(message, trouble.getMessage(), text);
        assertEquals(column, trouble.column(), text);
    }

    @Test
    void somethingIsMissing() {
        String ends = "The condition ends where a fact or a number was expected. Maybe take out the last operator.";
        refused("", 1, ends);
        refused("   ", 4, ends);
        refused("verified &&", 12, ends);
        refused("verified || ", 13, ends);
        refused("!", 2, ends);
        refused("!!", 3, ends);
        refused("(", 2, ends);
        String open = "A ')' was expected here. Maybe a parenthesis is not closed.";
        refused("(verified", 10, open);
        refused("(verified || paid", 18, open);
        refused("knows(upload", 13, open);
        refused("knows(upload) && (trust > 0.5", 30, open);
        refused("knows(up load)", 10, open);
        refused("knows(\"upload\")", 7, open);
    }

    @Test
    void somethingIsTooMuch() {
        String end = "Nothing was expected after the condition, but here stands '%s'. Maybe an && or || is missing.";
        refused("trust >= 0.4 knows(upload)", 14, String.format(end, "knows(upload)"));
        refused("knows(upload))", 14, String.format(end, ")"));
        refused("verified & paid", 10, String.format(end, "& paid"));
        refused("verified | paid", 10, String.format(end, "| paid"));
        refused("verified, paid", 9, String.format(end, ", paid"));
        refused("verified ünd paid", 10, String.format(end, "ünd paid"));
        refused("trust >= 0.4 >= 0.2", 14, String.format(end, ">= 0.2"));
        refused("paid and then a good deal more", 6, String.format(end, "and then a good deal…"));
        refused("()", 2, "')' is neither a fact nor a number. Maybe write something like knows(upload).");
        refused("&& paid", 1, "'&& paid' is neither a fact nor a number. Maybe write something like knows(upload).");
        refused(
                "paid || || agreed",
                9,
                "'|| agreed' is neither a fact nor a number. Maybe write something like knows(upload).");
        refused("!= 0.3", 1, "'!= 0.3' is neither a fact nor a number. Maybe write something like knows(upload).");
    }

    @Test
    void aFactIsMisused() {
        refused("knows", 1, "'knows' needs an id in parentheses. Maybe write knows(some-id).");
        refused("paid && knows upload", 9, "'knows' needs an id in parentheses. Maybe write knows(some-id).");
        refused("knows()", 1, "'knows()' names no need. Maybe put its id between the parentheses.");
        refused("proposed()", 1, "'proposed()' names no proposal. Maybe put its id between the parentheses.");
        refused("verified()", 1, "'verified' takes nothing in parentheses. Maybe take out '()'.");
        refused("!verified(now)", 2, "'verified' takes nothing in parentheses. Maybe take out '(now)'.");
        refused("know(upload)", 1, "'know' is not a fact or number that conditions know. Maybe one of knows.");
        String stranger =
                "'%s' is not a fact or number that conditions know. Maybe one of knows, said, visited, verified, trust,"
                        + " mood.";
        refused("zzz", 1, String.format(stranger, "zzz"));
        refused("Verified", 1, String.format(stranger, "Verified"));
        refused("not verified", 1, String.format(stranger, "not"));
        refused("1.2.3 < trust", 1, String.format(stranger, "1.2.3"));
        refused("-trust > 0", 1, String.format(stranger, "-trust"));
        refused(
                "knows(upload) == 1",
                15,
                "Nothing was expected after the condition, but here stands '== 1'. Maybe an && or || is missing.");
    }

    @Test
    void aNumberIsMisused() {
        refused("trust", 1, "The number 'trust' stands alone. Maybe compare it: trust >= 0.5.");
        refused("paid && trust", 9, "The number 'trust' stands alone. Maybe compare it: trust >= 0.5.");
        refused("trust = 0.4", 1, "The number 'trust' stands alone. Maybe compare it: trust >= 0.5.");
        refused("0.4", 1, "The number '0.4' stands alone. Maybe compare it: 0.4 >= 0.5.");
        refused("trust >= ", 10, "'' after '>=' is not a number. " + GAUGES);
        refused("trust >= high", 10, "'high' after '>=' is not a number. " + GAUGES);
        refused("0.4 <= knows(upload)", 8, "'knows' after '<=' is not a number. " + GAUGES);
    }

    @ParameterizedTest
    @CsvSource({"1f", "1d", "0x1p3", "1e3", "-Infinity", "NaN", ".5", "5.", "--5", "1_000"})
    void onlyPlainDecimalsAreLiterals(String literal) {
        refused("trust >= " + literal, 10, "'" + literal + "' after '>=' is not a number. " + GAUGES);
    }

    @Test
    void deepNestingIsRefusedBeforeTheStackOverflows() {
        String message = "The condition is nested more than 64 deep. Maybe use a flag instead.";
        refused("(".repeat(100_000) + "paid", 65, message);
        refused("!".repeat(100_000) + "paid", 65, message);
        assertTrue(holds("!".repeat(62) + "paid", Predicate.PAID));
        assertTrue(holds("(".repeat(63) + "paid" + ")".repeat(63), Predicate.PAID));
    }

    private static final String[] TOKENS = {
        "trust",
        "patience",
        "openShare",
        "knows",
        "verified",
        "proposed",
        "persona",
        "mode",
        "upload",
        "0.4",
        "-1",
        "1e9",
        "(",
        ")",
        "!",
        "&&",
        "||",
        "<",
        "<=",
        ">",
        ">=",
        "==",
        "!=",
        "=",
        "&",
        "|",
        ",",
        "\"",
        "\\",
        "é",
        "\uD83D\uDE00",
        "\u0000",
        "\t",
        " ",
        "\n",
        "{",
        "//",
        "x",
        "-",
        ".",
        "_",
    };

    @Test
    void randomTokensAreReadOrRefusedAndNothingElse() {
        Seeds.forAll(20_000, seed -> {
            Chance chance = new SeededChance(seed);
            StringBuilder text = new StringBuilder();
            int length = (int) (chance.uniform(WORDS, 0, 0) * 24);
            for (int i = 0; i < length; i++) {
                text.append(TOKENS[(int) (chance.uniform(WORDS, 1, i) * TOKENS.length)]);
                text.append(chance.uniform(WORDS, 2, i) < 0.4 ? " " : "");
            }
            readOrRefuse(text.toString());
        });
    }

    @Test
    void randomCharactersAreReadOrRefusedAndNothingElse() {
        Seeds.forAll(5_000, seed -> {
            Chance chance = new SeededChance(seed);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 12; i++) {
                text.append((char) (chance.bits(WORDS, 3, i) >>> (i % 2 == 0 ? 57 : 48)));
            }
            readOrRefuse(text.toString());
        });
    }

    private static void readOrRefuse(String text) {
        try {
            Condition condition = ConditionParser.parse(text);
            condition.test(Told.holding());
            condition.bind((kind, id) -> 0);
        } catch (ConditionException trouble) {
            assertTrue(trouble.column() >= 1 && trouble.column() <= text.length() + 1, text);
            assertTrue(trouble.getMessage().contains("Maybe"), trouble.getMessage());
        }
    }
}

package org.ringcraft.engine.chance;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ringcraft.engine.testing.Seeds;

class SeededChanceTest {

    private static final Purpose REACTION = Purpose.of("reaction");
    private static final Purpose PATIENCE = Purpose.of("patience");

    @ParameterizedTest
    @EnumSource
    void everyStatisticIsWhereItBelongs(Battery battery) {
        assertAll(battery.verdicts(Mixing.SEEDED).stream()
                .map(verdict -> () -> assertTrue(verdict.holds(), verdict::toString)));
    }

    /** Each check must fail on something, and each bad mixing must be caught by something. */
    @Test
    void theChecksHaveTeeth() {
        Set<Battery> toothless = EnumSet.allOf(Battery.class);
        badMixings().forEach((name, mixing) -> {
            Set<Battery> bites = EnumSet.noneOf(Battery.class);
            for (Battery battery : Battery.values()) {
                if (!battery.verdicts(mixing).stream().allMatch(Verdict::holds)) {
                    bites.add(battery);
                }
            }
            assertFalse(bites.isEmpty(), name + " passes every check");
            toothless.removeAll(bites);
        });
        assertEquals(Set.of(), toothless);
    }

    private static Map<String, Mixing> badMixings() {
        Mixing good = Mixing.SEEDED;
        Map<String, Mixing> bad = new LinkedHashMap<>();
        bad.put("the plain sum", (seed, hash, turn, index) -> seed + hash + turn + index);
        bad.put("the mixed sum", (seed, hash, turn, index) -> SeededChance.mix(seed + hash + turn + index));
        bad.put("seeds in pairs", (seed, hash, turn, index) -> good.bits(seed >> 1, hash, turn, index));
        bad.put("no purpose", (seed, hash, turn, index) -> good.bits(seed, 0, turn, index));
        bad.put("turns in pairs", (seed, hash, turn, index) -> good.bits(seed, hash, turn >> 1, index));
        bad.put("no index", (seed, hash, turn, index) -> good.bits(seed, hash, turn, 0));
        bad.put("half of the bits", (seed, hash, turn, index) -> good.bits(seed, hash, turn, index) & ~0xffffffffL);
        bad.put("a stuck bit", (seed, hash, turn, index) -> good.bits(seed, hash, turn, index) | 1L << 40);
        bad.put(
                "a bit that sticks one time in 20",
                (seed, hash, turn, index) ->
                        good.bits(seed, hash, turn, index) | (turn % 20 == 0 ? Long.MIN_VALUE : 0));
        bad.put("even steps", (seed, hash, turn, index) -> (seed + hash + turn * 8L + index) * 0x9e3779b97f4a7c15L);
        bad.put(
                "the middle of two draws",
                (seed, hash, turn, index) ->
                        (good.bits(seed, hash, turn, index) >>> 1) + (good.bits(~seed, hash, turn, index) >>> 1));
        return bad;
    }

    @Test
    void orderDoesNotMatter() {
        Seeds.forAll(200, seed -> {
            Chance chance = new SeededChance(seed);
            long late = chance.bits(REACTION, 9, 2);
            long early = chance.bits(REACTION, 0, 0);
            chance.bits(PATIENCE, 3, 1);
            Chance again = new SeededChance(seed);
            assertEquals(early, again.bits(REACTION, 0, 0));
            assertEquals(late, again.bits(REACTION, 9, 2));
        });
    }

    @Test
    void everyPartOfTheAddressCounts() {
        Seeds.forAll(2_000, seed -> {
            long bits = new SeededChance(seed).bits(REACTION, 4, 1);
            assertNotEquals(bits, new SeededChance(seed + 1).bits(REACTION, 4, 1));
            assertNotEquals(bits, new SeededChance(seed).bits(PATIENCE, 4, 1));
            assertNotEquals(bits, new SeededChance(seed).bits(REACTION, 5, 1));
            assertNotEquals(bits, new SeededChance(seed).bits(REACTION, 4, 2));
            assertNotEquals(bits, new SeededChance(seed).bits(REACTION, 1, 4));
        });
    }

    /** Stated in the Javadoc; also what makes 0, 1, 2… safe as indices. */
    @Test
    void theIndicesOfATurnAreASplitMixSequence() {
        long h = unmix(new SeededChance(5).bits(REACTION, 3, 0));
        for (int index = 0; index < 100; index++) {
            assertEquals(
                    SeededChance.mix(h + index * 0x9e3779b97f4a7c15L), new SeededChance(5).bits(REACTION, 3, index));
        }
    }

    /** Inverse of {@link SeededChance#mix}: the shifts undone by repeating them, the factors by their inverses. */
    private static long unmix(long z) {
        z = z ^ (z >>> 31) ^ (z >>> 62);
        z *= inverse(0x94d049bb133111ebL);
        z = z ^ (z >>> 27) ^ (z >>> 54);
        z *= inverse(0xbf58476d1ce4e5b9L);
        return z ^ (z >>> 30) ^ (z >>> 60);
    }

    /** Inverse of an odd number modulo 2^64 by Newton's iteration, which doubles the right bits each time. */
    private static long inverse(long odd) {
        long x = odd;
        for (int i = 0; i < 6; i++) {
            x *= 2 - odd * x;
        }
        return x;
    }

    @Test
    void aUniformDrawIsTheUpperHalfOfTheBits() {
        Seeds.forAll(2_000, seed -> {
            Chance chance = new SeededChance(seed);
            assertEquals(Draws.uniform(chance.bits(PATIENCE, 7, 0)), chance.uniform(PATIENCE, 7, 0));
        });
    }
}

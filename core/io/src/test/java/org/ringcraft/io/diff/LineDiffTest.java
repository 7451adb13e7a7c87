package org.ringcraft.io.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineDiffTest {

    private static LineDiff diff(String before, String after) {
        return LineDiff.of(before.lines().toList(), after.lines().toList());
    }

    @Test
    void aReplacedLineIsOneChange() {
        LineDiff diff = diff("a\nb\nc\nd\ne\nf\ng\nh\n", "a\nb\nc\nd\nE\nf\ng\nh\n");
        assertEquals(1, diff.changes());
        assertEquals(
                List.of("--- old", "+++ new", "@@ -2,7 +2,7 @@", " b", " c", " d", "-e", "+E", " f", " g", " h"),
                diff.unified("old", "new"));
    }

    @Test
    void changesFarApartAreTwoHunks() {
        LineDiff diff = diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n", "0\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n");
        assertEquals(2, diff.changes());
        assertEquals(
                List.of(
                        "--- a",
                        "+++ b",
                        "@@ -1,3 +1,4 @@",
                        "+0",
                        " 1",
                        " 2",
                        " 3",
                        "@@ -9,4 +10,3 @@",
                        " 9",
                        " 10",
                        " 11",
                        "-12"),
                diff.unified("a", "b"));
    }

    @Test
    void theSameIsEmpty() {
        assertTrue(diff("a\nb", "a\nb").isEmpty());
        assertEquals(List.of(), diff("", "").unified("a", "b"));
        assertEquals(
                List.of("--- a", "+++ b", "@@ -0,0 +1 @@", "+x"), diff("", "x").unified("a", "b"));
        assertEquals(
                List.of("--- a", "+++ b", "@@ -1 +0,0 @@", "-x"), diff("x", "").unified("a", "b"));
    }

    /** Taking the lines that are gone away and putting in the new ones makes the one of the other. */
    @Test
    void everyDifferenceLeadsFromOneToTheOther() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            List<String> before = lines(random);
            List<String> after = lines(random);
            List<String> old = new ArrayList<>();
            List<String> made = new ArrayList<>();
            String whole = String.join("\n", LineDiff.of(before, after).unified("a", "b"));
            // Texts this short lie in one hunk.
            whole.lines().skip(3).forEach(line -> {
                if (!line.startsWith("+")) {
                    old.add(line.substring(1));
                }
                if (!line.startsWith("-")) {
                    made.add(line.substring(1));
                }
            });
            if (!before.equals(after)) {
                assertTrue(String.join(",", before).contains(String.join(",", old)), "round " + round);
                assertTrue(String.join(",", after).contains(String.join(",", made)), "round " + round);
                assertTrue(LineDiff.of(before, after).changes() <= before.size() + after.size());
            }
        }
    }

    private static List<String> lines(Random random) {
        return random.ints(random.nextInt(7), 0, 3).mapToObj(String::valueOf).toList();
    }

    @Test
    void textsThatHaveNothingInCommonAreDoneQuickly() {
        List<String> before =
                new Random(1).ints(4_000).mapToObj(String::valueOf).toList();
        List<String> after = new Random(2).ints(4_000).mapToObj(String::valueOf).toList();
        assertEquals(4_000, LineDiff.of(before, after).changes());
    }
}

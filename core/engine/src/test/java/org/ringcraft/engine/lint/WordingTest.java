package org.ringcraft.engine.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static List<String> words(String text) {
        return Wording.of(text).words().stream().map(Wording.Word::written).toList();
    }

    @Test
    void apostrophesHyphensAndPlaceholdersBelongToWords() {
        assertEquals(
                List.of("It's", "dual-band", "{first}", "isn't", "it"), words("It’s dual-band, {first}, isn't it?"));
        assertEquals(List.of("£", "34.50", "a", "month"), words("£34.50 a month."));
        assertEquals(List.of("500", "Mb/s"), words("500 Mb/s"));
        assertEquals(List.of("yes", "no"), words("yes/no"));
        assertEquals(List.of("one"), words("'one'"));
    }

    @Test
    void sentencesEndWithTheirMarks() {
        assertEquals(3, Wording.of("One. Two? Three…").sentences());
        assertEquals(1, Wording.of("Only 34.50").sentences());
        assertEquals(0, Wording.of("…").sentences());
        assertEquals(0, Wording.of("").sentences());
        assertEquals(1, Wording.of("A brace { stands open").sentences());
    }

    @Test
    void goesOnOnlyOverASpaceOrAHyphen() {
        Wording wording = Wording.of("forty-two, plus twenty five");
        assertFalse(wording.goesOn(1));
        assertTrue(wording.goesOn(3));
        assertFalse(wording.goesOn(0));
        assertFalse(wording.goesOn(9));
    }

    @Test
    void phrasesAreFoundWordForWord() {
        Wording wording = Wording.of("To be honest, I may.");
        assertEquals(0, wording.find(List.of("to", "be")));
        assertEquals(-1, wording.find(List.of("be", "hon")));
        assertEquals(2, new Phrases(List.of("to be", "may", "be I")).count(wording));
    }

    @Test
    void termsHoldToTheirCapitals() {
        assertTrue(Terms.stands("MAC", Wording.of("It has two MACs.")));
        assertFalse(Terms.stands("MAC", Wording.of("It is a mac.")));
        assertTrue(Terms.stands("tri-band", Wording.of("Tri-band it is.")));
        assertTrue(Terms.stands("LAN ports", Wording.of("four LAN ports")));
        assertFalse(Terms.stands("LAN ports", Wording.of("a LAN. Ports are few.")));
    }

    @Test
    void gistsOfTheSameSayTheSame() {
        Gist one = Gist.of("Fibre 500 gives full wifi in every room.");
        Gist other = Gist.of("Five hundred gives you full wifi in every room.");
        assertEquals(one.stems().size() - 1, one.shared(other));
        assertTrue(Gist.of("It never drops.").denies());
        assertTrue(Gist.of("It won't drop.").denies());
        assertEquals(Gist.of("An order placed"), Gist.of("orders placing"));
        assertEquals(0, Gist.of("").heldBy(one));
    }
}

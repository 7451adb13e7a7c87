package org.ringcraft.engine.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What happens?",
                "So what's going on when it freezes up?",
                "If I may ask, which of these matters the most?",
                "Tell me about the last one.",
                "Would you tell me what it includes?",
                "Thirty-one for what, exactly?",
            })
    void invites(String text) {
        assertTrue(new Questions(text).invites());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Is it the wifi?", "Does it freeze when you send?", "And do you have a limit?", "Yes or no?"})
    void canBeAnsweredByYesOrNo(String text) {
        assertFalse(new Questions(text).invites());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It's your wifi, isn't it?",
                "House is fine, is it?",
                "You're not planning to move, are you, no new job?",
                "Surely it's the wifi?",
                "Money's no object, then?",
                "You're still there, I take it?",
                "Don't you want the best?",
            })
    void suggests(String text) {
        assertTrue(new Questions(text).suggests());
    }

    @ParameterizedTest
    @ValueSource(strings = {"What would you miss?", "Is it the wifi?", "When are you in?", "Is that what you want?"})
    void suggestsNothing(String text) {
        assertFalse(new Questions(text).suggests());
    }

    @Test
    void countsWhatBeginsLikeAQuestion() {
        assertEquals(0, new Questions("It is new.").clauses());
        assertEquals(1, new Questions("When you say that, what do you mean?").clauses());
        assertEquals(3, new Questions("What is it, how long has it been, and who else is in?").clauses());
        assertEquals(2, new Questions("What is it? And how long?").whSentences());
    }

    @Test
    void nothingAtAll() {
        Questions nothing = new Questions("");
        assertFalse(nothing.any());
        assertFalse(nothing.invites());
        assertFalse(nothing.straight());
    }
}

package org.ringcraft.game.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Input.Keys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ringcraft.game.widget.Press;

/** Own marks first, then the card; lines lead to turns and turns to lines. */
class DebriefRoomTest {

    private final Glass glass = new Glass(1280, 720);

    @BeforeEach
    void open() {
        SampleCall call = new SampleCall(glass.samples, 10).then("objection");
        call.failed = true;
        glass.game.show(new DebriefRoom(glass.game, call, call.view()));
        glass.frame();
    }

    private void rate() {
        for (int i = 0; i < 4; i++) {
            glass.key(Keys.NUM_4);
        }
        glass.key(Keys.ENTER);
        glass.frame();
    }

    @Test
    void theCardWaitsForOwnMarks() {
        glass.key(Keys.NUM_2);
        glass.key(Keys.ENTER);
        assertFalse(glass.has("score-list"));
        assertEquals(glass.game.words().get("rating.all-four"), glass.written("toast-text"));
    }

    @Test
    void fourDigitsAndEnterShowTheCard() {
        rate();
        assertTrue(glass.has("score-list"));
        assertTrue(glass.has("marked-transcript"));
    }

    @Test
    void aLineLightsItsTurns() {
        rate();
        glass.click("line-line-0");
        glass.frame();
        assertTrue(((Press) glass.find("turn-2")).isChosen());
    }

    @Test
    void aTurnLeadsToTheLineThatLostMost() {
        rate();
        glass.click("turn-2");
        glass.frame();
        assertTrue(((Press) glass.find("turn-2")).isChosen());
    }

    @Test
    void breachesAreOneKeyAway() {
        rate();
        glass.key(Keys.B);
        glass.frame();
        assertTrue(glass.has("breach-10"));
    }

    @Test
    void theSameCallCanBePlayedAgain() {
        rate();
        glass.key(Keys.A);
        assertInstanceOf(CallRoom.class, glass.game.room().orElseThrow());
    }
}

package org.ringcraft.game.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Input.Keys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ringcraft.engine.scenario.Mode;
import org.ringcraft.game.view.CallChoice;
import org.ringcraft.game.view.GameHost;
import org.ringcraft.game.view.LiveCall;
import org.ringcraft.game.view.PastCall;
import org.ringcraft.game.view.Shelf;

/** From the title to a call. */
class ChooseRoomTest {

    private final List<CallChoice> started = new ArrayList<>();
    private final Samples samples = new Samples();
    private final Glass glass = new Glass(1280, 720, new Host());

    private final class Host implements GameHost {
        @Override
        public Shelf open() {
            return samples.shelf();
        }

        @Override
        public Optional<PastCall> unfinished() {
            return Optional.empty();
        }

        @Override
        public List<PastCall> history() {
            return List.of();
        }

        @Override
        public LiveCall start(CallChoice choice) {
            started.add(choice);
            return new SampleCall(samples, 2, 1);
        }

        @Override
        public LiveCall resume() {
            throw new IllegalStateException("There is nothing to resume.");
        }
    }

    private void choose() {
        glass.game.show(new ChooseRoom(glass.game, samples.shelf()).withSeed("7"));
        glass.frame();
    }

    @Test
    void whatThereIsNotIsNotOffered() {
        assertTrue(glass.has("quit"));
        assertTrue(!glass.has("resume") && !glass.has("history"));
    }

    @Test
    void enterOnTheTitleLeadsToTheChoice() {
        glass.key(Keys.ENTER);
        assertInstanceOf(ChooseRoom.class, glass.game.room().orElseThrow());
    }

    @Test
    void keysChooseAndEnterStarts() {
        choose();
        glass.key(Keys.NUM_3);
        glass.key(Keys.M);
        glass.key(Keys.ENTER);
        assertEquals(List.of(new CallChoice("working-from-home", "sana-malik", Mode.ASSESSMENT, 7)), started);
        assertInstanceOf(CallRoom.class, glass.game.room().orElseThrow());
    }

    @Test
    void aSeedIsTyped() {
        choose();
        glass.key(Keys.S);
        glass.type("42");
        glass.key(Keys.ENTER);
        assertEquals(1, started.size());
        assertTrue(String.valueOf(started.get(0).seed()).contains("42"));
    }

    @Test
    void aSeedThatIsNoNumberIsRefusedInWords() {
        glass.game.show(new ChooseRoom(glass.game, samples.shelf()).withSeed("lucky"));
        glass.key(Keys.ENTER);
        assertEquals(List.of(), started);
        assertEquals(glass.game.words().get("choose.bad-seed", "lucky"), glass.written("toast-text"));
    }

    @Test
    void theMarksAreReadBeforeTheCall() {
        choose();
        glass.key(Keys.R);
        assertTrue(glass.has("overlay"));
        glass.key(Keys.ESCAPE);
        glass.click("customer-2");
        glass.frame();
        glass.click("first");
        assertEquals("callum-reid", started.get(0).customer());
    }
}

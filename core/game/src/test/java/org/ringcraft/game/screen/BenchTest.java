package org.ringcraft.game.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.verify;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input.Keys;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mockito.ArgumentCaptor;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.Stage;
import org.ringcraft.engine.scenario.Tone;
import org.ringcraft.game.view.CallChoice;
import org.ringcraft.game.view.GameHost;
import org.ringcraft.game.view.LiveCall;
import org.ringcraft.game.view.PackNews;
import org.ringcraft.game.view.PastCall;
import org.ringcraft.game.view.Shelf;

/** What the window shows of a pack that is edited while it is played. One window does for all: making it takes longest. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BenchTest {

    private final Samples samples = new Samples();
    private final EditedHost host = new EditedHost();
    private final Glass glass = new Glass(1280, 720, host);

    /** A host whose next news the test decides. */
    private final class EditedHost implements GameHost {
        Optional<PackNews> news = Optional.empty();
        Optional<PackNews> back = Optional.empty();
        Runnable heard = () -> {};
        boolean left;

        @Override
        public Shelf open() {
            return samples.shelf();
        }

        @Override
        public String watched() {
            return "my-pack";
        }

        @Override
        public void onNews(Runnable hearing) {
            heard = hearing;
        }

        @Override
        public Optional<PackNews> news() {
            Optional<PackNews> told = news;
            news = Optional.empty();
            return told;
        }

        @Override
        public Optional<PackNews> goBack() {
            return back;
        }

        @Override
        public void left() {
            left = true;
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
            return new SampleCall(samples, 2, 1, 2);
        }

        @Override
        public LiveCall resume() {
            throw new IllegalStateException();
        }
    }

    @BeforeEach
    void allIsWell() {
        glass.game.show(new TitleRoom(glass.game));
        news(new PackNews.Reloaded(samples.shelf(), Optional.empty(), 0, 0));
        host.left = false;
    }

    private SampleCall desk(int... replies) {
        SampleCall call = new SampleCall(samples, 10, replies);
        glass.game.show(new CallRoom(glass.game, call));
        glass.frame();
        return call;
    }

    private void news(PackNews news) {
        host.news = Optional.of(news);
        glass.game.bench().look();
        glass.frame();
    }

    private PackNews.Stopped stopped() {
        return new PackNews.Stopped(
                samples.shelf(),
                5,
                new CallCommand.Say("x", Tone.PLAIN, CallCommand.Entry.CHOSEN),
                "The scenario has no reply 'x'. Maybe 'y'.",
                4);
    }

    @Test
    void aWatchedPackSaysSo() {
        desk(1, 2);
        assertTrue(glass.written("bench-text").contains("my-pack"));
        assertFalse(glass.has("bench-back"));
    }

    @Test
    void newsComesFromAnotherThreadAndIsTakenUpByTheRenderThread() {
        desk(1, 2);
        host.news = Optional.of(new PackNews.Broken("RC101 error scenarios/a.json: no.", 0));
        host.heard.run();
        assertTrue(glass.written("bench-text").startsWith("Trying"), "the other thread touches nothing");
        // Timers post things too, whenever they like.
        ArgumentCaptor<Runnable> posted = ArgumentCaptor.forClass(Runnable.class);
        verify(Gdx.app, atLeastOnce()).postRunnable(posted.capture());
        posted.getAllValues().forEach(Runnable::run);
        assertEquals("RC101 error scenarios/a.json: no.", glass.written("bench-text"));
    }

    @Test
    void theCallIsReplacedAndAToastSaysWhere() {
        SampleCall before = desk(1, 2);
        SampleCall after = new SampleCall(samples, 10, 4, 6);
        news(new PackNews.Reloaded(samples.shelf(), Optional.of(after), 7, 3));
        assertEquals("Reloaded at turn 7; 3 lines changed.", glass.written("toast-text"));
        glass.key(Keys.NUM_1);
        assertEquals(List.of(), before.commands);
        assertEquals(List.of(new CallCommand.Say("reply-4", Tone.PLAIN, CallCommand.Entry.CHOSEN)), after.commands);
        news(new PackNews.Reloaded(samples.shelf(), Optional.of(after), 8, 1));
        assertEquals("Reloaded at turn 8; 1 line changed.", glass.written("toast-text"));
        news(new PackNews.Reloaded(samples.shelf(), Optional.of(after), 8, 0));
        assertEquals("The pack is as it was again.", glass.written("toast-text"));
    }

    @Test
    void whatThePlayerHasTypedStays() {
        desk(1, 2);
        glass.key(Keys.N);
        glass.type("half");
        news(new PackNews.Reloaded(samples.shelf(), Optional.of(new SampleCall(samples, 10, 4, 6)), 7, 3));
        assertEquals("half", glass.written("note"));
        glass.type("way");
        assertEquals("halfway", glass.written("note"));
    }

    @Test
    void whatStopsTheCallStaysOnTheScreenUntilItIsPutRight() {
        SampleCall before = desk(1, 2);
        news(new PackNews.Reloaded(samples.shelf(), Optional.of(before), 7, 3));
        assertTrue(glass.has("toast"));
        news(stopped());
        assertFalse(glass.has("toast"), "what is wrong is not hidden by what was right");
        assertEquals("Turn 5: The scenario has no reply 'x'. Maybe 'y'.", glass.written("bench-text"));
        glass.key(Keys.NUM_1);
        assertEquals(1, before.commands.size(), "the old call goes on");
        assertTrue(glass.has("bench-back"));
        news(new PackNews.Broken("RC101 error scenarios/a.json at $.start: no.", 2));
        assertEquals("RC101 error scenarios/a.json at $.start: no. (2 more errors.)", glass.written("bench-text"));
        assertFalse(glass.has("bench-back"));
        news(new PackNews.Reloaded(samples.shelf(), Optional.of(before), 7, 3));
        assertTrue(glass.written("bench-text").startsWith("Trying"));
    }

    @Test
    void aKeyAndAButtonGoBack() {
        desk(1, 2);
        news(stopped());
        SampleCall after = new SampleCall(samples, 10, 4, 6);
        host.back = Optional.of(new PackNews.Reloaded(samples.shelf(), Optional.of(after), 4, 3));
        glass.key(Keys.F5);
        assertEquals("Back at turn 4, in the changed pack.", glass.written("toast-text"));
        news(stopped());
        glass.click("bench-back");
        assertFalse(glass.has("bench-back"));
        glass.key(Keys.NUM_1);
        assertEquals(1, after.commands.size());
    }

    @Test
    void aDeskCommandIsNamedByTheTurnBefore() {
        desk(1, 2);
        news(new PackNews.Stopped(samples.shelf(), 3, new CallCommand.OpenRecord(), "The record is open already.", 3));
        assertEquals("After turn 3: The record is open already.", glass.written("bench-text"));
        glass.key(Keys.ESCAPE);
        glass.key(Keys.L);
        assertInstanceOf(TitleRoom.class, glass.game.room().orElseThrow());
        assertTrue(glass.written("bench-text").startsWith("Trying"), "no call, no turn to go back to");
        assertTrue(host.left);
    }

    @Test
    void aCallThatHasEndedIsMarkedAnewOrGoesOn() {
        SampleCall call = desk(1, 2);
        glass.game.show(new DebriefRoom(glass.game, call, call.view()));
        SampleCall ended = new SampleCall(samples, 10).closed(CallEvent.By.GOODBYE);
        ended.stage = Stage.ENDED;
        news(new PackNews.Reloaded(samples.shelf(), Optional.of(ended), 9, 1));
        assertInstanceOf(DebriefRoom.class, glass.game.room().orElseThrow());
        news(new PackNews.Reloaded(samples.shelf(), Optional.of(new SampleCall(samples, 10, 1)), 9, 1));
        assertInstanceOf(CallRoom.class, glass.game.room().orElseThrow());
        news(new PackNews.Reloaded(samples.shelf(), Optional.of(ended), 9, 1));
        assertInstanceOf(DebriefRoom.class, glass.game.room().orElseThrow());
    }

    @Test
    void theChoiceOfACallStays() {
        ChooseRoom room = new ChooseRoom(glass.game, samples.shelf()).withSeed("77");
        glass.game.show(room);
        glass.key(Keys.NUM_2);
        news(new PackNews.Reloaded(samples.shelf(), Optional.empty(), 0, 2));
        assertEquals("77", glass.written("seed"));
        assertEquals("The pack was read again; 2 lines changed.", glass.written("toast-text"));
    }
}

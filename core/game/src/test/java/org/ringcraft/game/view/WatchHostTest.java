package org.ringcraft.game.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallView;
import org.ringcraft.engine.call.Stage;
import org.ringcraft.engine.scenario.Mode;
import org.ringcraft.engine.scenario.Tone;
import org.ringcraft.io.pack.PackSource;

/** A pack on the disk that is edited while a call in it goes on. Waits for news, never for time. */
class WatchHostTest {

    private static final String OPENING = "fragments/opening.json";

    @TempDir
    private Path temp;

    private Path pack = Path.of("");
    private final Semaphore heard = new Semaphore(0);
    private final List<Integer> kept = new ArrayList<>();
    private WatchHost host = host(Path.of(""));

    private WatchHost host(Path data) {
        return new WatchHost(
                pack,
                data.resolve("rehearsals"),
                "Alex",
                () -> 0,
                Optional.empty(),
                desk -> kept.add(desk.state().turn()));
    }

    @BeforeEach
    void open() throws IOException {
        pack = temp.resolve("my-pack");
        PackSource core = PackSource.bundled("core-uk");
        for (String file : core.files()) {
            Files.createDirectories(pack.resolve(file).resolveSibling("."));
            Files.write(pack.resolve(file), core.read(file));
        }
        host = host(temp);
        host.open();
        host.onNews(heard::release);
    }

    @AfterEach
    void close() {
        host.close();
    }

    private LiveCall start() {
        return host.start(new CallChoice("working-from-home", "marion-adeyemi", Mode.PRACTICE, 5));
    }

    private static void say(LiveCall call, String reply) {
        assertEquals(
                Optional.empty(),
                call.perform(new CallCommand.Say(reply, Tone.PLAIN, CallCommand.Entry.CHOSEN)),
                reply);
        call.heardOut();
    }

    private PackNews edit(String file, String from, String to) throws IOException, InterruptedException {
        String text = Files.readString(pack.resolve(file));
        assertTrue(text.contains(from), from);
        Files.writeString(pack.resolve(file), text.replace(from, to));
        return next();
    }

    private PackNews next() throws InterruptedException {
        for (int i = 0; i < 60; i++) {
            assertTrue(heard.tryAcquire(60, TimeUnit.SECONDS), "no news for a minute");
            Optional<PackNews> news = host.news();
            if (news.isPresent()) {
                return news.get();
            }
        }
        throw new AssertionError("only empty news");
    }

    @Test
    void theCallGoesOnFromTheSameTurn() throws Exception {
        LiveCall call = start();
        say(call, "open.greet-complete");
        CallView before = call.view();
        String next = before.choices().get(0).text();
        PackNews.Reloaded news = assertInstanceOf(
                PackNews.Reloaded.class, edit(OPENING, "\"text\": \"" + next, "\"text\": \"Changed: " + next));
        assertEquals(1, news.turn());
        assertEquals(1, news.lines());
        LiveCall again = news.call().orElseThrow();
        assertEquals("Changed: " + next, again.view().choices().get(0).text());
        assertEquals(before.transcript(), again.view().transcript());
        assertEquals(again.view().nowMillis(), again.clockMillis(), "all has been heard");
        say(again, again.view().choices().get(0).reply());
        assertEquals(Optional.empty(), host.news());
    }

    @Test
    void aBrokenFileIsNamedAndTheCallGoesOn() throws Exception {
        LiveCall call = start();
        PackNews.Broken broken =
                assertInstanceOf(PackNews.Broken.class, edit(OPENING, "\"id\": \"opening\",", "\"id\": \"opening\""));
        assertTrue(broken.why().contains("error " + OPENING), broken.why());
        say(call, "open.greet-complete");
        PackNews.Reloaded mended =
                assertInstanceOf(PackNews.Reloaded.class, edit(OPENING, "\"id\": \"opening\"", "\"id\": \"opening\","));
        assertEquals(1, mended.turn());
        assertEquals(0, mended.lines());
    }

    @Test
    void aReplyThatIsGoneIsNamedAndTheCallCanGoBack() throws Exception {
        LiveCall call = start();
        say(call, "open.greet-complete");
        String next = call.view().choices().get(0).reply();
        say(call, next);
        String id = next.replace("open.", "");
        PackNews.Stopped stopped = assertInstanceOf(
                PackNews.Stopped.class, edit(OPENING, "\"id\": \"" + id + "\"", "\"id\": \"" + id + "-x\""));
        assertEquals(2, stopped.turn());
        assertEquals(1, stopped.lastTurn());
        assertTrue(stopped.why().contains("has no reply '" + next + "'. Maybe '" + next + "-x'."), stopped.why());
        PackNews.Reloaded back = (PackNews.Reloaded) host.goBack().orElseThrow();
        assertEquals(1, back.turn());
        say(back.call().orElseThrow(), next + "-x");
        assertEquals(Optional.empty(), host.goBack());
    }

    @Test
    void aCallThatHasEndedIsMarkedAnew() throws Exception {
        LiveCall call = start();
        say(call, "open.greet-complete");
        call.perform(new CallCommand.HangUp());
        call.perform(new CallCommand.Wrap("hang-up", ""));
        assertEquals(Stage.ENDED, call.view().stage());
        call.close();
        assertEquals(List.of(), kept);
        PackNews.Reloaded news = assertInstanceOf(
                PackNews.Reloaded.class, edit("rubrics/default.json", "\"passMark\": 80", "\"passMark\": 81"));
        assertEquals(81, news.call().orElseThrow().scorecard().passMark());
        host.left();
        assertEquals(List.of(1), kept);
    }

    @Test
    void withoutACallTheShelfIsRenewedAndNothingCounts() throws Exception {
        PackNews.Reloaded news = assertInstanceOf(
                PackNews.Reloaded.class,
                edit("scenarios/working-from-home.json", "\"title\": \"Working from", "\"title\": \"Now working from"));
        assertTrue(news.shelf().scenarios().get(0).title().startsWith("Now working"));
        assertTrue(news.call().isEmpty());
        start().close();
        assertEquals(List.of(0), kept);
        assertTrue(host.history().isEmpty() && host.unfinished().isEmpty());
        assertEquals("my-pack", host.watched());
        try (Stream<Path> all = Files.list(temp)) {
            assertEquals(
                    List.of("my-pack", "rehearsals"),
                    all.map(file -> file.getFileName().toString()).sorted().toList());
        }
        assertFalse(Files.exists(temp.resolve("journals")));
    }
}

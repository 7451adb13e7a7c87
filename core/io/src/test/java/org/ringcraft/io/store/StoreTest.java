package org.ringcraft.io.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringcraft.engine.call.Aftermath;
import org.ringcraft.engine.call.Outcome;
import org.ringcraft.engine.scenario.Mode;
import org.ringcraft.engine.scoring.Headline;

class StoreTest {

    private static final String HASH = "ab".repeat(32);

    @TempDir
    Path folder;

    private final AtomicLong time = new AtomicLong(1_800_000_000_000L);
    private Store store;

    @BeforeEach
    void open() {
        store = again();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Store again() {
        return new Store(file(), time::incrementAndGet, new Ids(time::incrementAndGet, new Random(time.get())));
    }

    private Path file() {
        return folder.resolve("ringcraft.db");
    }

    @Test
    void nothingIsTouchedBeforeTheFirstUse() {
        assertFalse(Files.exists(file()));
        assertEquals(List.of(), store.players());
        assertTrue(Files.exists(file()));
    }

    @Test
    void aPlayerIsMadeOnceWhateverTheCase() {
        Player zoe = store.playerNamed("  Zoë Smith ");
        assertEquals("Zoë Smith", zoe.name());
        assertEquals(zoe, store.playerNamed("ZOË SMITH"));
        assertEquals(zoe, store.playerNamed("Zoe\u0308 smith"));
        Player adam = store.playerNamed("adam");
        assertNotEquals(zoe.id(), adam.id());
        assertEquals(List.of(adam, zoe), store.players());
        assertThrows(IllegalArgumentException.class, () -> store.playerNamed(" "));
        assertThrows(IllegalArgumentException.class, () -> store.playerNamed("x".repeat(61)));
        assertEquals(
                "Robert'); drop table player;--",
                store.playerNamed("Robert'); drop table player;--").name());
        assertEquals(3, store.players().size());
    }

    @Test
    void aCallIsUnfinishedUntilItIsFinished() {
        Player player = store.playerNamed("Zoë");
        PlayedCall begun = store.begin(player, Cards.setup("upgrade", Mode.ASSESSMENT, -7));
        assertTrue(begun.isOpen());
        assertEquals(begun.id() + ".jsonl", begun.journal());
        assertEquals(List.of(begun), store.unfinished());
        assertEquals(List.of(), store.history(player, HistoryFilter.all()));
        PlayedCall ended = store.finish(begun.id(), Cards.card("default", "1", 81.25), HASH);
        PlayedCall.Ending ending = ended.ending().orElseThrow();
        assertEquals(Optional.of(Outcome.SALE), ending.outcome());
        assertEquals(Aftermath.CANCELLED, ending.aftermath());
        assertEquals(123_456, ending.handleMillis());
        assertEquals(HASH, ending.journalHash());
        assertTrue(ending.ended() > begun.started());
        assertEquals(81.25, ending.score().quality());
        assertTrue(ending.score().compliant() && ending.score().passed());
        assertEquals(80, ending.score().passMark());
        assertEquals(
                Map.of(Headline.MIRRORING, 50.0, Headline.CLOSING, 100.0 / 3),
                ending.score().headlines());
        assertEquals(begun.setup(), ended.setup());
        assertEquals(List.of(), store.unfinished());
        assertEquals(List.of(ended), store.history(player, HistoryFilter.all()));
        assertEquals(Optional.of(ended), store.callIn(begun.journal()));
        assertEquals(Optional.empty(), store.callIn("other.jsonl"));
        assertEquals(
                List.of(
                        new Score.Line("greet", 1, 4, 4, true),
                        new Score.Line("agenda", 0, 0, 4, true),
                        new Score.Line("reflect", 0.5, 0, 10, false)),
                store.lines(ended.id(), "default", "1"));
    }

    @Test
    void aCallIsFinishedOnceAndByItsOwnRubric() {
        PlayedCall call = store.begin(store.playerNamed("Zoë"), Cards.setup("upgrade", Mode.PRACTICE, 1));
        assertThrows(StoreException.class, () -> store.finish(call.id(), Cards.card("other", "1", 50), HASH));
        assertThrows(StoreException.class, () -> store.rescore(call.id(), Cards.card("default", "1", 50)));
        store.finish(call.id(), Cards.card("default", "1", 50), HASH);
        StoreException twice =
                assertThrows(StoreException.class, () -> store.finish(call.id(), Cards.card("default", "1", 90), HASH));
        assertTrue(twice.getMessage().contains("no open call '" + call.id() + "'"), twice.getMessage());
        assertThrows(StoreException.class, () -> store.finish("none", Cards.card("default", "1", 90), HASH));
        assertEquals(50, store.scores(call.id()).get(0).quality());
    }

    @Test
    void anotherScoreIsKeptBesideTheOld() {
        Player player = store.playerNamed("Zoë");
        PlayedCall call = store.begin(player, Cards.setup("upgrade", Mode.PRACTICE, 1));
        store.finish(call.id(), Cards.card("default", "1", 50), HASH);
        store.rescore(call.id(), Cards.card("default", "2", 60));
        store.rescore(call.id(), Cards.card("strict", "1", 40));
        store.rescore(call.id(), Cards.card("strict", "1", 45));
        assertEquals(
                List.of(50.0, 60.0, 45.0),
                store.scores(call.id()).stream().map(Score::quality).toList());
        assertEquals(3, store.lines(call.id(), "strict", "1").size());
        assertEquals(
                50,
                store.history(player, HistoryFilter.all())
                        .get(0)
                        .ending()
                        .orElseThrow()
                        .score()
                        .quality());
        assertThrows(StoreException.class, () -> store.rescore("none", Cards.card("default", "2", 60)));
    }

    @Test
    void historyIsThePlayersOwnNewestFirstAndFiltered() {
        Player zoe = store.playerNamed("Zoë");
        Player adam = store.playerNamed("Adam");
        PlayedCall first = played(zoe, "upgrade", Mode.PRACTICE);
        PlayedCall second = played(zoe, "complaint", Mode.ASSESSMENT);
        PlayedCall third = played(zoe, "upgrade", Mode.ASSESSMENT);
        PlayedCall other = played(adam, "upgrade", Mode.PRACTICE);
        store.begin(zoe, Cards.setup("upgrade", Mode.PRACTICE, 5));
        HistoryFilter all = HistoryFilter.all();
        assertEquals(List.of(third, second, first), store.history(zoe, all));
        assertEquals(List.of(other), store.history(adam, all));
        assertEquals(List.of(third, first), store.history(zoe, all.ofScenario("upgrade")));
        assertEquals(List.of(third, second), store.history(zoe, all.ofMode(Mode.ASSESSMENT)));
        assertEquals(List.of(third), store.history(zoe, all.newest(1)));
        assertEquals(
                3,
                store.history(zoe, all.ofPack("core-uk").ofPersona("callum-reid"))
                        .size());
        assertEquals(List.of(), store.history(zoe, all.ofPack("other")));
        assertThrows(IllegalArgumentException.class, () -> all.newest(0));
    }

    private PlayedCall played(Player player, String scenario, Mode mode) {
        PlayedCall call = store.begin(player, Cards.setup(scenario, mode, time.get()));
        return store.finish(call.id(), Cards.card("default", "1", 70), HASH);
    }

    @Test
    void anOpenCallCanBeForgottenAnEndedOneCannot() {
        Player player = store.playerNamed("Zoë");
        PlayedCall open = store.begin(player, Cards.setup("upgrade", Mode.PRACTICE, 1));
        PlayedCall ended = played(player, "upgrade", Mode.PRACTICE);
        store.forget(open.id());
        store.forget(ended.id());
        assertEquals(List.of(), store.unfinished());
        assertEquals(List.of(ended), store.history(player, HistoryFilter.all()));
    }

    @Test
    void idsSortByAge() {
        Ids ids = new Ids(time::incrementAndGet, new Random(1));
        String before = ids.next();
        assertTrue(before.matches("[0-9A-HJKMNP-TV-Z]{26}"), before);
        for (int i = 0; i < 100; i++) {
            String after = ids.next();
            assertTrue(before.compareTo(after) < 0, before + " " + after);
            before = after;
        }
    }
}

package org.ringcraft.io.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.engine.call.Stage;
import org.ringcraft.engine.chance.SeededChance;
import org.ringcraft.engine.play.Policies;
import org.ringcraft.io.clock.WallClock;
import org.ringcraft.io.desk.CallContent;
import org.ringcraft.io.desk.CallDesk;
import org.ringcraft.io.desk.CorePack;
import org.ringcraft.io.desk.DeskException;
import org.ringcraft.io.pack.Pack;

/** Calls that were played in real time, written as plans. */
class PlanWriterTest {

    @TempDir
    private Path folder;

    private final long[] nanos = {0};

    private record Played(CallContent content, CallSetup setup, List<CallEvent> events) {}

    /** Plays a call with long holds and quick interruptions. */
    private Played played(long seed) {
        WallClock clock = new WallClock(() -> nanos[0], Long.MAX_VALUE);
        try (CallDesk desk =
                CallDesk.start(CorePack.pack(), CorePack.setup(seed), clock, folder.resolve(seed + ".jsonl"))) {
            SeededChance chance = new SeededChance(seed);
            while (desk.state().stage() != Stage.ENDED) {
                nanos[0] += 1_700_000_000L;
                if (seed % 2 == 0 && desk.state().turn() % 7 == 3) {
                    desk.perform(new CallCommand.Hold());
                    nanos[0] += 240_000_000_000L;
                    desk.perform(new CallCommand.Retrieve());
                }
                desk.perform(new CallCommand.Interrupt());
                desk.perform(Policies.named("typical").orElseThrow().choose(desk.state(), chance));
            }
            return new Played(desk.content(), desk.setup(), desk.events());
        }
    }

    @Test
    void timesAreWrittenWhereTheyMatterAndThePlanIsTheVeryCall() throws PlanException {
        int timed = 0;
        for (long seed = 0; seed < 12; seed++) {
            Played call = played(seed);
            PlanWriter.Written plan =
                    PlanWriter.write(call.content(), call.setup(), call.events(), EnumSet.of(Pin.OUTCOME, Pin.EVENTS));
            assertTrue(plan.isSame(), "seed " + seed);
            assertEquals(plan.isTimed(), plan.text().contains("\nat "), plan.text());
            timed += plan.isTimed() ? 1 : 0;
            PlanResult result = PlanRunner.run(PlanParser.parse("p", plan.text()), CorePack.pack());
            assertEquals(List.of(), result.failures(), plan.text());
            assertEquals(call.events().size(), result.events());
        }
        assertTrue(timed > 0 && timed < 12, timed + " of 12 hold times");
    }

    @Test
    void whatIsPinnedIsChosen() {
        Played call = played(1);
        String none = write(call, Pin.NONE);
        assertFalse(none.contains("expect"), none);
        String outcome = write(call, Pin.OUTCOME);
        assertTrue(outcome.contains("\nexpect outcome ") && outcome.contains("\nexpect compliance "), outcome);
        assertTrue(outcome.contains("\nexpect breaches ") && outcome.contains("\nexpect quality >= "), outcome);
        assertTrue(outcome.contains("\nexpect view disclosed="), outcome);
        assertFalse(outcome.contains("expect text") || outcome.contains("expect spoken"), outcome);
        String events = write(call, Pin.EVENTS);
        assertTrue(events.contains("\nexpect spoken ") && events.contains("\nexpect event NodeEntered node="), events);
        assertFalse(events.contains("expect outcome"), events);
        String view = write(call, Pin.VIEW);
        assertTrue(view.contains("\nexpect view phase=") && !view.contains("expect event"), view);
        String words = write(call, Pin.WORDS);
        assertTrue(words.contains("\nexpect text \"") && !words.contains("expect spoken"), words);
    }

    private static String write(Played call, Pin pin) {
        return PlanWriter.write(call.content(), call.setup(), call.events(), Set.of(pin))
                .text();
    }

    @Test
    void aCommandThatThePackNoLongerTakesIsNamed() {
        Played call = played(2);
        CallEvent.PlayerSaid first = call.events().stream()
                .filter(CallEvent.PlayerSaid.class::isInstance)
                .map(CallEvent.PlayerSaid.class::cast)
                .findFirst()
                .orElseThrow();
        String id = first.reply().replaceFirst("^open\\.", "");
        Pack changed = CorePack.edited("fragments/opening.json", "\"" + id + "\"", "\"" + id + "-x\"");
        CallContent content = CallContent.of(changed, call.setup());
        DeskException refused = assertThrows(
                DeskException.class, () -> PlanWriter.write(content, call.setup(), call.events(), Set.of(Pin.OUTCOME)));
        assertTrue(
                refused.getMessage().contains("is refused: The scenario has no reply '" + first.reply() + "'."),
                refused.getMessage());
        assertTrue(refused.getMessage().endsWith("Maybe the pack was changed since the call was played."));
    }
}

package org.ringcraft.io.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallRules;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.CallViews;
import org.ringcraft.engine.call.Stage;
import org.ringcraft.engine.call.Step;
import org.ringcraft.engine.chance.SeededChance;
import org.ringcraft.engine.scoring.Scorer;
import org.ringcraft.io.clock.VirtualClock;
import org.ringcraft.io.desk.CallContent;
import org.ringcraft.io.desk.DeskException;
import org.ringcraft.io.desk.PlayedCommands;
import org.ringcraft.io.desk.Stamped;
import org.ringcraft.io.desk.WhyNot;

/**
 * Writes a call that was played as a plan. Where nothing but the time differs when the virtual clock of plans stamps the
 * commands, the plan holds no times; where the call would take another course, because the player held the line longer,
 * or cut in sooner, each command carries its own.
 */
public final class PlanWriter {

    private final CallContent content;
    private final CallSetup setup;
    private final PinnedLines pins;
    private final List<String> lines = new ArrayList<>();
    private final List<CallEvent> log = new ArrayList<>();

    private PlanWriter(CallContent content, CallSetup setup, Set<Pin> pins) {
        this.content = content;
        this.setup = setup;
        this.pins = new PinnedLines(pins);
    }

    /**
     * A plan that was written.
     *
     * @param commands how many it holds
     * @param isTimed whether each command carries its time
     * @param isSame whether the plan takes the very course of the call; not so when the pack was changed since
     */
    public record Written(String text, int commands, boolean isTimed, boolean isSame) {}

    /**
     * Returns the plan of a call, as far as it went.
     *
     * @param content what the call was played with, or what that has become
     * @throws DeskException when a command of the call is refused now
     */
    public static Written write(CallContent content, CallSetup setup, List<CallEvent> events, Set<Pin> pins) {
        List<Stamped> commands = PlayedCommands.withoutPauses(events);
        PlanWriter plain = new PlanWriter(content, setup, pins);
        boolean runs = plain.play(commands, false).isEmpty();
        if (runs && Course.isSame(plain.log, events)) {
            return new Written(plain.text(), commands.size(), false, true);
        }
        PlanWriter timed = new PlanWriter(content, setup, pins);
        String refused = timed.play(commands, true);
        boolean same = refused.isEmpty() && Course.isSame(timed.log, events);
        if (same || !runs) {
            if (!refused.isEmpty()) {
                throw new DeskException(refused + " Maybe the pack was changed since the call was played.");
            }
            return new Written(timed.text(), commands.size(), true, same);
        }
        return new Written(plain.text(), commands.size(), false, false);
    }

    /**
     * Returns the plan of commands that need not make a whole call, each with its time, and expects nothing.
     *
     * @param at when each command came, milliseconds on the call clock; a command without a time comes when it may
     */
    public static String bare(CallSetup setup, List<CallCommand> commands, List<Long> at) {
        List<String> text = new ArrayList<>(head(setup));
        for (int i = 0; i < commands.size(); i++) {
            String stamp = i < at.size() ? "at " + seconds(at.get(i)) + " " : "";
            text.add(stamp + CommandText.format(commands.get(i)));
        }
        return String.join("\n", text) + "\n";
    }

    /** Plays the commands as the plan will, and notes what to expect; returns why one was refused, or nothing. */
    private String play(List<Stamped> commands, boolean timed) {
        SeededChance chance = new SeededChance(setup.seed());
        CallRules rules = new CallRules(content.script(), chance);
        Step.Taken start = rules.start(setup);
        lines.addAll(head(setup));
        log.addAll(start.events());
        Moment now = moment("", start.state(), start.events(), chance);
        for (Stamped stamped : commands) {
            String text = CommandText.format(stamped.command());
            CallCommand command = CommandText.parse(text).orElse(stamped.command());
            long at = timed ? stamped.at() : new VirtualClock().next(now.state(), now.view(), command);
            Step step = rules.step(now.state(), command, at);
            if (step instanceof Step.Refused no) {
                return "Command " + (commands.indexOf(stamped) + 1) + " of the call, '" + text + "', is refused: "
                        + WhyNot.of(now.state(), command, no.refusal());
            }
            Step.Taken taken = (Step.Taken) step;
            lines.add((timed ? "at " + seconds(at) + " " : "") + text);
            log.addAll(taken.events());
            Moment next = moment(text, taken.state(), taken.events(), chance);
            lines.addAll(pins.after(now, next));
            now = next;
        }
        if (now.state().stage() == Stage.ENDED) {
            lines.addAll(pins.atTheEnd(now));
        }
        return "";
    }

    private Moment moment(String command, CallState state, List<CallEvent> latest, SeededChance chance) {
        List<CallEvent> sofar = List.copyOf(log);
        return new Moment(
                lines.size(),
                command,
                state,
                CallViews.of(state, sofar, chance),
                sofar,
                latest,
                () -> Scorer.score(content.rubric(), content.script(), sofar));
    }

    private static List<String> head(CallSetup setup) {
        String agent = "\"" + setup.agent().replace("\"", "") + "\"";
        return List.of(
                "# Recorded with pack " + setup.pack() + " " + setup.packVersion() + ".",
                "call scenario=" + setup.scenario() + " persona=" + setup.persona() + " rubric=" + setup.rubric()
                        + " seed=" + setup.seed() + " mode="
                        + setup.mode().name().toLowerCase(Locale.ROOT) + " agent="
                        + agent);
    }

    private static String seconds(long millis) {
        return BigDecimal.valueOf(millis, 3).stripTrailingZeros().toPlainString();
    }

    private String text() {
        return String.join("\n", lines) + "\n";
    }
}

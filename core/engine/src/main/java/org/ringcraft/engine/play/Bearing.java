package org.ringcraft.engine.play;

import java.util.ArrayList;
import java.util.List;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallScript;
import org.ringcraft.engine.call.ScriptReply;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scoring.Rubric;
import org.ringcraft.engine.scoring.Scorer;
import org.ringcraft.engine.scoring.Sheet;

/**
 * Which lines of a card a reply has a bearing on: those that have cited it as evidence, for or against, in calls of blind,
 * middling and skilled players. A reply that none of them said is taken to bear on whatever its kin, the replies with the
 * same move, bear on. Immutable; the same for the same scenario, card, seed and number of calls.
 */
public final class Bearing {

    private static final List<String> PLAYERS = List.of("expert", "typical", "novice", "random");

    /** By the reply's index: bits by the number of the card's line. */
    private final long[][] lines;

    private Bearing(long[][] lines) {
        this.lines = lines;
    }

    /**
     * Plays some calls and reads what their cards cite.
     *
     * @param calls of each persona and player
     */
    public static Bearing of(List<CallScript> scripts, Rubric rubric, long seed, int calls) {
        List<ScriptReply> replies = scripts.get(0).replies();
        long[][] lines = new long[replies.size()][(Sheet.lines(rubric).size() >> 6) + 1];
        boolean[] said = new boolean[replies.size()];
        for (String player : PLAYERS) {
            Simulation simulation =
                    new Simulation(scripts, rubric, Policies.named(player).orElseThrow(), seed);
            for (int call = 0; call < calls * scripts.size(); call++) {
                try {
                    learn(simulation.play(call), rubric, lines, said);
                } catch (RuntimeException | StackOverflowError failed) {
                    // A call that fails teaches nothing here; the run that follows reports it.
                }
            }
        }
        fillIn(replies, lines, said);
        return new Bearing(lines);
    }

    private static void learn(Simulation.Played played, Rubric rubric, long[][] lines, boolean[] said) {
        List<CallEvent> log = played.log();
        for (CallEvent event : log) {
            if (event instanceof CallEvent.PlayerSaid spoken) {
                said[reply(played.script(), spoken)] = true;
            }
        }
        Scorer.cite(rubric, played.script(), log, (line, number) -> {
            int reply = reply(played.script(), log.get(number - 1));
            if (reply >= 0) {
                lines[reply][line >> 6] |= 1L << (line & 63);
            }
        });
    }

    /** Returns the reply that an event is the doing of, or -1. */
    private static int reply(CallScript script, CallEvent event) {
        String id = event instanceof CallEvent.PlayerSaid said
                ? said.reply()
                : event instanceof CallEvent.BreachCommitted breach ? breach.because() : "";
        return script.reply(id).map(ScriptReply::index).orElse(-1);
    }

    private static void fillIn(List<ScriptReply> replies, long[][] lines, boolean[] said) {
        List<long[]> kin = new ArrayList<>();
        for (int i = 0; i < Move.values().length; i++) {
            kin.add(new long[lines[0].length]);
        }
        for (ScriptReply reply : replies) {
            join(kin.get(reply.reply().move().ordinal()), lines[reply.index()]);
        }
        for (ScriptReply reply : replies) {
            if (!said[reply.index()]) {
                join(lines[reply.index()], kin.get(reply.reply().move().ordinal()));
            }
        }
    }

    private static void join(long[] into, long[] from) {
        for (int i = 0; i < into.length; i++) {
            into[i] |= from[i];
        }
    }

    /** Returns the bit set of card lines, by number, that the reply bears on; not to be changed. */
    long[] of(int reply) {
        return lines[reply];
    }
}

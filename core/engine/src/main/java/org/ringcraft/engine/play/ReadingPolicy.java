package org.ringcraft.engine.play;

import java.util.List;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.CallViews;
import org.ringcraft.engine.call.ScriptReply;
import org.ringcraft.engine.chance.Chance;
import org.ringcraft.engine.scenario.Tone;

/**
 * Looks for a tell: always says the reply that stands highest by something that has nothing to do with the customer,
 * such as its length or its place in the list. Does well only where the writing gives the answer away.
 */
final class ReadingPolicy implements Policy {

    /** How a reply stands, by itself and by its place in the list as shown, from 0. */
    @FunctionalInterface
    interface Standing {
        double of(ScriptReply reply, int place);
    }

    private final String name;
    private final Standing standing;

    ReadingPolicy(String name, Standing standing) {
        this.name = name;
        this.standing = standing;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public CallCommand choose(CallState state, Chance chance) {
        return DeskSense.next(state, false).orElseGet(() -> say(state, chance));
    }

    private CallCommand say(CallState state, Chance chance) {
        List<ScriptReply> open = CallViews.open(state, chance);
        ScriptReply best = null;
        double highest = Double.NEGATIVE_INFINITY;
        for (int place = 0; place < open.size(); place++) {
            double height = standing.of(open.get(place), place)
                    - (state.hasSaid(open.get(place).index()) ? 1000 : 0);
            if (height > highest) {
                highest = height;
                best = open.get(place);
            }
        }
        return best == null
                ? new CallCommand.HangUp()
                : new CallCommand.Say(best.id(), Tone.PLAIN, CallCommand.Entry.CHOSEN);
    }
}

package org.ringcraft.engine.play;

import org.ringcraft.engine.call.ScriptReply;
import org.ringcraft.engine.scenario.Style;
import org.ringcraft.engine.scenario.Tone;

/** Finds the tone in which a line comes nearest to how the customer talks. */
final class Tones {

    private static final Tone[] ALL = Tone.values();

    private Tones() {}

    static Tone best(ScriptReply reply, Style liked) {
        Tone best = Tone.PLAIN;
        double least = Double.MAX_VALUE;
        for (Tone tone : ALL) {
            double gap = gap(reply, liked, tone);
            if (gap < least) {
                least = gap;
                best = tone;
            }
        }
        return best;
    }

    static double gap(ScriptReply reply, Style liked, Tone tone) {
        return tone.applyTo(reply.reply().style()).distance(liked);
    }
}

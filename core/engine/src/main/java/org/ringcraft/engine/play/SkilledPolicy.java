package org.ringcraft.engine.play;

import java.util.List;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.Decision;
import org.ringcraft.engine.call.ScriptReply;
import org.ringcraft.engine.chance.Chance;
import org.ringcraft.engine.chance.Purpose;
import org.ringcraft.engine.scenario.Tone;

/**
 * Says what seems best, with an error. The merit of each open reply is judged by {@link Merit}; noise is added to each
 * (Gumbel, which makes the choice a softmax of the merits at that temperature), and the highest is said.
 *
 * <ul>
 *   <li>{@code expert} sees the hidden numbers, makes no errors and chooses the tone that suits.
 *   <li>{@code typical} sees what has come out, errs now and then, mostly speaks in a plain tone, and sometimes
 *       places an order before everything has been said.
 *   <li>{@code novice} errs a lot, is drawn to pitching and closed questions, and speaks in a plain tone.
 * </ul>
 */
final class SkilledPolicy implements Policy {

    private static final Purpose NOISE = Purpose.of("policy-noise");
    private static final Purpose TONE = Purpose.of("policy-tone");
    private static final Purpose CARE = Purpose.of("policy-care");

    private final String name;
    private final Merit merit;
    private final double temperature;
    private final double pitch;
    private final double toneSkill;
    private final double care;
    private final long forgotten;

    /**
     * @param temperature of the softmax, in merits
     * @param pitch merit added to pitching and closing, and taken from open questions and reflections
     * @param toneSkill odds of choosing the tone that suits
     * @param care odds of a call in which nothing is left out before the order
     * @param forgotten bit set of disclosures that are never made
     */
    private SkilledPolicy(
            String name, Merit merit, double temperature, double pitch, double toneSkill, double care, long forgotten) {
        this.name = name;
        this.merit = merit;
        this.temperature = temperature;
        this.pitch = pitch;
        this.toneSkill = toneSkill;
        this.care = care;
        this.forgotten = forgotten;
    }

    static SkilledPolicy expert() {
        return new SkilledPolicy("expert", new Merit(true), 0.02, 0, 1, 1, 0);
    }

    static SkilledPolicy typical() {
        return new SkilledPolicy("typical", new Merit(false), 3.3, 0.5, 0.35, 0.75, 0);
    }

    static SkilledPolicy novice() {
        return new SkilledPolicy("novice", new Merit(false), 5.5, 1.5, 0, 0.25, 0);
    }

    /** Returns an expert with a leaning of their own, so that two calls with the same seed go different ways. */
    static SkilledPolicy wavering(double temperature) {
        return new SkilledPolicy("wavering", new Merit(true), temperature, 0, 1, 1, 0);
    }

    /** Returns an expert who never makes those disclosures and sells all the same. */
    static SkilledPolicy forgetful(long disclosures) {
        return new SkilledPolicy("forgetful", new Merit(true), 0.02, 0, 1, 1, disclosures);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public CallCommand choose(CallState state, Chance chance) {
        boolean careful = chance.uniform(CARE, 0, 0) < care && moreToSay(state);
        return DeskSense.next(state, careful, forgotten).orElseGet(() -> say(state, chance));
    }

    /** Waiting for a disclosure is no use where none can be made any more. */
    private boolean moreToSay(CallState state) {
        if (state.decision() != Decision.YES) {
            return true;
        }
        long missing =
                state.script().owedBy(org.ringcraft.engine.catalogue.Deadline.ORDER) & ~state.disclosed() & ~forgotten;
        for (ScriptReply reply : state.script().disclosing()) {
            boolean cleanly = reply.breaches().isEmpty() && !state.hasSaid(reply.index());
            if (cleanly && (reply.discloses() & missing) != 0) {
                return true;
            }
        }
        return false;
    }

    private CallCommand say(CallState state, Chance chance) {
        List<ScriptReply> replies = state.node().replies();
        ScriptReply best = null;
        double highest = Double.NEGATIVE_INFINITY;
        for (ScriptReply reply : replies) {
            if (state.isOpen(reply) && (reply.discloses() & forgotten) == 0) {
                double noise = gumbel(chance.uniform(NOISE, state.events(), reply.index()));
                double height = Math.max(merit.of(state, reply), -15) + lean(reply) + temperature * noise;
                if (height > highest) {
                    highest = height;
                    best = reply;
                }
            }
        }
        if (best == null) {
            return new CallCommand.HangUp();
        }
        boolean suits = chance.uniform(TONE, state.events(), 0) < toneSkill;
        return new CallCommand.Say(
                best.id(), suits ? Tones.best(best, state.style()) : Tone.PLAIN, CallCommand.Entry.CHOSEN);
    }

    private double lean(ScriptReply reply) {
        return switch (reply.reply().move()) {
            case OFFER, BENEFIT, CLOSE, EXTRA -> pitch;
            case REFLECT, SUMMARISE, EMPATHISE -> -pitch;
            default -> 0;
        };
    }

    private static double gumbel(double uniform) {
        double inside = Math.min(1 - 1e-12, Math.max(1e-12, uniform));
        return -StrictMath.log(-StrictMath.log(inside));
    }
}

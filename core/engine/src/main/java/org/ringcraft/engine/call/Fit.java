package org.ringcraft.engine.call;

import org.ringcraft.engine.persona.Coefficient;

/** How well something that is sold meets what matters to this customer. Shares are 0..1. */
public final class Fit {

    private Fit() {}

    /** Returns the share of all that matters that a proposal really meets, whatever has been said. */
    public static double real(CallScript script, int proposal) {
        double sum = 0;
        double all = 0;
        for (int need = 0; need < script.needWeights.length; need++) {
            all += script.needWeights[need];
            sum += script.needWeights[need] * script.proposalMeets[proposal][need];
        }
        return all == 0 ? 0 : sum / all;
    }

    /**
     * Returns the share of all that matters that the customer sees a proposal meeting: in full where a benefit was
     * tied to the need, less where it is only known, little where it never came out.
     */
    static double seen(CallState state, int proposal) {
        CallScript script = state.script;
        double knownShare = script.coefficients.of(Coefficient.FIT_KNOWN);
        double unspokenShare = script.coefficients.of(Coefficient.FIT_UNSPOKEN);
        double sum = 0;
        double all = 0;
        for (int need = 0; need < script.needWeights.length; need++) {
            double weight = script.needWeights[need];
            boolean met = (state.met >> need & 1) != 0;
            boolean known = (state.known >> need & 1) != 0;
            all += weight;
            sum += weight * script.proposalMeets[proposal][need] * (met ? 1 : known ? knownShare : unspokenShare);
        }
        return all == 0 ? 0 : sum / all;
    }

    /** Returns the largest share of a known need of this customer that an extra meets. */
    public static double extra(CallState state, int extra) {
        CallScript script = state.script;
        double best = 0;
        for (int need = 0; need < script.needWeights.length; need++) {
            if ((state.known >> need & 1) != 0 && script.needWeights[need] > 0) {
                best = Math.max(best, script.extraMeets[extra][need]);
            }
        }
        return best;
    }
}

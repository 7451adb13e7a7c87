package org.ringcraft.engine.call;

import java.util.List;
import org.ringcraft.engine.scenario.Condition;
import org.ringcraft.engine.scenario.HandleStep;
import org.ringcraft.engine.scenario.Reply;

/**
 * A reply, compiled for one persona: ids turned into indices, -1 where there is none, and lists into bit sets.
 *
 * @param index its number in the script
 * @param node index of the node that it belongs to
 * @param summarises bit set of needs played back
 * @param benefitNeed need that a benefit is tied to, or -1
 * @param benefit the reply names a benefit, tied or not
 * @param step meaningful only with an objection
 * @param asks verification field it asks for, or -1
 * @param discloses bit set of disclosures
 * @param sets bit set of flags
 * @param breaches breaches in the words themselves
 * @param falseClaims how many of its claims the catalogue marks as false
 * @param outsideAuthority it concedes what is not negotiable
 * @param holdsRightly it holds a line that is indeed not negotiable
 * @param jargon how many terms it leaves unexplained
 * @param millis how long it takes to say
 */
public record ScriptReply(
        int index,
        int node,
        Reply reply,
        Condition when,
        int need,
        long summarises,
        boolean benefit,
        int benefitNeed,
        int objection,
        HandleStep step,
        int proposal,
        int extra,
        int asks,
        long discloses,
        long sets,
        List<Integer> breaches,
        int falseClaims,
        boolean outsideAuthority,
        boolean holdsRightly,
        int jargon,
        List<Way> ways,
        List<ScriptLine> answers,
        int millis) {

    public ScriptReply {
        breaches = List.copyOf(breaches);
        ways = List.copyOf(ways);
        answers = List.copyOf(answers);
    }

    /** Returns the id of the reply. */
    public String id() {
        return reply.id();
    }

    /** A route with its target as an index. */
    public record Way(Condition when, double odds, int to) {}
}

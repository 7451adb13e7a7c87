package org.ringcraft.engine.scenario;

import java.util.List;
import java.util.Optional;
import org.ringcraft.engine.catalogue.AddedValue;

/**
 * Something the player can say, with all that the rules need to know about it.
 *
 * @param style how the words sound in a plain tone
 * @param act what the words do: question, need, benefit and so on
 * @param when the reply is open while this holds
 * @param repeatable may be said more than once
 * @param answers the customer's direct answers; empty lets the engine choose
 * @param routes where it leads; empty means that the call stays at the node
 * @param ends the player hangs up after it
 * @param note what the debrief says about the line
 */
public record Reply(
        String id,
        String text,
        Move move,
        Style style,
        Act act,
        Condition when,
        boolean repeatable,
        List<Line> answers,
        List<Route> routes,
        boolean ends,
        String note) {

    public Reply {
        answers = List.copyOf(answers);
        routes = List.copyOf(routes);
    }

    /** Returns the same words with other tags. */
    public Reply withAct(Act other) {
        return new Reply(id, text, move, style, other, when, repeatable, answers, routes, ends, note);
    }

    /**
     * The tags of a reply. Every list is empty and every option is absent where a tag does not apply.
     *
     * @param need need that a question, reflection or empathy aims at
     * @param summarises needs that the words play back
     * @param pressure 0..1
     * @param account the words reveal or change account details
     * @param trade something is asked for in return of a concession
     * @param seeksYes asks the customer to decide now
     */
    public record Act(
            Optional<QuestionType> question,
            Optional<String> need,
            List<String> summarises,
            Optional<TiedBenefit> benefit,
            List<String> jargon,
            List<String> explains,
            List<String> claims,
            List<String> discloses,
            List<String> breaks,
            boolean account,
            double pressure,
            Optional<Handling> handles,
            Optional<String> proposes,
            Optional<String> extra,
            Optional<AddedValue> value,
            Optional<String> concedes,
            boolean trade,
            Optional<String> holds,
            Optional<String> asks,
            Optional<String> tells,
            boolean seeksYes,
            boolean acceptsNo,
            boolean readsBack,
            boolean offersHelp,
            List<String> sets) {

        public Act {
            summarises = List.copyOf(summarises);
            jargon = List.copyOf(jargon);
            explains = List.copyOf(explains);
            claims = List.copyOf(claims);
            discloses = List.copyOf(discloses);
            breaks = List.copyOf(breaks);
            sets = List.copyOf(sets);
        }

        /** Returns the same tags with other disclosures. */
        public Act disclosing(List<String> others) {
            return new Act(
                    question,
                    need,
                    summarises,
                    benefit,
                    jargon,
                    explains,
                    claims,
                    others,
                    breaks,
                    account,
                    pressure,
                    handles,
                    proposes,
                    extra,
                    value,
                    concedes,
                    trade,
                    holds,
                    asks,
                    tells,
                    seeksYes,
                    acceptsNo,
                    readsBack,
                    offersHelp,
                    sets);
        }
    }

    /** A benefit of a product, tied by the words to one of the customer's needs, or to none. */
    public record TiedBenefit(String product, String benefit, Optional<String> need) {}

    /** A step in handling an objection. */
    public record Handling(String objection, HandleStep step) {}

    /** A way on. The first whose condition holds is taken; several with odds are a weighted choice. */
    public record Route(Condition when, double odds, String to) {}
}

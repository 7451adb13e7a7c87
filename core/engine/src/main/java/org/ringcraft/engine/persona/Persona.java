package org.ringcraft.engine.persona;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ringcraft.engine.scenario.Circumstance;
import org.ringcraft.engine.scenario.Condition;
import org.ringcraft.engine.scenario.Line;
import org.ringcraft.engine.scenario.Style;

/**
 * A kind of person who may ring. The file holds distributions, so that one file is many people; {@link Customer} is
 * one of them.
 */
public record Persona(
        String id,
        String name,
        String first,
        String formal,
        String pronouns,
        int age,
        String about,
        String portrait,
        int wordsPerMinute,
        TraitSpreads traits,
        StyleSpreads style,
        Optional<Shift> shift,
        MindSpreads start,
        Set<Circumstance> circumstances,
        List<Tendency> objections,
        Identity identity,
        Map<Remark, List<Line>> remarks) {

    public Persona {
        circumstances = Set.copyOf(circumstances);
        objections = List.copyOf(objections);
        Map<Remark, List<Line>> copy = new EnumMap<>(Remark.class);
        remarks.forEach((remark, lines) -> copy.put(remark, List.copyOf(lines)));
        remarks = Map.copyOf(copy);
    }

    /** Distributions of the six traits. */
    public record TraitSpreads(
            Spread assertiveness,
            Spread sociability,
            Spread priceSensitivity,
            Spread literacy,
            Spread riskAversion,
            Spread trustPropensity) {}

    /** Distributions of the four style axes. */
    public record StyleSpreads(Spread formality, Spread pace, Spread warmth, Spread detail) {}

    /** Distributions of the state in which the customer comes to the call. */
    public record MindSpreads(Spread trust, Spread patience, Spread interest, Spread comprehension, Spread mood) {}

    /** A change of style in mid-call, once, with words that let a listener notice it. */
    public record Shift(Condition when, Style style, Line line) {}

    /** How readily the person objects: {@code odds} that it comes up at all, share that starts as resistance. */
    public record Tendency(String objection, double odds, double implicit) {}

    /** What the customer record says, and what the caller says when asked. */
    public record Identity(String accountName, List<Answer> fields) {
        public Identity {
            fields = List.copyOf(fields);
        }
    }

    /** The caller's answer to one check. */
    public record Answer(String field, String record, String says, Optional<WrongAnswer> wrong) {}

    /** The answer that the caller gives by mistake, or for want of authority, with these odds. */
    public record WrongAnswer(double odds, String value, String says) {}
}

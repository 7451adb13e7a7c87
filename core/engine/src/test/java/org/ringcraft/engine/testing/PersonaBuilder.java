package org.ringcraft.engine.testing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ringcraft.engine.persona.Persona;
import org.ringcraft.engine.persona.Remark;
import org.ringcraft.engine.persona.Spread;
import org.ringcraft.engine.scenario.Circumstance;
import org.ringcraft.engine.scenario.Line;
import org.ringcraft.engine.scenario.Style;

/**
 * Writes a persona. As it starts, nothing about the person is left to chance: every trait, style axis and starting
 * number is 0.5, no answer is wrong, no objection comes up, and no style shifts. There is one line for each {@link
 * Remark}, called {@code <persona>.<remark>} in the log.
 */
public final class PersonaBuilder {

    private final String id;
    private int wordsPerMinute = 150;
    private Persona.TraitSpreads traits = traits(fixed(0.5), fixed(0.5), fixed(0.5), fixed(0.5), fixed(0.5));
    private Persona.StyleSpreads style = new Persona.StyleSpreads(fixed(0.5), fixed(0.5), fixed(0.5), fixed(0.5));
    private Persona.MindSpreads start =
            new Persona.MindSpreads(fixed(0.5), fixed(0.9), fixed(0.5), fixed(0.5), fixed(0.5));
    private Optional<Persona.Shift> shift = Optional.empty();
    private final Set<Circumstance> circumstances = EnumSet.noneOf(Circumstance.class);
    private final List<Persona.Tendency> objections = new ArrayList<>();
    private final List<Persona.Answer> answers = new ArrayList<>();
    private final Map<Remark, List<Line>> remarks = new EnumMap<>(Remark.class);

    PersonaBuilder(String id) {
        this.id = id;
        for (Remark remark : Remark.values()) {
            String word = remark.name().toLowerCase(Locale.ROOT).replace('_', '-');
            remarks.put(
                    remark, List.of(Scenes.line(word, "Words for " + word + ".").build()));
        }
        answer("name", "Sam Field", "It's Sam Field.");
        answer("postcode", "BS1 4DJ", "B S one, four D J.");
    }

    private static Spread fixed(double mean) {
        return new Spread(mean, 0);
    }

    private static Persona.TraitSpreads traits(
            Spread assertiveness, Spread sociability, Spread price, Spread literacy, Spread risk) {
        return new Persona.TraitSpreads(assertiveness, sociability, price, literacy, risk, fixed(0.5));
    }

    /** Fixes what the person is like; trust propensity stays at 0.5. */
    public PersonaBuilder traits(
            double assertiveness, double sociability, double priceSensitivity, double literacy, double riskAversion) {
        traits = traits(
                fixed(assertiveness),
                fixed(sociability),
                fixed(priceSensitivity),
                fixed(literacy),
                fixed(riskAversion));
        return this;
    }

    /** Fixes how the person talks. */
    public PersonaBuilder style(double formality, double pace, double warmth, double detail) {
        style = new Persona.StyleSpreads(fixed(formality), fixed(pace), fixed(warmth), fixed(detail));
        return this;
    }

    /** Fixes how the person comes to the call. */
    public PersonaBuilder mind(double trust, double patience, double interest, double comprehension, double mood) {
        start = new Persona.MindSpreads(
                fixed(trust), fixed(patience), fixed(interest), fixed(comprehension), fixed(mood));
        return this;
    }

    /** Leaves traits, style and start to chance: one file, many people. */
    public PersonaBuilder varied() {
        Spread wide = new Spread(0.5, 0.15);
        traits = new Persona.TraitSpreads(wide, wide, wide, wide, wide, wide);
        style = new Persona.StyleSpreads(wide, wide, wide, wide);
        start = new Persona.MindSpreads(
                new Spread(0.45, 0.1), new Spread(0.7, 0.1), new Spread(0.45, 0.1), new Spread(0.5, 0.1), wide);
        return this;
    }

    public PersonaBuilder wordsPerMinute(int words) {
        wordsPerMinute = words;
        return this;
    }

    public PersonaBuilder circumstance(Circumstance circumstance) {
        circumstances.add(circumstance);
        return this;
    }

    /** The style that the person changes to once the condition holds; the words are the line {@code shift}. */
    public PersonaBuilder shift(String when, Style to) {
        shift = Optional.of(new Persona.Shift(
                Scenes.condition(when),
                to,
                Scenes.line("shift", "Right, let's get on with it.").build()));
        return this;
    }

    /** Odds that the objection comes up at all, and the share of those that start as resistance. */
    public PersonaBuilder objects(String objection, double odds, double implicit) {
        objections.add(new Persona.Tendency(objection, odds, implicit));
        return this;
    }

    /** What the record holds for a check, and the words of a caller who gets it right. */
    public PersonaBuilder answer(String field, String record, String says) {
        return put(new Persona.Answer(field, record, says, Optional.empty()));
    }

    /** Lets the person get that check wrong with those odds. */
    public PersonaBuilder wrong(String field, double odds, String value, String says) {
        Persona.Answer right = answers.stream()
                .filter(each -> each.field().equals(field))
                .findFirst()
                .orElseThrow();
        return put(new Persona.Answer(
                field, right.record(), right.says(), Optional.of(new Persona.WrongAnswer(odds, value, says))));
    }

    private PersonaBuilder put(Persona.Answer answer) {
        answers.removeIf(each -> each.field().equals(answer.field()));
        answers.add(answer);
        return this;
    }

    /** Replaces the words for an occasion; none at all takes them away. */
    public PersonaBuilder remark(Remark remark, LineBuilder... lines) {
        remarks.put(remark, List.of(lines).stream().map(LineBuilder::build).toList());
        return this;
    }

    public Persona build() {
        return new Persona(
                id,
                "Sam Field",
                "Sam",
                "Mx Field",
                "they",
                41,
                "Works from home.",
                id,
                wordsPerMinute,
                traits,
                style,
                shift,
                start,
                circumstances,
                objections,
                new Persona.Identity("Sam Field", answers),
                remarks);
    }
}

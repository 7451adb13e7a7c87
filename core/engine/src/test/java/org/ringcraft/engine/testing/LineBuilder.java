package org.ringcraft.engine.testing;

import java.util.List;
import java.util.Optional;
import org.ringcraft.engine.scenario.Condition;
import org.ringcraft.engine.scenario.Line;

/** Writes a customer line. {@link Scenes#line} starts one. */
public final class LineBuilder {

    private final String id;
    private final String text;
    private Condition when = Condition.ALWAYS;
    private double weight = 1;
    private List<String> who = List.of();
    private List<String> hints = List.of();
    private List<String> reveals = List.of();
    private Optional<String> raises = Optional.empty();

    LineBuilder(String id, String text) {
        this.id = id;
        this.text = text;
    }

    public LineBuilder when(String condition) {
        when = Scenes.condition(condition);
        return this;
    }

    public LineBuilder weight(double odds) {
        weight = odds;
        return this;
    }

    public LineBuilder who(String... personas) {
        who = List.of(personas);
        return this;
    }

    public LineBuilder hints(String... needs) {
        hints = List.of(needs);
        return this;
    }

    public LineBuilder reveals(String... needs) {
        reveals = List.of(needs);
        return this;
    }

    public LineBuilder raises(String objection) {
        raises = Optional.of(objection);
        return this;
    }

    public Line build() {
        return new Line(id, text, when, weight, who, hints, reveals, raises);
    }
}

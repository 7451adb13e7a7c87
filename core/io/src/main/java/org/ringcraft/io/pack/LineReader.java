package org.ringcraft.io.pack;

import java.util.List;
import org.ringcraft.engine.scenario.Condition;
import org.ringcraft.engine.scenario.Line;
import org.ringcraft.io.json.Fields;

/** Reads what customers say. */
final class LineReader {

    private static final double LEAST_WEIGHT = 0.01;
    private static final double MOST_WEIGHT = 100;

    private final Names names;
    private final Owner owner;
    private final Frame frame;
    private final Mentions mentions;
    private final Conditions conditions;

    /** Lines are declared in the owner's name. */
    LineReader(Names names, Owner owner, Frame frame, Mentions mentions) {
        this.names = names;
        this.owner = owner;
        this.frame = frame;
        this.mentions = mentions;
        this.conditions = new Conditions(frame, mentions, names);
    }

    Conditions conditions() {
        return conditions;
    }

    List<Line> required(Fields fields, String key, int fewest) {
        return fields.objects(key, fewest, this::line);
    }

    List<Line> optional(Fields fields, String key) {
        return fields.optionalObjects(key, this::line);
    }

    Line line(Fields fields) {
        String id = frame.declared(fields.id("id"));
        names.declare(Kind.LINE, owner, id, Place.of(fields, "id"));
        String text = Texts.spoken(fields, "text", Texts.CUSTOMER_LINE);
        Condition when = conditions.optional(fields, "when");
        double weight = fields.numberOr("weight", LEAST_WEIGHT, MOST_WEIGHT, 1);
        return new Line(
                id,
                text,
                when,
                weight,
                mentions.optionalList(fields, "who", Kind.PLAYING),
                mentions.optionalList(fields, "hints", Kind.NEED),
                mentions.optionalList(fields, "reveals", Kind.NEED),
                mentions.optional(fields, "raises", Kind.OBJECTION));
    }
}

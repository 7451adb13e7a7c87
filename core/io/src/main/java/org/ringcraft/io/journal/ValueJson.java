package org.ringcraft.io.journal;

import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.engine.persona.Mind;
import org.ringcraft.engine.persona.Traits;
import org.ringcraft.engine.scenario.Mode;
import org.ringcraft.engine.scenario.Style;

/** The values inside events, each as an object. */
final class ValueJson {

    private ValueJson() {}

    static void setup(CallSetup setup, JsonLine line) {
        line.text("pack", setup.pack())
                .text("packVersion", setup.packVersion())
                .text("scenario", setup.scenario())
                .text("persona", setup.persona())
                .text("rubric", setup.rubric())
                .text("rubricVersion", setup.rubricVersion())
                .word("mode", setup.mode())
                .integer("seed", setup.seed())
                .text("company", setup.company())
                .text("agent", setup.agent());
    }

    static CallSetup setup(FieldReader in) {
        return new CallSetup(
                in.text("pack"),
                in.text("packVersion"),
                in.text("scenario"),
                in.text("persona"),
                in.text("rubric"),
                in.text("rubricVersion"),
                in.word("mode", Mode.class),
                in.int64("seed"),
                in.text("company"),
                in.text("agent"));
    }

    static void traits(Traits traits, JsonLine line) {
        line.number("assertiveness", traits.assertiveness())
                .number("sociability", traits.sociability())
                .number("priceSensitivity", traits.priceSensitivity())
                .number("literacy", traits.literacy())
                .number("riskAversion", traits.riskAversion())
                .number("trustPropensity", traits.trustPropensity());
    }

    static Traits traits(FieldReader in) {
        return new Traits(
                in.number("assertiveness"),
                in.number("sociability"),
                in.number("priceSensitivity"),
                in.number("literacy"),
                in.number("riskAversion"),
                in.number("trustPropensity"));
    }

    static void style(Style style, JsonLine line) {
        line.number("formality", style.formality())
                .number("pace", style.pace())
                .number("warmth", style.warmth())
                .number("detail", style.detail());
    }

    static Style style(FieldReader in) {
        double formality = in.number("formality");
        double pace = in.number("pace");
        double warmth = in.number("warmth");
        double detail = in.number("detail");
        try {
            return new Style(formality, pace, warmth, detail);
        } catch (IllegalArgumentException outside) {
            throw new JournalException("has a style outside 0..1. " + outside.getMessage(), outside);
        }
    }

    static void mind(Mind mind, JsonLine line) {
        line.number("trust", mind.trust())
                .number("patience", mind.patience())
                .number("interest", mind.interest())
                .number("comprehension", mind.comprehension())
                .number("mood", mind.mood());
    }

    static Mind mind(FieldReader in) {
        return new Mind(
                in.number("trust"),
                in.number("patience"),
                in.number("interest"),
                in.number("comprehension"),
                in.number("mood"));
    }
}

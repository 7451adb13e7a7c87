package org.ringcraft.io.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.ringcraft.engine.scenario.Circumstance;
import org.ringcraft.engine.scenario.Condition;
import org.ringcraft.engine.scenario.ConditionException;
import org.ringcraft.engine.scenario.ConditionParser;
import org.ringcraft.engine.scenario.Mode;
import org.ringcraft.engine.scenario.RefKind;
import org.ringcraft.io.json.DiagnosticCode;
import org.ringcraft.io.json.Fields;
import org.ringcraft.io.json.JsonPath;
import org.ringcraft.io.json.Nearest;
import org.ringcraft.io.json.Quote;

/** Reads conditions, gives names their prefix and notes what they mention. */
final class Conditions {

    private static final int LONGEST = 500;

    private final Frame frame;
    private final Mentions mentions;
    private final Names names;

    Conditions(Frame frame, Mentions mentions, Names names) {
        this.frame = frame;
        this.mentions = mentions;
        this.names = names;
    }

    /** Returns the condition at that key; one that always holds when it is missing or cannot be read. */
    Condition optional(Fields fields, String key) {
        return fields.optionalText(key, LONGEST)
                .filter(text -> !text.isEmpty())
                .map(text -> parse(text, Place.of(fields, key)))
                .orElse(Condition.ALWAYS);
    }

    /** Returns the condition at a key that must be there. */
    Condition required(Fields fields, String key) {
        String text = fields.text(key, LONGEST);
        return text.isEmpty() ? Condition.ALWAYS : parse(text, Place.of(fields, key));
    }

    private Condition parse(String text, Place place) {
        if (text.length() > LONGEST) {
            return Condition.ALWAYS;
        }
        try {
            Condition condition = renamed(ConditionParser.parse(text), is -> fullName(is, place));
            condition.references(reference -> mention(reference, place));
            return condition;
        } catch (ConditionException unreadable) {
            String said = String.valueOf(unreadable.getMessage());
            int cure = said.indexOf(" Maybe ");
            place.report(
                    DiagnosticCode.CONDITION,
                    "In the condition " + Quote.of(text) + ", column " + unreadable.column() + ": "
                            + (cure < 0 ? said : said.substring(0, cure)),
                    cure < 0 ? "" : said.substring(cure + 1));
            return Condition.ALWAYS;
        }
    }

    private String fullName(Condition.Is is, Place place) {
        RefKind kind = is.predicate().argument();
        if (kind != RefKind.NODE && kind != RefKind.REPLY) {
            return is.id();
        }
        JsonPath at = place.path();
        Kind named = kind == RefKind.NODE ? Kind.NODE : Kind.REPLY;
        if (frame.isAmbiguous(named, is.id(), at)) {
            place.report(
                    DiagnosticCode.PARAMETER_AMBIGUOUS,
                    "Here " + Quote.of(is.id()) + " may mean the fragment's own " + named.word()
                            + " or the one that a parameter names.",
                    "Maybe rename the " + named.word() + " in the fragment.");
        }
        return named == Kind.NODE ? frame.node(is.id(), at) : frame.reply(is.id(), at);
    }

    /** Returns the same condition with other names. Must know every kind of condition that refers to something. */
    private static Condition renamed(Condition condition, Function<Condition.Is, String> name) {
        if (condition instanceof Condition.Is is) {
            return new Condition.Is(is.predicate(), name.apply(is), is.index());
        }
        if (condition instanceof Condition.Not not) {
            return new Condition.Not(renamed(not.part(), name));
        }
        if (condition instanceof Condition.All all) {
            return new Condition.All(renamed(all.parts(), name));
        }
        if (condition instanceof Condition.Any any) {
            return new Condition.Any(renamed(any.parts(), name));
        }
        return condition;
    }

    private static List<Condition> renamed(List<Condition> parts, Function<Condition.Is, String> name) {
        List<Condition> all = new ArrayList<>();
        parts.forEach(part -> all.add(renamed(part, name)));
        return all;
    }

    private void mention(Condition.Reference reference, Place place) {
        String id = reference.id();
        switch (reference.kind()) {
            case NONE -> {}
            case NEED -> mentions.mention(Kind.NEED, id, place);
            case REPLY -> mentions.mention(Kind.REPLY, id, place);
            case NODE -> mentions.mention(Kind.NODE, id, place);
            case FLAG -> mentions.mention(Kind.FLAG, id, place);
            case DISCLOSURE -> names.mention(Kind.DISCLOSURE, Owner.PACK, id, place);
            case OBJECTION -> mentions.mention(Kind.OBJECTION, id, place);
            case PROPOSAL -> mentions.mention(Kind.PROPOSAL, id, place);
            case EXTRA -> mentions.mention(Kind.EXTRA, id, place);
            case PERSONA -> mentions.mention(Kind.PLAYING, id, place);
            case CIRCUMSTANCE -> constant("circumstance", id, words(Circumstance.values(), false), place);
            case MODE -> constant("mode", id, words(Mode.values(), true), place);
        }
    }

    private static List<String> words(Enum<?>[] constants, boolean lowerCase) {
        List<String> words = new ArrayList<>();
        for (Enum<?> constant : constants) {
            words.add(lowerCase ? constant.name().toLowerCase(Locale.ROOT) : constant.name());
        }
        return words;
    }

    private static void constant(String kind, String id, List<String> known, Place place) {
        if (!known.contains(id)) {
            place.report(
                    DiagnosticCode.UNKNOWN_REFERENCE,
                    "The " + kind + " " + Quote.of(id) + " does not exist.",
                    Nearest.maybe(id, known));
        }
    }
}

package org.ringcraft.engine.play;

import java.util.List;
import java.util.Optional;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.ScriptReply;
import org.ringcraft.engine.scenario.Tone;

/** The policies that come with the game. */
public final class Policies {

    /** Those that play as middling people do, between blind and skilled. */
    public static final List<String> MIDDLING = List.of("novice", "typical");

    private static final Merit EXPERT = new Merit(true);

    private Policies() {}

    /** Returns all of them, worst first. */
    public static List<Policy> all() {
        return List.of(
                new RandomPolicy(),
                new ReadingPolicy("first", (reply, place) -> -place),
                new ReadingPolicy(
                        "longest", (reply, place) -> reply.reply().text().length()),
                new ReadingPolicy("politest", Policies::politeness),
                SkilledPolicy.novice(),
                SkilledPolicy.typical(),
                SkilledPolicy.expert());
    }

    /** Returns an expert who never makes those disclosures, and sells all the same. The bits are the script's. */
    public static Policy forgetful(long disclosures) {
        return SkilledPolicy.forgetful(disclosures);
    }

    static Policy expert() {
        return SkilledPolicy.expert();
    }

    static Policy random() {
        return new RandomPolicy();
    }

    /**
     * Returns an expert who errs a little, another way in every call.
     *
     * @param temperature of the softmax over merits, 0 for none; 3 is a typical player's
     */
    public static Policy wavering(double temperature) {
        return SkilledPolicy.wavering(temperature);
    }

    /** Returns how good a reply is just now in the eyes of the expert, who sees all. Orders replies, and no more. */
    public static double merit(CallState state, ScriptReply reply) {
        return EXPERT.of(state, reply);
    }

    /** Returns the policy of that name. */
    public static Optional<Policy> named(String name) {
        return all().stream().filter(policy -> policy.name().equals(name)).findFirst();
    }

    /** Counts words that sound polite, whatever they are worth; ties go to the warmer style. */
    private static double politeness(ScriptReply reply, int place) {
        return politeWords(reply) + Tone.WARM.applyTo(reply.reply().style()).warmth();
    }

    /** Counts words in a reply that sound polite, whatever they are worth. */
    public static int politeWords(ScriptReply reply) {
        String text = reply.reply().text().toLowerCase(java.util.Locale.ROOT);
        int count = 0;
        for (String word : POLITE) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                count++;
            }
        }
        return count;
    }

    private static final List<String> POLITE = List.of(
            "please",
            "thank",
            "sorry",
            "apolog",
            "appreciate",
            "kind",
            "happy to",
            "of course",
            "may i",
            "would you",
            "could you",
            "if you don't mind",
            "lovely",
            "certainly",
            "glad",
            "understand",
            "help");
}

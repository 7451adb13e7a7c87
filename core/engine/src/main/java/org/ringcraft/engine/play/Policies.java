package org.ringcraft.engine.play;

import java.util.List;
import java.util.Optional;
import org.ringcraft.engine.call.ScriptReply;
import org.ringcraft.engine.scenario.Tone;

/** The policies that come with the game. */
public final class Policies {

    /** Those that play as middling people do, between blind and skilled. */
    public static final List<String> MIDDLING = List.of("novice", "typical");

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

    /** Returns the policy of that name. */
    public static Optional<Policy> named(String name) {
        return all().stream().filter(policy -> policy.name().equals(name)).findFirst();
    }

    /** Counts words that sound polite, whatever they are worth; ties go to the warmer style. */
    private static double politeness(ScriptReply reply, int place) {
        String text = reply.reply().text().toLowerCase(java.util.Locale.ROOT);
        int count = 0;
        for (String word : POLITE) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                count++;
            }
        }
        return count + Tone.WARM.applyTo(reply.reply().style()).warmth();
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

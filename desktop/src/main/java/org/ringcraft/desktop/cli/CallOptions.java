package org.ringcraft.desktop.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.engine.chance.Purpose;
import org.ringcraft.engine.chance.SeededChance;
import org.ringcraft.engine.scenario.Mode;
import org.ringcraft.engine.scenario.Scenario;
import org.ringcraft.engine.scoring.Rubric;
import org.ringcraft.game.asset.Words;
import org.ringcraft.io.json.Quote;
import org.ringcraft.io.pack.Pack;
import picocli.CommandLine.Option;

/** What a call can be made of: the options of {@code play} and {@code record}. */
final class CallOptions {

    private static final int LONGEST_NAME = 40;
    private static final Purpose WHO_RINGS = Purpose.of("who-rings");

    @Option(names = "--scenario", paramLabel = "ID", descriptionKey = "option.scenario")
    private @Nullable String scenario;

    @Option(names = "--persona", paramLabel = "ID", descriptionKey = "option.persona")
    private @Nullable String persona;

    @Option(names = "--rubric", paramLabel = "ID", descriptionKey = "option.rubric")
    private @Nullable String rubric;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "option.seed")
    private @Nullable Long seed;

    @Option(names = "--mode", paramLabel = "MODE", descriptionKey = "option.mode", defaultValue = "practice")
    private Mode mode = Mode.PRACTICE;

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "option.name")
    private @Nullable String name;

    /** Returns what the call is made of. What was not said is filled in, and the seed decides who rings. */
    CallSetup setup(Words words, Pack pack, Surroundings around) {
        PackChoice choice = new PackChoice(words, pack);
        Scenario played = choice.scenario(Optional.ofNullable(scenario));
        long drawn = seed == null ? around.seeds().getAsLong() : seed;
        Rubric scored = choice.rubric(Optional.ofNullable(rubric));
        return new CallSetup(
                pack.id(),
                pack.version(),
                played.id(),
                persona == null ? whoRings(played, drawn) : choice.persona(played, persona),
                scored.id(),
                scored.version(),
                mode,
                drawn,
                pack.company(),
                agent(words));
    }

    /** Tells whether no option says what to play, so that a window opens at its title. */
    boolean isNothingSaid() {
        return scenario == null && persona == null && seed == null && rubric == null && mode == Mode.PRACTICE;
    }

    private static String whoRings(Scenario played, long seed) {
        double draw = new SeededChance(seed).uniform(WHO_RINGS, 0, 0);
        return played.personas().get((int) (draw * played.personas().size()));
    }

    /** Returns what the player is called on the phone. */
    String agent(Words words) {
        String wanted = name;
        if (wanted == null) {
            return words.get("agent.default");
        }
        String plain = TextLine.of(wanted);
        if (plain.isEmpty() || plain.length() > LONGEST_NAME || plain.contains(":")) {
            throw Problem.wrongUse(words.get("name.wrong", Quote.of(wanted), LONGEST_NAME));
        }
        return plain;
    }
}

package org.ringcraft.io.desk;

import java.util.NoSuchElementException;
import org.ringcraft.engine.call.CallScript;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.engine.scoring.Rubric;
import org.ringcraft.io.pack.Pack;

/** What a call is played with: content of a pack, found by a {@link CallSetup}. */
public record CallContent(CallScript script, Rubric rubric) {

    /**
     * Returns what the setup names, if the pack is the very one that it names.
     *
     * @throws DeskException when the pack or its version is another, or something named is not in it
     */
    public static CallContent of(Pack pack, CallSetup setup) {
        if (!pack.id().equals(setup.pack()) || !pack.version().equals(setup.packVersion())) {
            throw new DeskException("The call belongs to " + named(setup) + ", but " + named(pack)
                    + " is what is here. Maybe the pack was updated since; a call is only played to its end with the"
                    + " version it began with.");
        }
        CallContent content = anyVersion(pack, setup);
        if (!content.rubric().version().equals(setup.rubricVersion())) {
            throw new DeskException(
                    "The call is to be scored by version '" + setup.rubricVersion() + "' of the rubric '"
                            + setup.rubric() + "', but the pack has version '"
                            + content.rubric().version()
                            + "'. Maybe the pack was changed without a new version.");
        }
        return content;
    }

    /**
     * Returns what the setup names, whatever version the pack is of.
     *
     * @throws DeskException when something named is not in it
     */
    public static CallContent anyVersion(Pack pack, CallSetup setup) {
        Rubric rubric = pack.rubric(setup.rubric())
                .orElseThrow(() -> new DeskException(
                        "The pack '" + pack.id() + "' has no rubric '" + setup.rubric() + "'. Maybe one of "
                                + pack.rubrics().stream().map(Rubric::id).toList() + "."));
        try {
            return new CallContent(pack.script(setup.scenario(), setup.persona()), rubric);
        } catch (NoSuchElementException missing) {
            throw new DeskException(String.valueOf(missing.getMessage()), missing);
        }
    }

    static String named(CallSetup setup) {
        return "the pack '" + setup.pack() + "' " + setup.packVersion();
    }

    static String named(Pack pack) {
        return "the pack '" + pack.id() + "' " + pack.version();
    }
}

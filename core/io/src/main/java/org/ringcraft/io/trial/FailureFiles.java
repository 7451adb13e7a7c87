package org.ringcraft.io.trial;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.engine.play.Failure;
import org.ringcraft.engine.play.Matrix;
import org.ringcraft.engine.scenario.Mode;
import org.ringcraft.io.pack.Pack;
import org.ringcraft.io.plan.PlanParser;
import org.ringcraft.io.plan.PlanWriter;

/** Writes failures down as plans, so that {@code plan FILE} plays them again. */
public final class FailureFiles {

    private FailureFiles() {}

    /** A failure and the plan that plays it. */
    public record Written(Failure failure, Path file) {}

    /**
     * Writes a plan a failure. Its name tells scenario, policy, persona and seed; one of the same name is an older script
     * of the same call, and is replaced.
     *
     * @param folder is made if need be
     * @throws IOException when it cannot be written to
     */
    public static List<Written> write(Matrix matrix, Pack pack, Path folder) throws IOException {
        List<Written> written = new ArrayList<>();
        for (Matrix.Part part : matrix.parts()) {
            for (Failure failure : part.failures()) {
                Files.createDirectories(folder);
                Path file = folder.resolve(failure.scenario() + "-" + failure.policy() + "-" + failure.persona() + "-"
                        + failure.seed() + ".plan");
                Path draft = file.resolveSibling(file.getFileName() + ".new");
                Files.writeString(draft, text(failure, pack, matrix.settings()), StandardCharsets.UTF_8);
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
                written.add(new Written(failure, file));
            }
        }
        return written;
    }

    /** Returns the plan of a failure: what went wrong as comments, the call, and the commands up to there. */
    static String text(Failure failure, Pack pack, Matrix.Settings settings) {
        CallSetup setup = new CallSetup(
                pack.id(),
                pack.version(),
                failure.scenario(),
                failure.persona(),
                settings.rubric(),
                "",
                Mode.PRACTICE,
                failure.seed(),
                pack.company(),
                PlanParser.DEFAULT_AGENT);
        return "# " + failure.kind() + ": " + failure.message().replaceAll("\\R", " ") + "\n# " + what(failure.kind())
                + "\n" + PlanWriter.bare(setup, failure.commands(), stamps(failure, pack, setup));
    }

    private static List<Long> stamps(Failure failure, Pack pack, CallSetup setup) {
        return SimulatedCall.of(pack.script(failure.scenario(), failure.persona()), setup, failure.commands())
                .at();
    }

    private static String what(Failure.Kind kind) {
        return switch (kind) {
            case THREW -> "The last command, or what was to follow it, threw.";
            case REFUSED -> "The last command is refused.";
            case DEAD_END -> "After the last command no reply is open.";
            case ENDLESS -> "The last commands come again and again.";
            case REPLAY_DIFFERS -> "After the last command the log does not give the state that was live.";
        };
    }
}

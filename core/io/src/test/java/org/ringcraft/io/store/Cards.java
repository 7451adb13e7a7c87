package org.ringcraft.io.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringcraft.engine.call.Aftermath;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.engine.call.Outcome;
import org.ringcraft.engine.scenario.Mode;
import org.ringcraft.engine.scoring.Headline;
import org.ringcraft.engine.scoring.Scorecard;

/** Setups and scorecards of calls that nobody played. */
final class Cards {

    private Cards() {}

    static CallSetup setup(String scenario, Mode mode, long seed) {
        return new CallSetup(
                "core-uk", "0.1.0", scenario, "callum-reid", "default", "1", mode, seed, "Heronline", "Zoë");
    }

    static Scorecard card(String rubric, String version, double quality) {
        Scorecard.Section open = new Scorecard.Section(
                "open", "Open", Headline.CLOSING, 4, 8, List.of(line("greet", 4, 1, true), line("agenda", 4, 0, true)));
        Scorecard.Section listen = new Scorecard.Section(
                "listen", "Listen", Headline.MIRRORING, 5, 10, List.of(line("reflect", 10, 0.5, false)));
        return new Scorecard(
                rubric,
                version,
                quality,
                true,
                quality >= 80,
                80,
                Map.of(Headline.MIRRORING, 50.0, Headline.CLOSING, 100.0 / 3),
                List.of(open, listen),
                List.of(),
                Optional.of(Outcome.SALE),
                Aftermath.CANCELLED,
                new Scorecard.Times(123_456, 100_000, 3_456, 20_000, 0.52));
    }

    private static Scorecard.ScoreLine line(String id, double weight, double credit, boolean applicable) {
        return new Scorecard.ScoreLine(
                id,
                id,
                weight,
                applicable ? weight * credit : 0,
                credit,
                applicable,
                false,
                false,
                List.of(),
                "",
                Optional.empty(),
                List.of());
    }
}

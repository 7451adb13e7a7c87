package org.ringcraft.game.screen;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringcraft.engine.call.Aftermath;
import org.ringcraft.engine.call.CallView.Speaker;
import org.ringcraft.engine.call.CallView.Utterance;
import org.ringcraft.engine.call.Outcome;
import org.ringcraft.engine.catalogue.Severity;
import org.ringcraft.engine.scoring.Headline;
import org.ringcraft.engine.scoring.Scorecard;
import org.ringcraft.engine.scoring.Scorecard.BetterLine;
import org.ringcraft.engine.scoring.Scorecard.BreachFound;
import org.ringcraft.engine.scoring.Scorecard.Evidence;
import org.ringcraft.engine.scoring.Scorecard.ScoreLine;
import org.ringcraft.game.view.Shelf.MarkLine;
import org.ringcraft.game.view.Shelf.MarkSection;

/** A scorecard over the sample call: every kind of line is on it. */
final class SampleCard {

    private final Samples samples;
    private final List<Utterance> turns;
    private int placed;

    SampleCard(Samples samples, List<Utterance> turns) {
        this.samples = samples;
        this.turns =
                turns.stream().filter(said -> said.speaker() == Speaker.AGENT).toList();
    }

    Scorecard make(boolean failed) {
        List<Scorecard.Section> sections =
                samples.shelf().marks().sections().stream().map(this::section).toList();
        Map<Headline, Double> headlines = new EnumMap<>(Headline.class);
        headlines.put(Headline.QUESTIONING, 61.0);
        headlines.put(Headline.MIRRORING, 78.0);
        headlines.put(Headline.COMPLIANCE, failed ? 35.0 : 88.0);
        headlines.put(Headline.CLOSING, 72.0);
        return new Scorecard(
                "default",
                "1.0.0",
                failed ? 68 : 76,
                !failed,
                !failed,
                70,
                headlines,
                sections,
                failed ? List.of(breach("breach.1", Severity.FATAL), breach("breach.2", Severity.MAJOR)) : List.of(),
                Optional.of(Outcome.SALE),
                failed ? Aftermath.CANCELLED : Aftermath.KEPT,
                new Scorecard.Times(502_000, 431_000, 24_000, 47_000, 0.46));
    }

    private Scorecard.Section section(MarkSection section) {
        List<ScoreLine> lines = new ArrayList<>();
        section.lines().forEach(line -> lines.add(line(line)));
        double points = lines.stream().mapToDouble(ScoreLine::points).sum();
        return new Scorecard.Section(
                section.title(), section.title(), section.headline(), points, section.weight(), lines);
    }

    private ScoreLine line(MarkLine line) {
        int at = placed++;
        boolean applicable = at % 9 != 8;
        double credit = !applicable || at % 7 == 6 ? 0 : at % 4 == 3 ? 0.5 : 1;
        Utterance said = turns.get(at % turns.size());
        String why = credit == 1 ? "score.full" : credit == 0 ? "score.none" : "score.half";
        return new ScoreLine(
                "line-" + at,
                line.title(),
                line.weight(),
                credit * line.weight(),
                credit,
                applicable,
                line.fatal() && applicable && credit == 0,
                false,
                applicable ? List.of(new Evidence(said.event(), "reply", credit == 1)) : List.of(),
                samples.words().get(why),
                credit < 1 && applicable
                        ? Optional.of(new BetterLine(
                                said.event(), "reply-3", samples.words().get("better")))
                        : Optional.empty(),
                List.of("OCR-1.5"));
    }

    private BreachFound breach(String key, Severity severity) {
        String[] parts = samples.words().get(key).split("\\|");
        return new BreachFound(
                turns.get(turns.size() - 1).event(), parts[0], parts[1], parts[2], severity, parts[3], parts[4]);
    }
}

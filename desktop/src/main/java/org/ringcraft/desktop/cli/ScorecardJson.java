package org.ringcraft.desktop.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.engine.call.CallView;
import org.ringcraft.engine.scoring.Headline;
import org.ringcraft.engine.scoring.Scorecard;

/** A scorecard as JSON. Scripts read it: keys may be added, never renamed. */
final class ScorecardJson {

    private final Map<Integer, CallView.Utterance> utterances = new HashMap<>();

    private ScorecardJson(List<CallView.Utterance> transcript) {
        transcript.forEach(utterance -> utterances.put(utterance.event(), utterance));
    }

    static JsonObject of(Scorecard card, CallSetup setup, List<CallView.Utterance> transcript) {
        return new ScorecardJson(transcript).card(card, setup);
    }

    private JsonObject card(Scorecard card, CallSetup setup) {
        JsonObject object = Json.object();
        object.add("call", setup(setup));
        object.addProperty("rubric", card.rubric());
        object.addProperty("rubricVersion", card.rubricVersion());
        object.add("quality", Json.number(card.quality()));
        object.addProperty("passMark", card.passMark());
        object.addProperty("compliant", card.compliant());
        object.addProperty("passed", card.passed());
        object.add("headlines", headlines(card));
        object.addProperty("outcome", card.outcome().map(Enum::name).orElse(null));
        object.addProperty("aftermath", card.aftermath().name());
        object.add("times", times(card.times()));
        object.add("breaches", Json.array(card.breaches(), this::breach));
        object.add("sections", Json.array(card.sections(), this::section));
        object.addProperty("simulated", true);
        return object;
    }

    private static JsonObject setup(CallSetup setup) {
        JsonObject object = Json.object();
        object.addProperty("pack", setup.pack());
        object.addProperty("packVersion", setup.packVersion());
        object.addProperty("scenario", setup.scenario());
        object.addProperty("persona", setup.persona());
        object.addProperty("mode", setup.mode().name());
        object.addProperty("seed", setup.seed());
        object.addProperty("agent", setup.agent());
        return object;
    }

    private static JsonObject headlines(Scorecard card) {
        JsonObject object = Json.object();
        for (Headline headline : Headline.values()) {
            Double figure = card.headlines().get(headline);
            object.add(headline.name(), figure == null ? JsonNull.INSTANCE : Json.number(figure));
        }
        return object;
    }

    private static JsonObject times(Scorecard.Times times) {
        JsonObject object = Json.object();
        object.addProperty("handleMillis", times.handleMillis());
        object.addProperty("talkMillis", times.talkMillis());
        object.addProperty("holdMillis", times.holdMillis());
        object.addProperty("wrapMillis", times.wrapMillis());
        object.add("talkShare", Json.number(times.talkShare()));
        return object;
    }

    private JsonElement breach(Scorecard.BreachFound breach) {
        JsonObject object = Json.object();
        object.addProperty("breach", breach.breach());
        object.addProperty("severity", breach.severity().name());
        object.addProperty("title", breach.title());
        object.addProperty("law", breach.law());
        object.addProperty("cure", breach.cure());
        object.addProperty("because", breach.because());
        where(object, breach.event());
        return object;
    }

    private JsonElement section(Scorecard.Section section) {
        JsonObject object = Json.object();
        object.addProperty("id", section.id());
        object.addProperty("title", section.title());
        object.addProperty("headline", section.headline().name());
        object.add("points", Json.number(section.points()));
        object.add("weight", Json.number(section.weight()));
        object.add("lines", Json.array(section.lines(), this::line));
        return object;
    }

    private JsonElement line(Scorecard.ScoreLine line) {
        JsonObject object = Json.object();
        object.addProperty("id", line.id());
        object.addProperty("title", line.title());
        object.add("weight", Json.number(line.weight()));
        object.add("points", Json.number(line.points()));
        object.add("credit", Json.number(line.credit()));
        object.addProperty("applicable", line.applicable());
        object.addProperty("lostFatal", line.lostFatal());
        object.addProperty("afterYes", line.afterYes());
        object.addProperty("explanation", line.explanation());
        object.add("evidence", Json.array(line.evidence(), this::evidence));
        object.add(
                "better", line.better().<JsonElement>map(ScorecardJson::better).orElse(JsonNull.INSTANCE));
        object.add("criteria", Json.strings(line.criteria()));
        return object;
    }

    private JsonElement evidence(Scorecard.Evidence evidence) {
        JsonObject object = Json.object();
        object.addProperty("id", evidence.id());
        object.addProperty("earned", evidence.earned());
        where(object, evidence.event());
        return object;
    }

    private static JsonObject better(Scorecard.BetterLine better) {
        JsonObject object = Json.object();
        object.addProperty("event", better.event());
        object.addProperty("reply", better.reply());
        object.addProperty("text", better.text());
        return object;
    }

    /** The number of an event, and the words if any were said there. */
    private void where(JsonObject object, int event) {
        object.addProperty("event", event);
        CallView.Utterance utterance = utterances.get(event);
        object.addProperty(
                "speaker", utterance == null ? null : utterance.speaker().name());
        object.addProperty("text", utterance == null ? null : utterance.text());
    }
}

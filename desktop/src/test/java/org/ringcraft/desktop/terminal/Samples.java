package org.ringcraft.desktop.terminal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringcraft.engine.call.Aftermath;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.engine.call.CallView;
import org.ringcraft.engine.call.Outcome;
import org.ringcraft.engine.call.Stage;
import org.ringcraft.engine.catalogue.Severity;
import org.ringcraft.engine.scenario.Mode;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;
import org.ringcraft.engine.scoring.Headline;
import org.ringcraft.engine.scoring.Scorecard;
import org.ringcraft.game.asset.Words;

/** A call made by hand, so that reading and printing can be tested without a pack. */
final class Samples {

    static final Words WORDS = new Words("/i18n/terminal.properties");

    static final CallSetup SETUP = new CallSetup(
            "core-uk", "0.1.0", "frozen", "marion", "default", "1", Mode.PRACTICE, 7, "Heronline", "Alex");

    private Samples() {}

    static CallView talking() {
        return view(Stage.TALKING, choices(), Optional.empty());
    }

    static CallView wrapping() {
        return view(Stage.WRAPPING, List.of(), Optional.empty());
    }

    static CallView asked() {
        return view(
                Stage.TALKING,
                choices(),
                Optional.of(new CallView.Question(
                        "why-now",
                        "Why ask that now?",
                        List.of(
                                new CallView.Option("script", "The script says so"),
                                new CallView.Option("need", "To find the need")))));
    }

    static List<CallView.Utterance> transcript() {
        return List.of(
                said(4, CallView.Speaker.CUSTOMER, "open.hello", "Hello? My video calls keep freezing."),
                said(6, CallView.Speaker.AGENT, "ask.when", "When does it happen?"),
                said(9, CallView.Speaker.DESK, "recording-paused", ""),
                said(10, CallView.Speaker.DESK, "note-taken", "freezes\nat six"));
    }

    static Scorecard card() {
        Scorecard.ScoreLine open = new Scorecard.ScoreLine(
                "open-questions",
                "Open questions",
                6,
                3,
                0.5,
                true,
                false,
                false,
                List.of(new Scorecard.Evidence(6, "ask.when", true), new Scorecard.Evidence(8, "hub", false)),
                "Half of your questions were open.",
                Optional.of(new Scorecard.BetterLine(6, "ask.tell", "Tell me what happens.")),
                List.of());
        Scorecard.ScoreLine greet = new Scorecard.ScoreLine(
                "greeting",
                "Greeting",
                4,
                4,
                1,
                true,
                false,
                false,
                List.of(),
                "All said.",
                Optional.empty(),
                List.of());
        Scorecard.ScoreLine card = new Scorecard.ScoreLine(
                "card",
                "Card safety",
                4,
                0,
                0,
                false,
                false,
                false,
                List.of(),
                "No card.",
                Optional.empty(),
                List.of());
        Scorecard.ScoreLine checks = new Scorecard.ScoreLine(
                "checks", "Checks", 8, 0, 0, true, true, false, List.of(), "Never done.", Optional.empty(), List.of());
        return new Scorecard(
                "default",
                "1",
                70.25,
                false,
                false,
                80,
                Map.of(Headline.QUESTIONING, 58.333, Headline.COMPLIANCE, 0.0, Headline.CLOSING, 100.0),
                List.of(
                        new Scorecard.Section(
                                "questioning", "Questioning", Headline.QUESTIONING, 7, 10, List.of(greet, open)),
                        new Scorecard.Section(
                                "procedure", "Procedure", Headline.COMPLIANCE, 0, 12, List.of(checks, card))),
                List.of(new Scorecard.BreachFound(
                        9, "x", "PCI DSS", "Took a card badly", Severity.FATAL, "Pause first.", "card")),
                Optional.of(Outcome.SALE),
                Aftermath.CANCELLED,
                new Scorecard.Times(247_400, 200_000, 0, 47_400, 0.524));
    }

    private static List<CallView.Choice> choices() {
        return List.of(
                new CallView.Choice(1, "ask.when", "When does it happen?", Move.ASK),
                new CallView.Choice(2, "greet.hello", "Good morning.", Move.GREET));
    }

    private static CallView view(Stage stage, List<CallView.Choice> choices, Optional<CallView.Question> because) {
        return new CallView(
                "Calls that freeze",
                Mode.PRACTICE,
                stage,
                Phase.DISCOVER,
                20_000,
                20_000,
                3_000,
                new CallView.Person("marion", "Marion Adeyemi", "marion", CallView.Mood.NEUTRAL),
                true,
                transcript(),
                choices,
                List.of(
                        new CallView.Finding("upload", "Sending video must not freeze", true),
                        new CallView.Finding("price", "There is a limit to the price", false)),
                desk(),
                because,
                Optional.empty());
    }

    private static CallView.Desk desk() {
        return new CallView.Desk(
                true,
                "Mrs M Adeyemi",
                List.of(
                        new CallView.Check("postcode", "Postcode", "BS6 5QT", "BS6 5QT", CallView.CheckResult.MATCHED),
                        new CallView.Check(
                                "date-of-birth", "Date of birth", "1 May 1955", "", CallView.CheckResult.OPEN)),
                false,
                2,
                List.of(
                        new CallView.OrderRow(
                                "proposal",
                                "Package",
                                true,
                                "",
                                List.of(
                                        new CallView.Option("fibre-150-24", "Fibre 150, 24 months"),
                                        new CallView.Option("fibre-500-24", "Fibre 500, 24 months"))),
                        new CallView.OrderRow("email", "E-mail", true, "a@b.example", List.of())),
                false,
                CallView.Payment.NONE,
                List.of("freezes\nat six"),
                List.of(new CallView.Tick("price", "Total price", true), new CallView.Tick("term", "Term", false)),
                List.of(
                        new CallView.Option("sale", "Sale"),
                        new CallView.Option("no-sale", "No sale"),
                        new CallView.Option("call-back", "Call back agreed")));
    }

    private static CallView.Utterance said(int event, CallView.Speaker speaker, String id, String text) {
        return new CallView.Utterance(event, 1_000L * event, speaker, id, text, 900);
    }
}

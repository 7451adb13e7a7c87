package org.ringcraft.io.journal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.ringcraft.engine.call.Aftermath;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.engine.call.Decision;
import org.ringcraft.engine.call.Outcome;
import org.ringcraft.engine.persona.Mind;
import org.ringcraft.engine.persona.Traits;
import org.ringcraft.engine.scenario.Mode;
import org.ringcraft.engine.scenario.Style;
import org.ringcraft.engine.scenario.Tone;

/** A short call that nobody played: 29 events in 13 commands, so that its journal has 30 lines. */
final class SampleCall {

    static final CallSetup SETUP = new CallSetup(
            "core-uk",
            "0.1.0",
            "broadband-upgrade",
            "callum-reid",
            "default",
            "1",
            Mode.ASSESSMENT,
            -42,
            "Heronline",
            "Zoë");

    private static final Mind MIND = new Mind(0.41, 0.7, 0.35, 0.9, 0.512345);
    private static final Style STYLE = new Style(0.2, 0.8, 0.4, 0.3);

    private SampleCall() {}

    /** Returns what came of each command. */
    static List<List<CallEvent>> commands() {
        return List.of(
                List.of(
                        new CallEvent.CallStarted(0, SETUP),
                        new CallEvent.CustomerArrived(0, new Traits(0.1, 0.2, 0.3, 0.4, 0.5, 0.654321), STYLE, MIND),
                        new CallEvent.NodeEntered(0, "open.ring", 0),
                        new CallEvent.CustomerSpoke(300, "line.hello", 0x1.8p-3, 2100)),
                List.of(
                        new CallEvent.PlayerSaid(4150, "open.greet", Tone.WARM, CallCommand.Entry.CHOSEN, 3300, false),
                        new CallEvent.CustomerReacted(4150, -1.204001, MIND),
                        new CallEvent.NodeEntered(7450, "ask", 0x1p-32),
                        new CallEvent.CustomerSpoke(7750, "line.why", 0.5, 5000)),
                List.of(new CallEvent.RecordOpened(14_000)),
                List.of(
                        new CallEvent.PlayerSaid(
                                15_250, "ask.postcode", Tone.PLAIN, CallCommand.Entry.CHOSEN, 1500, true),
                        new CallEvent.Interrupted(15_250),
                        new CallEvent.AnswerGiven(16_750, "postcode", "BS6 5QT", 0.75)),
                List.of(new CallEvent.IdentityChecked(20_000, "postcode", "BS6 5QT", true)),
                List.of(new CallEvent.NoteTaken(24_000, "wants \"more upload\"; 2 kids – naïve?\nring £")),
                List.of(
                        new CallEvent.PlayerSaid(30_000, "ask.need", Tone.CALM, CallCommand.Entry.CHOSEN, 2000, false),
                        new CallEvent.NeedTouched(32_000, "upload", CallEvent.Disclosed.HINT, 0.3),
                        new CallEvent.ObjectionRaised(32_000, "price", true, 0.0625)),
                List.of(new CallEvent.Waited(36_000, 2000), new CallEvent.StyleShifted(38_000, STYLE)),
                List.of(
                        new CallEvent.PlayerSaid(
                                40_000, "close.ask", Tone.PLAIN, CallCommand.Entry.CHOSEN, 2500, false),
                        new CallEvent.CustomerDecided(42_500, "fibre", Decision.YES, 0.61, 0.2, 0.123),
                        new CallEvent.BreachCommitted(42_500, "no-price", "close.ask")),
                List.of(new CallEvent.OrderFilled(50_000, "email", "a@b.example"), new CallEvent.OrderPlaced(52_000)),
                List.of(new CallEvent.CardTaken(55_000, false, true, 0.999, 18_000)),
                List.of(new CallEvent.LineClosed(60_000, CallEvent.By.AGENT, 0, 0)),
                List.of(
                        new CallEvent.CallWrapped(80_000, "sale", ""),
                        new CallEvent.AftermathDrawn(80_000, Aftermath.CANCELLED, 0.31, 0.02, 0.111),
                        new CallEvent.CallEnded(80_000, Outcome.SALE)));
    }

    static List<CallEvent> events() {
        return commands().stream().flatMap(List::stream).toList();
    }

    /** Returns the lines of its journal, without line ends. */
    static List<String> lines() {
        SealedLine header = SealedLine.seal(new Header(1, SETUP).body(), SealedLine.ORIGIN);
        List<SealedLine> lines = new ArrayList<>(List.of(header));
        List<List<CallEvent>> commands = commands();
        for (int command = 0; command < commands.size(); command++) {
            List<CallEvent> batch = commands.get(command);
            for (int i = 0; i < batch.size(); i++) {
                Entry entry = new Entry(lines.size(), command, batch.size() - i - 1, batch.get(i));
                lines.add(SealedLine.seal(
                        entry.body(), lines.get(lines.size() - 1).statedChain()));
            }
        }
        return lines.stream()
                .map(line -> new String(line.bytes(), StandardCharsets.UTF_8))
                .toList();
    }

    static byte[] file(List<String> lines) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (String line : lines) {
            file.writeBytes(line.getBytes(StandardCharsets.UTF_8));
            file.write('\n');
        }
        return file.toByteArray();
    }

    static byte[] file() {
        return file(lines());
    }
}

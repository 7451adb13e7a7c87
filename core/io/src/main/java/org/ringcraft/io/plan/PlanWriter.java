package org.ringcraft.io.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ringcraft.engine.call.Aftermath;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.engine.scoring.Scorecard;

/** Writes a call that was played as a plan. */
public final class PlanWriter {

    private PlanWriter() {}

    /** Returns the text of a plan without expectations: the call and its commands, as far as it went. */
    public static String write(CallSetup setup, List<CallCommand> commands) {
        List<String> lines = new ArrayList<>();
        String agent = "\"" + setup.agent().replace("\"", "") + "\"";
        lines.add("# Recorded with pack " + setup.pack() + " " + setup.packVersion() + ".");
        lines.add("call scenario=" + setup.scenario() + " persona=" + setup.persona() + " rubric=" + setup.rubric()
                + " seed=" + setup.seed() + " mode=" + setup.mode().name().toLowerCase(Locale.ROOT) + " agent="
                + agent);
        commands.forEach(command -> lines.add(CommandText.format(command)));
        return String.join("\n", lines) + "\n";
    }

    /** Returns the text of a plan that expects what came of the call. */
    public static String write(CallSetup setup, List<CallCommand> commands, Scorecard card) {
        StringBuilder text = new StringBuilder(write(setup, commands));
        card.outcome()
                .ifPresent(outcome ->
                        text.append("expect outcome ").append(outcome.name()).append('\n'));
        if (card.aftermath() != Aftermath.NONE) {
            text.append("expect aftermath ").append(card.aftermath().name()).append('\n');
        }
        text.append("expect compliance ")
                .append(card.compliant() ? "PASS" : "FAIL")
                .append('\n');
        double quality = Math.floor(card.quality());
        text.append("expect quality >= ").append((int) quality).append('\n');
        text.append("expect quality < ").append((int) quality + 1).append('\n');
        return text.toString();
    }
}

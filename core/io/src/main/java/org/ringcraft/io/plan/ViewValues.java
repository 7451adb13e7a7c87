package org.ringcraft.io.plan;

import java.util.List;
import java.util.Set;
import org.ringcraft.engine.call.CallView;

/** The values of a view that a plan can ask for, as words. */
final class ViewValues {

    static final Set<String> KEYS = Set.of(
            "phase",
            "stage",
            "mood",
            "recording",
            "record-open",
            "verified",
            "order-placed",
            "payment",
            "known",
            "hinted",
            "open",
            "because");

    private ViewValues() {}

    /** Returns every value that holds for the key; most have one, lists have one an element. */
    static List<String> of(CallView view, String key) {
        return switch (key) {
            case "phase" -> List.of(view.phase().name());
            case "stage" -> List.of(view.stage().name());
            case "mood" -> List.of(view.customer().mood().name());
            case "recording" -> List.of(Boolean.toString(view.recording()));
            case "record-open" -> List.of(Boolean.toString(view.desk().recordOpen()));
            case "verified" -> List.of(Boolean.toString(view.desk().verified()));
            case "order-placed" -> List.of(Boolean.toString(view.desk().orderPlaced()));
            case "payment" -> List.of(view.desk().payment().name());
            case "known" -> findings(view, true);
            case "hinted" -> findings(view, false);
            case "open" -> view.choices().stream().map(CallView.Choice::reply).toList();
            case "because" -> view.because().map(CallView.Question::id).stream().toList();
            default -> throw new IllegalArgumentException("The parser let through the view key '" + key + "'.");
        };
    }

    private static List<String> findings(CallView view, boolean full) {
        return view.known().stream()
                .filter(finding -> finding.full() == full)
                .map(CallView.Finding::need)
                .toList();
    }
}

package org.ringcraft.io.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.CallView;
import org.ringcraft.engine.catalogue.RulePack;

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
            "disclosed",
            "open",
            "because");

    private static final Set<String> LISTS = Set.of("known", "hinted", "disclosed", "open", "because");

    private ViewValues() {}

    /** Tells whether the key stands for a list, of which a plan names one element. */
    static boolean isList(String key) {
        return LISTS.contains(key);
    }

    /** Returns every value that holds for the key; most have one, lists have one an element. */
    static List<String> of(Moment moment, String key) {
        return key.equals("disclosed") ? disclosed(moment.state()) : of(moment.view(), key);
    }

    /** The checklist of the view would not do: in an assessment there is none. */
    static List<String> disclosed(CallState state) {
        List<RulePack.Disclosure> all = state.script().disclosureList();
        return IntStream.range(0, all.size())
                .filter(i -> (state.disclosed() >> i & 1) != 0)
                .mapToObj(i -> all.get(i).id())
                .toList();
    }

    private static List<String> of(CallView view, String key) {
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

package org.ringcraft.io.report;

import java.util.List;
import org.ringcraft.engine.play.Matrix;
import org.ringcraft.engine.scenario.Scenario;

/**
 * One scenario, as the sections about it see it.
 *
 * @param number of the scenario on the page, from 0
 */
record PartView(
        ReportContent content,
        ReportWords words,
        int number,
        Matrix.Part part,
        Scenario scenario,
        List<ShownCall> calls) {

    static PartView of(ReportContent content, ReportWords words, int number) {
        Matrix.Part part = content.matrix().parts().get(number);
        return new PartView(
                content,
                words,
                number,
                part,
                content.pack().scenario(part.scenario()).orElseThrow(),
                number < content.calls().size() ? content.calls().get(number) : List.of());
    }

    /** Returns an id for something in this scenario, different from those in others. */
    String id(String name) {
        return "s" + number + "-" + name;
    }

    /** Returns how many calls are in the figures. */
    long played() {
        return part.rows().stream().mapToLong(row -> row.report().calls()).sum();
    }

    String persona(String id) {
        return content.pack().persona(id).map(each -> each.name()).orElse(id);
    }
}

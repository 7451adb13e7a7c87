package org.ringcraft.desktop.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.ringcraft.engine.scenario.Line;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.Reply;
import org.ringcraft.engine.scenario.Scenario;

/**
 * What a scenario is made of, with its fragments included.
 *
 * @param customerLines what customers can say in it; their remarks are not counted, for these are the personas'
 * @param phases nodes by phase
 * @param moves replies by move
 * @param questions replies by kind of question
 * @param disclosures made by some reply
 * @param breaches that lie in the words of some reply
 */
record ScenarioStats(
        Scenario scenario,
        List<String> replyTexts,
        List<String> customerLines,
        Map<String, Integer> phases,
        Map<String, Integer> moves,
        Map<String, Integer> questions,
        Set<String> disclosures,
        Set<String> breaches,
        int turningPoints) {

    static ScenarioStats of(Scenario scenario) {
        List<Reply> replies = scenario.nodes().stream()
                .flatMap(node -> node.replies().stream())
                .toList();
        List<Reply> questions = replies.stream()
                .filter(reply -> reply.act().question().isPresent())
                .toList();
        return new ScenarioStats(
                scenario,
                replies.stream().map(Reply::text).toList(),
                customerLines(scenario).stream().map(Line::text).toList(),
                count(scenario.nodes(), node -> node.phase().name()),
                count(replies, reply -> reply.move().name()),
                count(questions, reply -> reply.act().question().orElseThrow().name()),
                ids(replies, reply -> reply.act().discloses()),
                ids(replies, reply -> reply.act().breaks()),
                (int) scenario.nodes().stream()
                        .filter(node -> node.because().isPresent())
                        .count());
    }

    private static List<Line> customerLines(Scenario scenario) {
        List<Line> lines = new ArrayList<>();
        for (Node node : scenario.nodes()) {
            lines.addAll(node.enter());
            node.replies().forEach(reply -> lines.addAll(reply.answers()));
        }
        scenario.needs().forEach(need -> {
            lines.addAll(need.hint());
            lines.addAll(need.full());
            lines.addAll(need.guarded());
        });
        scenario.objections().forEach(objection -> {
            lines.addAll(objection.implicit());
            lines.addAll(objection.explicit());
            lines.addAll(objection.again());
            lines.addAll(objection.settled());
        });
        return lines;
    }

    private static Set<String> ids(List<Reply> replies, Function<Reply, List<String>> tags) {
        Set<String> ids = new TreeSet<>();
        replies.forEach(reply -> ids.addAll(tags.apply(reply)));
        return ids;
    }

    private static <T> Map<String, Integer> count(List<T> things, Function<T, String> kind) {
        Map<String, Integer> counts = new TreeMap<>();
        things.forEach(thing -> counts.merge(kind.apply(thing), 1, Integer::sum));
        return counts;
    }
}

package org.ringcraft.engine.play;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallScript;
import org.ringcraft.engine.call.ScriptLine;
import org.ringcraft.engine.call.ScriptNode;
import org.ringcraft.engine.call.ScriptReply;
import org.ringcraft.engine.catalogue.RulePack;
import org.ringcraft.engine.scoring.Rubric;
import org.ringcraft.engine.scoring.Sheet;

/** Counts of what calls came across, in whole numbers. */
final class CoverageCounts {

    private static final int NOT_APPLICABLE = 3;
    private static final int RESULTS = 4;
    private static final int[] NOWHERE = {};

    private final List<CallScript> scripts;
    private final List<Rubric.Line> card;
    private final long[] nodes;

    /** By node: the nodes to which its replies lead. */
    private final int[][] ways;

    /** By node and place among its ways. */
    private final long[][] passages;

    /** By persona, since each has lines of their own. */
    private final long[][] lines;

    /** By line of the card: no credit, half, full, not applicable. */
    private final long[] results;

    private final Map<String, Integer> breachNumbers = new LinkedHashMap<>();
    private final long[] breaches;
    private final long[] breachesByReply;

    CoverageCounts(List<CallScript> scripts, Rubric rubric) {
        this.scripts = scripts;
        card = Sheet.lines(rubric);
        CallScript any = scripts.get(0);
        nodes = new long[any.nodes().size()];
        ways = new int[nodes.length][];
        passages = new long[nodes.length][];
        for (ScriptNode node : any.nodes()) {
            ways[node.index()] = waysFrom(node);
            passages[node.index()] = new long[ways[node.index()].length];
        }
        lines = new long[scripts.size()][];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = new long[scripts.get(i).lines().size()];
        }
        results = new long[card.size() * RESULTS];
        for (CallScript.RuleBreach each : any.breachList()) {
            breachNumbers.put(each.breach().id(), breachNumbers.size());
        }
        // The last place is for what no rule in force knows, and is not reported.
        breaches = new long[breachNumbers.size() + 1];
        breachesByReply = new long[any.replies().size()];
    }

    void over(int persona, List<CallEvent> log, Sheet sheet) {
        CallScript script = scripts.get(persona);
        int node = -1;
        for (int i = 0; i < log.size(); i++) {
            CallEvent event = log.get(i);
            if (event instanceof CallEvent.CustomerSpoke spoke) {
                lines[persona][script.line(spoke.line()).orElseThrow().index()]++;
            } else if (event instanceof CallEvent.NodeEntered entered) {
                int to = script.node(entered.node()).orElseThrow().index();
                nodes[to]++;
                passed(node, to);
                node = to;
            } else if (event instanceof CallEvent.BreachCommitted breach) {
                breaches[breachNumbers.getOrDefault(breach.breach(), breaches.length - 1)]++;
                int reply =
                        script.reply(breach.because()).map(ScriptReply::index).orElse(-1);
                if (reply >= 0) {
                    breachesByReply[reply]++;
                }
            }
        }
        for (int line = 0; line < card.size(); line++) {
            double credit = sheet.credit(line);
            results[line * RESULTS + (Double.isNaN(credit) ? NOT_APPLICABLE : (int) (2 * credit))]++;
        }
    }

    private static int[] waysFrom(ScriptNode node) {
        return node.replies().stream()
                .flatMap(reply -> reply.ways().stream())
                .mapToInt(ScriptReply.Way::to)
                .filter(to -> to != node.index())
                .distinct()
                .toArray();
    }

    private void passed(int from, int to) {
        int[] there = from < 0 ? NOWHERE : ways[from];
        for (int i = 0; i < there.length; i++) {
            passages[from][i] += there[i] == to ? 1 : 0;
        }
    }

    void addAll(CoverageCounts other) {
        Whole.add(nodes, other.nodes);
        for (int i = 0; i < passages.length; i++) {
            Whole.add(passages[i], other.passages[i]);
        }
        for (int i = 0; i < lines.length; i++) {
            Whole.add(lines[i], other.lines[i]);
        }
        Whole.add(results, other.results);
        Whole.add(breaches, other.breaches);
        Whole.add(breachesByReply, other.breachesByReply);
    }

    /** Returns how often saying that reply broke a rule. */
    long breachesOf(int reply) {
        return breachesByReply[reply];
    }

    Coverage coverage(List<Item> items) {
        return new Coverage(
                nodeCounts(),
                passages(),
                items.stream()
                        .filter(item -> item.offered() == 0)
                        .map(Item::reply)
                        .toList(),
                items.stream()
                        .filter(item -> item.offered() > 0 && item.taken() == 0)
                        .map(Item::reply)
                        .toList(),
                lineCounts(),
                ruleCounts(),
                breachCounts());
    }

    private List<Coverage.Count> nodeCounts() {
        List<Coverage.Count> counts = new ArrayList<>();
        for (ScriptNode node : scripts.get(0).nodes()) {
            counts.add(new Coverage.Count(node.id(), nodes[node.index()]));
        }
        return counts;
    }

    private List<Coverage.Passage> passages() {
        List<ScriptNode> all = scripts.get(0).nodes();
        List<Coverage.Passage> counts = new ArrayList<>();
        for (int from = 0; from < ways.length; from++) {
            for (int i = 0; i < ways[from].length; i++) {
                counts.add(new Coverage.Passage(
                        all.get(from).id(), all.get(ways[from][i]).id(), passages[from][i]));
            }
        }
        return counts;
    }

    private List<Coverage.Count> lineCounts() {
        Map<String, Long> byId = new LinkedHashMap<>();
        for (int persona = 0; persona < lines.length; persona++) {
            for (ScriptLine line : scripts.get(persona).lines()) {
                byId.merge(line.id(), lines[persona][line.index()], Long::sum);
            }
        }
        List<Coverage.Count> counts = new ArrayList<>();
        byId.forEach((id, times) -> counts.add(new Coverage.Count(id, times)));
        return counts;
    }

    private List<Coverage.RuleCount> ruleCounts() {
        List<Coverage.RuleCount> counts = new ArrayList<>();
        for (int i = 0; i < card.size(); i++) {
            int at = i * RESULTS;
            counts.add(new Coverage.RuleCount(
                    card.get(i).id(),
                    card.get(i).title(),
                    results[at + 2],
                    results[at + 1],
                    results[at],
                    results[at + NOT_APPLICABLE]));
        }
        return counts;
    }

    private List<Coverage.BreachCount> breachCounts() {
        List<Coverage.BreachCount> counts = new ArrayList<>();
        for (int i = 0; i < breachNumbers.size(); i++) {
            RulePack.Breach breach = scripts.get(0).breachList().get(i).breach();
            counts.add(new Coverage.BreachCount(breach.id(), breach.title(), breach.severity(), breaches[i]));
        }
        return counts;
    }
}

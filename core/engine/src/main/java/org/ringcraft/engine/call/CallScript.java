package org.ringcraft.engine.call;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringcraft.engine.catalogue.Catalogue;
import org.ringcraft.engine.catalogue.Deadline;
import org.ringcraft.engine.catalogue.ProcedureTrigger;
import org.ringcraft.engine.catalogue.RulePack;
import org.ringcraft.engine.persona.BuyingModel;
import org.ringcraft.engine.persona.Coefficients;
import org.ringcraft.engine.persona.Persona;
import org.ringcraft.engine.persona.ReactionModel;
import org.ringcraft.engine.persona.Remark;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Scenario;

/**
 * A scenario compiled for one persona and the rules in force on its day: ids are turned into indices, conditions are
 * bound, lines that this persona never says are left out. Immutable; any number of calls can share one.
 */
public final class CallScript {

    final Scenario scenario;
    final Persona persona;
    final Catalogue catalogue;
    final Coefficients coefficients;
    final Index needs;
    final Index objections;
    final Index disclosures;
    final Index breaches;
    final Index flags;
    final Index proposals;
    final Index extras;
    final Index checks;
    final Index orderFields;
    final Index nodeIds;
    final Index replyIds;
    final ScriptNode[] nodes;
    final ScriptReply[] replies;
    final ScriptLine[] lines;

    /** The direct answers of each reply, and the lines for entering each node, by index. */
    final ScriptLine[][] answers;

    final ScriptLine[][] enters;

    /** A hash map, since the compact immutable ones are slow to look up in and this is asked for every line spoken. */
    final Map<String, ScriptLine> linesById;

    final double[] needWeights;
    final ScriptLine[][] hints;
    final ScriptLine[][] reveals;
    final ScriptLine[][] brushOffs;
    final ScriptLine[][] resistances;
    final ScriptLine[][] voiced;
    final ScriptLine[][] repeated;
    final ScriptLine[][] settled;
    final Map<Remark, ScriptLine[]> remarks;
    final Persona.Tendency[] tendencies;
    final Identity[] identities;
    final Optional<ScriptLine> shiftLine;
    final org.ringcraft.engine.scenario.Condition shiftWhen;
    final Map<Deadline, Long> owed;
    final RulePack.Disclosure[] disclosureList;
    final RuleBreach[] breachList;
    final int[] breachByTrigger;
    final double[][] proposalMeets;
    final double[][] extraMeets;
    final ReactionModel reactions;
    final BuyingModel buying;
    private final int circumstances;

    /** The same as the arrays, as lists made once: policies ask for them at every choice. */
    private final List<ScriptNode> nodeList;

    private final List<ScriptReply> replyList;
    private final Map<Move, List<ScriptReply>> repliesByMove = new EnumMap<>(Move.class);
    private final List<ScriptReply> disclosing;
    private final List<ScriptLine> lineList;
    private final List<RulePack.Disclosure> disclosuresByNumber;
    private final List<RuleBreach> breachesByNumber;

    CallScript(ScriptCompiler from) {
        scenario = from.scenario;
        persona = from.persona;
        catalogue = from.catalogue;
        coefficients = from.coefficients;
        needs = from.needs;
        objections = from.objections;
        disclosures = from.disclosures;
        breaches = from.breaches;
        flags = from.flags;
        proposals = from.proposals;
        extras = from.extras;
        checks = from.checks;
        orderFields = from.orderFields;
        nodeIds = from.nodeIds;
        replyIds = from.replyIds;
        needWeights = from.needWeights();
        hints = from.needLines(need -> need.hint());
        reveals = from.needLines(need -> need.full());
        brushOffs = from.needLines(need -> need.guarded());
        resistances = from.objectionLines(objection -> objection.implicit());
        voiced = from.objectionLines(objection -> objection.explicit());
        repeated = from.objectionLines(objection -> objection.again());
        settled = from.objectionLines(objection -> objection.settled());
        remarks = from.remarks();
        tendencies = from.tendencies();
        identities = from.identities();
        shiftLine = from.shiftLine();
        shiftWhen = from.shiftWhen();
        nodes = from.nodes();
        replies = Arrays.stream(nodes)
                .flatMap(node -> node.replies().stream())
                .sorted(Comparator.comparingInt(ScriptReply::index))
                .toArray(ScriptReply[]::new);
        lines = from.lines.toArray(ScriptLine[]::new);
        answers = Arrays.stream(replies)
                .map(reply -> reply.answers().toArray(ScriptLine[]::new))
                .toArray(ScriptLine[][]::new);
        enters = Arrays.stream(nodes)
                .map(node -> node.enter().toArray(ScriptLine[]::new))
                .toArray(ScriptLine[][]::new);
        linesById = new HashMap<>(from.linesById);
        disclosureList = from.disclosureList.toArray(RulePack.Disclosure[]::new);
        breachList = from.breachList.toArray(RuleBreach[]::new);
        owed = from.owed();
        breachByTrigger = from.breachByTrigger();
        proposalMeets = from.proposalMeets();
        extraMeets = from.extraMeets();
        reactions = new ReactionModel(coefficients);
        buying = new BuyingModel(coefficients);
        circumstances = persona.circumstances().stream()
                .mapToInt(circumstance -> 1 << circumstance.ordinal())
                .sum();
        nodeList = List.of(nodes);
        replyList = List.of(replies);
        for (Move move : Move.values()) {
            repliesByMove.put(
                    move,
                    replyList.stream()
                            .filter(reply -> reply.reply().move() == move)
                            .toList());
        }
        disclosing = replyList.stream().filter(reply -> reply.discloses() != 0).toList();
        lineList = List.of(lines);
        disclosuresByNumber = List.of(disclosureList);
        breachesByNumber = List.of(breachList);
    }

    /** Compiles. The parts must have passed the loader's checks; a dangling id throws. */
    public static CallScript compile(
            Scenario scenario, Persona persona, Catalogue catalogue, List<RulePack> rules, Coefficients coefficients) {
        return new CallScript(new ScriptCompiler(scenario, persona, catalogue, rules, coefficients));
    }

    public Scenario scenario() {
        return scenario;
    }

    public Persona persona() {
        return persona;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** Returns the nodes, in the order of the scenario. */
    public List<ScriptNode> nodes() {
        return nodeList;
    }

    /** Returns every reply by its index. */
    public List<ScriptReply> replies() {
        return replyList;
    }

    /** Returns the replies of a move, in the order of the script. */
    public List<ScriptReply> replies(Move move) {
        return repliesByMove.getOrDefault(move, List.of());
    }

    /** Returns the customer lines that this persona may speak, by their index. */
    public List<ScriptLine> lines() {
        return lineList;
    }

    /** Returns the node of that id, if there is one. */
    public Optional<ScriptNode> node(String id) {
        int index = nodeIds.find(id);
        return index < 0 ? Optional.empty() : Optional.of(nodes[index]);
    }

    /** Returns the replies that make a disclosure, in the order of the script. */
    public List<ScriptReply> disclosing() {
        return disclosing;
    }

    /** Returns the reply of that id, if there is one. */
    public Optional<ScriptReply> reply(String id) {
        int index = replyIds.find(id);
        return index < 0 ? Optional.empty() : Optional.of(replies[index]);
    }

    /** Returns the customer line of that id, if there is one. */
    public Optional<ScriptLine> line(String id) {
        return Optional.ofNullable(linesById.get(id));
    }

    /** Returns the number of a need, or -1. Bit sets of needs use it. */
    public int need(String id) {
        return needs.find(id);
    }

    /** Returns how many needs the scenario has. */
    public int needCount() {
        return needs.size();
    }

    /** Returns how much a need matters to this persona, 0..2; 0 when the persona does not have it. */
    public double needWeight(int need) {
        return needWeights[need];
    }

    /** Returns the share (0..1) of a need that an extra meets. */
    public double extraMeets(int extra, int need) {
        return extraMeets[extra][need];
    }

    /** Returns the share (0..1) of a need that a proposal meets. */
    public double proposalMeets(int proposal, int need) {
        return proposalMeets[proposal][need];
    }

    /** Returns the number of a disclosure, or -1. Bit sets of disclosures use it. */
    public int disclosure(String id) {
        return disclosures.find(id);
    }

    /** Returns the disclosures by number. */
    public List<RulePack.Disclosure> disclosureList() {
        return disclosuresByNumber;
    }

    /** Returns the bit set of required disclosures that are owed by that point. */
    public long owedBy(Deadline deadline) {
        return owed.getOrDefault(deadline, 0L);
    }

    /** Returns the breaches that the rules in force know, by number. */
    public List<RuleBreach> breachList() {
        return breachesByNumber;
    }

    /** Returns the breach of that id, if a rule in force knows it. */
    public Optional<RuleBreach> breach(String id) {
        int index = breaches.find(id);
        return index < 0 ? Optional.empty() : Optional.of(breachList[index]);
    }

    boolean hasCircumstance(int ordinal) {
        return (circumstances >> ordinal & 1) != 0;
    }

    int breachFor(ProcedureTrigger trigger) {
        return breachByTrigger[trigger.ordinal()];
    }

    ScriptLine lineById(String id) {
        ScriptLine line = linesById.get(id);
        if (line == null) {
            throw new IllegalArgumentException("The line '" + id + "' is not in scenario '" + scenario.id()
                    + "'. Maybe the pack has changed since.");
        }
        return line;
    }

    ScriptReply replyById(String id) {
        int index = replyIds.find(id);
        if (index < 0) {
            throw new IllegalArgumentException("The reply '" + id + "' is not in scenario '" + scenario.id()
                    + "'. Maybe the pack has changed since.");
        }
        return replies[index];
    }

    /** A breach with the law that it breaks. */
    public record RuleBreach(RulePack.Breach breach, String law) {}

    /** A caller's answer to one check, with the odds and the lines for the right and the wrong one. */
    @SuppressWarnings("ArrayRecordComponent") // never compared nor shown; read at every check
    record Identity(String right, ScriptLine[] rightLines, double wrongOdds, String wrong, ScriptLine[] wrongLines) {}

    static Map<Deadline, Long> noneOwed() {
        return new EnumMap<>(Deadline.class);
    }
}

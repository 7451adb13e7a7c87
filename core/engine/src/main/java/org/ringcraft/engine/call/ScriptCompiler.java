package org.ringcraft.engine.call;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ringcraft.engine.catalogue.AuthorityItem;
import org.ringcraft.engine.catalogue.Catalogue;
import org.ringcraft.engine.catalogue.Claim;
import org.ringcraft.engine.catalogue.Deadline;
import org.ringcraft.engine.catalogue.ProcedureTrigger;
import org.ringcraft.engine.catalogue.Product;
import org.ringcraft.engine.catalogue.RulePack;
import org.ringcraft.engine.persona.Coefficients;
import org.ringcraft.engine.persona.Persona;
import org.ringcraft.engine.persona.Remark;
import org.ringcraft.engine.scenario.Circumstance;
import org.ringcraft.engine.scenario.Condition;
import org.ringcraft.engine.scenario.HandleStep;
import org.ringcraft.engine.scenario.Line;
import org.ringcraft.engine.scenario.Mode;
import org.ringcraft.engine.scenario.Need;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.Objection;
import org.ringcraft.engine.scenario.RefKind;
import org.ringcraft.engine.scenario.Reply;
import org.ringcraft.engine.scenario.Scenario;

/** Turns the parts of a call into a {@link CallScript}. Used once and thrown away. */
final class ScriptCompiler implements Condition.Names {

    /** Conversational English, about the middle of what is measured for telephone agents; invented in detail. */
    private static final int AGENT_WORDS_PER_MINUTE = 165;

    final Scenario scenario;
    final Persona persona;
    final Catalogue catalogue;
    final Coefficients coefficients;
    final Index needs;
    final Index objections;
    final Index disclosures = new Index("disclosure");
    final Index breaches = new Index("breach");
    final Index flags = new Index("flag");
    final Index proposals;
    final Index extras;
    final Index checks;
    final Index orderFields;
    final Index nodeIds;
    final Index replyIds = new Index("reply");
    final List<ScriptLine> lines = new ArrayList<>();
    final Map<String, ScriptLine> linesById = new HashMap<>();
    final List<RulePack.Disclosure> disclosureList = new ArrayList<>();
    final List<CallScript.RuleBreach> breachList = new ArrayList<>();

    ScriptCompiler(
            Scenario scenario, Persona persona, Catalogue catalogue, List<RulePack> rules, Coefficients coefficients) {
        this.scenario = scenario;
        this.persona = persona;
        this.catalogue = catalogue;
        this.coefficients = coefficients;
        needs = Index.of("need", scenario.needs().stream().map(Need::id).toList());
        objections = Index.of(
                "objection", scenario.objections().stream().map(Objection::id).toList());
        proposals = Index.of(
                "proposal",
                scenario.proposals().stream().map(Scenario.Proposal::id).toList());
        extras = Index.of(
                "extra", scenario.extras().stream().map(Scenario.Extra::id).toList());
        checks = Index.of(
                "check",
                scenario.verification().fields().stream()
                        .map(Scenario.Field::id)
                        .toList());
        orderFields = Index.of(
                "order field",
                scenario.orderFields().stream().map(Scenario.OrderField::id).toList());
        nodeIds = Index.of("node", scenario.nodes().stream().map(Node::id).toList());
        scenario.nodes().forEach(node -> node.replies().forEach(reply -> replyIds.add(reply.id())));
        for (RulePack pack : rules) {
            if (pack.inForceOn(scenario.date())) {
                for (RulePack.Disclosure disclosure : pack.disclosures()) {
                    disclosures.add(disclosure.id());
                    disclosureList.add(disclosure);
                }
                for (RulePack.Breach breach : pack.breaches()) {
                    breaches.add(breach.id());
                    breachList.add(new CallScript.RuleBreach(breach, pack.law()));
                }
            }
        }
    }

    @Override
    public int indexOf(RefKind kind, String id) {
        return switch (kind) {
            case NEED -> needs.of(id);
            case REPLY -> replyIds.of(id);
            case NODE -> nodeIds.of(id);
            case FLAG -> flags.add(id);
            case DISCLOSURE -> disclosures.find(id);
            case OBJECTION -> objections.of(id);
            case PROPOSAL -> proposals.of(id);
            case EXTRA -> extras.of(id);
            case PERSONA -> id.equals(persona.id()) ? 1 : 0;
            case CIRCUMSTANCE -> Circumstance.valueOf(id).ordinal();
            case MODE -> Mode.valueOf(id.toUpperCase(java.util.Locale.ROOT)).ordinal();
            case NONE -> -1;
        };
    }

    double[] needWeights() {
        return scenario.needs().stream()
                .mapToDouble(need -> need.weightFor(persona.id()))
                .toArray();
    }

    ScriptLine[][] needLines(Function<Need, List<Line>> part) {
        return scenario.needs().stream()
                .map(part)
                .map(some -> compile("", some))
                .toArray(ScriptLine[][]::new);
    }

    ScriptLine[][] objectionLines(Function<Objection, List<Line>> part) {
        return scenario.objections().stream()
                .map(part)
                .map(some -> compile("", some))
                .toArray(ScriptLine[][]::new);
    }

    Map<Remark, ScriptLine[]> remarks() {
        Map<Remark, ScriptLine[]> all = new EnumMap<>(Remark.class);
        // By the occasions' own order: that of an immutable map is another in every process, and lines are numbered
        // here.
        for (Remark remark : Remark.values()) {
            List<Line> some = persona.remarks().get(remark);
            if (some != null) {
                all.put(remark, compile(persona.id() + ".", some));
            }
        }
        return all;
    }

    Persona.Tendency[] tendencies() {
        return persona.objections().stream()
                .filter(tendency -> objections.find(tendency.objection()) >= 0)
                .toArray(Persona.Tendency[]::new);
    }

    CallScript.Identity[] identities() {
        return scenario.verification().fields().stream().map(this::identity).toArray(CallScript.Identity[]::new);
    }

    private CallScript.Identity identity(Scenario.Field field) {
        Persona.Answer answer = persona.identity().fields().stream()
                .filter(each -> each.field().equals(field.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Persona '" + persona.id() + "' has no answer for the check '" + field.id() + "'."));
        ScriptLine[] right = line("identity." + field.id() + ".right", answer.says());
        return answer.wrong()
                .map(wrong -> new CallScript.Identity(
                        answer.record(),
                        right,
                        wrong.odds(),
                        wrong.value(),
                        line("identity." + field.id() + ".wrong", wrong.says())))
                .orElseGet(() -> new CallScript.Identity(answer.record(), right, 0, answer.record(), right));
    }

    Optional<ScriptLine> shiftLine() {
        return persona.shift().map(shift -> compile(persona.id() + ".", shift.line()));
    }

    Condition shiftWhen() {
        return persona.shift().map(shift -> shift.when().bind(this)).orElse(Condition.ALWAYS);
    }

    ScriptNode[] nodes() {
        return scenario.nodes().stream().map(this::compile).toArray(ScriptNode[]::new);
    }

    private ScriptNode compile(Node node) {
        int index = nodeIds.of(node.id());
        return new ScriptNode(
                index,
                node.id(),
                node.phase(),
                List.of(compile("", node.enter())),
                node.replies().stream().map(reply -> compile(reply, index)).toList(),
                node.because());
    }

    private ScriptReply compile(Reply reply, int node) {
        Reply.Act act = reply.act();
        return new ScriptReply(
                replyIds.of(reply.id()),
                node,
                reply,
                reply.when().bind(this),
                number(needs, act.need()),
                needs.bits(act.summarises()),
                act.benefit().isPresent(),
                number(needs, act.benefit().flatMap(Reply.TiedBenefit::need)),
                number(objections, act.handles().map(Reply.Handling::objection)),
                act.handles().map(Reply.Handling::step).orElse(HandleStep.CLARIFY),
                number(proposals, act.proposes()),
                number(extras, act.extra()),
                number(checks, act.asks()),
                known(act.discloses()),
                flagBits(act.sets()),
                act.breaks().stream()
                        .map(breaches::find)
                        .filter(found -> found >= 0)
                        .toList(),
                (int) act.claims().stream().filter(this::isFalse).count(),
                act.concedes().map(id -> !negotiable(id)).orElse(false),
                act.holds().map(id -> !negotiable(id)).orElse(false),
                (int) act.jargon().stream()
                        .filter(term -> !act.explains().contains(term))
                        .count(),
                reply.routes().stream()
                        .map(route ->
                                new ScriptReply.Way(route.when().bind(this), route.odds(), nodeIds.of(route.to())))
                        .toList(),
                List.of(compile("", reply.answers())),
                millis(reply.text(), AGENT_WORDS_PER_MINUTE));
    }

    private long known(List<String> ids) {
        return disclosures.bits(
                ids.stream().filter(id -> disclosures.find(id) >= 0).toList());
    }

    private long flagBits(List<String> ids) {
        ids.forEach(flags::add);
        return flags.bits(ids);
    }

    private static int number(Index index, Optional<String> id) {
        return id.map(index::of).orElse(-1);
    }

    private boolean isFalse(String claim) {
        return catalogue.claims().stream()
                .filter(each -> each.id().equals(claim))
                .map(Claim::isTrue)
                .anyMatch(truth -> !truth);
    }

    private boolean negotiable(String id) {
        return catalogue.authority().stream()
                .filter(item -> item.id().equals(id))
                .anyMatch(AuthorityItem::negotiable);
    }

    private ScriptLine[] compile(String prefix, List<Line> some) {
        return some.stream()
                .filter(line -> line.who().isEmpty() || line.who().contains(persona.id()))
                .map(line -> compile(prefix, line))
                .toArray(ScriptLine[]::new);
    }

    private ScriptLine compile(String prefix, Line line) {
        return keep(new ScriptLine(
                lines.size(),
                prefix + line.id(),
                line.text(),
                line.when().bind(this),
                line.weight(),
                !line.who().isEmpty(),
                needs.bits(line.hints()),
                needs.bits(line.reveals()),
                number(objections, line.raises()),
                millis(line.text(), persona.wordsPerMinute())));
    }

    private ScriptLine[] line(String id, String text) {
        ScriptLine line = keep(new ScriptLine(
                lines.size(), id, text, Condition.ALWAYS, 1, false, 0, 0, -1, millis(text, persona.wordsPerMinute())));
        return new ScriptLine[] {line};
    }

    private ScriptLine keep(ScriptLine line) {
        lines.add(line);
        if (linesById.put(line.id(), line) != null) {
            throw new IllegalArgumentException(
                    "Two customer lines are called '" + line.id() + "'. Maybe the pack was not linted.");
        }
        return line;
    }

    private static int millis(String text, int wordsPerMinute) {
        long words = Stream.of(text.trim().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .count();
        return (int) (words * 60_000 / wordsPerMinute);
    }

    Map<Deadline, Long> owed() {
        List<String> kinds = catalogue.products().stream()
                .filter(product -> scenario.products().contains(product.id()))
                .map(Product::kind)
                .toList();
        Map<Deadline, Long> masks = CallScript.noneOwed();
        for (RulePack.Disclosure disclosure : disclosureList) {
            boolean forProduct = disclosure.products().isEmpty()
                    || disclosure.products().stream().anyMatch(kinds::contains);
            boolean forDirection = disclosure.directions().isEmpty()
                    || disclosure.directions().contains(scenario.direction().name());
            if (disclosure.required() && forProduct && forDirection) {
                masks.merge(disclosure.by(), 1L << disclosures.of(disclosure.id()), (a, b) -> a | b);
            }
        }
        return Map.copyOf(masks);
    }

    int[] breachByTrigger() {
        int[] byTrigger = new int[ProcedureTrigger.values().length];
        Arrays.fill(byTrigger, -1);
        for (CallScript.RuleBreach each : breachList) {
            each.breach()
                    .trigger()
                    .ifPresent(trigger -> byTrigger[trigger.ordinal()] =
                            breaches.of(each.breach().id()));
        }
        return byTrigger;
    }

    double[][] proposalMeets() {
        return scenario.proposals().stream()
                .map(proposal -> shares(proposal.meets()))
                .toArray(double[][]::new);
    }

    double[][] extraMeets() {
        return scenario.extras().stream().map(extra -> shares(extra.meets())).toArray(double[][]::new);
    }

    private double[] shares(Map<String, Double> meets) {
        return scenario.needs().stream()
                .mapToDouble(need -> meets.getOrDefault(need.id(), 0.0))
                .toArray();
    }
}

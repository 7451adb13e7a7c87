package org.ringcraft.engine.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.ringcraft.engine.scenario.Line;
import org.ringcraft.engine.scenario.Need;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.Objection;
import org.ringcraft.engine.scenario.Reply;
import org.ringcraft.engine.scenario.Scenario;

/** The texts of one scenario, for {@link PackTexts}. */
final class ScenarioTexts {

    private final String key;
    private final BinaryOperator<String> change;

    ScenarioTexts(String key, BinaryOperator<String> change) {
        this.key = key;
        this.change = change;
    }

    private String text(String rest, String text) {
        return change.apply(key + rest, text);
    }

    private static <T> List<T> each(List<T> all, Function<T, T> change) {
        return all.stream().map(change).toList();
    }

    Line line(Line line) {
        return new Line(
                line.id(),
                text("line/" + line.id(), line.text()),
                line.when(),
                line.weight(),
                line.who(),
                line.hints(),
                line.reveals(),
                line.raises());
    }

    List<Line> lines(List<Line> lines) {
        return each(lines, this::line);
    }

    Scenario of(Scenario scenario) {
        return new Scenario(
                scenario.id(),
                text("title", scenario.title()),
                text("summary", scenario.summary()),
                scenario.direction(),
                scenario.customer(),
                scenario.date(),
                scenario.products(),
                scenario.personas(),
                brief(scenario.brief()),
                scenario.budgetPence(),
                new Scenario.Verification(
                        each(
                                scenario.verification().fields(),
                                field -> new Scenario.Field(field.id(), text("check/" + field.id(), field.label()))),
                        scenario.verification().required()),
                each(scenario.needs(), this::need),
                each(scenario.objections(), this::objection),
                each(scenario.proposals(), this::proposal),
                each(scenario.extras(), this::extra),
                each(scenario.orderFields(), this::orderField),
                each(
                        scenario.dispositions(),
                        each -> new Scenario.Disposition(each.id(), text("disposition/" + each.id(), each.label()))),
                scenario.start(),
                each(scenario.nodes(), this::node));
    }

    private Scenario.Brief brief(Scenario.Brief brief) {
        List<Scenario.Card> cards = new ArrayList<>();
        for (Scenario.Card card : brief.cards()) {
            String number = "card/" + (cards.size() + 1);
            cards.add(new Scenario.Card(text(number + "/title", card.title()), text(number, card.text())));
        }
        return new Scenario.Brief(
                text("situation", brief.situation()),
                text("goal", brief.goal()),
                text("target", brief.target()),
                cards);
    }

    private Need need(Need need) {
        return new Need(
                need.id(),
                need.tag(),
                text("need/" + need.id(), need.title()),
                need.wish(),
                need.hidden(),
                need.weight(),
                need.weights(),
                need.guard(),
                lines(need.hint()),
                lines(need.full()),
                lines(need.guarded()));
    }

    private Objection objection(Objection objection) {
        return new Objection(
                objection.id(),
                text("objection/" + objection.id(), objection.title()),
                lines(objection.implicit()),
                lines(objection.explicit()),
                lines(objection.again()),
                lines(objection.settled()));
    }

    private Scenario.Proposal proposal(Scenario.Proposal proposal) {
        return new Scenario.Proposal(
                proposal.id(),
                text("proposal/" + proposal.id(), proposal.title()),
                proposal.product(),
                proposal.options(),
                proposal.offer(),
                proposal.monthlyPence(),
                proposal.setupPence(),
                proposal.termMonths(),
                proposal.meets());
    }

    private Scenario.Extra extra(Scenario.Extra extra) {
        return new Scenario.Extra(
                extra.id(),
                text("extra/" + extra.id(), extra.title()),
                extra.product(),
                extra.monthlyPence(),
                extra.value(),
                extra.meets());
    }

    private Scenario.OrderField orderField(Scenario.OrderField field) {
        return new Scenario.OrderField(
                field.id(),
                text("order/" + field.id(), field.label()),
                field.required(),
                field.values(),
                text("order/" + field.id() + "/customer", field.customer()));
    }

    private Node node(Node node) {
        return new Node(
                node.id(),
                node.phase(),
                lines(node.enter()),
                each(node.replies(), this::reply),
                node.because()
                        .map(because -> new Node.Because(
                                because.id(),
                                text("because/" + because.id(), because.prompt()),
                                each(
                                        because.reasons(),
                                        reason -> new Node.Reason(
                                                reason.id(),
                                                text("because/" + because.id() + "/" + reason.id(), reason.text()),
                                                reason.sound())),
                                because.criteria())));
    }

    private Reply reply(Reply reply) {
        return new Reply(
                reply.id(),
                text("reply/" + reply.id(), reply.text()),
                reply.move(),
                reply.style(),
                reply.act(),
                reply.when(),
                reply.repeatable(),
                lines(reply.answers()),
                reply.routes(),
                reply.ends(),
                text("note/" + reply.id(), reply.note()));
    }
}

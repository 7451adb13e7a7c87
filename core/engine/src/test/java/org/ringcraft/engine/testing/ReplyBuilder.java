package org.ringcraft.engine.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ringcraft.engine.catalogue.AddedValue;
import org.ringcraft.engine.scenario.Condition;
import org.ringcraft.engine.scenario.HandleStep;
import org.ringcraft.engine.scenario.Line;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.QuestionType;
import org.ringcraft.engine.scenario.Reply;
import org.ringcraft.engine.scenario.Style;

/** Writes a reply tag by tag; what is not said does not apply. {@link Scenes#reply} starts one. */
public final class ReplyBuilder {

    private final String id;
    private final Move move;
    private final String text;
    private Style style = Style.MIDDLE;
    private Condition when = Condition.ALWAYS;
    private boolean repeatable;
    private boolean ends;
    private final List<Line> answers = new ArrayList<>();
    private final List<Reply.Route> routes = new ArrayList<>();
    private Optional<QuestionType> question = Optional.empty();
    private Optional<String> need = Optional.empty();
    private List<String> summarises = List.of();
    private Optional<Reply.TiedBenefit> benefit = Optional.empty();
    private List<String> jargon = List.of();
    private List<String> explains = List.of();
    private List<String> claims = List.of();
    private List<String> discloses = List.of();
    private List<String> breaks = List.of();
    private boolean account;
    private double pressure;
    private Optional<Reply.Handling> handles = Optional.empty();
    private Optional<String> proposes = Optional.empty();
    private Optional<String> extra = Optional.empty();
    private Optional<AddedValue> value = Optional.empty();
    private Optional<String> concedes = Optional.empty();
    private boolean trade;
    private Optional<String> holds = Optional.empty();
    private Optional<String> asks = Optional.empty();
    private Optional<String> tells = Optional.empty();
    private boolean seeksYes;
    private boolean acceptsNo;
    private boolean readsBack;
    private boolean offersHelp;
    private List<String> sets = List.of();

    ReplyBuilder(String id, Move move, String text) {
        this.id = id;
        this.move = move;
        this.text = text;
    }

    String id() {
        return id;
    }

    public ReplyBuilder style(double formality, double pace, double warmth, double detail) {
        style = new Style(formality, pace, warmth, detail);
        return this;
    }

    /** Opens the reply only while the condition holds. */
    public ReplyBuilder when(String condition) {
        when = Scenes.condition(condition);
        return this;
    }

    public ReplyBuilder repeatable() {
        repeatable = true;
        return this;
    }

    public ReplyBuilder ends() {
        ends = true;
        return this;
    }

    public ReplyBuilder answer(LineBuilder... lines) {
        for (LineBuilder line : lines) {
            answers.add(line.build());
        }
        return this;
    }

    /** Leads there, always. */
    public ReplyBuilder to(String node) {
        return to(node, 1, "");
    }

    /** Leads there with those odds, while the condition holds; an empty one always does. */
    public ReplyBuilder to(String node, double odds, String condition) {
        routes.add(new Reply.Route(Scenes.condition(condition), odds, node));
        return this;
    }

    public ReplyBuilder question(QuestionType type) {
        question = Optional.of(type);
        return this;
    }

    public ReplyBuilder need(String id) {
        need = Optional.of(id);
        return this;
    }

    public ReplyBuilder summarises(String... needs) {
        summarises = List.of(needs);
        return this;
    }

    public ReplyBuilder benefit(String product, String id) {
        benefit = Optional.of(new Reply.TiedBenefit(product, id, Optional.empty()));
        return this;
    }

    public ReplyBuilder benefit(String product, String id, String tiedTo) {
        benefit = Optional.of(new Reply.TiedBenefit(product, id, Optional.of(tiedTo)));
        return this;
    }

    public ReplyBuilder jargon(String... terms) {
        jargon = List.of(terms);
        return this;
    }

    public ReplyBuilder explains(String... terms) {
        explains = List.of(terms);
        return this;
    }

    public ReplyBuilder claims(String... ids) {
        claims = List.of(ids);
        return this;
    }

    public ReplyBuilder discloses(String... ids) {
        discloses = List.of(ids);
        return this;
    }

    public ReplyBuilder breaks(String... breaches) {
        breaks = List.of(breaches);
        return this;
    }

    public ReplyBuilder account() {
        account = true;
        return this;
    }

    public ReplyBuilder pressure(double size) {
        pressure = size;
        return this;
    }

    public ReplyBuilder handles(String objection, HandleStep step) {
        handles = Optional.of(new Reply.Handling(objection, step));
        return this;
    }

    public ReplyBuilder proposes(String proposal) {
        proposes = Optional.of(proposal);
        return this;
    }

    public ReplyBuilder extra(String id) {
        extra = Optional.of(id);
        return this;
    }

    public ReplyBuilder value(AddedValue named) {
        value = Optional.of(named);
        return this;
    }

    public ReplyBuilder concedes(String item) {
        concedes = Optional.of(item);
        return this;
    }

    public ReplyBuilder trade() {
        trade = true;
        return this;
    }

    public ReplyBuilder holds(String item) {
        holds = Optional.of(item);
        return this;
    }

    public ReplyBuilder asks(String check) {
        asks = Optional.of(check);
        return this;
    }

    public ReplyBuilder tells(String orderField) {
        tells = Optional.of(orderField);
        return this;
    }

    public ReplyBuilder seeksYes() {
        seeksYes = true;
        return this;
    }

    public ReplyBuilder acceptsNo() {
        acceptsNo = true;
        return this;
    }

    public ReplyBuilder readsBack() {
        readsBack = true;
        return this;
    }

    public ReplyBuilder offersHelp() {
        offersHelp = true;
        return this;
    }

    public ReplyBuilder sets(String... flags) {
        sets = List.of(flags);
        return this;
    }

    public Reply build() {
        Reply.Act act = new Reply.Act(
                question,
                need,
                summarises,
                benefit,
                jargon,
                explains,
                claims,
                discloses,
                breaks,
                account,
                pressure,
                handles,
                proposes,
                extra,
                value,
                concedes,
                trade,
                holds,
                asks,
                tells,
                seeksYes,
                acceptsNo,
                readsBack,
                offersHelp,
                sets);
        return new Reply(id, text, move, style, act, when, repeatable, answers, routes, ends, "Note on " + id + ".");
    }
}

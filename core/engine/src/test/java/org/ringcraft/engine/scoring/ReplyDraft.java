package org.ringcraft.engine.scoring;

import java.util.List;
import java.util.Optional;
import org.ringcraft.engine.catalogue.AddedValue;
import org.ringcraft.engine.scenario.Condition;
import org.ringcraft.engine.scenario.ConditionException;
import org.ringcraft.engine.scenario.ConditionParser;
import org.ringcraft.engine.scenario.HandleStep;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;
import org.ringcraft.engine.scenario.QuestionType;
import org.ringcraft.engine.scenario.Reply;
import org.ringcraft.engine.scenario.Style;

/** A reply for a {@link ScoringScene}, written as a chain of tags. It lies in the node of its phase. */
final class ReplyDraft {

    final Phase phase;
    private final String id;
    private final Move move;
    private Style style = Style.MIDDLE;
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
    private boolean seeksYes;
    private boolean acceptsNo;
    private boolean readsBack;
    private Condition when = Condition.ALWAYS;
    private boolean repeatable;

    private ReplyDraft(Phase phase, String id, Move move) {
        this.phase = phase;
        this.id = id;
        this.move = move;
    }

    static ReplyDraft in(Phase phase, String id, Move move) {
        return new ReplyDraft(phase, id, move);
    }

    ReplyDraft styled(Style words) {
        style = words;
        return this;
    }

    ReplyDraft asking(QuestionType type) {
        question = Optional.of(type);
        return this;
    }

    ReplyDraft about(String someNeed) {
        need = Optional.of(someNeed);
        return this;
    }

    ReplyDraft summing(String... needs) {
        summarises = List.of(needs);
        return this;
    }

    /** Names a benefit that is tied to a need. */
    ReplyDraft tiedTo(String someNeed) {
        benefit = Optional.of(new Reply.TiedBenefit("fibre", "fast", Optional.of(someNeed)));
        return this;
    }

    /** Names a benefit that is tied to nothing. */
    ReplyDraft untied() {
        benefit = Optional.of(new Reply.TiedBenefit("fibre", "fast", Optional.empty()));
        return this;
    }

    ReplyDraft jargon(String... terms) {
        jargon = List.of(terms);
        return this;
    }

    ReplyDraft explaining(String... terms) {
        explains = List.of(terms);
        return this;
    }

    ReplyDraft claiming(String... some) {
        claims = List.of(some);
        return this;
    }

    ReplyDraft disclosing(String... some) {
        discloses = List.of(some);
        return this;
    }

    ReplyDraft breaking(String... some) {
        breaks = List.of(some);
        return this;
    }

    /** Speaks of the account. */
    ReplyDraft ofTheAccount() {
        account = true;
        return this;
    }

    ReplyDraft pressing(double force) {
        pressure = force;
        return this;
    }

    ReplyDraft handling(String objection, HandleStep step) {
        handles = Optional.of(new Reply.Handling(objection, step));
        return this;
    }

    ReplyDraft proposing(String proposal) {
        proposes = Optional.of(proposal);
        return this;
    }

    ReplyDraft offering(String someExtra) {
        extra = Optional.of(someExtra);
        return this;
    }

    ReplyDraft naming(AddedValue added) {
        value = Optional.of(added);
        return this;
    }

    ReplyDraft conceding(String issue) {
        concedes = Optional.of(issue);
        return this;
    }

    ReplyDraft trading() {
        trade = true;
        return this;
    }

    ReplyDraft holding(String issue) {
        holds = Optional.of(issue);
        return this;
    }

    ReplyDraft checking(String field) {
        asks = Optional.of(field);
        return this;
    }

    ReplyDraft seekingYes() {
        seeksYes = true;
        return this;
    }

    ReplyDraft acceptingNo() {
        acceptsNo = true;
        return this;
    }

    ReplyDraft readingBack() {
        readsBack = true;
        return this;
    }

    ReplyDraft when(String condition) {
        try {
            when = ConditionParser.parse(condition);
        } catch (ConditionException wrong) {
            throw new IllegalArgumentException(wrong);
        }
        return this;
    }

    ReplyDraft repeatable() {
        repeatable = true;
        return this;
    }

    Reply reply() {
        return new Reply(
                id,
                "The words of " + id + ", {formal}.",
                move,
                style,
                new Reply.Act(
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
                        Optional.empty(),
                        seeksYes,
                        acceptsNo,
                        readsBack,
                        false,
                        List.of()),
                when,
                repeatable,
                List.of(),
                List.of(),
                false,
                "");
    }
}

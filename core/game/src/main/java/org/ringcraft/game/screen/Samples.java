package org.ringcraft.game.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ringcraft.engine.call.CallView.Check;
import org.ringcraft.engine.call.CallView.CheckResult;
import org.ringcraft.engine.call.CallView.Choice;
import org.ringcraft.engine.call.CallView.Finding;
import org.ringcraft.engine.call.CallView.Option;
import org.ringcraft.engine.call.CallView.OrderRow;
import org.ringcraft.engine.call.CallView.Question;
import org.ringcraft.engine.call.CallView.Speaker;
import org.ringcraft.engine.call.CallView.Tick;
import org.ringcraft.engine.call.CallView.Utterance;
import org.ringcraft.engine.scenario.Direction;
import org.ringcraft.engine.scenario.Mode;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scoring.Headline;
import org.ringcraft.game.asset.Words;
import org.ringcraft.game.view.CallChoice;
import org.ringcraft.game.view.PastCall;
import org.ringcraft.game.view.Shelf;
import org.ringcraft.game.view.Shelf.BriefCard;
import org.ringcraft.game.view.Shelf.CustomerCard;
import org.ringcraft.game.view.Shelf.MarkLine;
import org.ringcraft.game.view.Shelf.MarkScheme;
import org.ringcraft.game.view.Shelf.MarkSection;
import org.ringcraft.game.view.Shelf.ScenarioCard;

/** Values to show where no pack is: for the tour, the gallery and the tests. The words lie in a bundle of their own. */
final class Samples {

    private static final int MILLIS_PER_LETTER = 62;

    private final Words words = new Words("/i18n/tour.properties");

    Words words() {
        return words;
    }

    Shelf shelf() {
        List<CustomerCard> people = rows("person").map(Samples::person).toList();
        ScenarioCard scenario = new ScenarioCard(
                "working-from-home",
                words.get("scenario.title"),
                words.get("scenario.summary"),
                Direction.INBOUND,
                words.get("scenario.situation"),
                words.get("scenario.goal"),
                words.get("scenario.target"),
                List.of(card("1"), card("2"), card("3")),
                people.stream().map(CustomerCard::id).toList());
        return new Shelf(List.of(scenario), people, marks());
    }

    private BriefCard card(String number) {
        return new BriefCard(words.get("card." + number + ".title"), words.get("card." + number + ".text"));
    }

    private static CustomerCard person(String row) {
        String[] parts = row.split("\\|");
        return new CustomerCard(parts[0], parts[1], Integer.parseInt(parts[2]), parts[3], parts[0]);
    }

    private MarkScheme marks() {
        return new MarkScheme(
                words.get("marks.title"),
                70,
                rows("marks").map(Samples::section).toList());
    }

    private static MarkSection section(String row) {
        String[] parts = row.split("\\|");
        List<MarkLine> lines = Stream.of(parts[3].split(";"))
                .map(line -> new MarkLine(
                        line.substring(0, line.lastIndexOf('=')),
                        Double.parseDouble(
                                line.substring(line.lastIndexOf('=') + 1).replace("!", "")),
                        line.endsWith("!")))
                .toList();
        return new MarkSection(parts[0], Double.parseDouble(parts[1]), Headline.valueOf(parts[2]), lines);
    }

    /** Returns the first turns of the call, numbered from 2. */
    List<Utterance> transcript(int turns) {
        List<Utterance> said = new ArrayList<>();
        long at = 0;
        for (String row : rows("say").limit(turns).toList()) {
            Utterance utterance = utterance(said.size() + 2, at, row);
            said.add(utterance);
            at += utterance.millis() + 900;
        }
        return said;
    }

    /** Returns the turn of a key, after those already said. */
    Utterance turn(String key, List<Utterance> after) {
        Utterance last = after.get(after.size() - 1);
        return utterance(last.event() + 1, last.atMillis() + last.millis() + 900, words.get(key));
    }

    private static Utterance utterance(int event, long at, String row) {
        String[] parts = row.split("\\|");
        return switch (parts[0]) {
            case "A" ->
                new Utterance(event, at, Speaker.AGENT, "reply", parts[1], parts[1].length() * MILLIS_PER_LETTER);
            case "C" ->
                new Utterance(event, at, Speaker.CUSTOMER, "line", parts[1], parts[1].length() * MILLIS_PER_LETTER);
            default -> new Utterance(event, at, Speaker.DESK, parts[1], parts[2], 0);
        };
    }

    /** Returns the replies of the given numbers. */
    List<Choice> replies(int... numbers) {
        List<Choice> choices = new ArrayList<>();
        for (int number : numbers) {
            String[] parts = words.get("reply." + number).split("\\|");
            choices.add(new Choice(choices.size() + 1, "reply-" + number, parts[1], Move.valueOf(parts[0])));
        }
        return choices;
    }

    int[] allReplies() {
        return IntStream.rangeClosed(1, 14).toArray();
    }

    List<Check> checks(boolean open) {
        return rows("check").map(row -> check(row, open)).toList();
    }

    private static Check check(String row, boolean open) {
        String[] parts = row.split("\\|");
        return new Check(parts[0], parts[1], open ? parts[2] : "", parts[3], CheckResult.valueOf(parts[4]));
    }

    List<OrderRow> order() {
        return rows("order")
                .map(row -> {
                    String[] parts = row.split("\\|", -1);
                    List<Option> values = Stream.of(parts[4].split(";"))
                            .filter(value -> !value.isEmpty())
                            .map(Samples::option)
                            .toList();
                    return new OrderRow(parts[0], parts[1], Boolean.parseBoolean(parts[2]), parts[3], values);
                })
                .toList();
    }

    List<Tick> ticks(int done) {
        List<Tick> ticks = new ArrayList<>();
        rows("tick").forEach(row -> ticks.add(new Tick("tick-" + ticks.size(), row, ticks.size() < done)));
        return ticks;
    }

    List<Option> codes() {
        return rows("code").map(Samples::option).toList();
    }

    private static Option option(String row) {
        int at = row.indexOf('=');
        return new Option(row.substring(0, at), row.substring(at + 1));
    }

    Question because() {
        List<Option> reasons = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            reasons.add(new Option("reason-" + i, words.get("because." + i)));
        }
        return new Question("why-open", words.get("because.prompt"), reasons);
    }

    List<Finding> known() {
        return List.of(
                new Finding("upload", words.get("need.1"), true),
                new Finding("reliability", words.get("need.2"), true),
                new Finding("coverage", words.get("need.3"), false));
    }

    List<String> notes() {
        return List.of(words.get("note.1"), words.get("note.2"));
    }

    List<PastCall> history() {
        return rows("history")
                .map(row -> row.split("\\|"))
                .map(parts -> new PastCall(
                        parts[0],
                        words.get("scenario.title"),
                        parts[1],
                        parts[2].isEmpty() ? Optional.empty() : Optional.of(Double.valueOf(parts[2])),
                        Boolean.parseBoolean(parts[3])))
                .toList();
    }

    CallChoice choice() {
        return new CallChoice("working-from-home", "marion-adeyemi", Mode.PRACTICE, Long.parseLong(words.get("seed")));
    }

    private Stream<String> rows(String family) {
        return IntStream.iterate(1, i -> words.has(family + "." + i), i -> i + 1)
                .mapToObj(i -> words.get(family + "." + i));
    }
}

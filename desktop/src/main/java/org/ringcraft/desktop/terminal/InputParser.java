package org.ringcraft.desktop.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringcraft.desktop.terminal.TerminalInput.NotUnderstood;
import org.ringcraft.desktop.terminal.TerminalInput.Perform;
import org.ringcraft.desktop.terminal.TerminalInput.SetTone;
import org.ringcraft.desktop.terminal.TerminalInput.Show;
import org.ringcraft.desktop.terminal.TerminalInput.Topic;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallView;
import org.ringcraft.engine.scenario.Tone;
import org.ringcraft.game.asset.Words;
import org.ringcraft.io.json.Nearest;
import org.ringcraft.io.json.Quote;
import org.ringcraft.io.plan.CommandText;
import org.ringcraft.io.plan.Verb;

/**
 * Reads what the player types, with the call in view: replies go by their numbers, an answer that the customer has
 * given need not be typed again. Everything else is written as in a plan ({@link CommandText}).
 */
final class InputParser {

    private static final Map<String, Topic> TOPICS = Map.ofEntries(
            Map.entry("help", Topic.HELP),
            Map.entry("?", Topic.HELP),
            Map.entry("brief", Topic.BRIEF),
            Map.entry("rubric", Topic.RUBRIC),
            Map.entry("who", Topic.KNOWN),
            Map.entry("known", Topic.KNOWN),
            Map.entry("desk", Topic.DESK),
            Map.entry("order", Topic.ORDER),
            Map.entry("checklist", Topic.CHECKLIST),
            Map.entry("repeat", Topic.REPEAT),
            Map.entry("quit", Topic.QUIT),
            Map.entry("exit", Topic.QUIT));

    /** Other ways to type a verb. */
    private static final Map<String, String> ALIASES = Map.of(
            "record", "open record",
            "open", "open record",
            "pause recording", "pause",
            "resume recording", "resume",
            "submit order", "submit",
            "take card", "card",
            "hangup", "hang up");

    private final Words words;

    InputParser(Words words) {
        this.words = words;
    }

    /**
     * Returns what the line means.
     *
     * @param tone in which a reply is said unless the line names another
     */
    TerminalInput parse(String line, CallView view, Tone tone) {
        String text = line.strip();
        if (text.isEmpty()) {
            return new TerminalInput.Nothing();
        }
        String plain = text.toLowerCase(Locale.UK).replaceAll("\\s+", " ");
        Topic topic = TOPICS.get(plain);
        if (topic != null) {
            return new Show(topic);
        }
        if (Character.isDigit(text.charAt(0))) {
            return reply(text, view, tone);
        }
        String typed = ALIASES.getOrDefault(plain, text);
        if (plain.equals("tone") || plain.startsWith("tone ")) {
            return tone(plain.substring(4).strip());
        }
        Optional<Verb> verb = Verb.of(squeezed(typed));
        if (verb.isEmpty()) {
            return unknown(text, view);
        }
        return command(verb.get(), squeezed(typed), view, tone);
    }

    /** {@code hang   up} counts as {@code hang up}; what follows the verb keeps its own spacing. */
    private static String squeezed(String text) {
        String[] parts = text.split("\\s+", 3);
        return String.join(" ", parts);
    }

    private TerminalInput command(Verb verb, String line, CallView view, Tone tone) {
        String rest = line.substring(verb.text().length()).strip();
        if (rest.isEmpty() && !verb.form().equals(verb.text())) {
            return incomplete(verb);
        }
        return switch (verb) {
            case SAY -> say(rest, view, tone);
            case VERIFY -> verify(rest, view);
            case ORDER -> order(rest, view);
            case BECAUSE -> because(rest, view);
            case WRAP -> wrap(rest, view);
            default -> CommandText.parse(line).<TerminalInput>map(Perform::new).orElseGet(() -> incomplete(verb));
        };
    }

    private TerminalInput reply(String text, CallView view, Tone tone) {
        String[] parts = text.split("[\\s).:]+", 2);
        String rest = parts.length > 1 ? parts[1].strip() : "";
        if (!parts[0].matches("\\d{1,3}")) {
            return unknown(text, view);
        }
        int number = Integer.parseInt(parts[0]);
        Optional<CallView.Choice> choice =
                view.choices().stream().filter(one -> one.number() == number).findFirst();
        if (choice.isEmpty()) {
            return new NotUnderstood(
                    view.choices().isEmpty()
                            ? words.get("input.no-replies", helpNow(view))
                            : words.get(
                                    "input.no-such-reply",
                                    number,
                                    view.choices().size()));
        }
        Optional<Tone> chosen = rest.isEmpty() ? Optional.of(tone) : CommandText.tone(rest);
        return chosen.<TerminalInput>map(
                        one -> new Perform(new CallCommand.Say(choice.get().reply(), one, CallCommand.Entry.CHOSEN)))
                .orElseGet(() -> unknownTone(rest));
    }

    private TerminalInput say(String rest, CallView view, Tone tone) {
        if (Character.isDigit(rest.charAt(0))) {
            return reply(rest, view, tone);
        }
        boolean toned = rest.indexOf(' ') > 0;
        Optional<CallCommand> command =
                CommandText.parse(toned ? "say " + rest : "say " + rest + " " + CommandText.word(tone));
        return command.<TerminalInput>map(Perform::new)
                .orElseGet(() -> unknownTone(rest.substring(rest.indexOf(' ')).strip()));
    }

    private TerminalInput tone(String word) {
        return CommandText.tone(word).<TerminalInput>map(SetTone::new).orElseGet(() -> unknownTone(word));
    }

    private NotUnderstood unknownTone(String word) {
        String tones = Stream.of(Tone.values()).map(CommandText::word).collect(Collectors.joining(", "));
        return new NotUnderstood(words.get("input.no-such-tone", Quote.of(word), tones));
    }

    private TerminalInput verify(String rest, CallView view) {
        List<CallView.Option> fields = view.desk().checks().stream()
                .map(check -> new CallView.Option(check.field(), check.label()))
                .toList();
        Optional<Pick> pick = Pick.leading(rest, fields);
        if (pick.isEmpty()) {
            return new NotUnderstood(words.get("input.no-such-check", Quote.of(rest), ids(fields)));
        }
        String given = view.desk().checks().stream()
                .filter(check -> check.field().equals(pick.get().id()))
                .map(CallView.Check::given)
                .findFirst()
                .orElse("");
        String answer = pick.get().rest().isEmpty() ? given : pick.get().rest();
        if (answer.isEmpty()) {
            return new NotUnderstood(words.get("input.not-answered", pick.get().id()));
        }
        return new Perform(new CallCommand.Verify(pick.get().id(), answer));
    }

    private TerminalInput order(String rest, CallView view) {
        List<CallView.Option> fields = view.desk().order().stream()
                .map(row -> new CallView.Option(row.field(), row.label()))
                .toList();
        int equals = rest.indexOf('=');
        if (equals < 1) {
            return incomplete(Verb.ORDER);
        }
        String name = rest.substring(0, equals);
        String value = rest.substring(equals + 1).strip();
        Optional<Pick> field =
                Pick.leading(name, fields).filter(pick -> pick.rest().isEmpty());
        if (field.isEmpty()) {
            return new NotUnderstood(words.get("input.no-such-field", Quote.of(name.strip()), ids(fields)));
        }
        List<CallView.Option> values = view.desk().order().stream()
                .filter(row -> row.field().equals(field.get().id()))
                .flatMap(row -> row.values().stream())
                .toList();
        String chosen = value.isEmpty()
                ? ""
                : Pick.leading(value, values)
                        .filter(pick -> pick.rest().isEmpty())
                        .map(Pick::id)
                        .orElse(value);
        return new Perform(new CallCommand.Order(field.get().id(), chosen));
    }

    private TerminalInput because(String rest, CallView view) {
        String reason = view.because()
                .flatMap(question -> Pick.leading(rest, question.options()))
                .filter(pick -> pick.rest().isEmpty())
                .map(Pick::id)
                .orElse(rest);
        return new Perform(new CallCommand.Because(reason));
    }

    private TerminalInput wrap(String rest, CallView view) {
        List<CallView.Option> codes = view.desk().dispositions();
        Optional<Pick> pick = Pick.leading(rest, codes);
        if (pick.isEmpty()) {
            return new NotUnderstood(words.get("input.no-such-code", Quote.of(rest), ids(codes)));
        }
        return new Perform(new CallCommand.Wrap(pick.get().id(), pick.get().rest()));
    }

    private NotUnderstood incomplete(Verb verb) {
        return new NotUnderstood(words.get("input.incomplete", verb.text(), verb.form()));
    }

    private NotUnderstood unknown(String text, CallView view) {
        String first = text.split("\\s+", 2)[0];
        List<String> known = new ArrayList<>(TOPICS.keySet());
        known.add("tone");
        for (Verb verb : Verb.values()) {
            known.add(verb.text());
        }
        Optional<String> near = Nearest.to(text, known).or(() -> Nearest.to(first, known));
        return new NotUnderstood(
                near.isPresent()
                        ? words.get("input.unknown-near", Quote.of(text), near.get())
                        : words.get("input.unknown", Quote.of(text), helpNow(view)));
    }

    /** What can be typed just now, as part of a sentence. */
    private String helpNow(CallView view) {
        return switch (view.stage()) {
            case TALKING -> words.get("now.talking", view.choices().size());
            case HELD -> words.get("now.held");
            case WRAPPING -> words.get("now.wrapping", ids(view.desk().dispositions()));
            case READY, ENDED -> words.get("now.over");
        };
    }

    private static String ids(List<CallView.Option> options) {
        return options.stream().map(CallView.Option::id).collect(Collectors.joining(", "));
    }
}

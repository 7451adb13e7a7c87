package org.ringcraft.io.twee;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.io.exchange.Remark;
import org.ringcraft.io.exchange.Remarks;
import org.ringcraft.io.exchange.Tree;
import org.ringcraft.io.json.JsonValue;
import org.ringcraft.io.json.JsonValue.JsonObject;
import org.ringcraft.io.json.Quote;

/** Makes nodes and replies of passages and links that no pack has had yet, and says what is left to do about them. */
final class Skeleton {

    static final String NOTE = "Say why this line is good or not.";

    /** The longest line of a customer and of a player, in characters, as packs have it. */
    private static final int CUSTOMER = 260;

    private static final int PLAYER = 240;

    private final Ids replyIds;
    private final Ids lineIds;
    private final Remarks remarks;

    Skeleton(Ids replyIds, Ids lineIds, Remarks remarks) {
        this.replyIds = replyIds;
        this.lineIds = lineIds;
        this.remarks = remarks;
    }

    /** Returns the node's object without replies. */
    static JsonObject node(String id, String phase, List<JsonObject> enter, List<JsonObject> replies) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("id", Tree.text(id));
        members.put("phase", Tree.text(phase));
        if (!enter.isEmpty()) {
            members.put("enter", Tree.list(enter));
        }
        members.put("replies", Tree.list(replies));
        return Tree.object(members);
    }

    /**
     * Returns the customer's lines that the prose makes: candidates, of which a customer says one. So prose of several
     * lines becomes one line, and more where it is too long for one.
     */
    List<JsonObject> enter(Passage passage, String node, List<Content.Prose> prose) {
        if (prose.isEmpty()) {
            return List.of();
        }
        List<String> sentences = prose.stream().map(Content.Prose::text).toList();
        String whole = braced(String.join(" ", sentences));
        String place = passage.place(prose.get(0).line());
        if (whole.length() > CUSTOMER) {
            remarks.add(Remark.todo(
                    place,
                    "The text has " + whole.length() + " characters, and a customer's line at most " + CUSTOMER
                            + ": the rest is left out after " + Quote.of(tail(cut(whole, CUSTOMER))) + "."));
            whole = cut(whole, CUSTOMER);
        }
        remarks.add(
                Remark.todo(place, "The text is taken for what the customer says. See whether somebody else says it."));
        return List.of(line(lineIds.fresh(node + "-enter", "enter"), whole));
    }

    static JsonObject line(String id, String text) {
        return Tree.object(Map.entry("id", Tree.text(id)), Map.entry("text", Tree.text(text)));
    }

    /**
     * Returns a reply for a link.
     *
     * @param to id of the node that it leads to; empty to stay
     */
    JsonObject reply(Passage passage, Content.Link link, String to, boolean ends) {
        String place = passage.place(link.line());
        String text = braced(link.text().isBlank() ? "Go on." : link.text().replaceAll("\\s+", " "));
        if (text.length() > PLAYER) {
            remarks.add(Remark.todo(place, "A reply has at most " + PLAYER + " characters; the rest is left out."));
            text = cut(text, PLAYER);
        }
        if (link.text().isBlank()) {
            remarks.add(Remark.todo(place, "The story goes on by itself. Write what the agent says there."));
        }
        Move move = ends ? Move.GOODBYE : link.text().isBlank() ? Move.PROCESS : Guess.move(text);
        Map<String, JsonValue> members = new LinkedHashMap<>();
        String id = replyIds.fresh(words(text), "reply");
        members.put("id", Tree.text(id));
        members.put("text", Tree.text(text));
        members.put("move", Tree.text(move.name()));
        members.put("style", neutral());
        String guess = move.name();
        if (move == Move.ASK) {
            guess += ", question " + Guess.question(text).name();
            members.put("question", Tree.text(Guess.question(text).name()));
        }
        setter(link, place).ifPresent(flag -> members.put("sets", Tree.texts(List.of(flag))));
        members.put("repeat", Tree.flag(true));
        if (ends) {
            members.put("ends", Tree.flag(true));
        } else if (!to.isEmpty()) {
            members.put("to", Tree.text(to));
        }
        members.put("note", Tree.text(NOTE));
        remarks.add(Remark.todo(
                place,
                "The reply '" + id + "' is taken for " + guess
                        + ". Look at its move, style and tags, and write its note."));
        if (!link.condition().isEmpty()) {
            remarks.add(Remark.todo(
                    place,
                    "The reply '" + id + "' stands under the condition " + Quote.of(link.condition())
                            + ". Write it as \"when\"."));
        }
        return Tree.object(members);
    }

    private Optional<String> setter(Content.Link link, String place) {
        String setter = link.setter();
        if (setter.isEmpty() || !NodePassage.reply(setter).isEmpty()) {
            return Optional.empty();
        }
        String plain = setter.toLowerCase(Locale.ROOT).strip();
        if (plain.matches("[$_][a-z][a-z0-9_]*\\s*(?:=|to)\\s*(?:true|1)")) {
            return Optional.of(Ids.kebab(plain.substring(1).split("[\\s=]")[0]));
        }
        remarks.add(
                Remark.todo(place, "The link also does " + Quote.of(setter) + ". Say it with a flag, if it matters."));
        return Optional.empty();
    }

    /** Returns the farewell of a passage that leads nowhere. */
    JsonObject farewell(Passage passage) {
        remarks.add(Remark.todo(
                passage.place(), "No link leads on, so the call ends here. Write how the agent says goodbye."));
        Content.Link link = new Content.Link("Thank you for your call. Goodbye.", "", "", "", 0);
        return reply(passage, link, "", true);
    }

    static JsonObject neutral() {
        return Tree.object(
                Map.entry("formality", Tree.number("0.5")),
                Map.entry("pace", Tree.number("0.5")),
                Map.entry("warmth", Tree.number("0.5")),
                Map.entry("detail", Tree.number("0.5")));
    }

    /** Braces are placeholders in a pack. */
    private static String braced(String text) {
        String kept = text.replaceAll("\\{(first|formal|agent|company)}", "\u0001$1\u0002")
                .replace('{', '(')
                .replace('}', ')');
        return kept.replace('\u0001', '{').replace('\u0002', '}').replaceAll("[\\p{Cntrl}\u2028\u2029]+", " ");
    }

    private static String words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split("\\s+")) {
            if (!Ids.kebab(word).isEmpty() && words.size() < 5) {
                words.add(word);
            }
        }
        return String.join(" ", words);
    }

    private static String cut(String text, int longest) {
        int end = text.lastIndexOf(' ', longest);
        int at = end < longest / 2 ? longest : end;
        return text.substring(0, Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at);
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - 30));
    }
}

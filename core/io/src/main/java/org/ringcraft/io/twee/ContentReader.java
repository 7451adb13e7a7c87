package org.ringcraft.io.twee;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringcraft.io.exchange.Remark;
import org.ringcraft.io.exchange.Remarks;
import org.ringcraft.io.json.Quote;

/**
 * Finds links, prose and conditions in a passage. Written for SugarCube; what Harlowe and Chapbook write alike is
 * understood too, and of the rest it is said that it is left out. Used once for each passage.
 */
final class ContentReader {

    private static final Pattern SET_TRUE =
            Pattern.compile("\\s*[$_]([A-Za-z][A-Za-z0-9_]*)\\s*(?:=|to)\\s*true\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>\\n]*>");
    private static final Pattern STYLE = Pattern.compile("''|//|__|~~|\\^\\^|==|@@[^;@]*;|@@");
    private static final List<String> SILENT = List.of("nobr", "silently", "silent", "done");
    private static final List<String> BRANCHING = List.of("if", "elseif", "else", "switch", "case", "default");

    private final Passage passage;
    private final Remarks remarks;
    private final String text;
    private final int lastClose;
    private final List<Content.Link> links = new ArrayList<>();
    private final List<Content.Prose> prose = new ArrayList<>();
    private final List<Content.Prose> includes = new ArrayList<>();
    private final Set<String> flags = new LinkedHashSet<>();
    private final Set<String> odd = new LinkedHashSet<>();
    private final Deque<String> conditions = new ArrayDeque<>();
    private final StringBuilder words = new StringBuilder();
    private int wordsLine;
    private int at;
    private int line;
    private boolean linking;
    private String linkText = "";
    private int linkLine;

    private ContentReader(Passage passage, Remarks remarks) {
        this.passage = passage;
        this.remarks = remarks;
        this.text = passage.text();
        this.lastClose = text.lastIndexOf(">>");
    }

    /** Returns what stands in the passage; what is wrong or left out is remarked on. */
    static Content read(Passage passage, Remarks remarks) {
        ContentReader reader = new ContentReader(passage, remarks);
        reader.read();
        if (!reader.odd.isEmpty()) {
            remarks.add(Remark.warning(
                    passage.place(),
                    "What these do is left out: " + String.join(", ", reader.odd) + ".",
                    "Maybe say it in the scenario with conditions, flags or lines."));
        }
        return new Content(reader.links, reader.prose, List.copyOf(reader.flags), reader.includes);
    }

    private void read() {
        while (at < text.length()) {
            if (skip("/*", "*/") || skip("/%", "%/") || skip("<!--", "-->")) {
                continue;
            }
            if (text.startsWith("<<", at)) {
                macro();
            } else if (text.startsWith("[[", at)) {
                link();
            } else if (text.regionMatches(true, at, "[img[", 0, 5)) {
                image();
            } else if (!harlowe()) {
                plain(text.charAt(at));
                at++;
            }
        }
        flush();
    }

    private void plain(char c) {
        if (c == '\n') {
            flush();
            line++;
            wordsLine = line;
        } else {
            words.append(c);
        }
    }

    private void flush() {
        String raw = words.toString();
        words.setLength(0);
        if (raw.strip().matches("\\[(?:if|unless|else|continue|append|note|after|cont)\\b.*]")) {
            odd.add(Quote.of(raw.strip()));
            return;
        }
        String shown = TweeText.plain(
                        STYLE.matcher(TAG.matcher(raw).replaceAll(" ")).replaceAll(""))
                .replaceAll("\\s+", " ")
                .strip();
        shown = shown.replaceAll("^(?:[!*#>]+|\\|\\||--+)\\s*", "").strip();
        if (!shown.isEmpty() && shown.chars().anyMatch(Character::isLetterOrDigit) && !linking) {
            prose.add(new Content.Prose(shown, wordsLine));
        }
        wordsLine = line;
    }

    private boolean skip(String open, String close) {
        if (!text.startsWith(open, at)) {
            return false;
        }
        int end = text.indexOf(close, at + open.length());
        if (end < 0) {
            remarks.add(Remark.warning(
                    passage.place(line),
                    "The comment that begins with " + Quote.of(open)
                            + " does not end; the rest of the passage is left out.",
                    "Maybe add " + Quote.of(close) + "."));
            end = text.length();
        }
        moveTo(Math.min(text.length(), end + close.length()));
        return true;
    }

    private void moveTo(int end) {
        for (int i = at; i < end; i++) {
            if (text.charAt(i) == '\n') {
                flush();
                line++;
                wordsLine = line;
            }
        }
        at = end;
    }

    private void image() {
        int end = text.indexOf("]]", at);
        odd.add("[img[…]]");
        moveTo(end < 0 ? text.length() : end + 2);
    }

    private void link() {
        LinkMarkup markup = LinkMarkup.at(text, at);
        if (markup.end() < 0) {
            int stop = text.indexOf('\n', at);
            String rest = text.substring(at, stop < 0 ? text.length() : stop);
            remarks.add(Remark.error(
                    passage.place(line),
                    "The link " + Quote.of(rest) + " is not closed.",
                    "Maybe ']]' is missing at its end."));
            moveTo(stop < 0 ? text.length() : stop);
            return;
        }
        flushWords();
        add(markup.text(), markup.target(), markup.setter(), line);
        moveTo(markup.end());
    }

    /** Prose before a link on the same line is said before it. */
    private void flushWords() {
        if (!words.toString().isBlank()) {
            flush();
        } else {
            words.setLength(0);
        }
    }

    private void add(String said, String target, String setter, int where) {
        if (target.isBlank()) {
            remarks.add(Remark.error(
                    passage.place(where), "The link " + Quote.of(said) + " leads nowhere.", "Maybe name a passage."));
            return;
        }
        links.add(new Content.Link(said.strip(), target.strip(), setter.strip(), condition(), where));
    }

    private String condition() {
        StringBuilder all = new StringBuilder();
        for (Iterator<String> each = conditions.descendingIterator(); each.hasNext(); ) {
            String one = each.next();
            if (!one.isEmpty()) {
                all.append(all.length() == 0 ? "" : " and ").append(one);
            }
        }
        return all.toString();
    }

    private void macro() {
        // Without the first question a file full of open macros would be read to its end for each of them.
        MacroMarkup macro = at > lastClose ? MacroMarkup.OPEN : MacroMarkup.at(text, at);
        if (macro.end() < 0) {
            plain('<');
            plain('<');
            at += 2;
            return;
        }
        flushWords();
        int where = line;
        int end = macro.end();
        moveTo(end);
        act(macro, where);
    }

    private void act(MacroMarkup macro, int where) {
        String name = macro.name();
        if (BRANCHING.contains(name) || name.equals("/if") || name.equals("endif") || name.equals("/switch")) {
            branch(name, macro.arguments().strip());
        } else if (name.equals("set")) {
            set(macro.arguments());
        } else if (name.equals("link") || name.equals("button") || name.equals("click")) {
            openLink(macro, where);
        } else if (name.equals("/link") || name.equals("/button") || name.equals("/click")) {
            closeLink();
        } else if (name.equals("goto")) {
            go(macro.word(0), where);
        } else if (name.equals("include") || name.equals("display")) {
            includes.add(new Content.Prose(macro.word(0), where));
        } else if (name.equals("script") || name.equals("style")) {
            odd.add("<<" + name + ">>");
            int close = text.indexOf("<</" + name + ">>", at);
            moveTo(close < 0 ? text.length() : close);
        } else if (!name.startsWith("/") && !SILENT.contains(name)) {
            odd.add("<<" + name + ">>");
        }
    }

    private void branch(String name, String arguments) {
        switch (name) {
            case "if", "switch" -> conditions.push(name.equals("switch") ? "" : arguments);
            case "elseif", "else", "case", "default" -> {
                if (!conditions.isEmpty()) {
                    conditions.pop();
                    conditions.push((name + " " + arguments).strip());
                }
            }
            default -> conditions.poll();
        }
    }

    private void set(String arguments) {
        Matcher matcher = SET_TRUE.matcher(arguments);
        if (matcher.matches()) {
            flags.add(matcher.group(1));
        } else {
            odd.add("<<set" + (arguments.isBlank() ? "" : " " + arguments.strip()) + ">>");
        }
    }

    private void openLink(MacroMarkup macro, int where) {
        String first = macro.argument(0);
        linkLine = where;
        if (first.startsWith("[[")) {
            LinkMarkup markup = LinkMarkup.at(first, 0);
            add(markup.text(), markup.target(), markup.setter(), where);
            linking = true;
            linkText = "";
        } else if (!macro.argument(1).isEmpty()) {
            add(macro.word(0), macro.word(1), "", where);
            linking = true;
            linkText = "";
        } else {
            linking = true;
            linkText = macro.word(0);
        }
    }

    private void closeLink() {
        if (linking && !linkText.isEmpty()) {
            odd.add("<<link " + Quote.of(linkText) + ">> without a passage to go to");
        }
        linking = false;
        linkText = "";
        words.setLength(0);
    }

    private void go(String target, int where) {
        if (linking) {
            add(linkText, target, "", linkLine);
            linkText = "";
        } else {
            add("", target, "", where);
        }
    }

    private boolean harlowe() {
        HarloweMarkup markup = HarloweMarkup.at(text, at);
        if (markup.end() < 0) {
            return false;
        }
        flushWords();
        if (markup.target().isEmpty()) {
            odd.add("(" + markup.name() + ":)");
        } else {
            add(markup.text(), markup.target(), "", line);
        }
        moveTo(markup.end());
        return true;
    }
}

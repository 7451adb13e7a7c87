package org.ringcraft.io.twee;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ringcraft.engine.scenario.Phase;
import org.ringcraft.io.exchange.Incoming;
import org.ringcraft.io.exchange.Remark;
import org.ringcraft.io.exchange.Remarks;
import org.ringcraft.io.json.JsonValue.JsonObject;
import org.ringcraft.io.json.Nearest;
import org.ringcraft.io.json.Quote;

/** Makes a scenario of a story that somebody wrote in Twine. Used once. */
final class ForeignStory {

    private static final Set<String> SPECIAL = Set.of(
            "StoryInit",
            "StoryCaption",
            "StoryMenu",
            "StoryBanner",
            "StorySubtitle",
            "StoryAuthor",
            "StoryInterface",
            "StoryDisplayTitle",
            "StoryShare",
            "StorySettings",
            "StoryIncludes",
            "PassageHeader",
            "PassageFooter",
            "PassageReady",
            "PassageDone",
            "UserScript",
            "UserStylesheet",
            "Ringcraft style");
    private static final Set<String> SPECIAL_TAGS = Set.of(
            "script",
            "stylesheet",
            "widget",
            "init",
            "startup",
            "debug-startup",
            "header",
            "footer",
            "Twine.private",
            "Twine.image",
            "annotation",
            "ringcraft",
            "ringcraft-data",
            "customer-lines");

    /** Passages that include each other could make more than fits anywhere. */
    private static final int MOST_LINKS = 1_000;

    private final Incoming incoming;
    private final Story story;
    private final Remarks remarks;
    private final Map<String, Passage> told = new LinkedHashMap<>();
    private final Map<String, Content> contents = new LinkedHashMap<>();
    private final Map<String, String> nodeIds = new LinkedHashMap<>();

    ForeignStory(Incoming incoming, Story story, Remarks remarks) {
        this.incoming = incoming;
        this.story = story;
        this.remarks = remarks;
    }

    /** Tells whether Twine or a story format does something of its own with the passage. */
    static boolean isSpecial(Passage passage) {
        return SPECIAL.contains(passage.name()) || passage.tags().stream().anyMatch(SPECIAL_TAGS::contains);
    }

    /** Returns the scenario, or nothing when no passage is left to make it of. */
    Optional<JsonObject> scenario() {
        sort();
        if (told.isEmpty()) {
            remarks.add(Remark.error("", "All passages are special ones: there is nothing to play.", ""));
            return Optional.empty();
        }
        Passage start = start();
        told.forEach((name, passage) -> contents.put(name, ContentReader.read(passage, remarks)));
        include();
        Ids ids = new Ids();
        told.keySet().forEach(name -> nodeIds.put(name, ids.fresh(name, "passage")));
        told.values().forEach(this::checkLinks);
        Map<String, Integer> distances = distances(start.name());
        List<JsonObject> nodes = nodes(distances);
        String title = story.title().isBlank() ? incoming.file().replaceAll(".*[/\\\\]|\\.[^.]*$", "") : story.title();
        String kebab = Ids.kebab(title);
        String id = !incoming.id().isEmpty() ? incoming.id() : kebab.isEmpty() ? "story" : kebab;
        return new Frame(incoming.pack(), remarks)
                .scenario(id, title.strip(), nodeIds.getOrDefault(start.name(), "start"), nodes);
    }

    private void sort() {
        for (Passage passage : story.passages()) {
            if (isSpecial(passage)) {
                remarks.add(Remark.note(
                        passage.place(), "A special passage, which says nothing in a call. It is left out."));
            } else {
                told.put(passage.name(), passage);
            }
        }
    }

    /** What a passage includes becomes part of it; a passage to which no link leads is then no node of its own. */
    private void include() {
        Map<String, Content> whole = new LinkedHashMap<>();
        Set<String> included = new LinkedHashSet<>();
        Set<String> linked = new LinkedHashSet<>();
        for (Passage passage : told.values()) {
            Content content = contents.getOrDefault(passage.name(), Content.NOTHING);
            for (Content.Prose each : content.includes()) {
                if (told.containsKey(each.text())) {
                    included.add(each.text());
                } else if (story.passage(each.text()).isEmpty()) {
                    remarks.add(Remark.warning(
                            passage.place(each.line()),
                            "The passage " + Quote.of(each.text()) + ", which is included, does not exist.",
                            Nearest.maybe(each.text(), told.keySet())));
                }
            }
            content.links().forEach(link -> linked.add(link.target()));
            whole.put(passage.name(), whole(content, new ArrayDeque<>(List.of(passage.name()))));
        }
        contents.putAll(whole);
        included.removeAll(linked);
        for (String name : included) {
            Passage passage = told.get(name);
            if (passage != null && !name.equals(start().name())) {
                remarks.add(Remark.note(passage.place(), "It is only included, so it becomes part of other nodes."));
                told.remove(name);
            }
        }
    }

    private Content whole(Content content, Deque<String> open) {
        List<Content.Link> links = new ArrayList<>(content.links());
        List<Content.Prose> prose = new ArrayList<>(content.prose());
        for (Content.Prose each : content.includes()) {
            Content inner = contents.get(each.text());
            if (inner != null && open.size() < 8 && !open.contains(each.text())) {
                open.push(each.text());
                Content all = whole(inner, open);
                open.pop();
                all.links()
                        .forEach(link -> links.add(new Content.Link(
                                link.text(), link.target(), link.setter(), link.condition(), each.line())));
                all.prose().forEach(words -> prose.add(new Content.Prose(words.text(), each.line())));
            }
            if (links.size() > MOST_LINKS) {
                break;
            }
        }
        return new Content(links, prose, content.flags(), List.of());
    }

    private Passage start() {
        Passage named = told.get(story.start());
        if (named != null) {
            return named;
        }
        if (!story.start().isEmpty()) {
            remarks.add(Remark.error(
                    "",
                    "The story is to start with the passage " + Quote.of(story.start()) + ", which does not exist.",
                    Nearest.maybe(story.start(), told.keySet())));
        }
        Passage usual = told.get("Start");
        Passage first = told.values().iterator().next();
        Passage start = usual == null ? first : usual;
        remarks.add(Remark.todo(start.place(), "The call starts here, as far as one can tell. See \"start\"."));
        return start;
    }

    private void checkLinks(Passage passage) {
        for (Content.Link link : links(passage)) {
            if (!told.containsKey(link.target())) {
                boolean special = story.passage(link.target()).isPresent();
                remarks.add(Remark.error(
                        passage.place(link.line()),
                        "The link " + Quote.of(link.text()) + " leads to the passage " + Quote.of(link.target())
                                + (special ? ", which is a special one." : ", which does not exist."),
                        Nearest.maybe(link.target(), told.keySet())));
            }
        }
    }

    private List<Content.Link> links(Passage passage) {
        Content content = contents.get(passage.name());
        return content == null ? List.of() : content.links();
    }

    private Map<String, Integer> distances(String start) {
        Map<String, Integer> distances = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        distances.put(start, 0);
        while (!open.isEmpty()) {
            String name = open.remove();
            Passage passage = told.get(name);
            for (Content.Link link : passage == null ? List.<Content.Link>of() : links(passage)) {
                if (told.containsKey(link.target())
                        && distances.putIfAbsent(link.target(), distances.getOrDefault(name, 0) + 1) == null) {
                    open.add(link.target());
                }
            }
        }
        for (Passage passage : told.values()) {
            if (!distances.containsKey(passage.name())) {
                remarks.add(Remark.warning(
                        passage.place(),
                        "No link leads to the passage " + Quote.of(passage.name()) + ".",
                        "Maybe a link to it is missing, or a macro leads there."));
            }
        }
        return distances;
    }

    private List<JsonObject> nodes(Map<String, Integer> distances) {
        int farthest = distances.values().stream().mapToInt(each -> each).max().orElse(0);
        Skeleton skeleton = new Skeleton(new Ids(), new Ids(), remarks);
        List<JsonObject> nodes = new ArrayList<>();
        told.forEach((name, passage) -> {
            Content content = contents.getOrDefault(name, Content.NOTHING);
            String id = nodeIds.getOrDefault(name, "passage");
            List<JsonObject> replies = new ArrayList<>();
            for (Content.Link link : content.links()) {
                String to = nodeIds.getOrDefault(link.target(), "");
                replies.add(skeleton.reply(passage, link, to.equals(id) ? "" : to, false));
            }
            if (replies.isEmpty()) {
                replies.add(skeleton.farewell(passage));
            }
            for (String flag : new LinkedHashSet<>(content.flags())) {
                remarks.add(Remark.todo(
                        passage.place(),
                        "The passage sets '" + flag + "'. Say it with \"sets\" on the replies that lead here."));
            }
            Phase phase = phase(
                    passage,
                    distances.getOrDefault(name, farthest),
                    farthest,
                    content.links().isEmpty());
            nodes.add(Skeleton.node(id, phase.name(), skeleton.enter(passage, id, content.prose()), replies));
        });
        return nodes;
    }

    private Phase phase(Passage passage, int distance, int farthest, boolean last) {
        List<String> words = new ArrayList<>(passage.tags());
        words.add(passage.name());
        for (String word : words) {
            Optional<Phase> named = Guess.named(word);
            if (named.isPresent()) {
                return named.get();
            }
        }
        Phase guess = Guess.phase(distance, farthest, last);
        remarks.add(Remark.todo(
                passage.place(),
                "The phase is guessed to be " + guess + " from where the passage stands. A tag such as phase-present"
                        + " would say it."));
        return guess;
    }
}

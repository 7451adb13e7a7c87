package org.ringcraft.io.twee;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ringcraft.io.exchange.Remark;
import org.ringcraft.io.exchange.Remarks;
import org.ringcraft.io.json.Quote;

/** Reads the story in an HTML file that Twine 2 has published or archived; of an archive the first story. */
final class TwineHtml {

    private static final Pattern STORY = Pattern.compile("<tw-storydata\\b([^>]*)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern PASSAGE =
            Pattern.compile("<tw-passagedata\\b([^>]*)>([^<]*)</tw-passagedata>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    private TwineHtml() {}

    static Optional<Story> read(String html, Remarks remarks) {
        Matcher story = STORY.matcher(html);
        if (!story.find()) {
            remarks.add(Remark.error(
                    "",
                    "The page holds no Twine 2 story: there is no <tw-storydata>.",
                    "Maybe open the story in Twine and publish it to a file, or export it as Twee."));
            return Optional.empty();
        }
        Map<String, String> head = attributes(story.group(1));
        int end = html.indexOf("</tw-storydata>", story.end());
        Matcher matcher = PASSAGE.matcher(html.substring(story.end(), end < 0 ? html.length() : end));
        Map<String, Passage> passages = new LinkedHashMap<>();
        String start = "";
        while (matcher.find()) {
            Map<String, String> own = attributes(matcher.group(1));
            String name = own.getOrDefault("name", "").strip();
            List<String> tags = Stream.of(own.getOrDefault("tags", "").strip().split("\\s+"))
                    .filter(tag -> !tag.isEmpty())
                    .toList();
            String text = TweeText.plain(matcher.group(2)).replace("\r\n", "\n").stripTrailing();
            if (name.isEmpty() || passages.putIfAbsent(name, new Passage(name, tags, text, 0)) != null) {
                remarks.add(Remark.error(
                        "", "The passage " + Quote.of(name) + " has no name or stands twice.", "Maybe rename it."));
            }
            if (own.getOrDefault("pid", "").equals(head.getOrDefault("startnode", "none"))) {
                start = name;
            }
        }
        if (passages.isEmpty()) {
            remarks.add(Remark.error("", "There is no passage in the story.", "Maybe it is empty in Twine, too."));
            return Optional.empty();
        }
        return Optional.of(new Story(
                head.getOrDefault("name", ""), head.getOrDefault("format", ""), start, List.copyOf(passages.values())));
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher matcher = ATTRIBUTE.matcher(text);
        while (matcher.find()) {
            String value = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
            attributes.put(matcher.group(1), TweeText.plain(value));
        }
        return attributes;
    }
}

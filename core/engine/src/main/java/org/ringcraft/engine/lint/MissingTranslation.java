package org.ringcraft.engine.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Texts that a translation leaves out, leaves as they were, or gives for what is no longer there. */
final class MissingTranslation implements LintPass.OfPack {

    private static final LintRule RULE =
            LintRule.warning(966, "missing-translation", "A text is missing in a language");

    /** How many keys a finding names. Invented. */
    private static final int NAMED = 3;

    /** Words from which a text can hardly be the same in two languages. Invented: "OK", "Fibre 500" are the same. */
    private static final int LEAST_WORDS = 4;

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(LintContent content, Smells smells) {
        if (content.translations().isEmpty()) {
            return;
        }
        Map<String, String> texts = PackTexts.of(content);
        new TreeMap<>(content.translations()).forEach((language, given) -> check(language, given, texts, smells));
    }

    private static void check(String language, Map<String, String> given, Map<String, String> texts, Smells smells) {
        Map<String, List<String>> missing = new LinkedHashMap<>();
        Map<String, List<String>> same = new LinkedHashMap<>();
        Map<String, List<String>> places = new LinkedHashMap<>();
        texts.forEach((key, text) -> {
            String translated = given.getOrDefault(key, "");
            if (translated.isBlank()) {
                add(missing, key);
            } else if (translated.equals(text) && Wording.of(text).words().size() >= LEAST_WORDS) {
                add(same, key);
            } else if (!placeholders(text).equals(placeholders(translated))) {
                add(places, key);
            }
        });
        Map<String, List<String>> gone = new LinkedHashMap<>();
        new TreeSet<>(given.keySet())
                .stream().filter(key -> !texts.containsKey(key)).forEach(key -> add(gone, key));
        Subject file = Subject.of(Subject.Kind.TRANSLATION, language);
        missing.forEach((group, keys) -> smells.add(
                file.at("texts"),
                in(language, group) + counted(keys.size(), "text is", "texts are") + " missing: " + list(keys) + ".",
                "Maybe they were added to the pack after it was translated; until then they stay as they are."));
        same.forEach((group, keys) -> smells.add(
                file.at("texts"),
                in(language, group) + counted(keys.size(), "text is", "texts are") + " the same as the original: "
                        + list(keys) + ".",
                "Maybe translate them, or leave them out."));
        places.forEach((group, keys) -> smells.add(
                file.at("texts"),
                in(language, group) + counted(keys.size(), "text has", "texts have")
                        + " other placeholders than the original: " + list(keys) + ".",
                "Maybe a name such as {first} was translated or lost."));
        gone.forEach((group, keys) -> smells.add(
                file.at("texts"),
                in(language, group) + counted(keys.size(), "key names", "keys name") + " nothing in the pack: "
                        + list(keys) + ".",
                "Maybe an id was changed."));
    }

    private static String in(String language, String group) {
        return "In the language '" + language + "', under '" + group + "', ";
    }

    private static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    /** A finding is for one scenario, one persona, or one kind of thing. */
    private static void add(Map<String, List<String>> groups, String key) {
        int first = key.indexOf('/');
        int second = first < 0 ? -1 : key.indexOf('/', first + 1);
        boolean owned = key.startsWith("scenario/") || key.startsWith("persona/");
        String group = owned && second > 0 ? key.substring(0, second) : first > 0 ? key.substring(0, first) : key;
        groups.computeIfAbsent(group, unused -> new ArrayList<>()).add(key);
    }

    private static String list(List<String> keys) {
        String named = String.join(", ", keys.subList(0, Math.min(NAMED, keys.size())));
        return keys.size() > NAMED ? named + " and " + (keys.size() - NAMED) + " more" : named;
    }

    /** Returns the placeholders of a text, each once. */
    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
            int end = text.indexOf('}', at);
            if (end > at) {
                found.add(text.substring(at, end + 1));
            }
        }
        return found;
    }
}

package org.ringcraft.io.update;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ringcraft.io.json.JsonValue;

/** Takes the files of a pack from an older format to the newest, change by change. */
public final class PackUpdate {

    /** The newest pack format. */
    public static final int NEWEST = 2;

    private static final String MANIFEST = "pack.json";
    private static final String FORMAT = "format";

    /** All changes, oldest first. */
    private static final List<FormatChange> CHANGES = List.of(new AddWords(), new AddMentions());

    private PackUpdate() {}

    /**
     * What an update came to.
     *
     * @param documents all files, by path
     * @param changed paths of those that are new or other than before, the manifest last
     * @param titles what was done, change by change
     * @param byHand what is left for the author
     */
    public record Updated(
            Map<String, JsonValue> documents, List<String> changed, List<String> titles, List<String> byHand) {
        public Updated {
            changed = List.copyOf(changed);
            titles = List.copyOf(titles);
            byHand = List.copyOf(byHand);
        }
    }

    /** Returns all changes, oldest first. */
    public static List<FormatChange> changes() {
        return CHANGES;
    }

    /**
     * Applies all changes since that format.
     *
     * @param documents JSON files by path, among them the manifest
     */
    public static Updated from(int format, Map<String, JsonValue> documents) {
        PackDocuments pack = new PackDocuments(documents);
        ByHand byHand = new ByHand();
        List<String> titles = new ArrayList<>();
        for (FormatChange change : CHANGES) {
            if (change.to() > format) {
                change.apply(pack, byHand);
                titles.add(change.title());
            }
        }
        if (format < NEWEST && pack.find(MANIFEST).orElse(null) instanceof JsonValue.JsonObject manifest) {
            pack.put(
                    MANIFEST,
                    PackDocuments.with(
                            manifest,
                            FORMAT,
                            PackDocuments.whole(manifest.path().member(FORMAT), NEWEST)));
        }
        List<String> changed = new ArrayList<>(pack.changed());
        if (changed.remove(MANIFEST)) {
            changed.add(MANIFEST);
        }
        return new Updated(pack.all(), changed, titles, byHand.notes());
    }
}

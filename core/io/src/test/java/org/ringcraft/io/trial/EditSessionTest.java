package org.ringcraft.io.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ringcraft.io.lint.LintFinding;
import org.ringcraft.io.lint.LintReport;
import org.ringcraft.io.lint.PackLint;
import org.ringcraft.io.pack.PackSource;

/** An author edits the shipped pack, in memory. */
class EditSessionTest {

    private static final String SCENARIO = "scenarios/working-from-home.json";
    private static final String OPEN = "\"when\": \"!knows(upload)\"";

    private final Map<String, byte[]> files = new TreeMap<>();
    private final EditSession session = new EditSession("", 4, 1, 2);

    @BeforeEach
    void read() throws IOException {
        PackSource shipped = PackSource.bundled("core-uk");
        for (String file : shipped.files()) {
            files.put(file, shipped.read(file));
        }
    }

    /** Without passes lint is what the loader says, which is quick. */
    private LintReport load() {
        return PackLint.check(PackSource.memory("edited", files), List.of());
    }

    private List<EditSession.Tried> play() throws InterruptedException {
        return session.play(load().pack().orElseThrow());
    }

    private void edit(String from, String to) {
        String text = new String(files.get(SCENARIO), StandardCharsets.UTF_8);
        assertTrue(text.contains(from), from);
        int at = text.indexOf(from);
        String edited = text.substring(0, at) + to + text.substring(at + from.length());
        files.put(SCENARIO, edited.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void findingsAreComparedWithTheLastTime() {
        EditSession.Linted first = session.lint(load());
        assertEquals(List.of(), first.findings());
        assertTrue(first.playable());
        edit(OPEN, OPEN.replace("upload", "uplaod"));
        EditSession.Linted broken = session.lint(load());
        assertFalse(broken.playable());
        assertEquals(broken.findings(), broken.fresh());
        LintFinding finding = broken.fresh().get(0);
        assertTrue(finding.message().contains("'uplaod' does not exist"), finding.text());
        EditSession.Linted still = session.lint(load());
        assertEquals(List.of(), still.fresh());
        assertEquals(List.of(finding), still.findings());
        edit(OPEN.replace("upload", "uplaod"), OPEN);
        EditSession.Linted mended = session.lint(load());
        assertEquals(List.of(finding), mended.gone());
        assertEquals(List.of(), mended.findings());
    }

    @Test
    void whatTheLoaderSaidIsNotSaidAgain() {
        session.read(load());
        session.lint(load());
        edit(OPEN, OPEN.replace("upload", "uplaod"));
        assertEquals(1, session.read(load()).fresh().size());
        assertEquals(List.of(), session.lint(load()).fresh());
        edit(OPEN.replace("upload", "uplaod"), OPEN);
        assertEquals(1, session.read(load()).gone().size());
        EditSession.Linted mended = session.lint(load());
        assertEquals(List.of(), mended.gone());
        assertEquals(List.of(), mended.findings());
    }

    @Test
    void onlyWhatHasChangedIsPlayedAgain() throws InterruptedException {
        List<EditSession.Tried> first = play();
        assertEquals(1, first.size());
        assertEquals(7, first.get(0).qualities().size());
        assertTrue(first.get(0).qualities().stream().allMatch(change -> change.change() == 0));
        assertEquals(List.of(), play());
        edit("\"title\": \"Working from home\"", "\"title\": \"Working at home\"");
        List<EditSession.Tried> renamed = play();
        assertTrue(renamed.get(0).qualities().stream().allMatch(change -> change.change() == 0));
        assertEquals("Working at home", renamed.get(0).part().title());
    }

    @Test
    void deadRepliesAndChangesOfQualityAreTold() throws InterruptedException {
        List<String> dead = play().get(0).part().coverage().neverOffered();
        edit(OPEN, "\"when\": \"!knows(upload) && turn > 900\"");
        EditSession.Tried closed = play().get(0);
        String reply = closed.freshlyDead().stream()
                .filter(id -> id.startsWith("upload-"))
                .findFirst()
                .orElseThrow();
        assertFalse(dead.contains(reply));
        assertTrue(closed.qualities().stream().anyMatch(change -> change.change() != 0));
        edit("\"when\": \"!knows(upload) && turn > 900\"", OPEN);
        EditSession.Tried opened = play().get(0);
        assertTrue(opened.revived().contains(reply), opened.revived()::toString);
    }

    @Test
    void whenASaveComesEarlierTheLastTimeStays() throws InterruptedException {
        play();
        edit(OPEN, "\"when\": \"!knows(upload) && turn > 900\"");
        Thread.currentThread().interrupt();
        assertThrows(InterruptedException.class, this::play);
        assertFalse(play().get(0).freshlyDead().isEmpty());
    }
}

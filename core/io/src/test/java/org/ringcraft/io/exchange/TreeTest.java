package org.ringcraft.io.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringcraft.io.json.JsonLayout;
import org.ringcraft.io.json.JsonValue.JsonObject;

/** Changes to JSON keep what they do not mean, and files are whole or not there. */
class TreeTest {

    private static final JsonObject REPLY = Tree.object(
            Map.entry("id", Tree.text("a")), Map.entry("to", Tree.text("home")), Map.entry("note", Tree.text("n")));

    @Test
    void aNewKeyGoesWhereTheFormatHasIt() {
        JsonObject changed = Tree.with(REPLY, "when", Tree.text("paid"), KeyOrder.REPLY);
        assertEquals(
                "{\"id\": \"a\", \"when\": \"paid\", \"to\": \"home\", \"note\": \"n\"}", JsonLayout.line(changed));
        JsonObject unknown = Tree.with(REPLY, "mine", Tree.flag(true), KeyOrder.REPLY);
        assertEquals(
                List.of("id", "to", "note", "mine"),
                List.copyOf(unknown.members().keySet()));
    }

    @Test
    void aKeyThatIsThereKeepsItsPlace() {
        JsonObject changed = Tree.with(REPLY, "id", Tree.text("b"), KeyOrder.REPLY);
        assertEquals("{\"id\": \"b\", \"to\": \"home\", \"note\": \"n\"}", JsonLayout.line(changed));
        assertFalse(Tree.isSame(changed, REPLY));
        assertTrue(Tree.isSame(Tree.without(changed, "id"), Tree.without(REPLY, "id")));
    }

    @Test
    void everythingCanBeReadAndMissed() {
        JsonObject object =
                Tree.object(Map.entry("list", Tree.texts(List.of("x", "y"))), Map.entry("number", Tree.number("0.50")));
        assertEquals(List.of("x", "y"), Tree.texts(object, "list"));
        assertEquals(0.5, Tree.number(object, "number", 1));
        assertEquals(1, Tree.number(object, "list", 1));
        assertEquals("", Tree.text(object, "list"));
        assertEquals(List.of(), Tree.objects(object, "number"));
        assertFalse(Tree.flag(object, "nowhere"));
    }

    @Test
    void everyObjectIsMappedTheInnermostFirst() {
        JsonObject outer = Tree.object(Map.entry("in", Tree.list(List.of(REPLY))));
        JsonObject mapped = (JsonObject)
                Tree.mapObjects(outer, object -> Tree.with(object, "seen", Tree.flag(true), KeyOrder.NODE));
        assertEquals(
                "{\"in\": [{\"id\": \"a\", \"to\": \"home\", \"note\": \"n\", \"seen\": true}], \"seen\": true}",
                JsonLayout.line(mapped));
    }

    @Test
    void aFileIsReplacedOnlyWhenAsked(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.txt");
        byte[] first = "first".getBytes(StandardCharsets.UTF_8);
        byte[] second = "second".getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, first, false);
        assertThrows(FileAlreadyExistsException.class, () -> WholeFile.write(file, second, false));
        assertEquals("first", Files.readString(file));
        WholeFile.write(file, second, true);
        assertEquals("second", Files.readString(file));
        assertThrows(NoSuchFileException.class, () -> WholeFile.write(folder.resolve("no/a.txt"), first, true));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(1, left.count());
        }
    }

    @Test
    void remarksSayKindAndPlaceAndAreKeptOnce() {
        Remarks remarks = new Remarks();
        remarks.add(Remark.todo("line 3", "Write it."));
        remarks.add(Remark.todo("line 3", "Write it."));
        remarks.add(Remark.error("", "It is broken.", "Maybe mend it."));
        assertEquals(
                List.of("TODO line 3: Write it.", "error: It is broken. Maybe mend it."),
                remarks.all().stream().map(Remark::text).toList());
        for (int i = 0; i < 600; i++) {
            remarks.add(Remark.warning("line " + i, "Odd.", ""));
        }
        assertEquals(503, remarks.all().size());
        assertTrue(remarks.hasErrors());
    }
}

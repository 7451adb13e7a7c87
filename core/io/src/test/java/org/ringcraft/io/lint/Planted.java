package org.ringcraft.io.lint;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.ringcraft.engine.lint.LintContent;
import org.ringcraft.engine.scenario.Line;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.Reply;
import org.ringcraft.engine.scenario.Scenario;
import org.ringcraft.io.pack.Pack;
import org.ringcraft.io.pack.PackLoad;
import org.ringcraft.io.pack.PackLoader;
import org.ringcraft.io.pack.PackSource;

/** The shipped pack with a fault planted in it: in what was loaded, or in the text of a file. */
final class Planted {

    private static final LintContent SHIPPED = load(source());

    private Planted() {}

    static LintContent shipped() {
        return SHIPPED;
    }

    private static PackSource source() {
        try {
            return PackSource.bundled("core-uk");
        } catch (IOException gone) {
            throw new AssertionError(gone);
        }
    }

    private static LintContent load(PackSource source) {
        PackLoad load = PackLoader.load(source);
        if (load instanceof PackLoad.Loaded loaded) {
            return PackLint.content(loaded.pack());
        }
        throw new AssertionError("refused: " + load.diagnostics());
    }

    static Pack pack(Map<String, String> more) throws IOException {
        Map<String, byte[]> files = files();
        more.forEach((file, text) -> files.put(file, text.getBytes(StandardCharsets.UTF_8)));
        PackLoad load = PackLoader.load(PackSource.memory("planted", files));
        if (load instanceof PackLoad.Loaded loaded) {
            return loaded.pack();
        }
        throw new AssertionError("refused: " + load.diagnostics());
    }

    static Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        PackSource source = source();
        for (String file : source.files()) {
            files.put(file, source.read(file));
        }
        return files;
    }

    /** Replaces words in a file, which must be there. */
    static LintContent inFile(String file, String from, String to) throws IOException {
        Map<String, byte[]> files = files();
        String before = new String(files.get(file), StandardCharsets.UTF_8);
        if (!before.contains(from)) {
            throw new AssertionError(file + " does not hold: " + from);
        }
        files.put(file, before.replace(from, to).getBytes(StandardCharsets.UTF_8));
        return load(PackSource.memory("planted", files));
    }

    /** Replaces words of a reply. */
    static LintContent words(String reply, String from, String to) {
        return reply(reply, each -> {
            if (!each.text().contains(from)) {
                throw new AssertionError(reply + " does not say: " + from);
            }
            return with(each, "text", each.text().replace(from, to));
        });
    }

    /** Gives a reply other words. */
    static LintContent text(String reply, String text) {
        return reply(reply, each -> with(each, "text", text));
    }

    /** Changes a tag of a reply. */
    static LintContent tag(String reply, String tag, Object value) {
        return reply(reply, each -> with(each, "act", with(each.act(), tag, value)));
    }

    static LintContent reply(String id, UnaryOperator<Reply> change) {
        return scenario(scenario -> {
            List<Node> nodes = new ArrayList<>();
            boolean[] done = {false};
            for (Node node : scenario.nodes()) {
                List<Reply> replies = node.replies().stream()
                        .map(each -> {
                            done[0] |= each.id().equals(id);
                            return each.id().equals(id) ? change.apply(each) : each;
                        })
                        .toList();
                nodes.add(with(node, "replies", replies));
            }
            if (!done[0]) {
                throw new AssertionError("no reply is called " + id);
            }
            return with(scenario, "nodes", nodes);
        });
    }

    /** Adds a line that the customer may say on entering a node. */
    static LintContent entering(String node, Line line) {
        return scenario(scenario -> with(
                scenario,
                "nodes",
                scenario.nodes().stream()
                        .map(each -> each.id().equals(node) ? with(each, "enter", plus(each.enter(), line)) : each)
                        .toList()));
    }

    private static <T> List<T> plus(List<T> list, T more) {
        List<T> all = new ArrayList<>(list);
        all.add(more);
        return all;
    }

    static LintContent scenario(UnaryOperator<Scenario> change) {
        return with(
                SHIPPED, "scenarios", SHIPPED.scenarios().stream().map(change).toList());
    }

    /** Returns a record with another value in one of its components. */
    @SuppressWarnings("unchecked")
    static <T> T with(T before, String name, Object value) {
        RecordComponent[] components = before.getClass().getRecordComponents();
        if (Arrays.stream(components).noneMatch(each -> each.getName().equals(name))) {
            throw new AssertionError(before.getClass() + " has no " + name);
        }
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                values[i] = components[i].getName().equals(name)
                        ? value
                        : components[i].getAccessor().invoke(before);
            }
            Constructor<?> made = before.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            return (T) made.newInstance(values);
        } catch (ReflectiveOperationException wrong) {
            throw new AssertionError(wrong);
        }
    }
}

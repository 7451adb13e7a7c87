package org.ringcraft.desktop.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ringcraft.game.asset.Words;
import org.ringcraft.io.json.Nearest;
import org.ringcraft.io.json.Quote;
import org.ringcraft.io.pack.Pack;
import org.ringcraft.io.pack.PackSource;

/** Finds plans by what an author types: files, folders, and packs; and the pack that each is played with. */
final class PlanPlaces {

    private static final String ENDING = ".plan";

    /** Deeper than any pack's plans lie, in a folder of packs. */
    private static final int DEPTH = 4;

    private final Words words;
    private final Optional<String> packSaid;
    private final Map<String, Pack> opened = new HashMap<>();

    /** @param packSaid the pack to play with, when one was named */
    PlanPlaces(Words words, Optional<String> packSaid) {
        this.words = words;
        this.packSaid = packSaid;
    }

    /**
     * A plan that was found.
     *
     * @param name of its file, as the author knows it
     * @param file empty for a plan inside the program
     * @param isWhole whether the text says every byte of the file, which is not so where it is not UTF-8
     * @param pack what it is played with, a folder or a name
     */
    record Place(String name, Optional<Path> file, String text, boolean isWhole, String pack) {}

    /** Returns the plans that the arguments name, in their order. */
    List<Place> find(List<String> arguments) {
        List<Place> found = new ArrayList<>();
        arguments.forEach(argument -> found.addAll(find(argument)));
        return found;
    }

    private List<Place> find(String argument) {
        Optional<Path> path = path(argument);
        if (path.isPresent() && Files.isDirectory(path.get())) {
            List<Place> inside = inside(path.get());
            if (inside.isEmpty()) {
                throw Problem.wrongUse(words.get("plan.none-in", Quote.of(argument)));
            }
            return inside;
        }
        if (path.isPresent() && Files.exists(path.get())) {
            return List.of(place(path.get()));
        }
        boolean looksLikeFile =
                argument.contains("/") || argument.contains(File.separator) || argument.endsWith(ENDING);
        if (looksLikeFile || argument.isBlank()) {
            throw Problem.wrongUse(words.get("file.missing", Quote.of(argument)) + near(path));
        }
        Pack pack = pack(argument);
        List<Place> inside = new ArrayList<>();
        new TreeMap<>(pack.plans())
                .forEach((name, text) -> inside.add(
                        new Place(argument + "/" + name, Optional.empty(), text, true, packSaid.orElse(argument))));
        if (inside.isEmpty()) {
            throw Problem.wrongUse(words.get("plan.none-in", Quote.of(argument)));
        }
        return inside;
    }

    /** Returns a word on the plan beside it whose name is nearest. */
    private String near(Optional<Path> missing) {
        return missing.map(path -> path.toAbsolutePath().getParent())
                .filter(Files::isDirectory)
                .flatMap(folder -> Nearest.to(
                        String.valueOf(missing.get().getFileName()),
                        files(folder, 1).stream()
                                .map(file -> String.valueOf(file.getFileName()))
                                .toList()))
                .map(name -> " " + words.get("wrong.maybe", name))
                .orElse("");
    }

    private static Optional<Path> path(String argument) {
        try {
            return argument.isBlank() ? Optional.empty() : Optional.of(Path.of(argument));
        } catch (InvalidPathException noName) {
            return Optional.empty();
        }
    }

    private List<Place> inside(Path folder) {
        Path plans = folder.resolve("plans");
        boolean isPack = PackSource.isPack(folder);
        return files(isPack ? plans : folder, DEPTH).stream().map(this::place).toList();
    }

    private static List<Path> files(Path folder, int depth) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder, depth)) {
            return all.filter(file -> file.toString().endsWith(ENDING) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private Place place(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String text = new String(bytes, StandardCharsets.UTF_8);
            boolean isWhole = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
            return new Place(file.toString(), Optional.of(file), text, isWhole, packOf(file));
        } catch (IOException unreadable) {
            throw Problem.finding(words.get(
                    "file.unreadable",
                    Quote.of(file.toString()),
                    TextLine.of(String.valueOf(unreadable.getMessage()))));
        }
    }

    /** A plan in a pack's own folder is played with that pack, unless another was named. */
    private String packOf(Path file) {
        if (packSaid.isPresent()) {
            return packSaid.get();
        }
        for (Path folder = file.toAbsolutePath().normalize().getParent(); folder != null; folder = folder.getParent()) {
            if (PackSource.isPack(folder)) {
                return folder.toString();
            }
        }
        return PackFinder.DEFAULT;
    }

    /** Returns a pack, which is loaded once. */
    Pack pack(String named) {
        return opened.computeIfAbsent(named, new PackFinder(words)::open);
    }
}

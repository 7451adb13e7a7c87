package org.ringcraft.desktop.cli;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringcraft.game.asset.Words;
import org.ringcraft.io.json.Quote;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tour}: keeps a picture of every screen. */
@Command(name = "tour", mixinStandardHelpOptions = true)
final class TourCommand implements Callable<Integer> {

    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})[xX×](\\d{1,5})");
    private static final int LEAST_WIDTH = 640;
    private static final int LEAST_HEIGHT = 360;
    private static final int MOST_WIDTH = 7680;
    private static final int MOST_HEIGHT = 4320;

    private final Words words;
    private final Surroundings around;

    @Spec
    private CommandSpec spec;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "option.tour-out")
    private Path out = Path.of("");

    @Option(names = "--size", paramLabel = "WxH", descriptionKey = "option.tour-size")
    private String size = "1280x720";

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    TourCommand(Words words, Surroundings around) {
        this.words = words;
        this.around = around;
    }

    @Override
    public Integer call() {
        Matcher matcher = SIZE.matcher(size);
        if (!matcher.matches()) {
            throw wrongSize();
        }
        int width = Integer.parseInt(matcher.group(1));
        int height = Integer.parseInt(matcher.group(2));
        if (width < LEAST_WIDTH || width > MOST_WIDTH || height < LEAST_HEIGHT || height > MOST_HEIGHT) {
            throw wrongSize();
        }
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw Problem.wrongUse(words.get("tour.no-folder", Quote.of(out.toString())));
        }
        if (!around.hasDisplay()) {
            throw Problem.finding(words.get("tour.no-display"));
        }
        List<String> pictures = new ArrayList<>();
        try {
            around.window().tour(out, width, height, picture -> {
                pictures.add(picture);
                if (!json) {
                    spec.commandLine().getOut().println(picture);
                }
            });
        } catch (Window.NoDisplayException none) {
            throw Problem.finding(words.get("tour.no-window", TextLine.of(String.valueOf(none.getMessage()))));
        }
        if (json) {
            JsonObject document = Json.object();
            document.add("pictures", Json.strings(pictures));
            spec.commandLine().getOut().println(Json.line(document));
        }
        return ExitCodes.FINE;
    }

    private Problem wrongSize() {
        return Problem.wrongUse(words.get("wrong.value", Quote.of(size), "--size", words.get("expected.size")));
    }
}

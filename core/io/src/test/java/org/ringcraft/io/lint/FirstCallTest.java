package org.ringcraft.io.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.ringcraft.engine.lint.LintPass;
import org.ringcraft.engine.lint.Passes;
import org.ringcraft.io.pack.Pack;
import org.ringcraft.io.pack.PackLoad;
import org.ringcraft.io.pack.PackLoader;
import org.ringcraft.io.pack.PackSource;
import org.ringcraft.io.plan.PlanException;
import org.ringcraft.io.plan.PlanParser;
import org.ringcraft.io.plan.PlanResult;
import org.ringcraft.io.plan.PlanRunner;

/**
 * The first call of the author's guide is as good as the guide says, and each step of the guide gives what stands there.
 * A block of the guide whose first line is {@code ```json at=home/replies} is pasted as the first element of that list,
 * as the reader is told to; with {@code finds="RC402"} lint finds that, and the reader takes the block out again.
 */
class FirstCallTest {

    private static final Path DOCS = Path.of("../../assets/docs");
    private static final Path GUIDE = DOCS.resolve("authors-guide.md");
    private static final String SCENARIO = "scenarios/one-clear-call.json";

    private static final Pattern BLOCK = Pattern.compile(
            "^```json at=([a-z-]+)/([a-z]+)(?: finds=\"([^\"]*)\")?\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);

    @Test
    void theStepsOfTheGuideFindWhatItSaysAndEndClean() throws IOException {
        String guide = Files.readString(GUIDE);
        String scenario = scenario();
        int steps = 0;
        Matcher block = BLOCK.matcher(guide);
        while (block.find()) {
            String pasted = paste(scenario, block.group(1), block.group(2), block.group(4));
            if (block.group(3) == null) {
                scenario = pasted;
            } else {
                assertSaidInGuide(guide, block.group(3), check(pasted, only(block.group(3))));
            }
            steps++;
        }
        assertTrue(steps >= 5, "the guide has its steps: " + steps);
        assertEquals(List.of(), texts(check(scenario, Passes.all())), "at the end of the guide");
    }

    @Test
    void theScenarioAsItComesIsClean() throws IOException {
        assertEquals(List.of(), texts(check(scenario(), Passes.all())));
    }

    @Test
    void aWrongPriceIsFoundAsTheGuideSays() throws IOException {
        String wrong = scenario()
                .replace("at twenty-nine a month for the two years", "at twenty-seven a month for the two years");
        assertSaidInGuide(Files.readString(GUIDE), "RC950", check(wrong, only("RC950")));
    }

    @Test
    void aGoodSaleAndAnHonestNoArePlayed() throws IOException, PlanException {
        Pack pack = ((PackLoad.Loaded) PackLoader.load(with(scenario()))).pack();
        String sale = Files.readString(DOCS.resolve("first-call/a-good-sale.plan"));
        String no = Files.readString(DOCS.resolve("first-call/an-honest-no.plan"));
        assertTrue(sale.contains("expect outcome SALE") && sale.contains("expect quality >= 95"), sale);
        assertTrue(no.contains("expect outcome NO_SALE") && no.contains("expect breaches none"), no);
        for (String plan : List.of(sale, no)) {
            PlanResult result = PlanRunner.run(PlanParser.parse("guide.plan", plan), pack);
            assertEquals(List.of(), result.failures());
        }
    }

    /** What lint finds must stand in the guide word for word, but for the number of the line. */
    private static void assertSaidInGuide(String guide, String number, List<LintFinding> found) {
        assertEquals(1, found.size(), () -> texts(found).toString());
        LintFinding only = found.get(0);
        assertEquals(number, only.number());
        assertTrue(guide.contains(only.message()), () -> "the guide does not say: " + only.text());
    }

    private static String paste(String scenario, String id, String list, String block) {
        int object = scenario.indexOf("\"id\": \"" + id + "\",");
        assertTrue(object >= 0, id);
        String head = "\"" + list + "\": [\n";
        int at = scenario.indexOf(head, object) + head.length();
        assertTrue(at > object, list);
        return scenario.substring(0, at) + block + scenario.substring(at);
    }

    /** The pass of that number, or none: what the loader finds needs none. */
    private static List<LintPass> only(String number) {
        return Passes.all().stream()
                .filter(pass -> pass.rule().number().equals(number))
                .toList();
    }

    private static List<LintFinding> check(String scenario, List<LintPass> passes) throws IOException {
        return PackLint.check(with(scenario), passes).findings();
    }

    private static List<String> texts(List<LintFinding> findings) {
        return findings.stream().map(LintFinding::text).toList();
    }

    private static String scenario() throws IOException {
        return Files.readString(DOCS.resolve("first-call/one-clear-call.json"));
    }

    private static PackSource with(String scenario) throws IOException {
        PackSource shipped = PackSource.bundled("core-uk");
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String file : shipped.files()) {
            files.put(file, shipped.read(file));
        }
        files.put(SCENARIO, scenario.getBytes(StandardCharsets.UTF_8));
        return PackSource.memory("my-pack", files);
    }
}

package org.ringcraft.io.report;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.ringcraft.engine.play.Matrix;
import org.ringcraft.engine.play.Policies;
import org.ringcraft.engine.play.Policy;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.Phase;
import org.ringcraft.engine.scenario.Reply;
import org.ringcraft.engine.scenario.Scenario;
import org.ringcraft.engine.scoring.Rubric;
import org.ringcraft.io.desk.CorePack;
import org.ringcraft.io.lint.LintFinding;
import org.ringcraft.io.pack.Pack;
import org.ringcraft.io.trial.Trial;
import org.ringcraft.io.trial.TrialRun;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Pages to look at: of the shipped pack, and of one that is out to do harm. */
final class Pages {

    /** What of the hostile text must be read on the page as it is. */
    static final String SHOWN = "</title><script>alert(1)</script>\" onload='x' {0} &amp; ]]> <!--";

    private static final String HOSTILE = SHOWN + "\u202E\u0000\u0008";

    private static final List<List<ShownCall>> CALLS = calls(CorePack.pack());

    private Pages() {}

    static List<List<ShownCall>> calls() {
        return CALLS;
    }

    static String shipped(long seed, int threads) {
        Pack pack = CorePack.pack();
        return HtmlReport.page(
                new ReportContent("ringcraft test", pack, card(pack), play(pack, seed, threads), List.of(), CALLS));
    }

    private static Rubric card(Pack pack) {
        return pack.rubric(pack.defaultRubric()).orElseThrow();
    }

    private static List<List<ShownCall>> calls(Pack pack) {
        Scenario scenario = pack.scenarios().get(0);
        return List.of(
                ShownCall.of(pack, scenario.id(), List.of(scenario.personas().get(0)), card(pack)));
    }

    private static Matrix play(Pack pack, long seed, int threads) {
        List<Policy> policies = Policies.all().stream()
                .filter(policy -> List.of("random", "expert").contains(policy.name()))
                .toList();
        Scenario scenario = pack.scenarios().get(0);
        Trial trial = new Trial(
                pack,
                List.of(new Trial.Part(scenario.id(), scenario.personas())),
                policies,
                card(pack),
                40,
                seed,
                new Trial.Depth(true, 5, 0));
        try {
            return TrialRun.play(trial, threads, done -> {}).matrix();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    /** Returns the page of a pack whose one scenario has one node, and whose texts are markup. */
    static String hostile() {
        Pack pack = hostilePack();
        LintFinding finding =
                new LintFinding("RC999", HOSTILE, true, HOSTILE, 3, "$.x" + HOSTILE, HOSTILE, "Maybe " + HOSTILE, "");
        return HtmlReport.page(
                new ReportContent(HOSTILE, pack, card(pack), play(pack, 1, 1), List.of(finding), calls(pack)));
    }

    private static Pack hostilePack() {
        Pack sound = CorePack.pack();
        Scenario told = sound.scenarios().get(0);
        Reply example = told.nodes().get(0).replies().get(0);
        Reply reply = new Reply(
                "bye" + HOSTILE,
                HOSTILE,
                example.move(),
                example.style(),
                example.act(),
                example.when(),
                false,
                List.of(),
                List.of(),
                true,
                HOSTILE);
        Node node = new Node(
                "only" + HOSTILE,
                Phase.OPEN,
                List.of(),
                List.of(reply),
                told.nodes().get(0).because());
        Scenario scenario = new Scenario(
                told.id(),
                HOSTILE,
                HOSTILE,
                told.direction(),
                told.customer(),
                told.date(),
                told.products(),
                told.personas(),
                told.brief(),
                told.budgetPence(),
                told.verification(),
                told.needs(),
                told.objections(),
                told.proposals(),
                told.extras(),
                told.orderFields(),
                told.dispositions(),
                node.id(),
                List.of(node));
        return new Pack(
                sound.id(),
                sound.version(),
                HOSTILE,
                sound.language(),
                sound.licence(),
                HOSTILE,
                HOSTILE,
                sound.defaultRubric(),
                sound.catalogue(),
                sound.rulePacks(),
                sound.personas(),
                List.of(scenario),
                sound.rubrics(),
                sound.coefficients(),
                sound.sources(),
                sound.words(),
                sound.translations(),
                sound.plans());
    }

    /** Parses a page as XML, strictly. */
    static Document parsed(String page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
        } catch (ParserConfigurationException | SAXException | IOException malformed) {
            throw new AssertionError(malformed);
        }
    }
}

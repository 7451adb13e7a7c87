package org.ringcraft.io.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.ringcraft.engine.play.Matrix;

/**
 * Writes what was found out about a pack as one page that needs nothing else: no network, no other file, and no script
 * to be read. It is HTML and well-formed XML at once, and holds no date and no path, so that the same content gives the
 * same bytes.
 */
public final class HtmlReport {

    private final ReportContent content;
    private final ReportWords words = new ReportWords();
    private final Markup page = new Markup();

    private HtmlReport(ReportContent content) {
        this.content = content;
    }

    /** Returns the page. */
    public static String page(ReportContent content) {
        return new HtmlReport(content).write();
    }

    private String write() {
        List<PartView> views = IntStream.range(0, content.matrix().parts().size())
                .mapToObj(number -> PartView.of(content, words, number))
                .toList();
        page.raw("<!DOCTYPE html>\n");
        page.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "en-GB", "xml:lang", "en-GB")
                .line();
        head();
        page.open("body").line();
        page.element("a", words.get("page.skip"), "href", "#main", "class", "skip")
                .line();
        header();
        contents(views);
        page.open("main", "id", "main").line();
        new OverviewSection(content, words).write(page);
        new SmellSection(content, words).write(page);
        views.forEach(this::scenario);
        page.close().line();
        page.open("footer").element("p", words.get("page.simulated"));
        if (!content.pack().notice().isEmpty()) {
            page.element("p", content.pack().notice());
        }
        page.element("p", words.get("page.made", content.program())).close().line();
        String script = resource("report.js");
        page.open("script").raw(wrapped(script)).close().line();
        page.close(2).line();
        return page.toString();
    }

    private void head() {
        String style = wrapped(resource("report.css"));
        String policy = "default-src 'none'; style-src '" + hash(style) + "'; script-src '"
                + hash(wrapped(resource("report.js"))) + "'; base-uri 'none'; form-action 'none'";
        page.open("head").line();
        page.empty("meta", "charset", "utf-8").line();
        page.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy)
                .line();
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        page.empty("meta", "name", "color-scheme", "content", "light dark").line();
        page.element("title", words.get("page.title", content.pack().title())).line();
        page.open("style").raw(style).close().line();
        page.close().line();
    }

    private void header() {
        Matrix.Settings settings = content.matrix().settings();
        page.open("header");
        page.open("p", "class", "brand").text(words.get("page.brand")).text(" ");
        page.element("span", words.get("page.mark"), "class", "chip simulated").close();
        page.element("h1", content.pack().title());
        page.open("dl", "class", "facts row");
        fact("header.pack", settings.pack() + " " + settings.packVersion());
        fact("header.rubric", content.rubric().title() + " " + content.rubric().version());
        fact("header.seed", Long.toString(settings.seed()));
        fact("header.calls", Figures.count(settings.calls()));
        fact("header.policies", String.join(", ", settings.policies()));
        page.close(2).line();
    }

    private void fact(String key, String value) {
        page.open("div").element("dt", words.get(key)).element("dd", value).close();
    }

    private void contents(List<PartView> views) {
        page.open("nav", "aria-label", words.get("page.contents")).open("ul");
        link("#summary", words.get("summary.heading"));
        link("#smells", words.get("smells.link", content.findings().size()));
        for (PartView view : views) {
            if (views.size() > 1) {
                page.open("li", "class", "of").element("a", view.scenario().title(), "href", "#" + view.id("top"));
                page.close();
            }
            link("#" + view.id("graph"), words.get("graph.link"));
            link("#" + view.id("spread"), words.get("spread.link"));
            link("#" + view.id("players"), words.get("players.link"));
            link("#" + view.id("calls"), words.get("calls.link"));
            link("#" + view.id("coverage"), words.get("coverage.link"));
            link("#" + view.id("replies"), words.get("replies.link"));
        }
        page.close(2).line();
    }

    private void link(String to, String text) {
        page.open("li").element("a", text, "href", to).close();
    }

    private void scenario(PartView view) {
        page.open("section", "id", view.id("top"), "aria-labelledby", view.id("top-h"), "class", "scenario");
        page.open("h2", "id", view.id("top-h"))
                .text(words.get("page.scenario", view.scenario().title()))
                .text(" ");
        page.element("code", view.scenario().id()).close();
        if (!view.scenario().summary().isEmpty()) {
            page.element("p", view.scenario().summary(), "class", "lead");
        }
        OverviewSection.scenario(page, view);
        new GraphSection(view).write(page);
        new SpreadSection(view).write(page);
        new PolicySection(view).write(page);
        new CallSection(view).write(page);
        new CoverageSection(view).write(page);
        new ItemSection(view).write(page);
        page.close().line();
    }

    /** Hides style or script from an XML parser, in a way that an HTML parser takes for comments. */
    private static String wrapped(String text) {
        return "/*<![CDATA[*/\n" + text + "/*]]>*/";
    }

    private static String resource(String name) {
        try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path. Maybe run the build first?");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package org.ringcraft.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringcraft.engine.play.Estimate;
import org.ringcraft.engine.play.Histogram;

/** The small things that the page is made of. */
class MarkupTest {

    @Test
    void textAndAttributesAreEscaped() {
        assertEquals(
                "<p title=\"&quot;&#39;&lt;&amp;\">&lt;b&gt; &amp;amp; &quot;x&quot;</p>",
                new Markup().element("p", "<b> &amp; \"x\"", "title", "\"'<&").toString());
    }

    @Test
    void whatXmlCannotHoldIsShownAsUnreadable() {
        assertEquals(
                "<p>a\uFFFDb\uFFFDc\uFFFD\t😀</p>",
                new Markup().element("p", "a\u0000b\uD800c\u202E\t😀").toString());
    }

    @Test
    void onlyVoidElementsAreLeftWithoutAnEndTag() {
        assertEquals(
                "<br /><rect x=\"1\"></rect>",
                new Markup().empty("br").empty("rect", "x", 1).toString());
    }

    @Test
    void whatIsOpenedMustBeClosed() {
        Markup open = new Markup().open("p");
        assertEquals(
                "Still open: [p]",
                assertThrows(IllegalStateException.class, open::toString).getMessage());
    }

    @Test
    void valuesThatHoldBracesAreNotFilledAgain() {
        assertEquals(
                "{1}: taken x times",
                new ReportWords().get("graph.way", "a", "{1}", "x").substring(5));
    }

    @Test
    void numbersReadTheSameEverywhere() {
        assertEquals("1,234,567", Figures.count(1_234_567));
        assertEquals("2.5 %", Figures.percent(0.025));
        assertEquals("43 %", Figures.percent(0.43));
        assertEquals("0 %", Figures.percent(0));
        assertEquals("–", Figures.percent(Double.NaN));
        assertEquals("−0.53 ± 0.02", Figures.hundredths(new Estimate(-0.534, 0.021, 9)));
        assertEquals("0.0", Figures.tenths(-0.01));
        assertEquals("10:05", Figures.minutes(604.6));
    }

    @Test
    void percentilesLieEvenlyWithinABin() {
        Histogram histogram = new Histogram(0, 30, List.of(0L, 10L, 10L));
        assertEquals(36, SpreadSection.percentile(histogram, 0.1), 1e-9);
        assertEquals(60, SpreadSection.percentile(histogram, 0.5), 1e-9);
        assertEquals(Double.NaN, SpreadSection.percentile(new Histogram(0, 30, List.of(0L)), 0.5));
    }

    @Test
    void heatHasSharedSteps() {
        assertEquals(
                List.of(0, 1, 2, 3, 4, 5, 6),
                Stream.of(0.0, 0.01, 0.05, 0.3, 0.99, 1.0, 7.0).map(Heat::step).toList());
    }

    @Test
    void aFileIsReplacedWholeOrLeftAlone(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("report.html");
        ReportFile.write(file, "one");
        ReportFile.write(file, "two");
        assertEquals("two", Files.readString(file));
        assertThrows(IOException.class, () -> ReportFile.write(folder.resolve("no/report.html"), "x"));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
        assertFalse(Files.exists(folder.resolve("no")));
    }
}

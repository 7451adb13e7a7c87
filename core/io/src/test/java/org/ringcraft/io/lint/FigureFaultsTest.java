package org.ringcraft.io.lint;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Figures that are wrong in many ways, each planted by itself in the shipped pack. */
class FigureFaultsTest {

    @TestFactory
    Stream<DynamicTest> aReplySaysAFigureThatTheCatalogueDoesNotHave() {
        Faults faults = new Faults(950);
        faults.find("price in the offer", Planted.words("offer-500-formal", "thirty-four", "thirty-two"));
        faults.find("list price where the offer is proposed", Planted.words("offer-500-casual", "thirty-four", "thirty-nine"));
        faults.find("in figures", Planted.words("offer-500-formal", "thirty-four pounds", "£36"));
        faults.find("in figures with pence", Planted.words("offer-500-formal", "thirty-four pounds", "£34.99"));
        faults.find("quid", Planted.words("terms.price-150", "twenty-nine pounds", "thirty quid"));
        faults.find("another product's price", Planted.words("terms.price-150", "twenty-nine", "thirty-four"));
        faults.find("another product's price at read back", Planted.words("read-900", "forty-nine", "forty-two"));
        faults.find("the longer term's price", Planted.words("read-500-12", "forty-two", "thirty-four"));
        faults.find("no unit", Planted.words("price-150-plain", "twenty-nine", "twenty-five"));
        faults.find("a month, no pounds", Planted.words("rival-answer-150", "twenty-nine a month", "twenty-seven a month"));
        faults.find("set-up charge", Planted.words("terms.price-500-12", "twenty-five pounds once", "fifteen pounds once"));
        faults.find("an extra's price", Planted.words("extra-mesh-formal", "six pounds", "five pounds"));
        faults.find("an extra's price, short", Planted.words("extra-sim-casual", "seven pounds", "ten pounds"));
        faults.find("an extra's price at the terms", Planted.words("terms.extra-sim-price", "seven pounds", "nine pounds"));
        faults.find("spoken pence", Planted.words("extra-sim-formal", "seven pounds", "seven pounds fifty"));
        faults.find("download", Planted.words("terms.features-500-formal", "five hundred megabits", "six hundred megabits"));
        faults.find("the guaranteed speed as the speed", Planted.words("terms.features-500-casual", "five hundred down", "four hundred down"));
        faults.find("upload", Planted.words("terms.features-150", "thirty up", "fifty up"));
        faults.find("both swapped", Planted.text("terms.features-500-casual", "Fibre 500: seventy-five down, five hundred up, router included."));
        faults.find("a gig", Planted.words("terms.features-jargon", "half a gig down", "one gig down"));
        faults.find("Mb/s", Planted.text("terms.features-900", "Fibre 900: 900 Mb/s down, 200 Mb/s up, router included."));
        faults.find("both ways", Planted.text("upload-500-warm", "With Fibre 500 they'd see you at five hundred megabits both ways."));
        faults.find("times", Planted.words("upload-500-formal", "eight times", "ten times"));
        faults.find("times, the smaller one's", Planted.words("upload-500-casual", "eight times", "three times"));
        faults.find("term", Planted.words("terms.price-500-formal", "twenty-four months", "eighteen months"));
        faults.find("term in years", Planted.words("terms.term-two-years", "two years", "three years"));
        faults.find("term of another package", Planted.words("terms.price-150", "twenty-four months", "twelve months"));
        faults.find("days of notice", Planted.words("terms.extra-mesh-price", "thirty days", "sixty days"));
        faults.find("days to cancel", Planted.words("terms.cancel-formal", "fourteen days", "ten days"));
        faults.find("days to cancel are the days of notice", Planted.words("terms.cancel-casual", "fourteen days", "thirty days"));
        faults.find("working days", Planted.words("terms.start-plain", "ten working days", "five working days"));
        faults.find("hours", Planted.words("setup-casual", "Two hours", "Four hours"));
        faults.find("date of an offer", Planted.words("autumn-date", "thirty-first of December", "thirty-first of January"));
        faults.find("day of an offer", Planted.words("decide-date", "thirty-first of December", "twenty-third of December"));
        faults.find("month of a rise", Planted.words("terms.rise-casual", "next April", "next May"));
        faults.find("year of a rise", Planted.words("terms.rise-formal", "April 2028", "April 2029"));
        faults.find("amount of a rise", Planted.words("terms.rise-casual", "up three pounds", "up two pounds"));
        faults.find("amount of the second rise", Planted.words("terms.rise-casual", "then three more", "then four more"));
        faults.find("amount of a rise in figures", Planted.words("terms.rise-formal", "three pounds", "£3.50"));
        faults.find("price after a rise", Planted.words("exp-answer-less", "thirty-two", "thirty-three"));
        faults.find("gigabytes", Planted.words("sim-formal", "Twenty gigabytes", "Thirty gigabytes"));
        faults.find("gig", Planted.words("extra-sim-casual", "twenty gig", "fifty gig"));
        faults.find("leaving charge", Planted.words("flex-charge", "eighteen pounds", "fifteen pounds"));
        faults.find("concession above the limit", Planted.words("credit-trade", "three pounds", "six pounds"));
        faults.find("concession of months", Planted.words("extra-mesh-trade", "three months", "six months"));
        faults.find("price afterwards", Planted.words("extra-mesh-trade", "it's six", "it's four"));
        faults.find("saving", Planted.words("price-150-plain", "five pounds less", "eight pounds less"));
        faults.find("total", Planted.words("price-unasked", "a hundred and twenty pounds", "a hundred and eighty pounds"));
        faults.find("the customer's limit", Planted.words("sum-formal", "forty-five", "fifty-five"));
        faults.find("a rival's price", Planted.words("rival-quote-clarify-casual", "Thirty-one", "Thirty-seven"));
        faults.find("a package that there is not", Planted.words("terms.features-150", "Fibre 150:", "Fibre 200:"));
        faults.find("the claim of another line", Planted.words("price-500-formal", "thirty-four", "thirty-seven"));
        faults.find("full price as today's", Planted.words("price-500-casual", "Same thirty-four", "Same thirty-nine"));
        faults.find("per cent", Planted.text("rise-early", "It goes up ten per cent next April and again the April after."));
        faults.pass("a figure beside a breach", Planted.tag("terms.drip-fee".replace("terms", "pay"), "breaks", List.of("drip-price")));
        faults.pass("the full price beside the offer", Planted.text("offer-500-casual", "I'd go Fibre 500, two years, thirty-four a month instead of thirty-nine."));
        faults.pass("other words for the same", Planted.text("terms.price-500-formal", "It's £34.00 monthly, with VAT, and the term is two years."));
        faults.pass("minutes on the line", Planted.words("order-entering", "about half a minute", "two or three minutes"));
        faults.pass("a year of theirs", Planted.text("flex-open-casual", "Will you be there for the next eighteen months, do you reckon, or is that too far off?"));
        faults.pass("a call-back", Planted.words("callback-formal", "Thursday at four o'clock", "the 19th at fifteen minutes past four"));
        return faults.tests();
    }
}

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
        faults.find(
                "list price where the offer is proposed",
                Planted.words("offer-500-casual", "thirty-four", "thirty-nine"));
        faults.find("in figures", Planted.words("offer-500-formal", "thirty-four pounds", "£36"));
        faults.find("in figures with pence", Planted.words("offer-500-formal", "thirty-four pounds", "£34.99"));
        faults.find("quid", Planted.words("terms.price-150", "twenty-nine pounds", "thirty quid"));
        faults.find("another product's price", Planted.words("terms.price-150", "twenty-nine", "thirty-four"));
        faults.find("another product's price at read back", Planted.words("read-900", "forty-nine", "forty-two"));
        faults.find("the longer term's price", Planted.words("read-500-12", "forty-two", "thirty-four"));
        faults.find("no unit", Planted.words("price-150-plain", "twenty-nine", "twenty-five"));
        faults.find(
                "a month, no pounds", Planted.words("rival-answer-150", "twenty-nine a month", "twenty-seven a month"));
        faults.find(
                "set-up charge", Planted.words("terms.price-500-12", "twenty-five pounds once", "fifteen pounds once"));
        faults.find("an extra's price", Planted.words("extra-mesh-formal", "six pounds", "five pounds"));
        faults.find("an extra's price, short", Planted.words("extra-sim-casual", "seven pounds", "ten pounds"));
        faults.find(
                "an extra's price at the terms", Planted.words("terms.extra-sim-price", "seven pounds", "nine pounds"));
        faults.find("spoken pence", Planted.words("extra-sim-formal", "seven pounds", "seven pounds fifty"));
        faults.find(
                "download",
                Planted.words("terms.features-500-formal", "five hundred megabits", "six hundred megabits"));
        faults.find(
                "the guaranteed speed as the speed",
                Planted.words("terms.features-500-casual", "five hundred down", "four hundred down"));
        faults.find("upload", Planted.words("terms.features-150", "thirty up", "fifty up"));
        faults.find(
                "both swapped",
                Planted.text(
                        "terms.features-500-casual",
                        "Fibre 500: seventy-five down, five hundred up, router included."));
        faults.find("a gig", Planted.words("terms.features-jargon", "half a gig down", "one gig down"));
        faults.find(
                "Mb/s", Planted.text("terms.features-900", "Fibre 900: 900 Mb/s down, 200 Mb/s up, router included."));
        faults.find(
                "both ways",
                Planted.text("upload-500-warm", "With Fibre 500 they'd see you at five hundred megabits both ways."));
        faults.find("times", Planted.words("upload-500-formal", "eight times", "ten times"));
        faults.find("times, the smaller one's", Planted.words("upload-500-casual", "eight times", "three times"));
        faults.find("term", Planted.words("terms.price-500-formal", "twenty-four months", "eighteen months"));
        faults.find("term in years", Planted.words("terms.term-two-years", "two years", "three years"));
        faults.find("term of another package", Planted.words("terms.price-150", "twenty-four months", "twelve months"));
        faults.find("days of notice", Planted.words("terms.extra-mesh-price", "thirty days", "sixty days"));
        faults.find("days to cancel", Planted.words("terms.cancel-formal", "fourteen days", "ten days"));
        faults.find(
                "days to cancel are the days of notice",
                Planted.words("terms.cancel-casual", "fourteen days", "thirty days"));
        faults.find("working days", Planted.words("terms.start-plain", "ten working days", "five working days"));
        faults.find("hours", Planted.words("setup-casual", "Two hours", "Four hours"));
        faults.find(
                "date of an offer",
                Planted.words("autumn-date", "thirty-first of December", "thirty-first of January"));
        faults.find(
                "day of an offer",
                Planted.words("decide-date", "thirty-first of December", "twenty-third of December"));
        faults.find("month of a rise", Planted.words("terms.rise-casual", "next April", "next May"));
        faults.find("year of a rise", Planted.words("terms.rise-formal", "April 2028", "April 2029"));
        faults.find("amount of a rise", Planted.words("terms.rise-casual", "up three pounds", "up two pounds"));
        faults.find(
                "amount of the second rise", Planted.words("terms.rise-casual", "then three more", "then four more"));
        faults.find("amount of a rise in figures", Planted.words("terms.rise-formal", "three pounds", "£3.50"));
        faults.find("price after a rise", Planted.words("exp-answer-less", "thirty-two", "thirty-three"));
        faults.find("gigabytes", Planted.words("sim-formal", "Twenty gigabytes", "Thirty gigabytes"));
        faults.find("gig", Planted.words("extra-sim-casual", "twenty gig", "fifty gig"));
        faults.find("leaving charge", Planted.words("flex-charge", "eighteen pounds", "fifteen pounds"));
        faults.find("concession above the limit", Planted.words("credit-trade", "three pounds", "six pounds"));
        faults.find("concession of months", Planted.words("extra-mesh-trade", "three months", "six months"));
        faults.find("price afterwards", Planted.words("extra-mesh-trade", "it's six", "it's four"));
        faults.find("saving", Planted.words("price-150-plain", "five pounds less", "eight pounds less"));
        faults.find(
                "total", Planted.words("price-unasked", "a hundred and twenty pounds", "a hundred and eighty pounds"));
        faults.find("the customer's limit", Planted.words("sum-formal", "forty-five", "fifty-five"));
        faults.find("a rival's price", Planted.words("rival-quote-clarify-casual", "Thirty-one", "Thirty-seven"));
        faults.find("a package that there is not", Planted.words("terms.features-150", "Fibre 150:", "Fibre 200:"));
        faults.find("the claim of another line", Planted.words("price-500-formal", "thirty-four", "thirty-seven"));
        faults.find("full price as today's", Planted.words("price-500-casual", "Same thirty-four", "Same thirty-nine"));
        faults.find(
                "per cent",
                Planted.text("rise-early", "It goes up ten per cent next April and again the April after."));
        faults.pass(
                "a figure beside a breach",
                Planted.tag("terms.drip-fee".replace("terms", "pay"), "breaks", List.of("drip-price")));
        faults.pass(
                "the full price beside the offer",
                Planted.text(
                        "offer-500-casual",
                        "I'd go Fibre 500, two years, thirty-four a month instead of thirty-nine."));
        faults.pass(
                "other words for the same",
                Planted.text("terms.price-500-formal", "It's £34.00 monthly, with VAT, and the term is two years."));
        faults.pass(
                "minutes on the line", Planted.words("order-entering", "about half a minute", "two or three minutes"));
        faults.pass(
                "a year of theirs",
                Planted.text(
                        "flex-open-casual",
                        "Will you be there for the next eighteen months, do you reckon, or is that too far off?"));
        faults.pass(
                "a call-back",
                Planted.words("callback-formal", "Thursday at four o'clock", "the 19th at fifteen minutes past four"));
        return faults.tests();
    }

    @TestFactory
    Stream<DynamicTest> aTrueClaimContradictsTheCatalogue() throws IOException {
        Faults faults = new Faults(951);
        String file = "catalogue/claims.json";
        faults.find("upload", Planted.inFile(file, "uploads at about 75", "uploads at about 95"));
        faults.find(
                "another's upload",
                Planted.inFile(file, "Fibre 150 uploads at about 30", "Fibre 150 uploads at about 75"));
        faults.find(
                "price",
                Planted.inFile(file, "costs 34 pounds a month, the same", "costs 36 pounds a month, the same"));
        faults.find(
                "full price as the offer's",
                Planted.inFile(file, "costs 34 pounds a month, the same", "costs 39 pounds a month, the same"));
        faults.find(
                "price of the shorter term",
                Planted.inFile(file, "at 42 pounds a month with", "at 39 pounds a month with"));
        faults.find("set-up charge", Planted.inFile(file, "with 25 pounds to set up", "with 35 pounds to set up"));
        faults.find("saving", Planted.inFile(file, "five pounds less", "six pounds less"));
        faults.find("date", Planted.inFile(file, "until 31 December 2026", "until 31 January 2027"));
        faults.find(
                "rise",
                Planted.inFile(
                        file, "goes up by three pounds on 1 April 2027", "goes up by three pounds on 1 May 2027"));
        faults.find("days", Planted.inFile(file, "cancel within fourteen days", "cancel within twenty-one days"));
        faults.find(
                "working days", Planted.inFile(file, "about ten working days after", "about five working days after"));
        faults.find("leaving charge", Planted.inFile(file, "costs 18 pounds for each", "costs 20 pounds for each"));
        faults.find("data", Planted.inFile(file, "The 20-gigabyte SIM costs seven", "The 30-gigabyte SIM costs seven"));
        faults.find(
                "a package that there is not", Planted.inFile(file, "Fibre 900 uploads at", "Fibre 1000 uploads at"));
        faults.find("the product itself", Planted.inFile("catalogue/broadband.json", "75 Mb/s", "70 Mb/s"));
        faults.pass("a false claim", Planted.inFile(file, "It uploads at about 75.", "It uploads at about 95."));
        return faults.tests();
    }

    @TestFactory
    Stream<DynamicTest> theCatalogueContradictsItself() throws IOException {
        Faults faults = new Faults(953);
        String file = "catalogue/broadband.json";
        String claims = "catalogue/claims.json";
        faults.find("price of an offer", Planted.inFile(file, "\"monthlyPence\": 3400", "\"monthlyPence\": 3300"));
        faults.find(
                "words of an offer",
                Planted.inFile(file, "Fibre 500 for £34.00 a month instead", "Fibre 500 for £35.00 a month instead"));
        faults.find("end of an offer", Planted.inFile(file, "\"until\": \"2026-12-31\"", "\"until\": \"2027-01-31\""));
        faults.find(
                "full price in an offer",
                Planted.inFile(
                        file, "instead of £39.00, no set-up charge, for", "instead of £45.00, no set-up charge, for"));
        faults.find(
                "list price in a feature",
                Planted.inFile(
                        file, "£29.00 a month, no set-up charge on 24", "£27.00 a month, no set-up charge on 24"));
        faults.find("list price", Planted.inFile(file, "\"monthlyPence\": 2900", "\"monthlyPence\": 3100"));
        faults.find("rise", Planted.inFile(file, "\"addPence\": 300", "\"addPence\": 400"));
        faults.find("date of a rise", Planted.inFile(file, "{\"on\": \"2027-04-01\"", "{\"on\": \"2027-05-01\""));
        faults.find(
                "speed in the summary",
                Planted.inFile(file, "900 Mb/s down and 110 Mb/s up", "900 Mb/s down and 120 Mb/s up"));
        faults.find(
                "times in a benefit",
                Planted.inFile(file, "go up about eight times as fast", "go up about nine times as fast"));
        faults.find("data in a benefit", Planted.inFile(file, "mid-month gets 20 GB", "mid-month gets 25 GB"));
        faults.find(
                "minimum term",
                Planted.inFile(file, "Minimum term 24 months, counted", "Minimum term 18 months, counted"));
        faults.find(
                "price of an option",
                Planted.inFile(file, "£42.00 a month and £25.00 set-up", "£43.00 a month and £25.00 set-up"));
        faults.find("limit of a gift", Planted.inFile(file, "\"limitPence\": 300", "\"limitPence\": 500"));
        faults.pass("a claim", Planted.inFile(claims, "eight times Heron Copper 38", "nine times Heron Copper 38"));
        return faults.tests();
    }

    @TestFactory
    Stream<DynamicTest> aProposalDoesNotCostWhatTheCatalogueSays() throws IOException {
        Faults faults = new Faults(954);
        String file = "scenarios/working-from-home.json";
        faults.find("list price", Planted.inFile(file, "\"monthlyPence\": 2900", "\"monthlyPence\": 2700"));
        faults.find("with an option", Planted.inFile(file, "\"monthlyPence\": 4200", "\"monthlyPence\": 3900"));
        faults.find("set-up of the option", Planted.inFile(file, "\"setupPence\": 2500", "\"setupPence\": 1500"));
        faults.find("set-up forgotten", Planted.inFile(file, "\"setupPence\": 2500", "\"setupPence\": 0"));
        faults.find("term", Planted.inFile(file, "\"termMonths\": 12", "\"termMonths\": 24"));
        faults.find("extra", Planted.inFile(file, "\"monthlyPence\": 600", "\"monthlyPence\": 900"));
        faults.find("extra with an offer", Planted.inFile(file, "\"monthlyPence\": 700", "\"monthlyPence\": 800"));
        faults.find(
                "the catalogue",
                Planted.inFile("catalogue/broadband.json", "\"monthlyPence\": 4900", "\"monthlyPence\": 5100"));
        faults.pass(
                "an extra at its full price", Planted.inFile(file, "\"monthlyPence\": 700", "\"monthlyPence\": 1000"));
        return faults.tests();
    }

    @TestFactory
    Stream<DynamicTest> theBriefingSaysAFigureThatTheCatalogueDoesNotHave() throws IOException {
        Faults faults = new Faults(955);
        String file = "scenarios/working-from-home.json";
        faults.find("price", Planted.inFile(file, "150 down, 30 up, £29.", "150 down, 30 up, £27."));
        faults.find("another's price", Planted.inFile(file, "150 down, 30 up, £29.", "150 down, 30 up, £34."));
        faults.find("upload", Planted.inFile(file, "500 down, 75 up", "500 down, 85 up"));
        faults.find("download", Planted.inFile(file, "900 down, 110 up", "950 down, 110 up"));
        faults.find("term", Planted.inFile(file, "All for 24 months with", "All for 18 months with"));
        faults.find(
                "price of the shorter term",
                Planted.inFile(file, "£42 a month and £25 to set up", "£39 a month and £25 to set up"));
        faults.find("set-up", Planted.inFile(file, "£42 a month and £25 to set up", "£42 a month and £30 to set up"));
        faults.find("offer", Planted.inFile(file, "Fibre 500 at £34 on 24 months", "Fibre 500 at £32 on 24 months"));
        faults.find(
                "end of the offer",
                Planted.inFile(file, "orders until 31 December 2026", "orders until 30 November 2026"));
        faults.find(
                "rise",
                Planted.inFile(file, "£3.00 a month more on 1 April 2027", "£4.50 a month more on 1 April 2027"));
        faults.find("extra", Planted.inFile(file, "Heron Mesh £6.", "Heron Mesh £8."));
        faults.find("days", Planted.inFile(file, "kept past the fourteen days", "kept past the thirteen days"));
        faults.pass(
                "words",
                Planted.inFile(file, "Say them in pounds, with the dates", "Name them in pounds, with both dates"));
        return faults.tests();
    }
}

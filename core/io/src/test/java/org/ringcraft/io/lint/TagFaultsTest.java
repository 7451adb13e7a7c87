package org.ringcraft.io.lint;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Claims and disclosures that the words make and the tags do not, and the other way round, in many ways. */
class TagFaultsTest {

    @TestFactory
    Stream<DynamicTest> aReplySaysSomethingFalseWithoutBeingMarkedForIt() {
        Faults faults = new Faults(952);
        for (String reply : List.of(
                "claim-never-drops",
                "claim-wifi-everywhere",
                "offer-summer-900",
                "rival-answer-slur",
                "alarm-fine",
                "claim-900",
                "claim-fixed",
                "terms.rise-none",
                "terms.term-rolling",
                "claim-leave-any-time")) {
            faults.find("tag taken away from " + reply, Planted.tag(reply, "claims", List.of()));
        }
        faults.find("the claim itself", Planted.text("reliability-casual", "Fibre never goes down."));
        faults.find(
                "the claim in a longer line",
                Planted.text("old-line", "Nobody has to come to the house for fibre, so you can relax."));
        faults.find("price frozen", Planted.text("price-500-casual", "Same thirty-four, and the price won't go up."));
        faults.find("only today", Planted.text("autumn-date", "That price is only available today, so you know."));
        faults.find("approved", Planted.text("reliability-honest", "The regulator approves of us, as it happens."));
        faults.find(
                "mesh for nothing",
                Planted.text("extra-mesh-casual", "Heron Mesh comes free for the far room. Yes or no?"));
        faults.find(
                "cancel whenever",
                Planted.text("flex-move", "You can cancel whenever you like, so do not worry about moving."));
        faults.pass(
                "what is true",
                Planted.text("reliability-casual", "It's fibre, so it seldom goes down, and we say so."));
        faults.pass(
                "the right to cancel",
                Planted.text(
                        "let-answer-rights",
                        "You can cancel at any time within fourteen days, and you'd have it in writing."));
        faults.pass(
                "free where it is free",
                Planted.text(
                        "alarm-battery",
                        "Her battery back-up is free, and the alarm company has to check that it works on fibre first."));
        return faults.tests();
    }

    @TestFactory
    Stream<DynamicTest> aReplyIsTaggedWithADisclosureThatItsWordsDoNotMake() {
        Faults faults = new Faults(956);
        faults.find(
                "no fourteen days",
                Planted.text("terms.cancel-casual", "Change your mind if you like, ring us, done."));
        faults.find(
                "no cancelling",
                Planted.text(
                        "terms.cancel-formal",
                        "You have fourteen days, counted from tomorrow, by telephone, email or letter."));
        faults.find(
                "no pounds",
                Planted.text("terms.rise-casual", "It goes up three next April, then three more the April after."));
        faults.find("no April", Planted.words("terms.rise-formal", "April", "spring"));
        faults.find("no name", Planted.words("open.greet-casual", "{agent}", "me"));
        faults.find("no company", Planted.words("open.greet-complete", " at Heronline", ""));
        faults.find("no recording", Planted.words("open.notice-plain", "record calls", "keep calls"));
        faults.find("no ombudsman", Planted.words("terms.complaints-plain", "the free ombudsman", "everything else"));
        faults.find("no summary", Planted.words("terms.summary-send", "contract summary", "papers"));
        faults.find(
                "a tag too many",
                Planted.tag("terms.features-150", "discloses", List.of("main-features", "minimum-term")));
        faults.find("another's tag", Planted.tag("confirm-live", "discloses", List.of("durable-confirmation")));
        faults.pass("in figures", Planted.words("terms.cancel-formal", "fourteen days", "14 days"));
        faults.pass("with a hyphen", Planted.words("terms.cancel-casual", "fourteen days", "fourteen-days"));
        faults.pass("the company's placeholder", Planted.words("open.greet-casual", "Heronline", "{company}"));
        return faults.tests();
    }

    @TestFactory
    Stream<DynamicTest> aReplyMakesADisclosureAndIsNotTaggedWithIt() {
        Faults faults = new Faults(957);
        for (String reply : List.of(
                "terms.cancel-formal",
                "terms.cancel-casual",
                "terms.rise-formal",
                "terms.rise-correct",
                "rise-early",
                "open.greet-formal",
                "open.greet-casual",
                "open.notice-plain",
                "open.notice-formal",
                "terms.complaints-plain",
                "terms.price-500-casual",
                "terms.term-two-years",
                "terms.start-plain",
                "terms.summary-send",
                "verify.why-casual",
                "pay.pause-casual",
                "wrap.durable-formal",
                "offer-500-formal",
                "offer-150-warm")) {
            faults.find("tag taken away from " + reply, Planted.tag(reply, "discloses", List.of()));
        }
        faults.find(
                "one of two", Planted.tag("terms.summary-and-complaints", "discloses", List.of("contract-summary")));
        faults.find("the name only", Planted.tag("open.notice-name", "discloses", List.of("recording-notice")));
        faults.pass(
                "less than is asked for",
                Planted.text("reliability-honest", "There is a right to cancel, and we'll come to it."));
        return faults.tests();
    }
}

package org.ringcraft.io.lint;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ringcraft.engine.lint.HouseWords;
import org.ringcraft.engine.lint.LintContent;
import org.ringcraft.engine.scenario.Condition;
import org.ringcraft.engine.scenario.Line;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.QuestionType;
import org.ringcraft.engine.scenario.Style;

/** Faults of wording in many ways, each planted by itself in the shipped pack. */
class WordFaultsTest {

    private static final String SCENARIO = "scenarios/working-from-home.json";

    @TestFactory
    Stream<DynamicTest> aReplyUsesATermWithoutBeingTaggedWithIt() {
        Faults faults = new Faults(958);
        faults.find("tags taken away", Planted.tag("terms.features-jargon", "jargon", List.of()));
        faults.find(
                "one tag taken away", Planted.tag("terms.features-jargon", "jargon", List.of("FTTP", "GPON", "ONT")));
        faults.find("a term added", Planted.text("old-line", "Your old line stays on until the ONT is in."));
        faults.find("plural", Planted.text("old-line", "Your old line stays on until both ONTs are in."));
        faults.find("genitive", Planted.text("old-line", "Your old line stays on until the NTE's moved."));
        faults.find("in small letters", Planted.text("old-line", "It uses beamforming, and your old line stays on."));
        faults.find("at the beginning", Planted.text("old-line", "Beamforming will help, and your old line stays on."));
        faults.find("two words", Planted.text("old-line", "Your old line stays on in bridge mode."));
        faults.find("three words", Planted.text("old-line", "Your old line is on the two point four still."));
        faults.find(
                "with a hyphen after it", Planted.text("old-line", "Your old line stays on until the ONT-box is in."));
        faults.find("mixed capitals", Planted.text("old-line", "VoIP works on it, and your old line stays on."));
        faults.find("in capitals", Planted.text("old-line", "The LATENCY is lower, and your old line stays on."));
        faults.pass(
                "explained",
                Planted.tag("terms.features-jargon", "explains", List.of("FTTP", "GPON", "ONT", "dual-band")));
        faults.pass(
                "another word with the same beginning",
                Planted.text("old-line", "I have a macaroon for you; your old line stays on."));
        faults.pass(
                "small letters of a term in capitals",
                Planted.text("old-line", "It's a mac you wear in the rain, and the line stays on."));
        return faults.tests();
    }

    @TestFactory
    Stream<DynamicTest> aReplyIsTaggedWithATermThatItDoesNotUse() {
        Faults faults = new Faults(959);
        faults.find("a tag on a plain line", Planted.tag("old-line", "jargon", List.of("FTTP")));
        faults.find("words mended, tag left", Planted.words("sim-dump", "eSIM", "a chip"));
        faults.find("mistyped", Planted.tag("home-jargon", "jargon", List.of("NTA", "dual-band", "two point four")));
        faults.find("explains what is not there", Planted.tag("explain-upload", "explains", List.of("download")));
        faults.find("not in words.json", Planted.tag("mesh-casual", "jargon", List.of("plug-in")));
        faults.find("plural for another", Planted.tag("mesh-dump", "jargon", List.of("tri-bands")));
        faults.pass("explains a plain word", Planted.tag("explain-upload", "explains", List.of("Upload")));
        return faults.tests();
    }

    @TestFactory
    Stream<DynamicTest> aReplyUsesAnAbbreviationThatNothingExplains() {
        Faults faults = new Faults(960);
        faults.find("FTTC", Planted.text("old-line", "You're on FTTC now, and it stays on till the new one works."));
        faults.find("plural", Planted.text("old-line", "We've two CPEs for you."));
        faults.find("genitive", Planted.text("old-line", "The DSLAM's at the end of your road."));
        faults.find("with a digit", Planted.text("old-line", "The line is G9X, and it stays on."));
        faults.find("at the end", Planted.text("old-line", "Your old line stays on, says the CPE."));
        faults.find("in brackets", Planted.text("old-line", "Your old line (ADSL) stays on."));
        faults.pass(
                "what everybody knows",
                Planted.text("old-line", "It's OK on the TV, in the UK, with VAT, and 4G too."));
        faults.pass("one letter", Planted.text("old-line", "Plan B is that I ring you."));
        return faults.tests();
    }

    @TestFactory
    Stream<DynamicTest> aQuestionIsTaggedAsOfAnotherType() {
        Faults faults = new Faults(961);
        faults.find("open, and closed by its words", question("upload-wifi", QuestionType.OPEN));
        faults.find("open, a plain yes or no", text("upload-open-casual", "Does it freeze when you send something?"));
        faults.find("open, do you have", text("price-open-casual", "And do you have a limit in mind?"));
        faults.find(
                "open, leading",
                text("reliability-open-casual", "What a nuisance, that's the evening peak, isn't it?"));
        faults.find("open, several", question("price-stacked", QuestionType.OPEN));
        faults.find(
                "open, two of them", text("upload-open-casual", "So what's going on? And how long has it gone on?"));
        faults.find("closed, and open by its words", question("upload-open-formal", QuestionType.CLOSED));
        faults.find("closed, tell me", question("upload-open-warm", QuestionType.CLOSED));
        faults.find("closed, leading", question("reliability-leading", QuestionType.CLOSED));
        faults.find("closed, several", question("upload-multiple", QuestionType.CLOSED));
        faults.find("closed, why", text("sum-casual", "Why does it freeze, do you think?"));
        faults.find("probing, opens the call", text("upload-probe-casual", "Now, how can I help you today?"));
        faults.find("probing, leading", question("flex-closed", QuestionType.PROBING));
        faults.find("leading, and open", question("upload-open-casual", QuestionType.LEADING));
        faults.find("leading, and closed", text("upload-wifi", "Is it on wifi or on a cable?"));
        faults.find("multiple, and one", question("coverage-open-casual", QuestionType.MULTIPLE));
        faults.find("open, and no question", text("reliability-open-casual", "I know what the line is like."));
        faults.find("closed, and no question", Planted.tag("old-line", "question", Optional.of(QuestionType.CLOSED)));
        faults.pass(
                "open with a beginning",
                text("upload-open-casual", "If I may ask, and take your time: what happens when it freezes?"));
        faults.pass("open without a mark", text("upload-open-casual", "Talk me through the last call that froze."));
        faults.pass("a fact is closed", text("verify.postcode-casual", "And what is the postcode?"));
        faults.pass("leading by surely", text("upload-wifi", "Surely it is just the wifi?"));
        faults.pass("would you tell me", text("upload-open-casual", "Would you tell me what goes on when it freezes?"));
        return faults.tests();
    }

    private static LintContent question(String reply, QuestionType type) {
        return Planted.tag(reply, "question", Optional.of(type));
    }

    private static LintContent text(String reply, String text) {
        return Planted.text(reply, text);
    }

    @TestFactory
    Stream<DynamicTest> aReplyAsksAndIsNotTaggedAsAQuestion() {
        Faults faults = new Faults(962);
        for (String reply : List.of(
                "open.greet-formal",
                "verify.postcode-formal",
                "trial-formal",
                "close-formal",
                "sum-formal",
                "read-150",
                "yes-casual",
                "upload-open-casual")) {
            faults.find("type taken away from " + reply, Planted.tag(reply, "question", Optional.empty()));
        }
        faults.find("a reflection that asks", text("upload-reflect-casual", "So is it only when you send?"));
        faults.pass("an errand", text("home-to-calls", "Shall we go back to the calls for a moment?"));
        return faults.tests();
    }

    @TestFactory
    Stream<DynamicTest> aReplyDoesSomethingElseThanItsTagsSay() {
        Faults faults = new Faults(963);
        faults.find("greets nobody", text("open.greet-long", "Your call matters to us and we do value it."));
        faults.find("another move's line", Planted.reply("old-line", each -> Planted.with(each, "move", Move.GREET)));
        faults.find("asks nothing", text("start-ask", "The engineer comes on Saturdays too."));
        faults.find(
                "reflects with a question",
                text("upload-reflect-formal", "What do you receive, and what do you send?"));
        faults.find(
                "checks another field",
                text("verify.postcode-casual", "What's your date of birth, if you don't mind?"));
        faults.find(
                "checks another field, by tag", Planted.tag("verify.password-ask", "asks", Optional.of("postcode")));
        faults.find("another package proposed", Planted.tag("offer-150-warm", "proposes", Optional.of("fibre-500-24")));
        faults.find("another package in the words", Planted.words("offer-500-casual", "Fibre 500", "Fibre 900"));
        faults.find("another benefit", Planted.words("upload-150", "Fibre 150", "Fibre 900"));
        faults.find("another extra", Planted.tag("extra-care-honest", "extra", Optional.of("extra-mesh")));
        faults.pass(
                "room for something else",
                Planted.words(
                        "price-150-plain", "That's five pounds less than now.", "That leaves room for Heron Mesh."));
        return faults.tests();
    }

    @TestFactory
    Stream<DynamicTest> aReplyDoesNotSoundAsItsStyleSays() {
        Faults faults = new Faults(964);
        faults.find("formal, and casual", style("open.greet-casual", 0.9, 0.9, 0.4, 0.1));
        faults.find(
                "formal, and slang",
                Planted.reply(
                        "open.greet-formal",
                        each -> Planted.with(
                                each, "text", "Hiya mate, it's {agent} at Heronline. What's up then, all good?")));
        faults.find("casual, and formal", style("verify.postcode-formal", 0.1, 0.25, 0.45, 0.8));
        faults.find("casual, and very formal", style("pay.pay-to-confirm", 0.1, 0.3, 0.5, 0.5));
        faults.find("brisk, and long", style("upload-multiple", 0.5, 0.95, 0.2, 0.6));
        faults.find("slow, and over at once", style("sim-casual", 0.2, 0.1, 0.4, 0.2));
        faults.find("every particular in five words", style("extra-sim-casual", 0.2, 0.9, 0.4, 0.95));
        faults.find("the gist in thirty", style("think-answer-summary", 0.8, 0.3, 0.5, 0.05));
        faults.find("warm, and cold", style("verify.failed-blame", 0.5, 0.7, 0.9, 0.3));
        faults.find("cold, and warm", style("wrap.bye-warm", 0.3, 0.4, 0.05, 0.4));
        faults.pass("the middle of all", style("verify.postcode-formal", 0.5, 0.5, 0.5, 0.5));
        return faults.tests();
    }

    private static LintContent style(String reply, double formality, double pace, double warmth, double detail) {
        return Planted.reply(reply, each -> Planted.with(each, "style", new Style(formality, pace, warmth, detail)));
    }

    @TestFactory
    Stream<DynamicTest> aTextDoesNotFitWhereItIsShown() throws IOException {
        Faults faults = new Faults(965);
        String long240 = "Well, as I said, ".repeat(14) + "yes.";
        faults.find("reply", text("old-line", long240));
        faults.find("reply with its names", text("old-line", "{formal}, " + "well, ".repeat(37) + "all of it."));
        faults.find("line", Planted.entering("calls", line("a-long-one", long240 + " " + long240)));
        faults.find(
                "card",
                Planted.inFile(
                        SCENARIO,
                        "Each with its own reason and its own yes.",
                        "Each with its own reason and its own yes. ".repeat(8).strip()));
        faults.find(
                "title of a card",
                Planted.inFile(
                        SCENARIO,
                        "\"title\": \"Autumn offer\"",
                        "\"title\": \"The autumn offer on the package that is the campaign of this month\""));
        faults.find(
                "label",
                Planted.inFile(
                        SCENARIO,
                        "\"label\": \"Email for the confirmation\"",
                        "\"label\": \"Email to which the confirmation of all that was agreed is to be sent, in full and today\""));
        faults.find(
                "title of a proposal",
                Planted.inFile(
                        SCENARIO,
                        "\"title\": \"Fibre 900, 24 months\"",
                        "\"title\": \"Fibre 900 with everything that belongs to it, for twenty-four months\""));
        faults.find(
                "note",
                Planted.reply(
                        "old-line",
                        each -> Planted.with(
                                each, "note", "No gap at all. ".repeat(25).strip())));
        faults.find("one long word", text("old-line", "Youroldlinestaysonuntilthenewonesworking."));
        faults.pass(
                "a long placeholder",
                text("old-line", "{formal}, your old line stays on until the new one's working."));
        return faults.tests();
    }

    private static Line line(String id, String text) {
        return new Line(id, text, Condition.ALWAYS, 1, List.of(), List.of(), List.of(), Optional.empty());
    }

    @TestFactory
    Stream<DynamicTest> whatIsSaidIsTooHard() {
        Faults faults = new Faults(967);
        faults.find("much less than it is", wanting(5));
        faults.find("a little less than it is", wanting(7.5));
        faults.pass("what the pack wants", wanting(13));
        faults.pass("a little more than it is", wanting(9.5));
        return faults.tests();
    }

    private static LintContent wanting(double age) {
        HouseWords words = Planted.shipped().words();
        return Planted.with(Planted.shipped(), "words", Planted.with(words, "readingAge", age));
    }

    @TestFactory
    Stream<DynamicTest> aLineIsMuchTooHard() {
        Faults faults = new Faults(968);
        faults.find(
                "officialese",
                text(
                        "old-line",
                        "Continuity of your existing telecommunications connection is guaranteed throughout the migration procedure until satisfactory commissioning."));
        faults.find(
                "one endless sentence",
                text(
                        "worries-tales",
                        "You would be amazed at what worries people and I had a gentleman this morning and it was all about tomatoes and where he was growing them and whether the cable would go through the greenhouse or else round the back of it and past the shed."));
        faults.find(
                "long words",
                text(
                        "reliability-honest",
                        "Intermittent degradation unfortunately characterises any infrastructure; fibre installations demonstrate considerably superior reliability."));
        faults.find(
                "a customer",
                Planted.entering(
                        "calls",
                        line(
                                "hard",
                                "Notwithstanding considerable dissatisfaction regarding intermittent connectivity, I nevertheless acknowledge previous representatives' professionalism.")));
        faults.find(
                "legal",
                text(
                        "no-respect-formal",
                        "Notwithstanding the foregoing, your contractual relationship continues unaffected, and no obligations have materialised consequentially."));
        faults.find(
                "nouns",
                text(
                        "callback-formal",
                        "Notification of availability regarding subsequent telephone communication opportunities is respectfully requested beforehand."));
        faults.pass(
                "hard on purpose",
                text(
                        "terms.cancel-murky",
                        "Notwithstanding statutory entitlements, a withdrawal period on distance contracts necessitates considerable contractual documentation."));
        return faults.tests();
    }

    @TestFactory
    Stream<DynamicTest> aLineHoldsAWordThatIsNotSaid() {
        Faults faults = new Faults(969);
        faults.find("mate", text("old-line", "Your old line stays on, mate."));
        faults.find("capitals", text("old-line", "To Be Honest, your old line stays on."));
        faults.find("plural", text("old-line", "Your mates can ring you on the old line."));
        faults.find("phrase", text("old-line", "Now calm down, your old line stays on."));
        faults.find("with a hyphen", text("old-line", "It's good for wheelchair-bound callers too."));
        faults.find("a customer, what nobody says", Planted.entering("calls", line("mad", "It drives me crazy.")));
        faults.find("a customer swears", Planted.entering("calls", line("swears", "This bloody line again.")));
        faults.find("a player swears", text("old-line", "Your damn line stays on."));
        faults.find("an accent", Planted.entering("calls", line("accent", "It's slow, innit.")));
        faults.find("an accent of a persona", Planted.entering("calls", line("accent", "I'm gonna need that.")));
        faults.pass("a customer's mate", Planted.entering("calls", line("friend", "My mate said so.")));
        faults.pass("part of a word", text("old-line", "It's automated, and an estimate says two hours."));
        return faults.tests();
    }

    @TestFactory
    Stream<DynamicTest> aTextHasASlipOfTheKeyboard() {
        Faults faults = new Faults(970);
        faults.find("two spaces", text("old-line", "Your old line  stays on."));
        faults.find("space before a comma", text("old-line", "Your old line , it stays on."));
        faults.find("space before a question mark", text("old-line", "Your old line stays on ?"));
        faults.find("no space after a comma", text("old-line", "Your old line,it stays on."));
        faults.find("no space after a full stop", text("old-line", "It stays on.The new one works."));
        faults.find("no full stop", text("old-line", "Your old line stays on"));
        faults.find("a word twice", text("old-line", "Your old line stays on until the the new one works."));
        faults.find("small beginning", text("old-line", "your old line stays on."));
        faults.find("small second sentence", text("old-line", "It stays on. the new one works."));
        faults.find("mixed apostrophes", text("old-line", "It's on, and it’s working."));
        faults.find("two full stops", text("old-line", "Your old line stays on.."));
        faults.find("two commas", text("old-line", "Your old line,, it stays on."));
        faults.find("a bracket", text("old-line", "Your old line (the copper stays on."));
        faults.find("a space at the end", text("old-line", "Your old line stays on. "));
        faults.find("a small i", text("old-line", "Your old line stays on, i think."));
        faults.find(
                "in a note", Planted.reply("old-line", each -> Planted.with(each, "note", "No gap , so no worry.")));
        faults.find("a customer", Planted.entering("calls", line("slip", "It freezes ,always.")));
        faults.pass("dots", text("old-line", "Well... your old line stays on…"));
        faults.pass("a time", text("old-line", "It's on until 4.30 p.m. on Friday, at 12:00 or so."));
        faults.pass("no, no", text("old-line", "No no, your old line stays on."));
        return faults.tests();
    }

    @TestFactory
    Stream<DynamicTest> aTextIsSpeltAsInAnotherCountry() throws IOException {
        Faults faults = new Faults(971);
        faults.find("color", text("old-line", "The color of the lamp shows that the old line is on."));
        faults.find("fiber", text("old-line", "Your old line stays on until the fiber works."));
        faults.find("center", text("old-line", "Our call center will ring you."));
        faults.find("ize", text("old-line", "I apologize, your old line stays on."));
        faults.find("canceled", text("old-line", "Nothing is canceled until the new one works."));
        faults.find("mom", text("old-line", "Your mom's line stays on."));
        faults.find("zip code", text("old-line", "What's the zip code of the line?"));
        faults.find("at the beginning", text("old-line", "Fiber it is, and the old line stays on."));
        faults.find("a customer", Planted.entering("calls", line("us", "My favorite show freezes.")));
        faults.find("a card", Planted.inFile(SCENARIO, "Say them in pounds", "Analyze them in pounds"));
        faults.pass("British", text("old-line", "The colour of the lamp in the centre shows that it is on."));
        return faults.tests();
    }

    @TestFactory
    Stream<DynamicTest> twoLinesToChooseFromSayTheSame() {
        Faults faults = new Faults(972);
        faults.find("word for word", text("old-line", "And the number stays the same, so nobody has to be told."));
        faults.find("but for a comma", text("old-line", "And the number stays the same so nobody has to be told!"));
        faults.find("but for small words", text("old-line", "The number stays the same, so nobody has to be told."));
        faults.find("in another order", text("old-line", "So nobody has to be told: the number stays the same."));
        faults.find("a copy of an offer", text("offer-900", "I'd go Fibre 500, two years, thirty-four a month."));
        faults.find(
                "a line twice",
                Planted.scenario(scenario -> Planted.with(
                        scenario,
                        "nodes",
                        scenario.nodes().stream()
                                .map(node -> node.id().equals("calls")
                                        ? Planted.with(
                                                node,
                                                "enter",
                                                List.of(line("x-1", "Hello again."), line("x-2", "Hello again!")))
                                        : node)
                                .toList())));
        faults.pass(
                "figures apart",
                text(
                        "read-150",
                        "Let me read that back to you. Fibre 150, for two years, at twenty-nine pounds a month, nothing to set up. Is all of that right?"));
        faults.pass(
                "another no", text("old-line", "And the number does not stay the same, so everybody has to be told."));
        return faults.tests();
    }

    @TestFactory
    Stream<DynamicTest> aNoteSaysNothingOrSomethingElseThanTheTags() {
        Faults faults = new Faults(973);
        faults.find("one word", note("Good."));
        faults.find("to do", note("TODO: write this note."));
        faults.find("to be written", note("Note to be written later."));
        faults.find("the reply again", note("Your old line stays on until the new one is working."));
        faults.find("a breach that no tag knows", note("This is a breach, and it fails the call."));
        faults.find("untrue", note("Comforting and untrue."));
        faults.find("tags taken from a bad line", Planted.tag("alarm-fine", "claims", List.of()));
        faults.find(
                "praise of a breach",
                Planted.reply("pay.drip-fee", each -> Planted.with(each, "note", "Excellent: clear and in time.")));
        faults.pass("short and plain", note("No gap, no worry."));
        return faults.tests();
    }

    private static LintContent note(String note) {
        return Planted.reply("old-line", each -> Planted.with(each, "note", note));
    }
}

package org.ringcraft.engine.lint;

import java.util.List;
import java.util.stream.Stream;

/** All passes, in the order in which they run. */
public final class Passes {

    private Passes() {}

    /** Returns them: the way through the call, what the score rewards, the words. */
    public static List<LintPass> all() {
        return Stream.of(ways(), rewards(), words()).flatMap(List::stream).toList();
    }

    /** Returns the number of the group that a pass belongs to; groups share nothing that is dear to work out. */
    public static int group(LintPass pass) {
        int digits = pass.rule().digits();
        return digits < 930 ? 0 : digits < 950 ? 1 : 2;
    }

    /** 901 to 929: the way through the call, its conditions, needs, people and rules. */
    static List<LintPass> ways() {
        return List.of(
                new UnreachableReply(),
                new NoOpenReply(),
                new EndlessLoop(),
                new NeverHolds(),
                new AlwaysHolds(),
                new DeadRoute(),
                new RouteGap(),
                new BuriedNeed(),
                new NeedLineTags(),
                new UnraisedObjection(),
                new UnhandledObjection(),
                new UnsellableProposal(),
                new UnofferedExtra(),
                new UnaskedCheck(),
                new IdleFlag(),
                new OneSidedReasons(),
                new MissingDisposition(),
                new UnmarkedBreach(),
                new OutOfForce(),
                new IdleFatalLine(),
                new IdleTrait(),
                new IdlePersona(),
                new IdleCircumstance(),
                new ExpiredOffer(),
                new DearOffer(),
                new PastRise());
    }

    /** 930 to 949: what the score rewards, and what a player could exploit. */
    static List<LintPass> rewards() {
        return List.of(
                new UnmarkedSale(),
                new NoLawfulSale(),
                new BestTooLow(),
                new UnearnableLine(),
                new StuckCall(),
                new Tell(),
                new BlindPlay(),
                new AlwaysBest());
    }

    /** 950 to 979: the words, and what they say beside their tags. */
    static List<LintPass> words() {
        return List.of(
                new WrongFigure(),
                new WrongClaim(),
                new UntaggedClaim(),
                new CatalogueAgainstItself(),
                new WrongPrice(),
                new WrongBriefing(),
                new DisclosureWithoutWords(),
                new UntaggedDisclosure(),
                new UnexplainedJargon(),
                new JargonTagAstray(),
                new UnexplainedAbbreviation(),
                new QuestionType(),
                new UntaggedQuestion(),
                new MoveAgainstWords(),
                new StyleAgainstWords(),
                new LineOverItsBox(),
                new MissingTranslation(),
                new ReadingAge(),
                new HardLine(),
                new UnwantedWord(),
                new TypingSlip(),
                new OtherSpelling(),
                new SaidTwice(),
                new NoteAgainstTags());
    }
}

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

    /** 901 to 929: the way through the call, its conditions, needs, people and rules. */
    static List<LintPass> ways() {
        return List.of(new UnreachableReply());
    }

    /** 930 to 949: what the score rewards, and what a player could exploit. */
    static List<LintPass> rewards() {
        return List.of(
                new UnmarkedSale(),
                new NoLawfulSale(),
                new BestTooLow(),
                new UnearnableLine(),
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

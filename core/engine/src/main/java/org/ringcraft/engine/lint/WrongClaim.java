package org.ringcraft.engine.lint;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ringcraft.engine.catalogue.Claim;
import org.ringcraft.engine.lint.Figure.Unit;

/** Claims that are marked true and say a figure that the products do not have. */
final class WrongClaim implements LintPass.OfPack {

    private static final LintRule RULE =
            LintRule.error(951, "wrong-claim", "A claim marked true contradicts the catalogue");

    private static final Set<Unit> HELD = EnumSet.complementOf(EnumSet.of(Unit.PLAIN, Unit.MINUTES));

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(LintContent content, Smells smells) {
        KnownFigures known = new KnownFigures(content.catalogue());
        for (Claim claim : content.catalogue().claims()) {
            if (claim.isTrue()) {
                check(claim, known, smells);
            }
        }
    }

    private static void check(Claim claim, KnownFigures known, Smells smells) {
        Wording wording = Wording.of(claim.text());
        List<Figure> figures = Figures.in(wording);
        Set<String> about = known.named(wording, -1);
        for (Figure figure : figures) {
            if (known.unknownMember(wording, figure)) {
                smells.add(
                        Subject.of(Subject.Kind.CLAIM, claim.id()).at("text"),
                        "The claim '" + claim.id() + "' speaks of a product with the number " + figure.said()
                                + ", which the catalogue does not have.",
                        "Maybe the name is mistyped.");
                return;
            }
        }
        boolean ofSomethingElse = about.isEmpty() && figures.stream().anyMatch(each -> known.inName(wording, each));
        if (ofSomethingElse) {
            return;
        }
        Optional<Figure> wrong = known.wrong(claim.text(), HELD).or(() -> offer(figures, wording, about, known));
        wrong.ifPresent(figure -> smells.add(
                Subject.of(Subject.Kind.CLAIM, claim.id()).at("text"),
                "The claim '" + claim.id() + "' is marked true and says '" + figure.said()
                        + "', which the catalogue does not have for " + known.name(about) + ": there it is "
                        + known.of(about).told(figure.unit()) + ".",
                "Maybe the claim is out of date, or the catalogue is."));
    }

    /** With the offer it is the offer's price, or that and the full one beside it. */
    private static Optional<Figure> offer(
            List<Figure> figures, Wording wording, Set<String> about, KnownFigures known) {
        List<Figure> prices =
                figures.stream().filter(each -> each.unit() == Unit.PENCE).toList();
        Facts offered = known.offered(about);
        boolean speaksOfIt = wording.lower(0).equals("with") && wording.hasAny(Set.of("offer"));
        return speaksOfIt
                        && !offered.of(Unit.PENCE).isEmpty()
                        && prices.stream().noneMatch(offered::know)
                ? prices.stream().findFirst()
                : Optional.empty();
    }
}

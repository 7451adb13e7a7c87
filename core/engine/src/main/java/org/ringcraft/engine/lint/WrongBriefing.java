package org.ringcraft.engine.lint;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ringcraft.engine.catalogue.AuthorityItem;
import org.ringcraft.engine.lint.Figure.Unit;
import org.ringcraft.engine.scenario.Scenario;

/** Figures of the briefing that the catalogue does not have: the player would learn them. */
final class WrongBriefing implements LintPass.OfScenario {

    private static final LintRule RULE =
            LintRule.error(955, "wrong-briefing", "The briefing says a figure that the catalogue does not have");

    private static final Set<Unit> HELD =
            EnumSet.of(Unit.PENCE, Unit.SPEED, Unit.DATA, Unit.MONTHS, Unit.DATE, Unit.DAYS, Unit.TIMES);

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        KnownFigures known = new KnownFigures(scene.content().catalogue());
        Scenario.Brief brief = scene.scenario().brief();
        for (Scenario.Card card : brief.cards()) {
            check(scene, known, "The card '" + card.title() + "'", card.text(), smells);
        }
        check(scene, known, "The target", brief.target(), smells);
        check(scene, known, "The goal", brief.goal(), smells);
        check(scene, known, "The situation", brief.situation(), smells);
    }

    private static void check(Scene scene, KnownFigures known, String what, String text, Smells smells) {
        Optional<Figure> wrong = known.wrong(text, HELD).filter(figure -> !isOurs(scene, figure));
        wrong.ifPresent(figure -> {
            Wording wording = Wording.of(text);
            Set<String> here = known.named(wording, figure.sentence());
            Set<String> about = here.isEmpty() ? known.named(wording, -1) : here;
            smells.add(
                    scene.subject().at("brief"),
                    what + " of the scenario '" + scene.scenario().id() + "' says '" + figure.said()
                            + "', which the catalogue does not have for " + known.name(about) + ": there it is "
                            + known.of(about).told(figure.unit()) + ".",
                    "Maybe the briefing is out of date.");
        });
    }

    /** What may be given away, and what the customer can spend, stand in the briefing too. */
    private static boolean isOurs(Scene scene, Figure figure) {
        Facts more = new Facts();
        more.add(Unit.PENCE, scene.scenario().budgetPence());
        KnownFigures.date(more, scene.scenario().date());
        List<AuthorityItem> authority = scene.content().catalogue().authority();
        for (AuthorityItem item : authority) {
            more.add(Unit.PENCE, item.limitPence());
            more.addText(item.issue()).addText(item.trade());
        }
        return more.know(figure);
    }
}

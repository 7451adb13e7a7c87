package org.ringcraft.game.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ringcraft.engine.catalogue.Severity;
import org.ringcraft.engine.scoring.Scorecard.BetterLine;
import org.ringcraft.engine.scoring.Scorecard.BreachFound;
import org.ringcraft.engine.scoring.Scorecard.ScoreLine;
import org.ringcraft.engine.scoring.Scorecard.Section;
import org.ringcraft.game.asset.Look;
import org.ringcraft.game.asset.Palette;
import org.ringcraft.game.asset.Type;
import org.ringcraft.game.input.Focus;
import org.ringcraft.game.view.Debriefed;
import org.ringcraft.game.view.Times;

/** The scorecard's lines, or its breaches. The chosen one unfolds: why, which turns, a better line. */
public final class ScoreList extends Table {

    private final Look look;
    private final Debriefed call;
    private final String chosen;
    private final Consumer<String> choose;
    private final ScrollPane pane;
    private @Nullable Actor open;

    /** @param chosen id of the line or breach that is unfolded, empty for none */
    public ScoreList(Look look, Debriefed call, boolean breaches, String chosen, Consumer<String> choose) {
        this.look = look;
        this.call = call;
        this.chosen = chosen;
        this.choose = choose;
        setBackground(look.box(12, Palette.PAPER).shaded());
        pad(look.px(12), look.px(16), look.px(12), look.px(8));
        Table list = new Table();
        list.top().padRight(look.px(8)).padLeft(look.px(4)).padTop(look.px(4)).padBottom(look.px(4));
        if (breaches) {
            breaches(list);
        } else {
            call.card().sections().forEach(section -> section(list, section));
        }
        pane = Bits.scroll(look, list, true);
        pane.setName("score-list");
        add(pane).grow();
    }

    /** Scrolls to what is unfolded. */
    public void reveal() {
        pane.setSmoothScrolling(false);
        if (open != null) {
            Focus.reveal(open);
            pane.updateVisualScroll();
        }
    }

    private void section(Table list, Section section) {
        Table head = new Table();
        head.add(look.paragraph(section.title(), Type.STRONG, Palette.ON_PAPER)).growX();
        head.add(look.label(points(section.points(), section.weight()), Type.STRONG, Palette.ON_PAPER));
        list.add(head).growX().padTop(look.px(8)).row();
        float share = section.weight() == 0 ? 0 : (float) (section.points() / section.weight());
        list.add(new Meter(look, share, -1, colour(share)))
                .growX()
                .padBottom(look.px(4))
                .row();
        for (ScoreLine line : section.lines()) {
            list.add(line(line)).growX().padBottom(look.px(4)).row();
        }
    }

    private static Color colour(double share) {
        return share >= 0.7 ? Palette.TEAL_DEEP : share >= 0.4 ? Palette.AMBER : Palette.BRICK;
    }

    private String points(double points, double weight) {
        return look.words()
                .get(
                        "debrief.points",
                        Times.figure(Math.round(points * 10) / 10.0),
                        Times.figure(Math.round(weight * 10) / 10.0));
    }

    private Press line(ScoreLine line) {
        boolean on = line.id().equals(chosen);
        Press row = new Press(look, Press.Kind.PAPER, 8, () -> choose.accept(on ? "" : line.id()));
        row.named("line-" + line.id()).pad(look.px(7), look.px(10), look.px(8), look.px(10));
        boolean full = line.credit() >= 1;
        String icon = !line.applicable()
                ? "minus"
                : full ? "circle-check-filled" : line.credit() > 0 ? "circle-check" : "circle-x-filled";
        Color ink = !line.applicable()
                ? Palette.ON_PAPER_DIM
                : full ? Palette.TEAL_DEEP : line.credit() > 0 ? Palette.AMBER_DEEP : Palette.BRICK;
        Table head = new Table();
        head.add(look.icon(icon, 18, ink)).top().padRight(look.px(8)).padTop(look.px(1));
        head.add(look.paragraph(line.title(), Type.BODY, Palette.ON_PAPER)).growX();
        if (line.lostFatal()) {
            head.add(look.icon("alert-triangle-filled", 16, Palette.BRICK))
                    .top()
                    .padLeft(look.px(6))
                    .padRight(look.px(4));
            head.add(look.label(look.words().get("marks.fatal"), Type.CAPTION_STRONG, Palette.BRICK))
                    .top()
                    .padTop(look.px(1));
        }
        head.add(look.label(
                        line.applicable()
                                ? points(line.points(), line.weight())
                                : look.words().get("debrief.not-applicable"),
                        Type.CAPTION_STRONG,
                        ink))
                .top()
                .padTop(look.px(1))
                .padLeft(look.px(10));
        row.add(head).growX().row();
        if (on) {
            open = row;
            row.add(unfolded(line)).growX().padTop(look.px(6)).padLeft(look.px(26));
        }
        return row;
    }

    private Table unfolded(ScoreLine line) {
        Table table = new Table();
        table.add(look.paragraph(line.explanation(), Type.BODY, Palette.ON_PAPER))
                .growX()
                .row();
        String turns = line.evidence().stream()
                .map(evidence -> String.valueOf(evidence.event()))
                .distinct()
                .collect(Collectors.joining(", "));
        if (!turns.isEmpty()) {
            table.add(look.paragraph(look.words().get("debrief.turns", turns), Type.CAPTION, Palette.ON_PAPER_DIM))
                    .growX()
                    .padTop(look.px(4))
                    .row();
        }
        line.better()
                .ifPresent(better ->
                        table.add(better(better)).growX().padTop(look.px(8)).row());
        if (!line.criteria().isEmpty()) {
            table.add(look.paragraph(
                            look.words().get("debrief.criteria", String.join(", ", line.criteria())),
                            Type.CAPTION,
                            Palette.ON_PAPER_DIM))
                    .growX()
                    .padTop(look.px(6));
        }
        return table;
    }

    private Table better(BetterLine better) {
        Table box = new Table();
        box.setBackground(look.box(8, Palette.WHITE).lined(Palette.TEAL_DEEP, 1));
        box.pad(look.px(8), look.px(12), look.px(10), look.px(12));
        box.add(look.label(look.words().get("debrief.better", better.event()), Type.CAPTION_STRONG, Palette.TEAL_DEEP))
                .left()
                .row();
        box.add(look.paragraph(better.text(), Type.BODY, Palette.ON_PAPER)).growX();
        return box;
    }

    private void breaches(Table list) {
        if (call.card().breaches().isEmpty()) {
            list.add(look.icon("shield-check", 40, Palette.TEAL_DEEP))
                    .padTop(look.px(24))
                    .row();
            list.add(look.label(look.words().get("breach.none"), Type.LEAD, Palette.ON_PAPER))
                    .padTop(look.px(8));
        }
        for (BreachFound breach : call.card().breaches()) {
            list.add(breach(breach)).growX().padBottom(look.px(10)).row();
        }
    }

    private Press breach(BreachFound breach) {
        String id = breach.breach() + "@" + breach.event();
        Press row = new Press(look, Press.Kind.PAPER, 8, () -> choose.accept(id.equals(chosen) ? "" : id));
        row.chosen(id.equals(chosen)).named("breach-" + breach.event());
        if (id.equals(chosen)) {
            open = row;
        }
        row.pad(look.px(10), look.px(14), look.px(12), look.px(14));
        boolean fatal = breach.severity() == Severity.FATAL;
        Table head = new Table();
        head.add(look.icon("alert-triangle-filled", 18, fatal ? Palette.BRICK : Palette.AMBER_DEEP))
                .top()
                .padRight(look.px(8));
        head.add(look.paragraph(breach.title(), Type.STRONG, Palette.ON_PAPER)).growX();
        head.add(look.label(
                        look.words().of("severity", breach.severity()),
                        Type.CAPTION_STRONG,
                        fatal ? Palette.BRICK : Palette.AMBER_DEEP))
                .top()
                .padLeft(look.px(8));
        row.add(head).growX().row();
        row.add(look.paragraph(look.words().get("breach.law", breach.law()), Type.CAPTION, Palette.ON_PAPER_DIM))
                .growX()
                .padTop(look.px(4))
                .row();
        row.add(look.paragraph(
                        look.words().get("breach.at", breach.event(), breach.because()),
                        Type.CAPTION,
                        Palette.ON_PAPER_DIM))
                .growX()
                .row();
        Table cure = new Table();
        cure.setBackground(look.box(8, Palette.WHITE).lined(Palette.TEAL_DEEP, 1));
        cure.pad(look.px(8), look.px(12), look.px(10), look.px(12));
        cure.add(look.label(look.words().get("breach.cure"), Type.CAPTION_STRONG, Palette.TEAL_DEEP))
                .left()
                .row();
        cure.add(look.paragraph(breach.cure(), Type.BODY, Palette.ON_PAPER)).growX();
        row.add(cure).growX().padTop(look.px(8));
        return row;
    }
}

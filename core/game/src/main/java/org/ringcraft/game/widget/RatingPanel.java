package org.ringcraft.game.widget;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.Map;
import java.util.function.BiConsumer;
import org.ringcraft.engine.scoring.Headline;
import org.ringcraft.game.asset.Look;
import org.ringcraft.game.asset.Palette;
import org.ringcraft.game.asset.Type;

/** The player marks themself, five steps a headline, before the scorecard is shown. */
public final class RatingPanel extends Table {

    /** Steps of a headline. */
    public static final int STEPS = 5;

    /**
     * @param steps the chosen step of each headline, 1..5
     * @param current the headline that the digits mean
     */
    public RatingPanel(
            Look look,
            Map<Headline, Integer> steps,
            Headline current,
            BiConsumer<Headline, Integer> choose,
            Runnable done) {
        setBackground(look.box(12, Palette.PAPER).shaded());
        pad(look.px(28), look.px(36), look.px(28), look.px(36));
        add(look.label(look.words().get("rating.title"), Type.TITLE, Palette.ON_PAPER))
                .left()
                .row();
        add(look.paragraph(look.words().get("rating.lead"), Type.BODY, Palette.ON_PAPER_DIM))
                .growX()
                .padBottom(look.px(16))
                .row();
        for (Headline headline : Headline.values()) {
            boolean here = headline == current;
            Table row = new Table();
            row.setBackground(
                    here
                            ? look.box(10, Palette.PAPER_SUNK).lined(Palette.AMBER_DEEP, 2)
                            : look.box(10, Palette.PAPER_SUNK));
            row.pad(look.px(12), look.px(16), look.px(12), look.px(16));
            Table words = new Table();
            words.add(look.label(look.words().of("headline", headline), Type.LEAD, Palette.ON_PAPER))
                    .left()
                    .row();
            words.add(look.paragraph(look.words().of("rating", headline), Type.CAPTION, Palette.ON_PAPER_DIM))
                    .growX();
            row.add(words).growX().padRight(look.px(16));
            for (int step = 1; step <= STEPS; step++) {
                int chosen = step;
                Press press = new Press(look, Press.Kind.ROW, 8, () -> choose.accept(headline, chosen));
                boolean on = steps.getOrDefault(headline, 0) == step;
                if (on) {
                    press.setBackground(look.box(8, Palette.TEAL_SOFT));
                }
                press.chosen(on).named(headline + "-" + step);
                press.pad(look.px(6), look.px(6), look.px(6), look.px(6));
                press.add(look.icon(
                                on ? "circle-check-filled" : "circle",
                                18,
                                on ? Palette.TEAL_DEEP : Palette.ON_PAPER_DIM))
                        .row();
                press.add(look.label(look.words().get("rating.step-" + step), Type.CAPTION, Palette.ON_PAPER))
                        .padTop(look.px(3))
                        .row();
                if (here) {
                    press.add(new KeyCap(look, String.valueOf(step), Press.Kind.PAPER))
                            .padTop(look.px(4));
                }
                row.add(press).width(look.px(84)).padLeft(look.px(6)).growY();
            }
            add(row).growX().padBottom(look.px(10)).row();
        }
        add(Press.of(
                                look,
                                Press.Kind.PRIMARY,
                                "chart-bar",
                                look.words().get("rating.done"),
                                look.words().get("key.enter"),
                                done)
                        .disabled(steps.size() < Headline.values().length)
                        .named("rating-done"))
                .right()
                .padTop(look.px(6));
    }
}

package org.ringcraft.game.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.Locale;
import java.util.Map;
import org.ringcraft.engine.call.Aftermath;
import org.ringcraft.engine.call.Outcome;
import org.ringcraft.engine.scoring.Headline;
import org.ringcraft.engine.scoring.Scorecard;
import org.ringcraft.game.asset.Look;
import org.ringcraft.game.asset.Palette;
import org.ringcraft.game.asset.Type;
import org.ringcraft.game.view.SelfRating;
import org.ringcraft.game.view.Times;

/** The head of a scorecard: quality, the four headlines beside the player's own marks, compliance, and the outcome. */
public final class VerdictPanel extends Table {

    private final Look look;

    public VerdictPanel(Look look, Scorecard card, SelfRating own) {
        this.look = look;
        defaults().growY().padRight(look.px(12));
        add(quality(card)).width(look.px(216));
        for (Headline headline : Headline.values()) {
            add(headline(headline, card.headlines(), own)).growX().uniformX();
        }
        add(verdicts(card)).width(look.px(304)).padRight(0);
    }

    private Table quality(Scorecard card) {
        Table table = Bits.paper(look, 14);
        table.add(look.label(look.words().get("debrief.quality"), Type.CAPTION_STRONG, Palette.ON_PAPER_DIM))
                .left()
                .row();
        Table figure = new Table();
        figure.add(look.label(String.valueOf(Math.round(card.quality())), Type.DISPLAY, Palette.ON_PAPER))
                .padRight(look.px(8));
        figure.add(look.label(look.words().get("debrief.of-100"), Type.BODY, Palette.ON_PAPER_DIM))
                .bottom()
                .padBottom(look.px(10));
        table.add(figure).left().expandX().row();
        table.add(
                        card.passed()
                                ? Bits.pill(
                                        look,
                                        "circle-check-filled",
                                        look.words().get("debrief.passed", card.passMark()),
                                        Palette.TEAL_SOFT,
                                        Palette.TEAL_DEEP)
                                : Bits.pill(
                                        look,
                                        "circle-x-filled",
                                        look.words().get("debrief.not-passed", card.passMark()),
                                        Palette.ROSE_SOFT,
                                        Palette.BRICK))
                .left();
        return table;
    }

    private Table headline(Headline headline, Map<Headline, Double> marks, SelfRating own) {
        Table table = Bits.paper(look, 14);
        table.add(look.label(look.words().of("headline", headline), Type.CAPTION_STRONG, Palette.ON_PAPER_DIM))
                .left()
                .row();
        Double mark = marks.get(headline);
        String figure = mark == null ? look.words().get("debrief.none") : String.valueOf(Math.round(mark));
        table.add(look.label(figure, Type.TITLE, Palette.ON_PAPER))
                .left()
                .expandX()
                .row();
        Integer guess = own.marks().get(headline);
        float notch = guess == null ? -1 : guess / 100f;
        float share = mark == null ? 0 : (float) (mark / 100);
        Color fill = share >= 0.7 ? Palette.TEAL_DEEP : share >= 0.4 ? Palette.AMBER : Palette.BRICK;
        table.add(new Meter(look, share, notch, fill))
                .growX()
                .padTop(look.px(4))
                .row();
        String says = guess == null ? "" : look.words().get("debrief.you-said", guess);
        table.add(look.label(says, Type.CAPTION, Palette.ON_PAPER_DIM)).left().padTop(look.px(2));
        return table;
    }

    private Table verdicts(Scorecard card) {
        Table table = Bits.paper(look, 14);
        row(
                table,
                card.compliant() ? "shield-check" : "alert-triangle-filled",
                look.words().get("debrief.compliance"),
                look.words().get(card.compliant() ? "debrief.compliant" : "debrief.not-compliant"),
                card.compliant() ? Palette.TEAL_DEEP : Palette.BRICK);
        String outcome = card.outcome()
                .map(found -> outcome(found, card.aftermath()))
                .orElse(look.words().get("debrief.none"));
        row(table, "flag", look.words().get("debrief.outcome"), outcome, Palette.ON_PAPER);
        row(
                table,
                "clock",
                look.words().get("debrief.time"),
                look.words()
                        .get(
                                "debrief.times",
                                Times.clock(card.times().handleMillis()),
                                String.format(
                                        Locale.ROOT, "%.0f", 100 * card.times().talkShare())),
                Palette.ON_PAPER);
        return table;
    }

    private String outcome(Outcome outcome, Aftermath aftermath) {
        return aftermath == Aftermath.NONE
                ? look.words().of("outcome", outcome)
                : look.words().of("aftermath", aftermath);
    }

    private void row(Table table, String icon, String label, String value, Color colour) {
        Table row = new Table();
        row.add(look.icon(icon, 18, colour)).padRight(look.px(8));
        row.add(look.label(label, Type.CAPTION, Palette.ON_PAPER_DIM))
                .width(look.px(88))
                .left();
        row.add(look.paragraph(value, Type.CAPTION_STRONG, colour)).growX();
        table.add(row).growX().expandY().row();
    }
}

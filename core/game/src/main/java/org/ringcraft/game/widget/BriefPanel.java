package org.ringcraft.game.widget;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import org.ringcraft.engine.scenario.Direction;
import org.ringcraft.game.asset.Look;
import org.ringcraft.game.asset.Palette;
import org.ringcraft.game.asset.Type;
import org.ringcraft.game.view.Shelf.BriefCard;
import org.ringcraft.game.view.Shelf.ScenarioCard;

/** What the player may read of a scenario: summary, situation, goal, target, and the briefing cards. */
public final class BriefPanel extends Table {

    public BriefPanel(Look look, ScenarioCard scenario) {
        setBackground(look.box(12, Palette.PAPER).shaded());
        pad(look.px(20), look.px(20), look.px(12), look.px(8));
        boolean inbound = scenario.direction() == Direction.INBOUND;
        Table body = new Table();
        body.top().left().padRight(look.px(12));
        body.defaults().growX().left();
        Table head = new Table();
        head.add(Bits.pill(
                        look,
                        inbound ? "phone-incoming" : "phone-outgoing",
                        look.words().of("direction", scenario.direction()),
                        Palette.TEAL_SOFT,
                        Palette.TEAL_DEEP))
                .left()
                .expandX();
        body.add(head).padBottom(look.px(8)).row();
        body.add(look.paragraph(scenario.title(), Type.HEAD, Palette.ON_PAPER))
                .padBottom(look.px(4))
                .row();
        body.add(look.paragraph(scenario.summary(), Type.BODY, Palette.ON_PAPER_DIM))
                .padBottom(look.px(12))
                .row();
        part(look, body, "info-circle", look.words().get("brief.situation"), scenario.situation());
        part(look, body, "target", look.words().get("brief.goal"), scenario.goal());
        part(look, body, "flag", look.words().get("brief.target"), scenario.target());
        for (BriefCard card : scenario.cards()) {
            Table sunk = new Table();
            sunk.setBackground(look.box(8, Palette.PAPER_SUNK));
            sunk.pad(look.px(10), look.px(12), look.px(10), look.px(12));
            sunk.add(look.paragraph(card.title(), Type.CAPTION_STRONG, Palette.ON_PAPER))
                    .growX()
                    .row();
            sunk.add(look.paragraph(card.text(), Type.CAPTION, Palette.ON_PAPER_DIM))
                    .growX();
            body.add(sunk).padBottom(look.px(8)).row();
        }
        add(Bits.scroll(look, body, true)).grow();
    }

    private static void part(Look look, Table body, String icon, String title, String text) {
        if (text.isEmpty()) {
            return;
        }
        Table part = new Table();
        part.add(look.icon(icon, 18, Palette.AMBER_DEEP)).top().padRight(look.px(8));
        Table words = new Table();
        words.add(look.label(title, Type.CAPTION_STRONG, Palette.AMBER_DEEP))
                .left()
                .row();
        words.add(look.paragraph(text, Type.BODY, Palette.ON_PAPER)).growX();
        part.add(words).growX();
        body.add(part).padBottom(look.px(12)).row();
    }
}

package org.ringcraft.game.widget;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import org.ringcraft.engine.call.CallView.Mood;
import org.ringcraft.game.asset.Look;
import org.ringcraft.game.asset.Palette;
import org.ringcraft.game.asset.Type;
import org.ringcraft.game.view.Shelf.CustomerCard;

/** A customer to choose: face, name, age and a few words. */
public final class CustomerTile extends Press {

    public CustomerTile(Look look, CustomerCard customer, int number, boolean chosen, Runnable action) {
        super(look, Kind.ROW, 12, action);
        chosen(chosen);
        pad(look.px(16));
        Table head = new Table();
        head.add(new Portrait(look, customer.portrait(), Mood.NEUTRAL, 120, Palette.TEAL_SOFT))
                .padRight(look.px(16));
        Table name = new Table();
        name.add(look.paragraph(customer.name(), Type.LEAD, Palette.ON_PAPER))
                .growX()
                .row();
        name.add(look.label(look.words().get("choose.age", customer.age()), Type.BODY, Palette.ON_PAPER_DIM))
                .left();
        if (chosen) {
            name.row();
            name.add(Bits.pill(look, "check", look.words().get("choose.chosen"), Palette.INK, Palette.ON_INK))
                    .left()
                    .padTop(look.px(8));
        }
        head.add(name).growX().top();
        head.add(new KeyCap(look, String.valueOf(number), Kind.PAPER)).top();
        add(head).growX().row();
        add(look.paragraph(customer.about(), Type.BODY, Palette.ON_PAPER))
                .grow()
                .top()
                .padTop(look.px(14));
    }
}

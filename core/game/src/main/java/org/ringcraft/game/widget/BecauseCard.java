package org.ringcraft.game.widget;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallView.Option;
import org.ringcraft.engine.call.CallView.Question;
import org.ringcraft.game.asset.Look;
import org.ringcraft.game.asset.Palette;
import org.ringcraft.game.asset.Type;

/** A quiet question about the player's own reasons, over the replies. It can be put aside. */
public final class BecauseCard extends Table {

    private final Desk desk;
    private final Question question;

    public BecauseCard(Look look, Desk desk, Question question) {
        this.desk = desk;
        this.question = question;
        setName("because");
        setBackground(look.box(12, Palette.PAPER).lined(Palette.AMBER, 2));
        pad(look.px(16), look.px(20), look.px(12), look.px(20));
        top();
        Table head = new Table();
        head.add(look.icon("bulb", 22, Palette.AMBER_DEEP)).top().padRight(look.px(10));
        Table words = new Table();
        words.add(look.label(look.words().get("because.title"), Type.CAPTION_STRONG, Palette.AMBER_DEEP))
                .left()
                .row();
        words.add(look.paragraph(question.prompt(), Type.LEAD, Palette.ON_PAPER))
                .growX();
        head.add(words).growX();
        head.add(Press.of(look, Press.Kind.PAPER, "", look.words().get("because.skip"), "0", this::skip))
                .top()
                .padLeft(look.px(12));
        add(head).growX().padBottom(look.px(10)).row();
        Table list = new Table();
        list.top().padRight(look.px(6));
        int number = 1;
        for (Option option : question.options()) {
            Press row = new Press(look, Press.Kind.PAPER, 8, () -> desk.send(new CallCommand.Because(option.id())));
            row.named("because-" + number);
            row.pad(look.px(7), look.px(10), look.px(8), look.px(12));
            row.add(new KeyCap(look, String.valueOf(number), Press.Kind.PAPER))
                    .top()
                    .padRight(look.px(10));
            row.add(look.paragraph(option.text(), Type.BODY, Palette.ON_PAPER)).growX();
            list.add(row).growX().padBottom(look.px(6)).row();
            number++;
        }
        add(Bits.scroll(look, list, true)).grow();
    }

    /** Gives the reason on a digit. Returns false when there is none. */
    public boolean digit(int digit) {
        if (digit > question.options().size()) {
            return false;
        }
        desk.send(new CallCommand.Because(question.options().get(digit - 1).id()));
        return true;
    }

    /** Puts the question aside. */
    public boolean skip() {
        desk.draft().becauseSkipped = question.id();
        desk.refresh();
        return true;
    }
}

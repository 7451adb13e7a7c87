package org.ringcraft.game.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import com.badlogic.gdx.scenes.scene2d.utils.ChangeListener;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallView.Finding;
import org.ringcraft.game.asset.Look;
import org.ringcraft.game.asset.Palette;
import org.ringcraft.game.asset.Type;

/** What the player has found out, and the notepad. */
final class NotesTab {

    private static final int LONGEST = 200;

    private final Look look;
    private final Desk desk;

    NotesTab(Look look, Desk desk) {
        this.look = look;
        this.desk = desk;
    }

    void fill(Table body) {
        body.add(look.label(look.words().get("notes.known"), Type.LEAD, Palette.ON_PAPER))
                .left()
                .row();
        if (desk.view().known().isEmpty()) {
            line(body, look.words().get("notes.nothing"), Palette.ON_PAPER_DIM);
        }
        for (Finding finding : desk.view().known()) {
            Table row = new Table();
            row.add(look.icon(
                            finding.full() ? "ear" : "question-mark",
                            18,
                            finding.full() ? Palette.TEAL_DEEP : Palette.AMBER_DEEP))
                    .top()
                    .padTop(look.px(1))
                    .padRight(look.px(8));
            Table words = new Table();
            words.add(look.paragraph(finding.title(), Type.BODY, Palette.ON_PAPER))
                    .growX()
                    .row();
            words.add(look.label(
                            look.words().get(finding.full() ? "notes.full" : "notes.hint"),
                            Type.CAPTION,
                            finding.full() ? Palette.TEAL_DEEP : Palette.AMBER_DEEP))
                    .left();
            row.add(words).growX();
            body.add(row).growX().padTop(look.px(8)).row();
        }
        body.add(Bits.rule(look, Palette.PAPER_LINE))
                .growX()
                .height(look.px(1))
                .padTop(look.px(14))
                .padBottom(look.px(12))
                .row();
        body.add(look.label(look.words().get("notes.title"), Type.LEAD, Palette.ON_PAPER))
                .left()
                .padBottom(look.px(6))
                .row();
        for (String note : desk.view().desk().notes()) {
            Table row = new Table();
            row.add(look.icon("pencil", 14, Palette.ON_PAPER_DIM))
                    .top()
                    .padTop(look.px(3))
                    .padRight(look.px(8));
            row.add(look.paragraph(note, Type.BODY, Palette.ON_PAPER)).growX();
            body.add(row).growX().padBottom(look.px(6)).row();
        }
        TextField field = Bits.field(look, desk.draft().note, look.words().get("notes.write"));
        field.setName("note");
        field.setMaxLength(LONGEST);
        field.addListener(new ChangeListener() {
            @Override
            public void changed(ChangeEvent event, Actor actor) {
                desk.draft().note = field.getText();
            }
        });
        field.setTextFieldListener((typed, key) -> {
            if (key == '\n' || key == '\r') {
                save();
            }
        });
        body.add(field).growX().padTop(look.px(4)).row();
        body.add(Press.of(
                        look,
                        Press.Kind.PAPER,
                        "check",
                        look.words().get("notes.save"),
                        look.words().get("key.enter"),
                        this::save))
                .left()
                .padTop(look.px(8))
                .row();
        line(body, look.words().get("notes.no-cards"), Palette.ON_PAPER_DIM);
    }

    private void save() {
        String note = desk.draft().note.strip();
        desk.draft().note = "";
        desk.send(new CallCommand.TakeNote(note));
    }

    private void line(Table body, String text, Color colour) {
        body.add(look.paragraph(text, Type.CAPTION, colour))
                .growX()
                .padTop(look.px(8))
                .row();
    }
}

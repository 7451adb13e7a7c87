package org.ringcraft.game.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import com.badlogic.gdx.scenes.scene2d.utils.BaseDrawable;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import org.jspecify.annotations.Nullable;
import org.ringcraft.game.asset.Look;
import org.ringcraft.game.asset.Palette;
import org.ringcraft.game.asset.Type;

/** Small parts that many widgets are put together from. */
public final class Bits {

    /** Seconds between two blinks of a text cursor: it stands still, so that an idle screen is not drawn. */
    private static final float NEVER = 1e6f;

    private Bits() {}

    /** Returns a card of paper. */
    public static Table paper(Look look, float pad) {
        Table card = new Table();
        card.setBackground(look.box(12, Palette.PAPER).shaded());
        card.pad(look.px(pad));
        return card;
    }

    /** Returns a raised panel on the ink ground. */
    public static Table panel(Look look, float pad) {
        Table panel = new Table();
        panel.setBackground(look.box(12, Palette.INK_RAISED).lined(Palette.INK_LINE, 1));
        panel.pad(look.px(pad));
        return panel;
    }

    /** Returns a pill of an icon and a word. */
    public static Table pill(Look look, String icon, String text, Color fill, Color ink) {
        Table pill = new Table();
        pill.setBackground(look.box(14, fill));
        pill.pad(look.px(4), look.px(10), look.px(5), look.px(12));
        pill.add(look.icon(icon, 16, ink)).padRight(look.px(6));
        pill.add(look.label(text, Type.CAPTION_STRONG, ink));
        return pill;
    }

    /** Returns a pane that scrolls up and down, by wheel, drag and keys, with a thin bar. */
    public static ScrollPane scroll(Look look, Actor actor, boolean onPaper) {
        ScrollPane.ScrollPaneStyle style = new ScrollPane.ScrollPaneStyle();
        style.vScroll = bar(look, onPaper ? Palette.PAPER_SUNK : Palette.INK_RAISED);
        style.vScrollKnob = bar(look, onPaper ? Palette.PAPER_LINE : Palette.INK_LINE);
        ScrollPane pane = new ScrollPane(actor, style);
        pane.setScrollingDisabled(true, false);
        pane.setFadeScrollBars(false);
        pane.setScrollbarsOnTop(false);
        pane.setOverscroll(false, false);
        pane.setFlickScroll(false);
        pane.setVariableSizeKnobs(true);
        pane.setSmoothScrolling(!look.calm());
        pane.addListener(new InputListener() {
            @Override
            public void enter(InputEvent event, float x, float y, int pointer, @Nullable Actor from) {
                if (event.getStage() != null) {
                    event.getStage().setScrollFocus(pane);
                }
            }
        });
        return pane;
    }

    private static Drawable bar(Look look, Color colour) {
        Drawable bar = look.box(3, colour);
        bar.setMinWidth(look.px(6));
        bar.setMinHeight(look.px(24));
        return bar;
    }

    /** Returns a field to type in, with a cursor that stands still. */
    public static TextField field(Look look, String text, String hint) {
        TextField.TextFieldStyle style = new TextField.TextFieldStyle();
        style.font = look.font(Type.BODY);
        style.fontColor = Palette.ON_PAPER;
        style.messageFont = look.font(Type.BODY);
        style.messageFontColor = Palette.ON_PAPER_DIM;
        style.background = padded(look, look.box(8, Palette.WHITE).lined(Palette.PAPER_LINE, 1));
        style.focusedBackground = padded(look, look.box(8, Palette.WHITE).lined(Palette.AMBER_DEEP, 2));
        style.cursor = look.flat(Palette.AMBER_DEEP);
        style.cursor.setMinWidth(look.px(2));
        style.selection = look.flat(Palette.AMBER_SOFT);
        TextField field = new TextField(text, style);
        field.setMessageText(hint);
        field.setBlinkTime(NEVER);
        return field;
    }

    private static Drawable padded(Look look, BaseDrawable drawable) {
        drawable.setLeftWidth(look.px(10));
        drawable.setRightWidth(look.px(10));
        drawable.setTopHeight(look.px(8));
        drawable.setBottomHeight(look.px(8));
        return drawable;
    }

    /** Returns a thin line across. */
    public static Actor rule(Look look, Color colour) {
        Table line = new Table();
        line.setBackground(look.flat(colour));
        return line;
    }

    /** Returns the name of a mood's icon. */
    public static String moodIcon(org.ringcraft.engine.call.CallView.Mood mood) {
        return switch (mood) {
            case DELIGHTED -> "mood-happy";
            case WARM -> "mood-smile";
            case NEUTRAL -> "mood-empty";
            case DOUBTFUL -> "mood-confused";
            case ANNOYED -> "mood-annoyed";
            case ANGRY -> "mood-angry";
        };
    }
}

package org.ringcraft.game.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Image;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.utils.ClickListener;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import org.jspecify.annotations.Nullable;
import org.ringcraft.game.asset.Look;
import org.ringcraft.game.asset.Palette;
import org.ringcraft.game.asset.Type;
import org.ringcraft.game.input.Focusable;

/** Something to press, with a visible focus. Fill it like any table, or take one of the ready kinds. */
public class Press extends Table implements Focusable {

    /** How a button looks: at rest, under the pointer, and when it is the chosen one. */
    public enum Kind {
        /** The one thing to do next. */
        PRIMARY,
        /** On the ink ground. */
        INK,
        /** On a card of paper. */
        PAPER,
        /** A row that is a card itself. */
        ROW,
        /** A choice of the title's menu. */
        QUIET;

        private Color rest() {
            return switch (this) {
                case PRIMARY -> Palette.AMBER;
                case INK -> Palette.INK_LIFTED;
                case PAPER -> Palette.PAPER_SUNK;
                case ROW -> Palette.PAPER;
                case QUIET -> Palette.INK_RAISED;
            };
        }

        private Color over() {
            return switch (this) {
                case PRIMARY, PAPER, ROW -> Palette.AMBER_SOFT;
                case INK -> Palette.INK_LINE;
                case QUIET -> Palette.INK_LIFTED;
            };
        }

        private Color chosen() {
            return switch (this) {
                case PRIMARY, ROW -> Palette.AMBER_SOFT;
                case INK -> Palette.AMBER;
                case PAPER -> Palette.TEAL_SOFT;
                case QUIET -> Palette.INK_LIFTED;
            };
        }

        /** Returns the colour of its words. */
        public Color text() {
            return switch (this) {
                case PRIMARY -> Palette.INK;
                case INK, QUIET -> Palette.ON_INK;
                case PAPER, ROW -> Palette.ON_PAPER;
            };
        }
    }

    protected final Look look;
    private final Kind kind;
    private final Runnable action;
    private final ClickListener clicks;
    private final Drawable rest;
    private final Drawable over;
    private final Drawable chosenBox;
    private final Drawable ring;
    private boolean chosen;
    private boolean disabled;

    public Press(Look look, Kind kind, int radius, Runnable action) {
        this.look = look;
        this.kind = kind;
        this.action = action;
        rest = kind == Kind.QUIET
                ? look.box(radius, kind.rest()).lined(Palette.INK_LINE, 1)
                : look.box(radius, kind.rest());
        over = look.box(radius, kind.over());
        chosenBox = kind == Kind.ROW
                ? look.box(radius, kind.chosen()).lined(Palette.AMBER_DEEP, 2)
                : look.box(radius, kind.chosen());
        ring = look.outline(radius + 3, ringColour(kind), 2);
        setTouchable(Touchable.enabled);
        setBackground(rest);
        clicks = new ClickListener() {
            @Override
            public void clicked(InputEvent event, float x, float y) {
                if (!disabled) {
                    press();
                }
            }
        };
        addListener(clicks);
    }

    private static Color ringColour(Kind kind) {
        return switch (kind) {
            case PRIMARY -> Palette.WHITE;
            case PAPER -> Palette.AMBER_DEEP;
            case INK, ROW, QUIET -> Palette.AMBER;
        };
    }

    /** Returns a button with words and, unless empty, an icon and the name of its key. */
    public static Press of(Look look, Kind kind, String icon, String text, String key, Runnable action) {
        Press press = new Press(look, kind, 8, action);
        press.pad(look.px(6), look.px(12), look.px(6), look.px(key.isEmpty() ? 12 : 8));
        if (!icon.isEmpty()) {
            press.add(look.icon(icon, 18, kind.text())).padRight(look.px(8));
        }
        Label label = look.label(text, Type.STRONG, kind.text());
        press.add(label).left().expandX();
        if (!key.isEmpty()) {
            press.add(new KeyCap(look, key, kind)).padLeft(look.px(10));
        }
        return press;
    }

    /** Marks it as the chosen one of several. */
    public Press chosen(boolean on) {
        chosen = on;
        if (kind == Kind.INK) {
            Color text = on ? Palette.INK : kind.text();
            for (com.badlogic.gdx.scenes.scene2d.Actor child : getChildren()) {
                if (child instanceof Label label) {
                    label.getStyle().fontColor = text;
                } else if (child instanceof Image image) {
                    image.setColor(text);
                }
            }
        }
        return this;
    }

    public boolean isChosen() {
        return chosen;
    }

    /** Takes it out of play; it stays readable. */
    public Press disabled(boolean off) {
        disabled = off;
        getColor().a = off ? 0.55f : 1;
        return this;
    }

    public boolean isDisabled() {
        return disabled;
    }

    /** Names it for tests and for the tour. */
    public Press named(String name) {
        setName(name);
        return this;
    }

    @Override
    public boolean reachable() {
        return !disabled && isVisible();
    }

    @Override
    public void press() {
        action.run();
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
        setBackground(chosen ? chosenBox : clicks.isOver() && !disabled ? over : rest);
        super.draw(batch, parentAlpha);
        if (isFocused()) {
            float gap = look.px(3);
            Color before = batch.getColor();
            float packed = before.toFloatBits();
            batch.setColor(1, 1, 1, parentAlpha);
            ring.draw(batch, getX() - gap, getY() - gap, getWidth() + 2 * gap, getHeight() + 2 * gap);
            batch.setPackedColor(packed);
        }
    }

    private boolean isFocused() {
        com.badlogic.gdx.scenes.scene2d.@Nullable Stage stage = getStage();
        return stage != null && stage.getKeyboardFocus() == this;
    }
}

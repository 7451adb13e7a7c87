package org.ringcraft.game.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Align;
import java.util.function.BooleanSupplier;
import org.ringcraft.engine.call.CallView;
import org.ringcraft.engine.call.CallView.Mood;
import org.ringcraft.engine.call.Stage;
import org.ringcraft.engine.scenario.Phase;
import org.ringcraft.game.asset.Look;
import org.ringcraft.game.asset.Palette;
import org.ringcraft.game.asset.Type;
import org.ringcraft.game.view.Times;

/** The left side of the desk: who is on the line, how they seem, the clocks, the recording lamp, the phases. */
public final class CustomerPanel extends Table {

    private final Label clock;
    private final Label handle;

    public CustomerPanel(Look look, CallView view, Mood moodBefore, BooleanSupplier speaking) {
        setBackground(look.box(12, Palette.INK_RAISED).lined(Palette.INK_LINE, 1));
        pad(look.px(16));
        top();
        Mood mood = view.customer().mood();
        add(new Portrait(look, view.customer().portrait(), mood, 144, ground(mood)).fadingFrom(moodBefore))
                .padBottom(look.px(8))
                .row();
        Label name = look.paragraph(view.customer().name(), Type.LEAD, Palette.ON_INK);
        name.setAlignment(Align.center);
        add(name).growX().row();
        Table seems = new Table();
        seems.add(look.icon(Bits.moodIcon(mood), 18, Palette.AMBER)).padRight(look.px(6));
        seems.add(look.label(look.words().of("mood", mood), Type.CAPTION, Palette.ON_INK_DIM));
        add(seems).padTop(look.px(2)).row();
        add(new VoiceWave(look, speaking))
                .growX()
                .padTop(look.px(6))
                .padBottom(look.px(6))
                .row();
        clock = look.label("", Type.TITLE, Palette.ON_INK);
        handle = look.label("", Type.CAPTION, Palette.ON_INK_DIM);
        Table clocks = new Table();
        clocks.add(clock).padRight(look.px(10));
        clocks.add(handle).bottom().padBottom(look.px(5));
        add(clocks).row();
        add(lamp(look, view)).padTop(look.px(8)).row();
        add().grow().row();
        add(rail(look, view)).growX();
    }

    /** Sets the clocks, milliseconds. */
    public void clocks(Look look, long call, long handleTime) {
        String text = Times.clock(call);
        if (!text.contentEquals(clock.getText())) {
            clock.setText(text);
            handle.setText(look.words().get("call.handle", Times.clock(handleTime)));
        }
    }

    private static Color ground(Mood mood) {
        return switch (mood) {
            case DELIGHTED, WARM -> Palette.TEAL_SOFT;
            case NEUTRAL -> Palette.PAPER_SUNK;
            case DOUBTFUL -> Palette.AMBER_SOFT;
            case ANNOYED, ANGRY -> Palette.ROSE_SOFT;
        };
    }

    private static Table lamp(Look look, CallView view) {
        Table lamp;
        if (view.stage() == Stage.WRAPPING || view.stage() == Stage.ENDED) {
            lamp = Bits.pill(look, "phone-off", look.words().get("lamp.closed"), Palette.INK_LIFTED, Palette.ON_INK);
        } else if (view.stage() == Stage.HELD) {
            lamp = Bits.pill(look, "phone-pause", look.words().get("lamp.held"), Palette.AMBER, Palette.INK);
        } else if (view.recording()) {
            lamp = Bits.pill(
                    look, "player-record-filled", look.words().get("lamp.on"), Palette.ROSE_SOFT, Palette.BRICK);
        } else {
            lamp = Bits.pill(look, "player-pause-filled", look.words().get("lamp.paused"), Palette.AMBER, Palette.INK);
        }
        lamp.setName("lamp");
        return lamp;
    }

    private static Table rail(Look look, CallView view) {
        Table rail = new Table();
        for (Phase phase : Phase.values()) {
            boolean now = phase == view.phase();
            boolean done = phase.compareTo(view.phase()) < 0;
            Table row = new Table();
            if (now) {
                row.setBackground(look.box(6, Palette.AMBER));
            }
            row.pad(look.px(2), look.px(8), look.px(3), look.px(8));
            Color ink = now ? Palette.INK : done ? Palette.TEAL : Palette.ON_INK_DIM;
            Table mark = new Table();
            mark.add(look.icon(now ? "chevron-right" : done ? "check" : "circle", now || done ? 15 : 9, ink));
            row.add(mark).size(look.px(15)).padRight(look.px(8));
            row.add(look.label(
                            look.words().of("phase", phase),
                            now ? Type.CAPTION_STRONG : Type.CAPTION,
                            now ? Palette.INK : done ? Palette.ON_INK : Palette.ON_INK_DIM))
                    .left()
                    .expandX();
            rail.add(row).growX().row();
        }
        return rail;
    }
}

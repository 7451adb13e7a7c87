package org.ringcraft.game.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ringcraft.engine.call.CallView.Speaker;
import org.ringcraft.engine.call.CallView.Utterance;
import org.ringcraft.game.asset.Look;
import org.ringcraft.game.asset.Palette;
import org.ringcraft.game.asset.Type;
import org.ringcraft.game.input.Focus;
import org.ringcraft.game.view.Debriefed;

/** The transcript with marks in the margin. Cited turns are lit; a marked turn leads to the line that cites it. */
public final class MarkedTranscript extends Table {

    private final Look look;
    private final Debriefed call;
    private final ScrollPane pane;
    private @Nullable Actor firstLit;

    /** @param lit the events that are lit */
    public MarkedTranscript(Look look, Debriefed call, Set<Integer> lit, Consumer<Utterance> choose) {
        this.look = look;
        this.call = call;
        setBackground(look.box(12, Palette.INK_RAISED).lined(Palette.INK_LINE, 1));
        pad(look.px(12), look.px(12), look.px(12), look.px(8));
        Table list = new Table();
        list.top().padRight(look.px(8)).padLeft(look.px(4)).padTop(look.px(4)).padBottom(look.px(4));
        for (Utterance said : call.view().transcript()) {
            boolean on = lit.contains(said.event());
            Actor row = row(said, on, choose);
            if (on && firstLit == null) {
                firstLit = row;
            }
            list.add(row).growX().padBottom(look.px(4)).row();
        }
        pane = Bits.scroll(look, list, false);
        pane.setName("marked-transcript");
        add(pane).grow();
    }

    /** Scrolls to the first lit turn. */
    public void reveal() {
        pane.setSmoothScrolling(false);
        if (firstLit != null) {
            Focus.reveal(firstLit);
            pane.updateVisualScroll();
        }
    }

    private Actor row(Utterance said, boolean on, Consumer<Utterance> choose) {
        Debriefed.Marks marks = call.marks(said);
        boolean marked = marks.earned() || marks.lost() || marks.breach();
        Table row = marked
                ? new Press(look, Press.Kind.QUIET, 8, () -> choose.accept(said)).named("turn-" + said.event())
                : new Table();
        if (on && row instanceof Press press) {
            row.remove();
            row = lit(press);
        }
        row.pad(look.px(5), look.px(8), look.px(6), look.px(10));
        Color ink = on ? Palette.INK : Palette.ON_INK;
        Color dim = on ? Palette.INK : Palette.ON_INK_DIM;
        Table margin = new Table();
        margin.top().left();
        mark(margin, marks.earned(), "circle-check-filled", on ? Palette.TEAL_DEEP : Palette.TEAL);
        mark(margin, marks.lost(), "circle-x-filled", on ? Palette.BRICK : Palette.ROSE);
        mark(margin, marks.breach(), "alert-triangle-filled", on ? Palette.BRICK : Palette.AMBER);
        row.add(margin).width(look.px(58)).top().padRight(look.px(4));
        row.add(look.label(String.valueOf(said.event()), Type.CAPTION, dim))
                .width(look.px(26))
                .top()
                .padTop(look.px(2))
                .padRight(look.px(6));
        if (said.speaker() == Speaker.DESK) {
            row.add(look.paragraph(TranscriptPanel.noticeText(look, said), Type.CAPTION, dim))
                    .growX()
                    .padTop(look.px(2));
            return row;
        }
        boolean agent = said.speaker() == Speaker.AGENT;
        Table words = new Table();
        Color name = on ? Palette.AMBER_DEEP : agent ? Palette.TEAL : Palette.AMBER;
        words.add(look.label(
                        agent
                                ? look.words().get("call.you")
                                : call.view().customer().name(),
                        Type.CAPTION_STRONG,
                        name))
                .left()
                .row();
        words.add(look.paragraph(said.text(), Type.BODY, ink)).growX();
        row.add(words).growX();
        return row;
    }

    /** Returns the row on lit ground. */
    private Press lit(Press dark) {
        Press bright = new Press(look, Press.Kind.ROW, 8, dark::press);
        return bright.chosen(true).named(dark.getName());
    }

    private void mark(Table margin, boolean shown, String icon, Color colour) {
        if (shown) {
            margin.add(look.icon(icon, 17, colour)).padRight(look.px(2));
        }
    }
}

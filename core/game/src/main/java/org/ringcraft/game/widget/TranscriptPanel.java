package org.ringcraft.game.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.utils.ClickListener;
import java.util.ArrayList;
import java.util.List;
import org.ringcraft.engine.call.CallView;
import org.ringcraft.engine.call.CallView.Speaker;
import org.ringcraft.engine.call.CallView.Utterance;
import org.ringcraft.game.asset.Look;
import org.ringcraft.game.asset.Palette;
import org.ringcraft.game.asset.Type;
import org.ringcraft.game.view.Times;

/** What has been said. The customer's newest words are typed at the pace at which they are spoken. */
public final class TranscriptPanel extends Table {

    private final Look look;
    private final List<SpokenText> speaking = new ArrayList<>();
    private final ScrollPane pane;

    /**
     * @param fresh events from this number on have only just happened
     * @param elapsed milliseconds since they did
     * @param hurried told when a click lets the customer finish at once
     */
    public TranscriptPanel(Look look, CallView view, int fresh, long elapsed, Runnable hurried) {
        this.look = look;
        setBackground(look.box(12, Palette.INK_RAISED).lined(Palette.INK_LINE, 1));
        pad(look.px(8), look.px(16), look.px(8), look.px(8));
        Table list = new Table();
        list.bottom().left().padRight(look.px(10));
        long start = 0;
        for (Utterance said : view.transcript()) {
            boolean typed = said.speaker() == Speaker.CUSTOMER && said.event() >= fresh && !look.calm();
            if (said.speaker() == Speaker.DESK) {
                list.add(notice(said))
                        .growX()
                        .padTop(look.px(6))
                        .padBottom(look.px(6))
                        .row();
            } else {
                list.add(bubble(view, said, typed ? elapsed - start : -1))
                        .growX()
                        .padTop(look.px(6))
                        .padBottom(look.px(6))
                        .row();
            }
            start += typed ? said.millis() : 0;
        }
        if (view.transcript().isEmpty()) {
            list.add(look.paragraph(look.words().get("call.you-begin"), Type.BODY, Palette.ON_INK_DIM))
                    .growX()
                    .padBottom(look.px(12));
        }
        pane = Bits.scroll(look, list, false);
        pane.setSmoothScrolling(false);
        pane.setName("transcript");
        add(pane).grow();
        addListener(new ClickListener() {
            @Override
            public void clicked(com.badlogic.gdx.scenes.scene2d.InputEvent event, float x, float y) {
                if (finish()) {
                    hurried.run();
                }
            }
        });
        setTouchable(Touchable.enabled);
    }

    /** Shows the newest words. */
    public void toEnd() {
        pane.validate();
        pane.setScrollPercentY(1);
        pane.updateVisualScroll();
    }

    /** Moves up or down by a part of a page. */
    public void scroll(float pages) {
        pane.setScrollY(pane.getScrollY() + pages * pane.getHeight());
    }

    /** Tells whether words are still being typed. */
    public boolean isSpeaking() {
        return speaking.stream().anyMatch(text -> !text.isFinished());
    }

    /** Shows all words at once. Returns false when they already were. */
    public boolean finish() {
        boolean was = isSpeaking();
        speaking.forEach(SpokenText::finish);
        return was;
    }

    private Table bubble(CallView view, Utterance said, long spoken) {
        boolean agent = said.speaker() == Speaker.AGENT;
        Color ink = agent ? Palette.ON_INK : Palette.ON_PAPER;
        Table bubble = new Table();
        bubble.setBackground(look.box(10, agent ? Palette.INK_LIFTED : Palette.PAPER));
        bubble.pad(look.px(7), look.px(14), look.px(9), look.px(14));
        Table who = new Table();
        who.add(look.label(
                        agent ? look.words().get("call.you") : view.customer().name(),
                        Type.CAPTION_STRONG,
                        agent ? Palette.TEAL : Palette.AMBER_DEEP))
                .left()
                .expandX();
        who.add(look.label(
                Times.clock(said.atMillis()), Type.CAPTION, agent ? Palette.ON_INK_DIM : Palette.ON_PAPER_DIM));
        bubble.add(who).growX().row();
        Label words;
        if (spoken >= 0) {
            SpokenText text = new SpokenText(look, said.text(), Type.BODY, ink, said.millis()).spokenFor(spoken);
            speaking.add(text);
            words = text;
        } else {
            words = look.paragraph(said.text(), Type.BODY, ink);
        }
        bubble.add(words).growX();
        Table row = new Table();
        row.add(bubble).growX().padLeft(look.px(agent ? 64 : 0)).padRight(look.px(agent ? 0 : 64));
        return row;
    }

    private Table notice(Utterance said) {
        Table row = new Table();
        row.add(look.icon("headset", 14, Palette.ON_INK_DIM))
                .padRight(look.px(8))
                .top()
                .padTop(look.px(2));
        row.add(look.paragraph(noticeText(look, said), Type.CAPTION, Palette.ON_INK_DIM))
                .growX();
        row.padLeft(look.px(14));
        return row;
    }

    /** Returns the words for something that the desk did. */
    static String noticeText(Look look, Utterance said) {
        String key = "desk." + said.id();
        return look.words().has(key)
                ? look.words().get(key, said.text())
                : look.words().get("desk.other", said.id(), said.text());
    }
}

package org.ringcraft.game.widget;

import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ringcraft.engine.call.CallView.Choice;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Tone;
import org.ringcraft.game.asset.Look;
import org.ringcraft.game.asset.Palette;
import org.ringcraft.game.asset.Type;

/**
 * What the player can say: grouped by move, on the digits. The tenth and those after it are reached by 0 and a digit.
 * Above them the tone of voice.
 */
public final class ReplyPanel extends Table {

    private static final int DIGITS = 9;
    private static final String TONE_KEYS = "QWER";

    private final Look look;
    private final Desk desk;
    private final List<Press> rows = new ArrayList<>();
    private final ScrollPane pane;

    public ReplyPanel(Look look, Desk desk) {
        this.look = look;
        this.desk = desk;
        List<Choice> choices = inGroups(desk.view().choices());
        Table head = new Table();
        head.add(look.label(look.words().get("call.say"), Type.STRONG, Palette.ON_INK))
                .left();
        if (choices.size() > DIGITS) {
            head.add(new KeyCap(look, "0", Press.Kind.INK)).padLeft(look.px(12)).padRight(look.px(6));
            head.add(look.label(
                    look.words().get(desk.draft().secondReplies ? "call.first-replies" : "call.more-replies"),
                    Type.CAPTION,
                    Palette.ON_INK_DIM));
        }
        head.add().expandX();
        for (Tone tone : Tone.values()) {
            String key = TONE_KEYS.substring(tone.ordinal(), tone.ordinal() + 1);
            head.add(tone(tone, key)).padLeft(look.px(6));
        }
        add(head).growX().padBottom(look.px(8)).row();
        Table list = new Table();
        list.top().padRight(look.px(8)).padLeft(look.px(4)).padTop(look.px(2)).padBottom(look.px(4));
        Move group = null;
        for (int i = 0; i < choices.size(); i++) {
            Choice choice = choices.get(i);
            if (choice.move() != group) {
                group = choice.move();
                Label label = look.label(look.words().of("move", group), Type.CAPTION_STRONG, Palette.ON_INK_DIM);
                list.add(label)
                        .left()
                        .padTop(look.px(i == 0 ? 0 : 6))
                        .padBottom(look.px(3))
                        .row();
            }
            Press row = row(choice, i + 1);
            rows.add(row);
            list.add(row).growX().padBottom(look.px(5)).row();
        }
        if (choices.isEmpty()) {
            list.add(look.paragraph(look.words().get("call.nothing-to-say"), Type.BODY, Palette.ON_INK_DIM))
                    .growX();
        }
        pane = Bits.scroll(look, list, false);
        pane.setName("replies");
        add(pane).grow();
    }

    /** Returns replies with those of a kind together, in the order in which the kinds first come. */
    static List<Choice> inGroups(List<Choice> choices) {
        Map<Move, List<Choice>> groups = new EnumMap<>(Move.class);
        List<Move> order = new ArrayList<>();
        for (Choice choice : choices) {
            if (!groups.containsKey(choice.move())) {
                order.add(choice.move());
            }
            groups.computeIfAbsent(choice.move(), move -> new ArrayList<>()).add(choice);
        }
        return order.stream()
                .flatMap(move -> groups.getOrDefault(move, List.of()).stream())
                .toList();
    }

    /** Says the reply on a digit, 1..9. Returns false when there is none. */
    public boolean digit(int digit) {
        int at = digit - 1 + (desk.draft().secondReplies ? DIGITS : 0);
        if (at >= rows.size()) {
            return false;
        }
        rows.get(at).press();
        return true;
    }

    /** Goes over to the tenth reply and those after it, or back. Returns false when there are none. */
    public boolean turn() {
        if (rows.size() <= DIGITS) {
            return false;
        }
        desk.draft().secondReplies = !desk.draft().secondReplies;
        desk.refresh();
        return true;
    }

    /** Scrolls to the replies that the digits mean. */
    public void show() {
        if (desk.draft().secondReplies && rows.size() > DIGITS) {
            pane.validate();
            pane.setScrollPercentY(1);
            pane.updateVisualScroll();
        }
    }

    private Press row(Choice choice, int place) {
        Press row = new Press(look, Press.Kind.ROW, 8, () -> desk.say(choice.reply()));
        row.named("reply-" + place);
        row.pad(look.px(7), look.px(10), look.px(9), look.px(12));
        boolean second = place > DIGITS;
        String key = second && !desk.draft().secondReplies
                ? "0 " + (place - DIGITS)
                : String.valueOf(second ? place - DIGITS : place);
        Table cap = new Table();
        boolean live = second == desk.draft().secondReplies;
        cap.setBackground(look.box(6, live ? Palette.AMBER : Palette.PAPER_SUNK));
        cap.add(look.label(key, Type.STRONG, live ? Palette.INK : Palette.ON_PAPER_DIM))
                .pad(look.px(1), look.px(8), look.px(2), look.px(8));
        row.add(cap).top().minWidth(look.px(28)).padRight(look.px(10));
        row.add(look.paragraph(choice.text(), Type.BODY, Palette.ON_PAPER)).growX();
        return row;
    }

    private Press tone(Tone tone, String key) {
        Press press = new Press(look, Press.Kind.INK, 8, () -> {
            desk.draft().tone = tone;
            desk.refresh();
        });
        press.pad(look.px(4), look.px(10), look.px(5), look.px(6));
        press.add(look.label(look.words().of("tone", tone), Type.CAPTION_STRONG, Palette.ON_INK))
                .padRight(look.px(8));
        press.add(new KeyCap(look, key, Press.Kind.INK));
        return press.chosen(tone == desk.draft().tone).named("tone-" + tone);
    }
}

package org.ringcraft.game.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallView;
import org.ringcraft.engine.call.CallView.Check;
import org.ringcraft.engine.call.CallView.CheckResult;
import org.ringcraft.engine.call.CallView.Payment;
import org.ringcraft.engine.call.CallView.Tick;
import org.ringcraft.game.asset.Look;
import org.ringcraft.game.asset.Palette;
import org.ringcraft.game.asset.Type;

/** The right side of the desk: one of its tabs on a card of paper. */
public final class DeskPanel extends Table {

    private final Look look;
    private final Desk desk;
    private final CallView view;

    public DeskPanel(Look look, Desk desk) {
        this.look = look;
        this.desk = desk;
        view = desk.view();
        Table tabs = new Table();
        List<Desk.Tab> shown = tabs(view);
        for (Desk.Tab tab : shown) {
            tabs.add(tab(tab)).growX().uniformX().padRight(look.px(tab == shown.get(shown.size() - 1) ? 0 : 4));
        }
        add(tabs).growX().padBottom(look.px(8)).row();
        Table card = Bits.paper(look, 0);
        card.pad(look.px(14), look.px(16), look.px(14), look.px(8));
        Table body = new Table();
        body.top()
                .left()
                .padRight(look.px(8))
                .padLeft(look.px(4))
                .padTop(look.px(4))
                .padBottom(look.px(4));
        Desk.Tab open = shown.contains(desk.draft().tab) ? desk.draft().tab : Desk.Tab.RECORD;
        switch (open) {
            case RECORD -> record(body);
            case NOTES -> new NotesTab(look, desk).fill(body);
            case ORDER -> new OrderTab(look, desk).fill(body);
            case PAYMENT -> payment(body);
            case CHECKLIST -> checklist(body);
        }
        card.add(Bits.scroll(look, body, true)).grow();
        add(card).grow();
    }

    /** Returns the tabs that there are: no checklist in an assessment. */
    public static List<Desk.Tab> tabs(CallView view) {
        List<Desk.Tab> tabs = new ArrayList<>(List.of(Desk.Tab.values()));
        if (view.desk().checklist().isEmpty()) {
            tabs.remove(Desk.Tab.CHECKLIST);
        }
        return tabs;
    }

    /** Returns the letter that opens a tab. */
    public static String key(Desk.Tab tab) {
        return switch (tab) {
            case RECORD -> "D";
            case NOTES -> "N";
            case ORDER -> "O";
            case PAYMENT -> "P";
            case CHECKLIST -> "L";
        };
    }

    private Press tab(Desk.Tab tab) {
        Press press = new Press(look, Press.Kind.INK, 8, () -> {
            desk.draft().tab = tab;
            desk.refresh();
        });
        press.chosen(tab == desk.draft().tab);
        Color ink = press.isChosen() ? Palette.INK : Palette.ON_INK;
        String icon = switch (tab) {
            case RECORD -> "id-badge";
            case NOTES -> "notes";
            case ORDER -> "shopping-cart";
            case PAYMENT -> "credit-card";
            case CHECKLIST -> "clipboard-check";
        };
        press.pad(look.px(6), look.px(1), look.px(6), look.px(1));
        Table top = new Table();
        top.add(look.icon(icon, 18, ink)).padRight(look.px(4));
        top.add(new KeyCap(look, key(tab), Press.Kind.INK));
        press.add(top).row();
        press.add(look.label(look.words().of("tab", tab), Type.CAPTION, ink)).padTop(look.px(2));
        return press.named("tab-" + tab);
    }

    private void record(Table body) {
        CallView.Desk record = view.desk();
        heading(body, look.words().get("record.title"));
        if (!record.recordOpen()) {
            text(body, look.words().get("record.closed"));
        } else {
            pair(body, look.words().get("record.account"), record.accountName());
        }
        if (!record.recordOpen()) {
            button(body, Press.Kind.PRIMARY, "door-enter", "record.open", "A", new CallCommand.OpenRecord(), false);
        }
        Table state = new Table();
        long matched = record.checks().stream()
                .filter(check -> check.result() == CheckResult.MATCHED)
                .count();
        state.add(
                        record.verified()
                                ? Bits.pill(
                                        look,
                                        "shield-check",
                                        look.words().get("record.verified"),
                                        Palette.TEAL_SOFT,
                                        Palette.TEAL_DEEP)
                                : Bits.pill(
                                        look,
                                        "shield-lock",
                                        look.words().get("record.matched", matched, record.required()),
                                        Palette.PAPER_SUNK,
                                        Palette.ON_PAPER))
                .left()
                .expandX();
        body.add(state).growX().padTop(look.px(12)).padBottom(look.px(8)).row();
        boolean nextMarked = false;
        for (Check check : record.checks()) {
            boolean next = !nextMarked && answered(check);
            nextMarked |= next;
            body.add(check(check, next)).growX().padBottom(look.px(8)).row();
        }
    }

    private static boolean answered(Check check) {
        return !check.given().isEmpty() && check.result() == CheckResult.OPEN;
    }

    /** Compares the next answer that the customer has given. Returns false when there is none. */
    public boolean verifyNext() {
        for (Check check : view.desk().checks()) {
            if (answered(check)) {
                desk.send(new CallCommand.Verify(check.field(), check.given()));
                return true;
            }
        }
        return false;
    }

    private Table check(Check check, boolean next) {
        Table row = new Table();
        row.setBackground(look.box(8, Palette.PAPER_SUNK));
        row.pad(look.px(8), look.px(12), look.px(10), look.px(12));
        Table head = new Table();
        head.add(look.paragraph(check.label(), Type.STRONG, Palette.ON_PAPER)).growX();
        switch (check.result()) {
            case OPEN -> head.add(look.icon("circle", 16, Palette.ON_PAPER_DIM));
            case MATCHED -> result(head, "circle-check-filled", "record.match", Palette.TEAL_DEEP);
            case FAILED -> result(head, "circle-x-filled", "record.no-match", Palette.BRICK);
        }
        row.add(head).growX().row();
        if (!check.onRecord().isEmpty()) {
            row.add(look.paragraph(look.words().get("record.held", check.onRecord()), Type.CAPTION, Palette.ON_PAPER))
                    .growX()
                    .row();
        }
        row.add(look.paragraph(
                        check.given().isEmpty()
                                ? look.words().get("record.not-asked")
                                : look.words().get("record.said", check.given()),
                        Type.CAPTION,
                        Palette.ON_PAPER_DIM))
                .growX();
        if (answered(check)) {
            row.row();
            row.add(Press.of(
                                    look,
                                    Press.Kind.ROW,
                                    "check",
                                    look.words().get("record.compare"),
                                    next ? "V" : "",
                                    () -> desk.send(new CallCommand.Verify(check.field(), check.given())))
                            .named("verify-" + check.field()))
                    .left()
                    .padTop(look.px(6));
        }
        return row;
    }

    private void result(Table head, String icon, String key, Color colour) {
        head.add(look.icon(icon, 16, colour)).padRight(look.px(4));
        head.add(look.label(look.words().get(key), Type.CAPTION_STRONG, colour));
    }

    private void payment(Table body) {
        CallView.Desk at = view.desk();
        heading(body, look.words().get("payment.title"));
        text(body, look.words().of("payment", at.payment()));
        step(body, 1, look.words().get("payment.step-pause"), !view.recording() || at.payment() == Payment.PAID);
        step(body, 2, look.words().get("payment.step-card"), at.payment() == Payment.PAID);
        step(body, 3, look.words().get("payment.step-resume"), at.payment() == Payment.PAID && view.recording());
        if (view.recording()) {
            button(
                    body,
                    Press.Kind.PAPER,
                    "player-pause-filled",
                    "payment.pause",
                    "Z",
                    new CallCommand.PauseRecording(),
                    false);
        } else {
            button(
                    body,
                    Press.Kind.PAPER,
                    "player-record-filled",
                    "payment.resume",
                    "Z",
                    new CallCommand.ResumeRecording(),
                    false);
        }
        button(
                body,
                Press.Kind.PRIMARY,
                "credit-card",
                "payment.take",
                "K",
                new CallCommand.TakePayment(),
                at.payment() == Payment.PAID);
        text(body, look.words().get("payment.note"));
    }

    private void step(Table body, int number, String text, boolean done) {
        Table row = new Table();
        row.add(look.icon(done ? "circle-check-filled" : "circle", 18, done ? Palette.TEAL_DEEP : Palette.ON_PAPER_DIM))
                .top()
                .padTop(look.px(1))
                .padRight(look.px(8));
        row.add(look.paragraph(look.words().get("payment.step", number, text), Type.BODY, Palette.ON_PAPER))
                .growX();
        body.add(row).growX().padTop(look.px(8)).row();
    }

    private void checklist(Table body) {
        heading(body, look.words().get("checklist.title"));
        text(body, look.words().get("checklist.lead"));
        for (Tick tick : view.desk().checklist()) {
            Table row = new Table();
            row.add(look.icon(
                            tick.done() ? "circle-check-filled" : "circle",
                            18,
                            tick.done() ? Palette.TEAL_DEEP : Palette.ON_PAPER_DIM))
                    .top()
                    .padTop(look.px(1))
                    .padRight(look.px(8));
            row.add(look.paragraph(tick.title(), Type.BODY, tick.done() ? Palette.ON_PAPER_DIM : Palette.ON_PAPER))
                    .growX();
            body.add(row).growX().padTop(look.px(8)).row();
        }
    }

    private void heading(Table body, String text) {
        body.add(look.label(text, Type.LEAD, Palette.ON_PAPER))
                .left()
                .padBottom(look.px(4))
                .row();
    }

    private void text(Table body, String text) {
        body.add(look.paragraph(text, Type.CAPTION, Palette.ON_PAPER_DIM))
                .growX()
                .padBottom(look.px(6))
                .row();
    }

    private void pair(Table body, String label, String value) {
        body.add(look.label(label, Type.CAPTION, Palette.ON_PAPER_DIM)).left().row();
        body.add(look.paragraph(value, Type.STRONG, Palette.ON_PAPER)).growX().row();
    }

    private void button(
            Table body, Press.Kind kind, String icon, String key, String letter, CallCommand command, boolean off) {
        Actor press = Press.of(look, kind, icon, look.words().get(key), letter, () -> desk.send(command))
                .disabled(off)
                .named(key);
        body.add(press).growX().padTop(look.px(10)).padBottom(look.px(4)).row();
    }
}

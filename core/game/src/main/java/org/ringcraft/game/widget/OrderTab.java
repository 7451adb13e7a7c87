package org.ringcraft.game.widget;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallView.Option;
import org.ringcraft.engine.call.CallView.OrderRow;
import org.ringcraft.game.asset.Look;
import org.ringcraft.game.asset.Palette;
import org.ringcraft.game.asset.Type;

/** The order form: a row a field; a row with choices unfolds. */
final class OrderTab {

    private final Look look;
    private final Desk desk;

    OrderTab(Look look, Desk desk) {
        this.look = look;
        this.desk = desk;
    }

    void fill(Table body) {
        boolean placed = desk.view().desk().orderPlaced();
        Table head = new Table();
        head.add(look.label(look.words().get("order.title"), Type.LEAD, Palette.ON_PAPER))
                .left()
                .expandX();
        if (placed) {
            head.add(Bits.pill(
                    look,
                    "circle-check-filled",
                    look.words().get("order.placed"),
                    Palette.TEAL_SOFT,
                    Palette.TEAL_DEEP));
        }
        body.add(head).growX().padBottom(look.px(8)).row();
        for (OrderRow row : desk.view().desk().order()) {
            body.add(row.values().isEmpty() ? free(row, placed) : choice(row, placed))
                    .growX()
                    .padBottom(look.px(8))
                    .row();
        }
        body.add(Press.of(
                                look,
                                Press.Kind.PRIMARY,
                                "package",
                                look.words().get("order.submit"),
                                "U",
                                () -> desk.send(new CallCommand.SubmitOrder()))
                        .disabled(placed)
                        .named("order.submit"))
                .growX()
                .padTop(look.px(4));
    }

    private Table choice(OrderRow row, boolean placed) {
        Table table = new Table();
        table.setBackground(look.box(8, Palette.PAPER_SUNK));
        boolean open = row.field().equals(desk.draft().orderFieldOpen) && !placed;
        Press head = new Press(look, Press.Kind.PAPER, 8, () -> toggle(row.field()));
        head.pad(look.px(8), look.px(12), look.px(8), look.px(10));
        Table words = new Table();
        words.add(look.paragraph(label(row), Type.CAPTION, Palette.ON_PAPER_DIM))
                .growX()
                .row();
        String value = row.values().stream()
                .filter(option -> option.id().equals(row.value()))
                .map(Option::text)
                .findFirst()
                .orElse(look.words().get("order.choose"));
        words.add(look.paragraph(value, Type.STRONG, row.value().isEmpty() ? Palette.AMBER_DEEP : Palette.ON_PAPER))
                .growX();
        head.add(words).growX();
        head.add(look.icon(open ? "chevron-up" : "chevron-down", 18, Palette.ON_PAPER_DIM));
        head.disabled(placed).named("order-" + row.field());
        table.add(head).growX().row();
        if (open) {
            for (Option option : row.values()) {
                boolean on = option.id().equals(row.value());
                Press pick = new Press(look, Press.Kind.ROW, 6, () -> {
                    desk.draft().orderFieldOpen = "";
                    desk.send(new CallCommand.Order(row.field(), option.id()));
                });
                pick.pad(look.px(6), look.px(10), look.px(7), look.px(10));
                pick.add(look.icon(
                                on ? "circle-check-filled" : "circle",
                                16,
                                on ? Palette.TEAL_DEEP : Palette.ON_PAPER_DIM))
                        .padRight(look.px(8));
                pick.add(look.paragraph(option.text(), Type.BODY, Palette.ON_PAPER))
                        .growX();
                pick.named("value-" + option.id());
                table.add(pick)
                        .growX()
                        .padLeft(look.px(8))
                        .padRight(look.px(8))
                        .padBottom(look.px(6))
                        .row();
            }
        }
        return table;
    }

    private Table free(OrderRow row, boolean placed) {
        Table table = new Table();
        table.setBackground(look.box(8, Palette.PAPER_SUNK));
        table.pad(look.px(8), look.px(12), look.px(10), look.px(12));
        table.add(look.paragraph(label(row), Type.CAPTION, Palette.ON_PAPER_DIM))
                .growX()
                .padBottom(look.px(4))
                .row();
        if (placed) {
            table.add(look.paragraph(row.value(), Type.STRONG, Palette.ON_PAPER))
                    .growX();
            return table;
        }
        TextField field = Bits.field(look, row.value(), look.words().get("order.type"));
        field.setName("order-" + row.field());
        field.setTextFieldListener((typed, key) -> {
            if (key == '\n' || key == '\r' || key == '\t') {
                send(row, field.getText());
            }
        });
        // Leaving the field keeps what was typed, as any form does.
        field.addListener(new com.badlogic.gdx.scenes.scene2d.utils.FocusListener() {
            @Override
            public void keyboardFocusChanged(
                    FocusEvent event, com.badlogic.gdx.scenes.scene2d.Actor actor, boolean focused) {
                if (!focused && actor == field && field.getStage() != null) {
                    com.badlogic.gdx.Gdx.app.postRunnable(() -> send(row, field.getText()));
                }
            }
        });
        table.add(field).growX();
        return table;
    }

    private void send(OrderRow row, String typed) {
        boolean changed = desk.view().desk().order().stream()
                .noneMatch(now -> now.field().equals(row.field()) && now.value().equals(typed.strip()));
        if (changed) {
            desk.send(new CallCommand.Order(row.field(), typed.strip()));
        }
    }

    private void toggle(String field) {
        desk.draft().orderFieldOpen = desk.draft().orderFieldOpen.equals(field) ? "" : field;
        desk.refresh();
    }

    private String label(OrderRow row) {
        return row.required() ? look.words().get("order.required", row.label()) : row.label();
    }
}

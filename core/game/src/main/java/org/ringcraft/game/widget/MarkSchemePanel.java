package org.ringcraft.game.widget;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import org.ringcraft.game.asset.Look;
import org.ringcraft.game.asset.Palette;
import org.ringcraft.game.asset.Type;
import org.ringcraft.game.view.Shelf.MarkLine;
import org.ringcraft.game.view.Shelf.MarkScheme;
import org.ringcraft.game.view.Shelf.MarkSection;
import org.ringcraft.game.view.Times;

/** The rubric before the call: every section, line and weight, in two columns. */
public final class MarkSchemePanel extends Table {

    public MarkSchemePanel(Look look, MarkScheme scheme) {
        Table lead = new Table();
        lead.add(look.paragraph(look.words().get("marks.lead", scheme.passMark()), Type.BODY, Palette.ON_PAPER_DIM))
                .growX();
        add(lead).growX().padBottom(look.px(12)).row();
        Table columns = new Table();
        columns.top();
        Table left = column(look, columns, 20);
        Table right = column(look, columns, 8);
        int lines = scheme.sections().stream()
                .mapToInt(section -> section.lines().size() + 2)
                .sum();
        int placed = 0;
        for (MarkSection section : scheme.sections()) {
            Table into = placed * 2 < lines ? left : right;
            placed += section.lines().size() + 2;
            into.add(section(look, section)).growX().padBottom(look.px(12)).row();
        }
        add(Bits.scroll(look, columns, true)).grow().minHeight(look.px(200));
    }

    private static Table column(Look look, Table columns, float gap) {
        Table column = new Table();
        column.top();
        columns.add(column).growX().uniformX().top().padRight(look.px(gap));
        return column;
    }

    private static Table section(Look look, MarkSection section) {
        Table table = new Table();
        table.setBackground(look.box(8, Palette.PAPER_SUNK));
        table.pad(look.px(10), look.px(14), look.px(10), look.px(14));
        Table head = new Table();
        head.add(look.paragraph(section.title(), Type.STRONG, Palette.ON_PAPER)).growX();
        head.add(look.label(look.words().of("headline", section.headline()), Type.CAPTION, Palette.ON_PAPER_DIM))
                .padRight(look.px(12));
        head.add(look.label(Times.figure(section.weight()), Type.LEAD, Palette.AMBER_DEEP));
        table.add(head).growX().padBottom(look.px(4)).row();
        for (MarkLine line : section.lines()) {
            Table row = new Table();
            row.add(look.paragraph(line.title(), Type.CAPTION, Palette.ON_PAPER))
                    .growX()
                    .top();
            if (line.fatal()) {
                row.add(look.icon("alert-triangle-filled", 14, Palette.BRICK))
                        .top()
                        .padLeft(look.px(8))
                        .padRight(look.px(4));
                row.add(look.label(look.words().get("marks.fatal"), Type.CAPTION_STRONG, Palette.BRICK))
                        .top();
            }
            row.add(look.label(Times.figure(line.weight()), Type.CAPTION_STRONG, Palette.ON_PAPER))
                    .top()
                    .minWidth(look.px(28))
                    .padLeft(look.px(8));
            table.add(row).growX().padTop(look.px(4)).row();
        }
        return table;
    }
}

package org.ringcraft.game.screen;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Align;
import java.util.Optional;
import org.ringcraft.game.asset.Look;
import org.ringcraft.game.asset.Palette;
import org.ringcraft.game.asset.Type;
import org.ringcraft.game.view.PastCall;
import org.ringcraft.game.view.Shelf;
import org.ringcraft.game.widget.KeyCap;
import org.ringcraft.game.widget.Press;

/**
 * The front door.
 *
 * <pre>
 *   Ringcraft
 *   tagline
 *   [ New call    N ]
 *   [ Resume call R ]   only when one was left
 *   [ History     H ]   only when there is one
 *   [ Quit        Q ]
 *   notice                                   F1 keys
 * </pre>
 */
final class TitleRoom extends Room {

    TitleRoom(Ringcraft game) {
        super(game);
    }

    @Override
    boolean isTitle() {
        return true;
    }

    @Override
    String title() {
        return text("title.name");
    }

    @Override
    void back() {
        Gdx.app.exit();
    }

    @Override
    void build(Table root) {
        Look look = look();
        Optional<Shelf> shelf = game.shelf();
        root.pad(look.px(64), look.px(88), look.px(24), look.px(40));
        root.add(look.label(text("title.name"), Type.HERO, Palette.ON_INK))
                .left()
                .row();
        root.add(look.label(text("title.tagline"), Type.LEAD, Palette.AMBER))
                .left()
                .padBottom(look.px(40))
                .row();
        Table menu = new Table();
        menu.defaults().width(look.px(328)).padBottom(look.px(12));
        menu.add(item(Press.Kind.PRIMARY, text("title.new"), Input.Keys.N, this::newCall)
                        .named("first")
                        .disabled(shelf.isEmpty()))
                .row();
        if (shelf.isPresent()) {
            Optional<PastCall> left = game.host().unfinished();
            left.ifPresent(call -> menu.add(item(Press.Kind.QUIET, text("title.resume"), Input.Keys.R, this::resume)
                            .named("resume"))
                    .row());
            if (!game.host().history().isEmpty()) {
                menu.add(item(
                                        Press.Kind.QUIET,
                                        text("title.history"),
                                        Input.Keys.H,
                                        () -> game.show(new HistoryRoom(game)))
                                .named("history"))
                        .row();
            }
        }
        menu.add(item(Press.Kind.QUIET, text("title.quit"), Input.Keys.Q, () -> Gdx.app.exit())
                .named("quit"));
        root.add(menu).left().row();
        root.add().grow().row();
        root.add(foot(look, shelf.isPresent())).growX();
    }

    private Table foot(Look look, boolean ready) {
        Table foot = new Table();
        Label notice =
                look.label(ready ? text("title.notice") : text("title.loading"), Type.CAPTION, Palette.ON_INK_DIM);
        foot.add(notice).left().expandX();
        foot.add(new KeyCap(look, Input.Keys.toString(Input.Keys.F1), Press.Kind.INK))
                .padRight(look.px(8));
        foot.add(look.label(text("keys.short"), Type.CAPTION, Palette.ON_INK_DIM));
        return foot;
    }

    private Press item(Press.Kind kind, String text, int key, Runnable action) {
        Look look = look();
        Press press = new Press(look, kind, 12, action);
        press.pad(look.px(12), look.px(20), look.px(13), look.px(16));
        Label label = look.label(text, Type.LEAD, kind.text());
        label.setAlignment(Align.left);
        press.add(label).left().expandX();
        press.add(new KeyCap(look, Input.Keys.toString(key), kind));
        keys().when(key, text, () -> {
            if (press.reachable()) {
                press.press();
            }
            return true;
        });
        return press;
    }

    private void newCall() {
        game.shelf().ifPresent(shelf -> game.show(new ChooseRoom(game, shelf)));
    }

    private void resume() {
        enter(() -> game.host().resume());
    }
}

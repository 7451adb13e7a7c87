package org.ringcraft.game.screen;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import com.badlogic.gdx.utils.Timer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ringcraft.game.asset.Look;
import org.ringcraft.game.asset.Words;
import org.ringcraft.game.input.Focus;
import org.ringcraft.game.input.Keys;
import org.ringcraft.game.view.LiveCall;
import org.ringcraft.game.view.PackNews;
import org.ringcraft.game.widget.Dusk;
import org.ringcraft.game.widget.Overlay;
import org.ringcraft.game.widget.Toast;
import org.ringcraft.io.desk.DeskException;
import org.ringcraft.io.journal.JournalException;

/** A screen. It is built anew from its values whenever they change, and when the window's size does. */
abstract class Room {

    private static final float TOAST_SECONDS = 4;

    protected final Ringcraft game;
    private final Keys keys;
    private @Nullable OverlayMaker overlay;
    private @Nullable Toast toast;
    private String toastText = "";
    private final Timer.Task toastOff = new Timer.Task() {
        @Override
        public void run() {
            toastText = "";
            if (toast != null) {
                toast.remove();
                toast = null;
            }
            Gdx.graphics.requestRendering();
        }
    };

    /** Builds an overlay and says what its keys do. */
    interface OverlayMaker {
        Overlay make(Look look, Keys keys);
    }

    Room(Ringcraft game) {
        this.game = game;
        keys = new Keys(game.stage());
    }

    /** Fills the screen. */
    abstract void build(Table root);

    /** Returns what F1 calls this screen. */
    abstract String title();

    /** Called before every frame. */
    void tick() {}

    /** Called when another screen takes its place. */
    void leave() {
        toastOff.cancel();
    }

    /** Called when the pack that an author edits has been read again, and all is well. */
    void reloaded(PackNews.Reloaded news) {
        rebuild();
    }

    /** Called when the packs cannot be read. */
    void failed(RuntimeException e) {
        Gdx.app.error("pack-loader", "The packs cannot be read", e);
        toast(words().get("title.failed", String.valueOf(e.getMessage())));
    }

    /** Called for Escape when nothing lies over the screen. */
    abstract void back();

    Keys keys() {
        return keys;
    }

    Look look() {
        return game.look();
    }

    Words words() {
        return game.words();
    }

    /** Shorthand for a text of the interface. */
    String text(String key, Object... values) {
        return game.words().get(key, values);
    }

    /** Clears the stage and builds it again, with the focus where it was. */
    final void rebuild() {
        Stage stage = game.stage();
        Actor focus = stage.getKeyboardFocus();
        String name = focus == null || focus.getName() == null ? "" : focus.getName();
        int cursor = focus instanceof TextField field ? field.getCursorPosition() : 0;
        stage.clear();
        stage.addActor(new Dusk(look(), isTitle()));
        Table whole = new Table();
        whole.setFillParent(true);
        stage.addActor(whole);
        if (game.bench().isOpen()) {
            whole.add(game.bench().bar(keys)).growX().row();
        }
        Table root = new Table();
        root.setName("root");
        whole.add(root).grow();
        keys.on(Input.Keys.F1, "", this::toggleKeys);
        keys.on(Input.Keys.F2, text("keys.calm"), game::toggleCalm);
        keys.on(Input.Keys.ESCAPE, text("keys.back"), this::escape);
        build(root);
        whole.validate();
        built();
        layOver(name);
        if (stage.getKeyboardFocus() instanceof TextField field) {
            field.setCursorPosition(Math.min(cursor, field.getText().length()));
        }
        if (!toastText.isEmpty()) {
            putToast();
        }
        Gdx.graphics.requestRendering();
    }

    /** Called after the layout is known, to scroll somewhere. */
    void built() {}

    boolean isTitle() {
        return false;
    }

    /** Tells whether it shows a call, going on or just ended. */
    boolean isOfCall() {
        return false;
    }

    private void layOver(String focusName) {
        Stage stage = game.stage();
        if (overlay == null) {
            keys.cover(null);
        } else {
            Keys above = new Keys(stage);
            above.on(Input.Keys.ESCAPE, "", this::close);
            Overlay made = overlay.make(look(), above);
            keys.cover(above);
            stage.addActor(made);
            made.validate();
            Actor safe = made.findActor("first");
            Focus.show(stage, safe == null ? made.findActor("close") : safe);
            return;
        }
        Actor again = focusName.isEmpty() ? null : stage.getRoot().findActor(focusName);
        if (again != null) {
            Focus.show(stage, again);
        } else {
            Actor first = stage.getRoot().findActor("first");
            stage.setKeyboardFocus(first);
        }
    }

    /** Lays something over the screen. */
    final void open(OverlayMaker maker) {
        overlay = maker;
        rebuild();
    }

    /** Takes away what lies over the screen. */
    final void close() {
        overlay = null;
        rebuild();
    }

    final boolean isCovered() {
        return overlay != null;
    }

    private void toggleKeys() {
        open((look, above) -> {
            above.on(Input.Keys.F1, "", this::close);
            return Overlay.keys(look, title(), keys.shown(), this::close);
        });
    }

    private void escape() {
        if (game.stage().getKeyboardFocus() instanceof TextField) {
            game.stage().setKeyboardFocus(null);
        } else {
            back();
        }
    }

    /** Goes to the desk with a call, or says why it cannot be played. */
    final void enter(Supplier<LiveCall> call) {
        try {
            game.show(new CallRoom(game, call.get()));
        } catch (DeskException | JournalException trouble) {
            toast(String.valueOf(trouble.getMessage()));
        }
    }

    /** Takes back what was said, since something else matters now. */
    final void hush() {
        toastOff.cancel();
        toastOff.run();
    }

    /** Says something short for a few seconds. */
    final void toast(String words) {
        toastText = words;
        putToast();
        toastOff.cancel();
        Timer.schedule(toastOff, TOAST_SECONDS);
        Gdx.graphics.requestRendering();
    }

    private void putToast() {
        if (toast != null) {
            toast.remove();
        }
        toast = new Toast(look(), toastText);
        game.stage().addActor(toast);
        Actor bar = game.stage().getRoot().findActor("bench");
        toast.place(game.stage().getWidth(), bar == null ? 0 : bar.getHeight());
    }
}

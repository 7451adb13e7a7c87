package org.ringcraft.game.input;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.InputAdapter;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What the keys of a screen do. Comes before the stage: a key that means something here goes no further, except that a
 * text field being written in keeps every key but Escape, Tab and the function keys.
 */
public final class Keys extends InputAdapter {

    private final Stage stage;
    private final Map<Integer, Shortcut> shortcuts = new LinkedHashMap<>();
    private @Nullable Keys above;
    private boolean swallowTyped;

    /** One key: what it is called in the key overlay, and what it does; false when it meant nothing just now. */
    public record Shortcut(int key, String what, BooleanSupplier action) {}

    public Keys(Stage stage) {
        this.stage = stage;
    }

    /** Binds a key. {@code what} is shown in the overlay; empty leaves it out there. */
    public void on(int key, String what, Runnable action) {
        when(key, what, () -> {
            action.run();
            return true;
        });
    }

    /** Binds a key to an action which tells whether it did something. */
    public void when(int key, String what, BooleanSupplier action) {
        shortcuts.put(key, new Shortcut(key, what, action));
    }

    /** Puts other keys over these, as an overlay does, or takes them away with null. */
    public void cover(@Nullable Keys keys) {
        above = keys;
    }

    /** Returns what is bound, in the order of binding. */
    public List<Shortcut> shown() {
        return new ArrayList<>(shortcuts.values())
                .stream().filter(shortcut -> !shortcut.what().isEmpty()).toList();
    }

    @Override
    public boolean keyDown(int keycode) {
        swallowTyped = press(keycode);
        return swallowTyped;
    }

    private boolean press(int keycode) {
        if (above != null) {
            return above.press(keycode) || keycode == Input.Keys.F1;
        }
        if (stage.getKeyboardFocus() instanceof TextField && !leavesField(keycode)) {
            return false;
        }
        if (keycode == Input.Keys.TAB) {
            Focus.move(stage, shifted() ? -1 : 1);
            return true;
        }
        Shortcut shortcut = shortcuts.get(keycode);
        if (shortcut != null && shortcut.action().getAsBoolean()) {
            return true;
        }
        return switch (keycode) {
            case Input.Keys.DOWN, Input.Keys.RIGHT -> Focus.move(stage, 1);
            case Input.Keys.UP, Input.Keys.LEFT -> Focus.move(stage, -1);
            case Input.Keys.ENTER, Input.Keys.NUMPAD_ENTER, Input.Keys.SPACE -> Focus.press(stage);
            default -> false;
        };
    }

    /** A letter that pressed a button must not be written into the field which that button opened. */
    @Override
    public boolean keyTyped(char character) {
        boolean swallow = swallowTyped;
        swallowTyped = false;
        return swallow;
    }

    private static boolean leavesField(int keycode) {
        return keycode == Input.Keys.ESCAPE
                || keycode == Input.Keys.TAB
                || (keycode >= Input.Keys.F1 && keycode <= Input.Keys.F12);
    }

    private static boolean shifted() {
        return com.badlogic.gdx.Gdx.input.isKeyPressed(Input.Keys.SHIFT_LEFT)
                || com.badlogic.gdx.Gdx.input.isKeyPressed(Input.Keys.SHIFT_RIGHT);
    }
}

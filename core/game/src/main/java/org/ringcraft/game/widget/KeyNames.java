package org.ringcraft.game.widget;

import com.badlogic.gdx.Input;
import org.ringcraft.game.asset.Words;

/** What keys are called on the screen. */
public final class KeyNames {

    private KeyNames() {}

    /** Returns the name of a key: a word for those that have one, else the letter on it. */
    public static String of(Words words, int key) {
        return switch (key) {
            case Input.Keys.ESCAPE -> words.get("key.esc");
            case Input.Keys.ENTER -> words.get("key.enter");
            case Input.Keys.SPACE -> words.get("key.space");
            case Input.Keys.TAB -> words.get("key.tab");
            case Input.Keys.PAGE_UP -> words.get("key.page-up");
            case Input.Keys.PAGE_DOWN -> words.get("key.page-down");
            default -> Input.Keys.toString(key);
        };
    }
}

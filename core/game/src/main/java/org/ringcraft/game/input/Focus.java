package org.ringcraft.game.input;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Moves the keyboard's focus through the actors of a stage, in the order in which they were added. */
public final class Focus {

    private Focus() {}

    /** Moves on by {@code step} actors, round and round. */
    public static boolean move(Stage stage, int step) {
        List<Actor> actors = reachable(stage);
        if (actors.isEmpty()) {
            return false;
        }
        int at = actors.indexOf(stage.getKeyboardFocus());
        int next = at < 0 ? (step > 0 ? 0 : actors.size() - 1) : Math.floorMod(at + step, actors.size());
        show(stage, actors.get(next));
        return true;
    }

    /** Gives an actor the focus and scrolls it into view. */
    public static void show(Stage stage, @Nullable Actor actor) {
        stage.setKeyboardFocus(actor);
        if (actor != null) {
            reveal(actor);
        }
    }

    /** Scrolls an actor into view. */
    public static void reveal(Actor actor) {
        for (Group up = actor.getParent(); up != null; up = up.getParent()) {
            if (up instanceof ScrollPane pane && pane.getActor() != null) {
                pane.validate();
                com.badlogic.gdx.math.Vector2 at =
                        actor.localToAscendantCoordinates(pane.getActor(), new com.badlogic.gdx.math.Vector2());
                pane.scrollTo(at.x, at.y, actor.getWidth(), actor.getHeight());
            }
        }
    }

    /** Presses what has the focus. */
    public static boolean press(Stage stage) {
        if (stage.getKeyboardFocus() instanceof Focusable focused && focused.reachable()) {
            focused.press();
            return true;
        }
        return false;
    }

    /** Returns what can be reached: within the topmost overlay when there is one. */
    static List<Actor> reachable(Stage stage) {
        List<Actor> found = new ArrayList<>();
        Group top = stage.getRoot();
        for (Actor actor : stage.getRoot().getChildren()) {
            if (actor instanceof Modal && actor instanceof Group group && actor.isVisible()) {
                top = group;
            }
        }
        collect(top, found);
        return found;
    }

    private static void collect(Actor actor, List<Actor> found) {
        if (!actor.isVisible()) {
            return;
        }
        if (actor instanceof Focusable focusable ? focusable.reachable() : isOpenField(actor)) {
            found.add(actor);
        }
        if (actor instanceof Group group && !(actor instanceof TextField)) {
            for (Actor child : group.getChildren()) {
                collect(child, found);
            }
        }
    }

    private static boolean isOpenField(Actor actor) {
        return actor instanceof TextField field && !field.isDisabled();
    }

    /** Marks an overlay, which keeps the focus to itself. */
    public interface Modal {}
}

package org.ringcraft.game.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Nothing is clipped and nothing overlaps, on any screen of the tour, at any size. */
class LayoutTest {

    private static final float SLACK = 1.5f;
    private static final int[][] SIZES = {{1280, 720}, {1366, 768}, {1920, 1080}, {2560, 1440}, {1024, 768}};

    @TestFactory
    Stream<DynamicTest> everyStopAtEverySize() {
        return Stream.of(SIZES).map(size -> DynamicTest.dynamicTest(size[0] + "x" + size[1], () -> check(size)));
    }

    private static void check(int[] size) {
        Glass glass = new Glass(size[0], size[1]);
        List<String> wrong = new ArrayList<>();
        for (Tour.Stop stop : Tour.stops(glass.game, glass.samples)) {
            stop.open().run();
            glass.frame();
            for (Actor actor : glass.game.stage().getRoot().getChildren()) {
                walk(actor, stop.name(), wrong);
                within(actor, glass.game.stage().getRoot(), size[0], size[1], stop.name(), wrong);
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    private static void walk(Actor actor, String where, List<String> wrong) {
        if (actor instanceof Label label) {
            fits(label, where, wrong);
        }
        if (!(actor instanceof Group group) || actor instanceof TextField) {
            return;
        }
        if (!(actor instanceof ScrollPane)) {
            for (Actor child : group.getChildren()) {
                within(child, group, group.getWidth(), group.getHeight(), where, wrong);
            }
        } else if (((ScrollPane) actor).getActor().getWidth() > actor.getWidth() + SLACK) {
            wrong.add(where + ": what scrolls is wider than its pane " + actor);
        }
        if (actor instanceof Table) {
            overlaps(group, where, wrong);
        }
        group.getChildren().forEach(child -> walk(child, where, wrong));
    }

    private static void fits(Label label, String where, List<String> wrong) {
        if (!label.getWrap() && label.getPrefWidth() > label.getWidth() + SLACK) {
            wrong.add(where + ": too wide: " + label.getText() + " " + sizes(label));
        }
        if (label.getPrefHeight() > label.getHeight() + SLACK) {
            wrong.add(where + ": too tall: " + label.getText() + " " + sizes(label));
        }
    }

    private static String sizes(Label label) {
        return String.format(
                Locale.ROOT,
                "wants %.0f x %.0f, has %.0f x %.0f",
                label.getPrefWidth(),
                label.getPrefHeight(),
                label.getWidth(),
                label.getHeight());
    }

    private static void within(Actor child, Group parent, float width, float height, String where, List<String> wrong) {
        if (child.getX() < -SLACK
                || child.getY() < -SLACK
                || child.getRight() > width + SLACK
                || child.getTop() > height + SLACK) {
            wrong.add(String.format(
                    Locale.ROOT,
                    "%s: %s [%.0f %.0f %.0f %.0f] leaves %s [%.0f x %.0f]",
                    where,
                    name(child),
                    child.getX(),
                    child.getY(),
                    child.getRight(),
                    child.getTop(),
                    name(parent),
                    width,
                    height));
        }
    }

    private static void overlaps(Group group, String where, List<String> wrong) {
        for (int i = 0; i < group.getChildren().size; i++) {
            Actor a = group.getChild(i);
            for (int j = i + 1; j < group.getChildren().size; j++) {
                Actor b = group.getChild(j);
                float wide = Math.min(a.getRight(), b.getRight()) - Math.max(a.getX(), b.getX());
                float tall = Math.min(a.getTop(), b.getTop()) - Math.max(a.getY(), b.getY());
                if (wide > SLACK && tall > SLACK) {
                    wrong.add(where + ": " + name(a) + " lies over " + name(b));
                }
            }
        }
    }

    private static String name(Actor actor) {
        return actor instanceof Label label
                ? "“" + label.getText() + "”"
                : actor.getClass().getSimpleName() + " " + actor.getName();
    }
}

package org.ringcraft.game.screen;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.badlogic.gdx.Application;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Graphics;
import com.badlogic.gdx.Input;
import com.badlogic.gdx.InputProcessor;
import com.badlogic.gdx.backends.headless.HeadlessFiles;
import com.badlogic.gdx.backends.headless.HeadlessNativesLoader;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.GL20;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.math.Matrix4;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import com.badlogic.gdx.utils.Clipboard;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;
import org.ringcraft.game.view.GameHost;

/** A window without glass: real letters and layout, no OpenGL. Finds, clicks and types as a player does. */
final class Glass {

    final Samples samples = new Samples();
    final Ringcraft game;
    private final Input input = mock(Input.class);
    private final int height;

    Glass(int width, int height) {
        this(width, height, new SampleHost(new Samples()));
    }

    Glass(int width, int height, GameHost host) {
        this.height = height;
        HeadlessNativesLoader.load();
        Gdx.files = new HeadlessFiles();
        Gdx.app = mock(Application.class);
        when(Gdx.app.getClipboard()).thenReturn(mock(Clipboard.class));
        Gdx.input = input;
        Gdx.graphics = mock(Graphics.class);
        when(Gdx.graphics.getWidth()).thenReturn(width);
        when(Gdx.graphics.getHeight()).thenReturn(height);
        when(Gdx.graphics.getBackBufferWidth()).thenReturn(width);
        when(Gdx.graphics.getBackBufferHeight()).thenReturn(height);
        when(Gdx.graphics.getDeltaTime()).thenReturn(1 / 60f);
        when(Gdx.graphics.supportsExtension(anyString())).thenReturn(true);
        Gdx.gl = Gdx.gl20 = mock(GL20.class);
        Batch batch = mock(Batch.class);
        when(batch.getColor()).thenReturn(new Color(Color.WHITE));
        when(batch.getTransformMatrix()).thenReturn(new Matrix4());
        when(batch.getProjectionMatrix()).thenReturn(new Matrix4());
        game = new Ringcraft(host, false, () -> {}, () -> batch);
        game.create();
        game.opened(samples.shelf());
    }

    /** Draws a frame. */
    void frame() {
        game.room().orElseThrow().tick();
        game.stage().act(1 / 60f);
        game.stage().draw();
    }

    /** Presses a key, and types its letter where it has one. */
    void key(int key) {
        InputProcessor keys = processor();
        keys.keyDown(key);
        String name = Input.Keys.toString(key);
        if (name != null && name.length() == 1) {
            keys.keyTyped(name.toLowerCase(java.util.Locale.ROOT).charAt(0));
        } else if (key == Input.Keys.ENTER) {
            keys.keyTyped('\n');
        }
        keys.keyUp(key);
    }

    void type(String text) {
        for (char letter : text.toCharArray()) {
            int key = Input.Keys.valueOf(String.valueOf(Character.toUpperCase(letter)));
            processor().keyDown(Math.max(0, key));
            processor().keyTyped(letter);
            processor().keyUp(Math.max(0, key));
        }
    }

    private InputProcessor processor() {
        ArgumentCaptor<InputProcessor> set = ArgumentCaptor.forClass(InputProcessor.class);
        Mockito.verify(input, Mockito.atLeastOnce()).setInputProcessor(set.capture());
        return set.getValue();
    }

    /** Clicks in the middle of an actor. */
    void click(String name) {
        Actor actor = find(name);
        Vector2 at = actor.localToStageCoordinates(new Vector2(actor.getWidth() / 2, actor.getHeight() / 2));
        int x = Math.round(at.x);
        int y = Math.round(height - at.y);
        game.stage().mouseMoved(x, y);
        game.stage().touchDown(x, y, 0, Input.Buttons.LEFT);
        game.stage().touchUp(x, y, 0, Input.Buttons.LEFT);
    }

    Actor find(String name) {
        Actor actor = game.stage().getRoot().findActor(name);
        assertNotNull(actor, () -> "no actor " + name);
        return actor;
    }

    boolean has(String name) {
        return game.stage().getRoot().findActor(name) != null;
    }

    String written(String name) {
        Actor actor = find(name);
        return actor instanceof TextField field
                ? field.getText()
                : ((Label) actor).getText().toString();
    }

    void pressed(int key, boolean down) {
        when(input.isKeyPressed(key)).thenReturn(down);
    }
}

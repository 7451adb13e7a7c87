package org.ringcraft.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Graphics;
import com.badlogic.gdx.backends.headless.HeadlessNativesLoader;
import com.badlogic.gdx.graphics.GL20;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.utils.viewport.ScreenViewport;
import org.junit.jupiter.api.Test;

/** A stage stands without a window: the batch is a mock, as in every screen test. */
class LibrariesTest {

    @Test
    void aStageNeedsNoWindow() {
        HeadlessNativesLoader.load();
        Gdx.graphics = mock(Graphics.class);
        Gdx.gl = Gdx.gl20 = mock(GL20.class);
        Stage stage = new Stage(new ScreenViewport(), mock(Batch.class));
        Group group = new Group();
        group.setName("desk");
        stage.addActor(group);
        assertEquals(group, stage.getRoot().findActor("desk"));
    }
}

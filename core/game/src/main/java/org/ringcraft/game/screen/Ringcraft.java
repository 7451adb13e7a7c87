package org.ringcraft.game.screen;

import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.InputMultiplexer;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.SpriteBatch;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.utils.ScreenUtils;
import com.badlogic.gdx.utils.viewport.ScreenViewport;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ringcraft.game.asset.Look;
import org.ringcraft.game.asset.Palette;
import org.ringcraft.game.asset.Portraits;
import org.ringcraft.game.asset.Words;
import org.ringcraft.game.view.GameHost;
import org.ringcraft.game.view.Shelf;

/**
 * The window: one stage, one screen at a time. Draws only when something has changed or moves.
 *
 * <p>The first frame needs words, letters and a few boxes; the packs are read on another thread after it and handed over.
 */
public final class Ringcraft extends ApplicationAdapter {

    /** The longest step that anything moves by: after a pause nothing jumps. */
    private static final float LONGEST_STEP = 1 / 20f;

    private final GameHost host;
    private boolean calm;
    private final Supplier<Batch> batches;
    private final Runnable firstFrame;
    private final Words words = new Words(Words.INTERFACE);
    private final Portraits portraits = new Portraits();
    private @Nullable Stage stage;
    private @Nullable Look look;
    private @Nullable Room room;
    private @Nullable Shelf shelf;
    private boolean drawn;
    private final Bench bench = new Bench(this);

    /**
     * @param calm reduced motion: nothing moves that need not
     * @param firstFrame told once, after the first frame was drawn
     */
    public Ringcraft(GameHost host, boolean calm, Runnable firstFrame) {
        this(host, calm, firstFrame, SpriteBatch::new);
    }

    Ringcraft(GameHost host, boolean calm, Runnable firstFrame, Supplier<Batch> batches) {
        this.host = host;
        this.calm = calm;
        this.firstFrame = firstFrame;
        this.batches = batches;
    }

    @Override
    public void create() {
        Gdx.graphics.setContinuousRendering(false);
        stage = new Stage(new ScreenViewport(), batches.get());
        fit(Gdx.graphics.getWidth(), Gdx.graphics.getHeight());
        show(new TitleRoom(this));
    }

    /** Makes the look for a window's size. */
    private void fit(int width, int height) {
        stage().getViewport().update(width, height, true);
        float scale = Look.scaleFor(width, height);
        if (look == null || look.scale() != scale) {
            if (look != null) {
                look.dispose();
            }
            look = new Look(scale, calm, words, portraits);
        }
    }

    @Override
    public void resize(int width, int height) {
        if (width > 0 && height > 0) {
            fit(width, height);
            if (room != null) {
                room.rebuild();
            }
        }
    }

    /** Reduces motion, or allows it again. */
    void toggleCalm() {
        calm = !calm;
        if (look != null) {
            look.dispose();
            look = null;
        }
        fit(Gdx.graphics.getWidth(), Gdx.graphics.getHeight());
        if (room != null) {
            room.rebuild();
            room.toast(words.get(calm ? "calm.on" : "calm.off"));
        }
    }

    /** Shows a screen in place of the one before. */
    void show(Room next) {
        if (room != null) {
            room.leave();
        }
        bench.forget();
        if (!next.isOfCall()) {
            host.left();
        }
        room = next;
        Gdx.input.setInputProcessor(new InputMultiplexer(next.keys(), stage()));
        next.rebuild();
        Gdx.graphics.requestRendering();
    }

    @Override
    public void render() {
        ScreenUtils.clear(Palette.INK);
        float delta = Math.min(Gdx.graphics.getDeltaTime(), LONGEST_STEP);
        if (room != null) {
            room.tick();
        }
        stage().act(delta);
        stage().draw();
        if (!drawn) {
            drawn = true;
            firstFrame.run();
            Thread loader = new Thread(this::load, "pack-loader");
            loader.setDaemon(true);
            loader.start();
        }
    }

    private void load() {
        try {
            Shelf read = host.open();
            Gdx.app.postRunnable(() -> opened(read));
        } catch (RuntimeException e) {
            Gdx.app.postRunnable(() -> {
                if (room != null) {
                    room.failed(e);
                }
            });
        }
    }

    void opened(Shelf read) {
        shelf = read;
        bench.listen();
        if (room != null) {
            Room shown = room;
            shown.rebuild();
            host.first().ifPresent(choice -> shown.enter(() -> host.start(choice)));
        }
        bench.look();
        Gdx.graphics.requestRendering();
    }

    /** Takes another shelf, where the pack has been edited. */
    void restock(Shelf read) {
        shelf = read;
    }

    Bench bench() {
        return bench;
    }

    GameHost host() {
        return host;
    }

    Words words() {
        return words;
    }

    Optional<Shelf> shelf() {
        return Optional.ofNullable(shelf);
    }

    Optional<Room> room() {
        return Optional.ofNullable(room);
    }

    Stage stage() {
        if (stage == null) {
            throw new IllegalStateException("There is no stage yet. Maybe create() has not run?");
        }
        return stage;
    }

    Look look() {
        if (look == null) {
            throw new IllegalStateException("There is no look yet. Maybe create() has not run?");
        }
        return look;
    }

    @Override
    public void dispose() {
        if (room != null) {
            room.leave();
        }
        host.close();
        stage().dispose();
        stage().getBatch().dispose();
        look().dispose();
        portraits.dispose();
    }
}

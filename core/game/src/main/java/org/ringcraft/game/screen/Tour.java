package org.ringcraft.game.screen;

import com.badlogic.gdx.ApplicationListener;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.PixmapIO;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallView.Mood;
import org.ringcraft.engine.call.CallView.Payment;
import org.ringcraft.engine.call.Refusal;
import org.ringcraft.engine.call.Stage;
import org.ringcraft.engine.scenario.Phase;
import org.ringcraft.engine.scoring.Headline;
import org.ringcraft.game.widget.Desk;

/**
 * Opens every screen in turn, each in a scripted state, and keeps a picture of each. Run it as the listener of a window
 * of the wanted size; it closes the window when it is through.
 */
public final class Tour implements ApplicationListener {

    private final FileHandle out;
    private final Consumer<String> told;
    private final Samples samples = new Samples();
    private final Ringcraft game = new Ringcraft(new SampleHost(samples), true, () -> {});
    private final List<Stop> stops = new ArrayList<>();
    private int at;
    private int frames;

    /** A picture: its name, and what leads to it. */
    record Stop(String name, Runnable open) {}

    /**
     * @param out folder for the pictures
     * @param told is given the path of each picture
     */
    public Tour(FileHandle out, Consumer<String> told) {
        this.out = out;
        this.told = told;
    }

    @Override
    public void create() {
        game.create();
        game.opened(samples.shelf());
        stops.addAll(stops(game, samples));
        out.mkdirs();
    }

    /** Returns every stop of the tour. */
    static List<Stop> stops(Ringcraft game, Samples samples) {
        List<Stop> stops = new ArrayList<>();
        stops.add(new Stop("title", () -> game.show(new TitleRoom(game))));
        stops.add(new Stop("history", () -> game.show(new HistoryRoom(game))));
        stops.add(new Stop("choose", () -> choose(game, samples)));
        stops.add(new Stop("choose-marks", () -> choose(game, samples).showMarks()));
        stops.add(new Stop("call-opening", () -> {
            SampleCall call = new SampleCall(samples, 2, 1, 2, 4, 6);
            call.phase = Phase.OPEN;
            call.recordOpen = false;
            call.verified = false;
            call.ticks = 1;
            desk(game, call, Desk.Tab.RECORD);
        }));
        stops.add(new Stop(
                "call-long-replies", () -> desk(game, new SampleCall(samples, 10, 3, 1, 4, 7), Desk.Tab.NOTES)));
        stops.add(new Stop(
                "call-many-replies",
                () -> desk(game, new SampleCall(samples, 10, samples.allReplies()), Desk.Tab.RECORD)));
        stops.add(new Stop("call-many-replies-second", () -> {
            CallRoom room = desk(game, new SampleCall(samples, 10, samples.allReplies()), Desk.Tab.RECORD);
            room.draft().secondReplies(true);
            room.rebuild();
        }));
        stops.add(new Stop("call-objection", () -> {
            SampleCall call = new SampleCall(samples, 10, 12, 6, 10, 4).then("objection");
            call.phase = Phase.OBJECTIONS;
            call.mood = Mood.DOUBTFUL;
            call.ticks = 4;
            desk(game, call, Desk.Tab.CHECKLIST);
        }));
        stops.add(new Stop("call-order", () -> desk(game, ordering(samples), Desk.Tab.ORDER)));
        stops.add(new Stop("call-order-open", () -> {
            CallRoom room = desk(game, ordering(samples), Desk.Tab.ORDER);
            room.draft().openOrderField("proposal");
            room.rebuild();
        }));
        stops.add(new Stop("call-payment", () -> {
            SampleCall call = ordering(samples);
            call.phase = Phase.PAY;
            call.orderPlaced = true;
            call.recording = false;
            call.payment = Payment.DUE;
            desk(game, call, Desk.Tab.PAYMENT);
        }));
        stops.add(new Stop("call-because", () -> {
            SampleCall call = new SampleCall(samples, 10, 1, 2);
            call.because = Optional.of(samples.because());
            desk(game, call, Desk.Tab.NOTES);
        }));
        stops.add(new Stop("call-held", () -> {
            SampleCall call = new SampleCall(samples, 10);
            call.stage = Stage.HELD;
            call.mood = Mood.ANNOYED;
            desk(game, call, Desk.Tab.RECORD);
        }));
        stops.add(new Stop("call-refused", () -> {
            SampleCall call = new SampleCall(samples, 10, 1, 2, 4, 6);
            call.refusal = Optional.of(new Refusal(Refusal.Reason.NOT_YET_ANSWERED, "password"));
            desk(game, call, Desk.Tab.RECORD).send(new org.ringcraft.engine.call.CallCommand.Verify("password", ""));
        }));
        stops.add(new Stop(
                "call-keys",
                () -> desk(game, new SampleCall(samples, 10, 1, 2, 4, 6), Desk.Tab.RECORD)
                        .questions()
                        .showKeys()));
        stops.add(new Stop(
                "call-hang-up",
                () -> desk(game, new SampleCall(samples, 10, 1, 2, 4, 6), Desk.Tab.RECORD)
                        .questions()
                        .hangUp()));
        stops.add(new Stop(
                "call-transfer",
                () -> desk(game, new SampleCall(samples, 10, 1, 2, 4, 6), Desk.Tab.RECORD)
                        .questions()
                        .transfer()));
        stops.add(new Stop(
                "call-leave",
                () -> desk(game, new SampleCall(samples, 10, 1, 2, 4, 6), Desk.Tab.RECORD)
                        .back()));
        stops.add(new Stop("call-wrap-up", () -> {
            SampleCall call = new SampleCall(samples, 10).closed(CallEvent.By.GOODBYE);
            call.mood = Mood.WARM;
            CallRoom room = desk(game, call, Desk.Tab.NOTES);
            room.draft().disposition("sale");
            room.rebuild();
        }));
        stops.add(new Stop("debrief-own-marks", () -> {
            DebriefRoom room = debrief(game, samples, false);
            room.rate(Headline.QUESTIONING, 4);
            room.rate(Headline.MIRRORING, 3);
        }));
        stops.add(new Stop("debrief-marks", () -> rated(debrief(game, samples, false))));
        stops.add(new Stop(
                "debrief-line", () -> rated(debrief(game, samples, false)).choose("line-7")));
        stops.add(new Stop(
                "debrief-breaches", () -> rated(debrief(game, samples, true)).show(true)));
        return stops;
    }

    private static ChooseRoom choose(Ringcraft game, Samples samples) {
        ChooseRoom room =
                new ChooseRoom(game, samples.shelf()).withSeed(samples.words().get("seed"));
        game.show(room);
        return room;
    }

    private static SampleCall ordering(Samples samples) {
        SampleCall call = new SampleCall(samples, 10, 13, 14).then("decided");
        call.phase = Phase.DISCLOSE;
        call.mood = Mood.WARM;
        call.ticks = 9;
        return call;
    }

    private static CallRoom desk(Ringcraft game, SampleCall call, Desk.Tab tab) {
        CallRoom room = new CallRoom(game, call);
        room.draft().tab(tab);
        game.show(room);
        return room;
    }

    private static DebriefRoom debrief(Ringcraft game, Samples samples, boolean failed) {
        SampleCall call = new SampleCall(samples, 10).then("objection").then("decided");
        call.failed = failed;
        DebriefRoom room = new DebriefRoom(game, call, call.view());
        game.show(room);
        return room;
    }

    private static DebriefRoom rated(DebriefRoom room) {
        int step = 2;
        for (Headline headline : Headline.values()) {
            room.rate(headline, step++);
        }
        room.done();
        return room;
    }

    @Override
    public void resize(int width, int height) {
        game.resize(width, height);
    }

    /** Opens a stop, lets it settle for a frame, and takes the picture in the next. */
    @Override
    public void render() {
        if (at >= stops.size()) {
            Gdx.app.exit();
            return;
        }
        if (frames == 0) {
            stops.get(at).open().run();
            // Wherever the pointer is, nothing lies under it.
            game.stage().mouseMoved(0, 0);
        }
        game.render();
        frames++;
        if (frames == 3) {
            keep(stops.get(at).name());
            at++;
            frames = 0;
        }
        Gdx.graphics.requestRendering();
    }

    private void keep(String name) {
        FileHandle file = out.child(String.format(java.util.Locale.ROOT, "%02d-%s.png", at + 1, name));
        @Nullable Pixmap picture = null;
        try {
            picture = Pixmap.createFromFrameBuffer(
                    0, 0, Gdx.graphics.getBackBufferWidth(), Gdx.graphics.getBackBufferHeight());
            // What is half clear on the screen's buffer is not in the window.
            for (int i = 3; i < picture.getPixels().capacity(); i += 4) {
                picture.getPixels().put(i, (byte) 0xFF);
            }
            PixmapIO.writePNG(file, picture, 6, true);
        } finally {
            if (picture != null) {
                picture.dispose();
            }
        }
        told.accept(file.path());
    }

    @Override
    public void pause() {
        game.pause();
    }

    @Override
    public void resume() {
        game.resume();
    }

    @Override
    public void dispose() {
        game.dispose();
    }
}

package org.ringcraft.game.screen;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input;
import java.util.Optional;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.game.asset.Words;
import org.ringcraft.game.input.Keys;
import org.ringcraft.game.view.GameHost;
import org.ringcraft.game.view.PackNews;
import org.ringcraft.game.widget.BenchBar;
import org.ringcraft.io.desk.DeskException;
import org.ringcraft.io.journal.JournalException;

/**
 * The author's side of a window whose pack is being edited: takes up what is saved, and keeps saying what is wrong until
 * it is put right. All of it happens on the render thread.
 */
final class Bench {

    private final Ringcraft game;
    private Optional<PackNews> trouble = Optional.empty();

    Bench(Ringcraft game) {
        this.game = game;
    }

    /** Listens for saved files from now on. */
    void listen() {
        host().onNews(() -> Gdx.app.postRunnable(this::look));
    }

    /** Another screen is shown: a call that stopped short is no longer the one to talk about. */
    void forget() {
        trouble = trouble.filter(PackNews.Broken.class::isInstance);
    }

    boolean isOpen() {
        return !host().watched().isEmpty();
    }

    /** Takes up what has been saved since. */
    void look() {
        try {
            host().news().ifPresent(news -> tell(news, false));
        } catch (JournalException | DeskException notKept) {
            tell(new PackNews.Broken(String.valueOf(notKept.getMessage()), 0), false);
        }
    }

    /** Goes back to where the new pack and the call still agree. */
    void goBack() {
        try {
            host().goBack().ifPresent(news -> tell(news, true));
        } catch (JournalException notKept) {
            tell(new PackNews.Broken(String.valueOf(notKept.getMessage()), 0), false);
        }
    }

    private void tell(PackNews news, boolean back) {
        trouble = news instanceof PackNews.Reloaded ? Optional.empty() : Optional.of(news);
        if (news instanceof PackNews.Reloaded reloaded) {
            game.restock(reloaded.shelf());
        } else if (news instanceof PackNews.Stopped stopped) {
            game.restock(stopped.shelf());
        }
        game.room().ifPresent(room -> {
            if (news instanceof PackNews.Reloaded reloaded) {
                room.reloaded(reloaded);
                game.room().ifPresent(now -> now.toast(said(reloaded, back)));
            } else {
                room.hush();
                room.rebuild();
            }
        });
        Gdx.graphics.requestRendering();
    }

    private String said(PackNews.Reloaded news, boolean back) {
        Words words = game.words();
        if (back) {
            return words.get("bench.back", news.turn());
        } else if (news.lines() == 0) {
            return words.get("bench.as-before");
        }
        String lines = words.get(news.lines() == 1 ? "bench.line" : "bench.lines", news.lines());
        return news.call().isPresent()
                ? words.get("bench.reloaded", news.turn(), lines)
                : words.get("bench.reread", lines);
    }

    /** Returns the bar for the top of the screen, and binds its key. */
    BenchBar bar(Keys keys) {
        keys.when(Input.Keys.F5, "", () -> false);
        Words words = game.words();
        if (trouble.isEmpty()) {
            return BenchBar.quiet(game.look(), words.get("bench.watching", host().watched()));
        }
        if (trouble.get() instanceof PackNews.Stopped stopped) {
            String button = stopped.lastTurn() == 0
                    ? words.get("bench.to-start")
                    : words.get("bench.go-back", stopped.lastTurn());
            keys.on(Input.Keys.F5, button, this::goBack);
            return BenchBar.trouble(game.look(), words.get("bench.stopped"), stopped(stopped))
                    .with(button, Input.Keys.toString(Input.Keys.F5), this::goBack);
        }
        PackNews.Broken broken = (PackNews.Broken) trouble.get();
        String more = broken.more() <= 0 ? "" : " " + words.get("bench.more", broken.more());
        return BenchBar.trouble(game.look(), words.get("bench.broken"), broken.why() + more);
    }

    private String stopped(PackNews.Stopped stopped) {
        return game.words()
                .get(
                        stopped.command() instanceof CallCommand.Say ? "bench.at-turn" : "bench.after-turn",
                        stopped.turn(),
                        stopped.why());
    }

    private GameHost host() {
        return game.host();
    }
}

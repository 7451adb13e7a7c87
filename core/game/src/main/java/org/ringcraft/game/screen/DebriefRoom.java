package org.ringcraft.game.screen;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ringcraft.engine.call.CallView;
import org.ringcraft.engine.call.CallView.Utterance;
import org.ringcraft.engine.call.Stage;
import org.ringcraft.engine.scoring.Headline;
import org.ringcraft.game.asset.Look;
import org.ringcraft.game.asset.Palette;
import org.ringcraft.game.asset.Type;
import org.ringcraft.game.view.CallChoice;
import org.ringcraft.game.view.Debriefed;
import org.ringcraft.game.view.LiveCall;
import org.ringcraft.game.view.PackNews;
import org.ringcraft.game.view.SelfRating;
import org.ringcraft.game.widget.KeyCap;
import org.ringcraft.game.widget.MarkedTranscript;
import org.ringcraft.game.widget.Press;
import org.ringcraft.game.widget.RatingPanel;
import org.ringcraft.game.widget.ScoreList;
import org.ringcraft.game.widget.VerdictPanel;

/**
 * After the call. First the player marks themself, then the card is shown.
 *
 * <pre>
 *   quality | questioning | mirroring | compliance | closing | verdicts
 *   [Scorecard] [Breaches]        Transcript
 *   +- lines, one unfolded --+    +- ✓ ✗ turns --------+
 *   +------------------------+    +--------------------+
 *   seed          [Same call again] [New customer] [Home]
 * </pre>
 */
final class DebriefRoom extends Room {

    private Debriefed call;
    private final CallChoice choice;
    private final Map<Headline, Integer> steps = new EnumMap<>(Headline.class);
    private Headline rating = Headline.QUESTIONING;
    private boolean rated;
    private boolean breaches;
    private String chosen = "";
    private @Nullable ScoreList list;
    private @Nullable MarkedTranscript transcript;

    DebriefRoom(Ringcraft game, LiveCall live, CallView view) {
        super(game);
        call = new Debriefed(view, live.scorecard());
        choice = live.choice();
        live.close();
    }

    /** The whole call again in the changed pack, and marked anew; it may not be over there yet. */
    @Override
    void reloaded(PackNews.Reloaded news) {
        if (news.call().isEmpty()) {
            rebuild();
            return;
        }
        LiveCall again = news.call().get();
        CallView view = again.view();
        if (view.stage() != Stage.ENDED) {
            game.show(new CallRoom(game, again));
            return;
        }
        call = new Debriefed(view, again.scorecard());
        rebuild();
    }

    @Override
    boolean isOfCall() {
        return true;
    }

    @Override
    String title() {
        return text("debrief.title");
    }

    @Override
    void back() {
        if (chosen.isEmpty()) {
            game.show(new TitleRoom(game));
        } else {
            choose("");
        }
    }

    @Override
    void build(Table root) {
        list = null;
        transcript = null;
        if (rated) {
            result(root);
        } else {
            self(root);
        }
    }

    private void self(Table root) {
        root.add(new RatingPanel(look(), steps, rating, this::rate, this::done)).width(look().px(960));
        for (int step = 1; step <= RatingPanel.STEPS; step++) {
            int pressed = step;
            keys().on(Input.Keys.NUM_0 + step, step == 1 ? text("keys.rate") : "", () -> rate(rating, pressed));
        }
        keys().on(Input.Keys.DOWN, text("keys.next-row"), () -> row(1));
        keys().on(Input.Keys.UP, text("keys.row-before"), () -> row(-1));
        keys().when(Input.Keys.ENTER, text("rating.done"), () -> {
            done();
            return true;
        });
    }

    /** Marks a headline and goes on to the next. */
    void rate(Headline headline, int step) {
        steps.put(headline, step);
        rating = headline;
        if (steps.size() < Headline.values().length) {
            row(1);
        } else {
            rebuild();
        }
    }

    private void row(int by) {
        Headline[] all = Headline.values();
        rating = all[Math.floorMod(rating.ordinal() + by, all.length)];
        rebuild();
    }

    void done() {
        if (steps.size() == Headline.values().length) {
            rated = true;
            unbind();
            rebuild();
        } else {
            toast(text("rating.all-four"));
        }
    }

    private void unbind() {
        for (int step = 1; step <= RatingPanel.STEPS; step++) {
            keys().when(Input.Keys.NUM_0 + step, "", () -> false);
        }
        for (int key : new int[] {Input.Keys.DOWN, Input.Keys.UP, Input.Keys.ENTER}) {
            keys().when(key, "", () -> false);
        }
    }

    private void result(Table root) {
        Look look = look();
        root.pad(look.px(20), look.px(24), look.px(16), look.px(24));
        Map<Headline, Integer> own = new EnumMap<>(Headline.class);
        steps.forEach((headline, step) -> own.put(headline, (step - 1) * 100 / (RatingPanel.STEPS - 1)));
        root.add(new VerdictPanel(look, call.card(), new SelfRating(own)))
                .growX()
                .colspan(2)
                .padBottom(look.px(12))
                .row();
        Table tabs = new Table();
        tabs.add(tab(text("debrief.scorecard"), "M", false)).padRight(look.px(8));
        tabs.add(tab(text("debrief.breaches", call.card().breaches().size()), "B", true));
        tabs.add().expandX();
        root.add(tabs).growX().padBottom(look.px(8)).padRight(look.px(12));
        Table heading = new Table();
        heading.add(look.label(text("debrief.transcript"), Type.STRONG, Palette.ON_INK))
                .left()
                .padRight(look.px(12));
        heading.add(look.label(text("debrief.margin"), Type.CAPTION, Palette.ON_INK_DIM))
                .left()
                .expandX();
        root.add(heading).growX().padBottom(look.px(8)).row();
        list = new ScoreList(look, call, breaches, chosen, this::choose);
        transcript = new MarkedTranscript(look, call, lit(), this::chooseTurn);
        root.add(list).grow().uniformX().padRight(look.px(12));
        root.add(transcript).grow().uniformX().row();
        root.add(foot(look)).growX().colspan(2).padTop(look.px(12));
        keys().on(Input.Keys.M, text("debrief.scorecard"), () -> show(false));
        keys().on(Input.Keys.B, text("debrief.breaches", call.card().breaches().size()), () -> show(true));
        keys().on(Input.Keys.A, text("debrief.again"), this::again);
        keys().on(Input.Keys.N, text("debrief.new-customer"), this::newCustomer);
        keys().on(Input.Keys.H, text("home"), () -> game.show(new TitleRoom(game)));
        keys().on(Input.Keys.C, text("debrief.copy-seed"), this::copySeed);
    }

    @Override
    void built() {
        if (list != null && transcript != null) {
            list.reveal();
            transcript.reveal();
        }
    }

    private Set<Integer> lit() {
        List<Utterance> turns = breaches
                ? call.card().breaches().stream()
                        .filter(breach -> chosen.equals(breach.breach() + "@" + breach.event()))
                        .flatMap(breach -> call.turnOf(breach).stream())
                        .toList()
                : call.line(chosen).map(call::turnsOf).orElse(List.of());
        return turns.stream().map(Utterance::event).collect(Collectors.toUnmodifiableSet());
    }

    private Press tab(String text, String key, boolean ofBreaches) {
        return Press.of(
                        look(),
                        Press.Kind.INK,
                        ofBreaches ? "alert-triangle" : "clipboard-check",
                        text,
                        key,
                        () -> show(ofBreaches))
                .chosen(breaches == ofBreaches)
                .named(ofBreaches ? "tab-breaches" : "tab-marks");
    }

    private Table foot(Look look) {
        Table foot = new Table();
        foot.add(look.label(text("debrief.seed", choice.seed()), Type.CAPTION, Palette.ON_INK_DIM))
                .padRight(look.px(8));
        foot.add(new KeyCap(look, "C", Press.Kind.INK)).padRight(look.px(6));
        foot.add(look.label(text("debrief.copy"), Type.CAPTION, Palette.ON_INK_DIM));
        foot.add(look.label(text("debrief.simulated"), Type.CAPTION, Palette.ON_INK_DIM))
                .padLeft(look.px(20))
                .expandX()
                .left();
        foot.add(Press.of(look, Press.Kind.PRIMARY, "refresh", text("debrief.again"), "A", this::again)
                        .named("again"))
                .padRight(look.px(8));
        foot.add(Press.of(look, Press.Kind.INK, "user", text("debrief.new-customer"), "N", this::newCustomer))
                .padRight(look.px(8));
        foot.add(Press.of(look, Press.Kind.INK, "home", text("home"), "H", () -> game.show(new TitleRoom(game))));
        return foot;
    }

    /** Shows the breaches, or the marks. */
    void show(boolean ofBreaches) {
        breaches = ofBreaches;
        chosen = "";
        rebuild();
    }

    /** Unfolds a line, and lights the turns that it cites. */
    void choose(String id) {
        chosen = id;
        rebuild();
    }

    private void chooseTurn(Utterance turn) {
        List<String> citing = call.citing(turn);
        if (!citing.isEmpty()) {
            breaches = false;
            // The same turn again leads to the next line that cites it.
            choose(citing.get((citing.indexOf(chosen) + 1) % citing.size()));
            return;
        }
        call.card().breaches().stream()
                .filter(breach -> call.turnOf(breach).filter(turn::equals).isPresent())
                .findFirst()
                .ifPresent(breach -> {
                    breaches = true;
                    choose(breach.breach() + "@" + breach.event());
                });
    }

    private void again() {
        enter(() -> game.host().start(choice));
    }

    private void newCustomer() {
        game.shelf().ifPresent(shelf -> game.show(new ChooseRoom(game, shelf)));
    }

    private void copySeed() {
        Gdx.app.getClipboard().setContents(String.valueOf(choice.seed()));
        toast(text("debrief.copied", choice.seed()));
    }
}

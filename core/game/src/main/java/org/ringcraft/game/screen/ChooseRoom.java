package org.ringcraft.game.screen;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import com.badlogic.gdx.scenes.scene2d.utils.ChangeListener;
import java.security.SecureRandom;
import java.util.List;
import org.ringcraft.engine.scenario.Mode;
import org.ringcraft.game.asset.Look;
import org.ringcraft.game.asset.Palette;
import org.ringcraft.game.asset.Type;
import org.ringcraft.game.view.CallChoice;
import org.ringcraft.game.view.PackNews;
import org.ringcraft.game.view.Shelf;
import org.ringcraft.game.view.Shelf.CustomerCard;
import org.ringcraft.game.view.Shelf.ScenarioCard;
import org.ringcraft.game.widget.Bits;
import org.ringcraft.game.widget.BriefPanel;
import org.ringcraft.game.widget.CustomerTile;
import org.ringcraft.game.widget.MarkSchemePanel;
import org.ringcraft.game.widget.Overlay;
import org.ringcraft.game.widget.Press;

/**
 * Before the call: what it is about, who rings, and how it will be marked.
 *
 * <pre>
 *   Choose a call                                   [Home Esc]
 *   +- scenario, brief ----+  +- customer -+ +- customer -+
 *   |  goal, target        |  |  portrait  | |            |
 *   |  cards               |  +------------+ +------------+
 *   +----------------------+  +------------+ +------------+
 *   mode   seed            how it is marked     [Start call]
 * </pre>
 */
final class ChooseRoom extends Room {

    /** Seeds are drawn short, so that they can be read out to somebody. */
    private static final int SEEDS = 1_000_000;

    private static final List<Mode> MODES = List.of(Mode.PRACTICE, Mode.ASSESSMENT);

    private Shelf shelf;
    private int scenario;
    private int customer;
    private Mode mode = Mode.PRACTICE;
    private String seed = String.valueOf(new SecureRandom().nextInt(SEEDS));

    ChooseRoom(Ringcraft game, Shelf shelf) {
        super(game);
        this.shelf = shelf;
    }

    /** Sets the seed, as if it had been typed. */
    ChooseRoom withSeed(String typed) {
        seed = typed;
        return this;
    }

    /** The same choice on the new shelf, as far as it is still there. */
    @Override
    void reloaded(PackNews.Reloaded news) {
        ScenarioCard chosen = shelf.scenarios().get(scenario);
        String person = shelf.customersOf(chosen).get(customer).id();
        shelf = news.shelf();
        scenario = Math.max(
                0, shelf.scenarios().stream().map(ScenarioCard::id).toList().indexOf(chosen.id()));
        List<String> people = shelf.customersOf(shelf.scenarios().get(scenario)).stream()
                .map(CustomerCard::id)
                .toList();
        customer = Math.max(0, people.indexOf(person));
        rebuild();
    }

    @Override
    String title() {
        return text("choose.title");
    }

    @Override
    void back() {
        game.show(new TitleRoom(game));
    }

    @Override
    void build(Table root) {
        Look look = look();
        ScenarioCard chosen = shelf.scenarios().get(scenario);
        root.pad(look.px(20), look.px(32), look.px(20), look.px(32)).top();
        Table head = new Table();
        head.add(look.label(text("choose.title"), Type.TITLE, Palette.ON_INK))
                .left()
                .expandX();
        if (shelf.scenarios().size() > 1) {
            head.add(Press.of(
                            look,
                            Press.Kind.INK,
                            "list-numbers",
                            text("choose.next-scenario"),
                            "C",
                            this::nextScenario))
                    .padRight(look.px(12));
        }
        head.add(Press.of(look, Press.Kind.INK, "home", text("home"), text("key.esc"), this::back));
        root.add(head).growX().padBottom(look.px(16)).colspan(2).row();
        root.add(new BriefPanel(look, chosen)).width(look.px(448)).growY().padRight(look.px(16));
        root.add(customers(look, chosen)).grow().row();
        root.add(settings(look)).growX().colspan(2).padTop(look.px(16));
        keys().on(Input.Keys.C, shelf.scenarios().size() > 1 ? text("choose.next-scenario") : "", this::nextScenario);
        keys().on(Input.Keys.ENTER, text("choose.start"), this::start);
    }

    private Table customers(Look look, ScenarioCard chosen) {
        List<CustomerCard> people = shelf.customersOf(chosen);
        Table grid = new Table();
        grid.top();
        for (int i = 0; i < people.size(); i++) {
            int number = i;
            Press tile = new CustomerTile(look, people.get(i), i + 1, i == customer, () -> pick(number));
            grid.add(tile.named("customer-" + (i + 1)))
                    .grow()
                    .uniform()
                    .padRight(look.px(i % 2 == 0 ? 12 : 4))
                    .padBottom(look.px(i + 2 < people.size() ? 12 : 4))
                    .padTop(look.px(i < 2 ? 4 : 0))
                    .padLeft(look.px(i % 2 == 0 ? 4 : 0));
            if (i % 2 == 1) {
                grid.row();
            }
            if (i < 9) {
                keys().on(
                                Input.Keys.NUM_1 + i,
                                text("choose.pick", people.get(i).name()),
                                () -> pick(number));
            }
        }
        return grid;
    }

    private Table settings(Look look) {
        Table bar = Bits.panel(look, 12);
        bar.add(look.label(text("choose.mode"), Type.CAPTION_STRONG, Palette.ON_INK_DIM))
                .padRight(look.px(8));
        for (Mode each : MODES) {
            bar.add(Press.of(
                                    look,
                                    Press.Kind.INK,
                                    "",
                                    words().of("mode", each),
                                    each == mode ? "" : "M",
                                    () -> mode(each))
                            .chosen(each == mode)
                            .named("mode-" + each))
                    .padRight(look.px(8));
        }
        keys().on(
                        Input.Keys.M,
                        text("choose.switch-mode"),
                        () -> mode(mode == Mode.PRACTICE ? Mode.ASSESSMENT : Mode.PRACTICE));
        bar.add(look.label(text("choose.seed"), Type.CAPTION_STRONG, Palette.ON_INK_DIM))
                .padLeft(look.px(16))
                .padRight(look.px(8));
        TextField field = Bits.field(look, seed, text("choose.seed"));
        field.setName("seed");
        field.setMaxLength(18);
        field.addListener(new ChangeListener() {
            @Override
            public void changed(ChangeEvent event, Actor actor) {
                seed = field.getText();
            }
        });
        field.setTextFieldListener((typed, key) -> {
            if (key == '\n' || key == '\r') {
                start();
            }
        });
        bar.add(field).width(look.px(112)).padRight(look.px(8));
        bar.add(Press.of(look, Press.Kind.INK, "refresh", text("choose.new-seed"), "D", this::drawSeed));
        keys().on(Input.Keys.D, text("choose.new-seed-long"), this::drawSeed);
        keys().on(Input.Keys.S, text("choose.type-seed"), () -> game.stage().setKeyboardFocus(field));
        bar.add().expandX();
        bar.add(Press.of(look, Press.Kind.INK, "clipboard-list", text("choose.marks"), "R", this::showMarks)
                        .named("marks"))
                .padRight(look.px(12));
        keys().on(Input.Keys.R, text("choose.marks-long"), this::showMarks);
        bar.add(Press.of(look, Press.Kind.PRIMARY, "phone-call", text("choose.start"), text("key.enter"), this::start)
                .named("first"));
        return bar;
    }

    void showMarks() {
        open((look, above) -> {
            above.on(Input.Keys.R, "", this::close);
            return Overlay.card(
                    look, shelf.marks().title(), new MarkSchemePanel(look, shelf.marks()), 1120, this::close);
        });
    }

    private void pick(int number) {
        customer = number;
        rebuild();
    }

    private void mode(Mode chosen) {
        mode = chosen;
        rebuild();
    }

    private void nextScenario() {
        scenario = (scenario + 1) % shelf.scenarios().size();
        customer = 0;
        rebuild();
    }

    private void drawSeed() {
        seed = String.valueOf(new SecureRandom().nextInt(SEEDS));
        rebuild();
    }

    private void start() {
        ScenarioCard chosen = shelf.scenarios().get(scenario);
        List<CustomerCard> people = shelf.customersOf(chosen);
        try {
            CallChoice choice =
                    new CallChoice(chosen.id(), people.get(customer).id(), mode, Long.parseLong(seed.strip()));
            enter(() -> game.host().start(choice));
        } catch (NumberFormatException e) {
            Gdx.app.debug("choose", "No number: " + seed);
            toast(text("choose.bad-seed", seed));
        }
    }
}

package org.ringcraft.game.screen;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.TimeUtils;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallView;
import org.ringcraft.engine.call.CallView.Mood;
import org.ringcraft.engine.call.CallView.Utterance;
import org.ringcraft.engine.call.Refusal;
import org.ringcraft.engine.call.Stage;
import org.ringcraft.game.asset.Look;
import org.ringcraft.game.asset.Palette;
import org.ringcraft.game.asset.Type;
import org.ringcraft.game.view.LiveCall;
import org.ringcraft.game.view.PackNews;
import org.ringcraft.game.widget.BecauseCard;
import org.ringcraft.game.widget.Bits;
import org.ringcraft.game.widget.CallControls;
import org.ringcraft.game.widget.CustomerPanel;
import org.ringcraft.game.widget.Desk;
import org.ringcraft.game.widget.DeskPanel;
import org.ringcraft.game.widget.Press;
import org.ringcraft.game.widget.ReplyPanel;
import org.ringcraft.game.widget.TranscriptPanel;
import org.ringcraft.game.widget.WrapPanel;
import org.ringcraft.io.journal.JournalException;

/**
 * The call desk.
 *
 * <pre>
 *   +- customer -+  +- transcript ------------+  [Record][Notes][Order][Pay][Checks]
 *   |  portrait  |  |                         |  +- one of them ------------------+
 *   |  clock     |  +-------------------------+  |                                |
 *   |  lamp      |  Say   [plain][warm][brisk]   |                                |
 *   |  phases    |  1  reply                     +--------------------------------+
 *   |            |  2  reply                     [Hold][Transfer][Silence][…]
 *   +------------+
 * </pre>
 */
final class CallRoom extends Room implements Desk {

    private LiveCall call;
    private final Draft draft = new Draft();
    private final CallQuestions questions = new CallQuestions(this);
    private CallView view;
    private int fresh;
    private long freshSince = TimeUtils.millis();
    private Mood moodBefore;
    private @Nullable TranscriptPanel transcript;
    private @Nullable CustomerPanel customer;
    private @Nullable ReplyPanel replies;
    private @Nullable DeskPanel panel;
    private @Nullable BecauseCard because;
    private @Nullable WrapPanel wrap;
    private final CallTicker ticker = new CallTicker(() -> call().clockMillis());

    CallRoom(Ringcraft game, LiveCall call) {
        super(game);
        this.call = call;
        view = call.view();
        moodBefore = view.customer().mood();
        fresh = view.transcript().size() <= 1 ? 0 : lastEvent() + 1;
        ticker.start();
    }

    private LiveCall call() {
        return call;
    }

    private int lastEvent() {
        return view.transcript().stream().mapToInt(Utterance::event).max().orElse(0);
    }

    @Override
    public CallView view() {
        return view;
    }

    @Override
    public Draft draft() {
        return draft;
    }

    @Override
    public void refresh() {
        rebuild();
    }

    @Override
    public void send(CallCommand command) {
        int before = lastEvent();
        Optional<Refusal> refused;
        try {
            refused = call.perform(command);
        } catch (JournalException trouble) {
            toast(text("call.not-kept", String.valueOf(trouble.getMessage())));
            return;
        }
        if (refused.isPresent()) {
            toast(words().of("refusal", refused.get().reason())
                    .replace("{0}", refused.get().detail()));
            return;
        }
        Mood mood = view.customer().mood();
        view = call.view();
        if (lastEvent() > before) {
            fresh = before + 1;
            freshSince = TimeUtils.millis();
            moodBefore = mood;
            draft.secondReplies(false);
        }
        if (view.stage() == Stage.ENDED) {
            game.show(new DebriefRoom(game, call, view));
            return;
        }
        ticker.start();
        rebuild();
    }

    /** The same turn in the changed pack; all that has been said so far is there at once. */
    @Override
    void reloaded(PackNews.Reloaded news) {
        if (news.call().isEmpty()) {
            rebuild();
            return;
        }
        call = news.call().get();
        view = call.view();
        if (view.stage() == Stage.ENDED) {
            game.show(new DebriefRoom(game, call, view));
            return;
        }
        fresh = lastEvent() + 1;
        moodBefore = view.customer().mood();
        draft.secondReplies(false);
        ticker.start();
        rebuild();
    }

    @Override
    boolean isOfCall() {
        return true;
    }

    @Override
    String title() {
        return text("call.title");
    }

    @Override
    void back() {
        questions.leave();
    }

    /** Lets go of the call, which is kept, and goes back to the title. */
    void goHome() {
        call.close();
        game.show(new TitleRoom(game));
    }

    CallQuestions questions() {
        return questions;
    }

    @Override
    void leave() {
        super.leave();
        ticker.stop();
    }

    @Override
    void tick() {
        if (customer != null) {
            long now = call.clockMillis();
            customer.clocks(look(), now, view.handleMillis() + now - view.nowMillis());
        }
    }

    @Override
    void build(Table root) {
        Look look = look();
        root.pad(look.px(16));
        customer = new CustomerPanel(look, view, moodBefore, this::isSpeaking);
        transcript = new TranscriptPanel(look, view, fresh, TimeUtils.millis() - freshSince, () -> call.heardOut());
        panel = new DeskPanel(look, this);
        root.add(customer).width(look.px(208)).growY().padRight(look.px(16));
        Table middle = new Table();
        middle.add(transcript).grow().uniformY().padBottom(look.px(12)).row();
        middle.add(lower(look)).grow().uniformY();
        root.add(middle).grow().padRight(look.px(16));
        Table right = new Table();
        right.add(panel).grow().row();
        right.add(new CallControls(look, this, questions)).growX().padTop(look.px(12));
        root.add(right).width(look.px(344)).growY();
        new CallKeys(this, keys()).bind();
        tick();
    }

    @Override
    void built() {
        if (transcript != null) {
            transcript.toEnd();
        }
        if (replies != null) {
            replies.show();
        }
    }

    boolean isSpeaking() {
        return transcript != null && transcript.isSpeaking();
    }

    private Table lower(Look look) {
        because = null;
        wrap = null;
        replies = null;
        Optional<CallView.Question> question = draft.because(view);
        if (view.stage() == Stage.WRAPPING) {
            wrap = new WrapPanel(look, this);
            return wrap;
        }
        if (view.stage() == Stage.HELD) {
            return heldCard(look);
        }
        if (question.isPresent()) {
            because = new BecauseCard(look, this, question.get());
            return because;
        }
        replies = new ReplyPanel(look, this);
        return replies;
    }

    private Table heldCard(Look look) {
        Table card = Bits.panel(look, 24);
        card.setName("held");
        card.add(look.icon("phone-pause", 40, Palette.AMBER))
                .padBottom(look.px(12))
                .row();
        card.add(look.label(text("held.title", view.customer().name()), Type.HEAD, Palette.ON_INK))
                .row();
        card.add(look.label(text("held.text"), Type.BODY, Palette.ON_INK_DIM))
                .padTop(look.px(4))
                .padBottom(look.px(20))
                .row();
        card.add(Press.of(
                look,
                Press.Kind.PRIMARY,
                "phone-call",
                text("control.retrieve"),
                "H",
                () -> send(new CallCommand.Retrieve())));
        return card;
    }

    boolean digit(int digit) {
        if (because != null) {
            return because.digit(digit);
        }
        return wrap != null ? wrap.digit(digit) : replies != null && replies.digit(digit);
    }

    boolean finishSpeech() {
        boolean was = transcript != null && transcript.finish();
        if (was) {
            call.heardOut();
        }
        return was;
    }

    boolean verifyNext() {
        draft.tab(Tab.RECORD);
        return panel != null && panel.verifyNext();
    }

    boolean zero() {
        return because != null ? because.skip() : replies != null && replies.turn();
    }

    boolean scroll(float pages) {
        if (transcript != null) {
            transcript.scroll(pages);
        }
        return transcript != null;
    }

    boolean enter() {
        if (wrap == null || game.stage().getKeyboardFocus() != null) {
            return false;
        }
        wrap.done();
        return true;
    }

    boolean callBack() {
        if (wrap != null) {
            game.stage().setKeyboardFocus(wrap.callBackField());
        }
        return wrap != null;
    }

    void openTab(Tab tab) {
        draft.tab(tab);
        rebuild();
        if (tab == Tab.NOTES) {
            Actor note = game.stage().getRoot().findActor("note");
            org.ringcraft.game.input.Focus.show(game.stage(), note);
        }
    }
}

package org.ringcraft.game.widget;

import java.util.Optional;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallView;
import org.ringcraft.engine.scenario.Tone;

/** What the call desk's widgets need: the call to show, what is only on the screen, and where commands go. */
public interface Desk {

    CallView view();

    /** Returns what the player has set up but not sent. */
    Draft draft();

    void send(CallCommand command);

    /** Builds the screen again after a change of the draft. */
    void refresh();

    /** Says a reply in the chosen tone. */
    default void say(String reply) {
        send(new CallCommand.Say(reply, draft().tone, CallCommand.Entry.CHOSEN));
    }

    /** The tabs of the desk. */
    enum Tab {
        RECORD,
        NOTES,
        ORDER,
        PAYMENT,
        CHECKLIST
    }

    /** What stands on the screen and nowhere else. */
    final class Draft {
        Tone tone = Tone.PLAIN;
        Tab tab = Tab.RECORD;
        String note = "";
        String orderFieldOpen = "";
        String orderText = "";
        String disposition = "";
        String callBack = "";
        boolean secondReplies;
        String becauseSkipped = "";

        public Tone tone() {
            return tone;
        }

        public void tone(Tone chosen) {
            tone = chosen;
        }

        public void tab(Tab shown) {
            tab = shown;
        }

        /** The digits mean the tenth reply and those after it. */
        public boolean secondReplies() {
            return secondReplies;
        }

        public void secondReplies(boolean on) {
            secondReplies = on;
        }

        public void openOrderField(String field) {
            orderFieldOpen = field;
        }

        public void disposition(String id) {
            disposition = id;
        }

        public String disposition() {
            return disposition;
        }

        public String callBack() {
            return callBack;
        }

        public void note(String text) {
            note = text;
        }

        /** The player would rather not say why. */
        public void skipBecause(String question) {
            becauseSkipped = question;
        }

        /** Returns the open question about the player's reasons, unless the player has put it aside. */
        public Optional<CallView.Question> because(CallView view) {
            return view.because().filter(question -> !question.id().equals(becauseSkipped));
        }
    }
}

package org.ringcraft.io.desk;

import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallSetup;

/**
 * Mends what a player typed: half a character, such as an emoji that a text field cut in two, is replaced by the sign
 * for an unreadable one. No file could hold it.
 */
final class WholeText {

    private static final char UNREADABLE = '\ufffd';

    private WholeText() {}

    static CallSetup of(CallSetup setup) {
        return new CallSetup(
                setup.pack(),
                setup.packVersion(),
                setup.scenario(),
                setup.persona(),
                setup.rubric(),
                setup.rubricVersion(),
                setup.mode(),
                setup.seed(),
                of(setup.company()),
                of(setup.agent()));
    }

    static CallCommand of(CallCommand command) {
        if (command instanceof CallCommand.TakeNote note) {
            return new CallCommand.TakeNote(of(note.text()));
        } else if (command instanceof CallCommand.Verify verify) {
            return new CallCommand.Verify(verify.field(), of(verify.answer()));
        } else if (command instanceof CallCommand.Order order) {
            return new CallCommand.Order(order.field(), of(order.value()));
        } else if (command instanceof CallCommand.Transfer transfer) {
            return new CallCommand.Transfer(of(transfer.team()));
        } else if (command instanceof CallCommand.Wrap wrap) {
            return new CallCommand.Wrap(wrap.disposition(), of(wrap.callBack()));
        } else if (command instanceof CallCommand.Because because) {
            return new CallCommand.Because(of(because.reason()));
        }
        return command;
    }

    static String of(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int point = text.codePointAt(i);
            if (Character.isSupplementaryCodePoint(point)) {
                whole.appendCodePoint(point);
                i++;
            } else {
                whole.append(Character.isSurrogate((char) point) ? UNREADABLE : (char) point);
            }
        }
        return whole.toString();
    }
}

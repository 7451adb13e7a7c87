package org.ringcraft.engine.call;

import org.ringcraft.engine.scenario.Tone;

/** Something the player asks to do. {@link CallRules#step} takes or refuses it. */
public sealed interface CallCommand {

    /** Says a reply, in a tone. {@code entry} tells how it was put in. */
    record Say(String reply, Tone tone, Entry entry) implements CallCommand {}

    /** How a reply was entered: picked from the list, and later typed or spoken in the player's own words. */
    enum Entry {
        CHOSEN,
        TYPED,
        SPOKEN
    }

    /** Cuts in while the customer is speaking. The next line counts as an interruption. */
    record Interrupt() implements CallCommand {}

    /** Says nothing for a while. */
    record Wait(int seconds) implements CallCommand {}

    /** Writes in the notepad. */
    record TakeNote(String text) implements CallCommand {}

    /** Opens the customer record on the desk. */
    record OpenRecord() implements CallCommand {}

    /** Enters the answer that the customer gave to a check; the desk compares it with the record. */
    record Verify(String field, String answer) implements CallCommand {}

    /** Pauses the call recording. */
    record PauseRecording() implements CallCommand {}

    /** Starts the call recording again. */
    record ResumeRecording() implements CallCommand {}

    /** Fills in a field of the order form; an empty value clears it. */
    record Order(String field, String value) implements CallCommand {}

    /** Places the order as it stands on the form. */
    record SubmitOrder() implements CallCommand {}

    /** Lets the customer key in a card, and asks for authorisation. */
    record TakePayment() implements CallCommand {}

    /** Puts the customer on hold. */
    record Hold() implements CallCommand {}

    /** Comes back from hold. */
    record Retrieve() implements CallCommand {}

    /** Passes the caller to another team. */
    record Transfer(String team) implements CallCommand {}

    /** Closes the line. */
    record HangUp() implements CallCommand {}

    /** Codes the call after the line has closed. {@code callBack} is when to ring back, in words; empty for never. */
    record Wrap(String disposition, String callBack) implements CallCommand {}

    /** Gives the reason for a turning-point choice: the id of an offered reason, or free words. */
    record Because(String reason) implements CallCommand {}
}

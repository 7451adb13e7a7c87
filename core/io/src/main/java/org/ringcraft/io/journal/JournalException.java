package org.ringcraft.io.journal;

/** A journal could not be read or written. The message is for the player: it names the file and suggests a cure. */
public final class JournalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String message;

    /** Says what is wrong, in whole sentences. */
    public JournalException(String message) {
        super(message);
        this.message = message;
    }

    /** Says what is wrong, in whole sentences, and keeps what the machine said. */
    public JournalException(String message, Throwable cause) {
        super(message, cause);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}

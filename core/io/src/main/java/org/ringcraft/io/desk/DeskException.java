package org.ringcraft.io.desk;

/** A call cannot be set up, carried on or replayed with the content at hand. The message is for the player. */
public final class DeskException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String message;

    /** Says what is wrong, in whole sentences. */
    public DeskException(String message) {
        super(message);
        this.message = message;
    }

    /** Says what is wrong, in whole sentences, and keeps what was thrown. */
    public DeskException(String message, Throwable cause) {
        super(message, cause);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}

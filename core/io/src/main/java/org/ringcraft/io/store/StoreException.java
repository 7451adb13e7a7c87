package org.ringcraft.io.store;

/** Results could not be read or kept. The message is for the player: it names the file and suggests a cure. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String message;

    /** Says what is wrong, in whole sentences. */
    public StoreException(String message) {
        super(message);
        this.message = message;
    }

    /** Says what is wrong, in whole sentences, and keeps what was thrown. */
    public StoreException(String message, Throwable cause) {
        super(message, cause);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}

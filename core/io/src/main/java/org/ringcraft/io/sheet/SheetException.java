package org.ringcraft.io.sheet;

/** A workbook cannot be read or written. The message says why in whole sentences, and what may help. */
public final class SheetException extends Exception {

    private static final long serialVersionUID = 1L;

    SheetException(String message) {
        super(message);
    }

    SheetException(String message, Throwable cause) {
        super(message, cause);
    }
}

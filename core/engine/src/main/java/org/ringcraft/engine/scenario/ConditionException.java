package org.ringcraft.engine.scenario;

/** A condition that cannot be read. The loader turns it into a diagnostic with the file and the place. */
public final class ConditionException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int column;

    ConditionException(String message, int column) {
        super(message);
        this.column = column;
    }

    /** Returns where in the expression the trouble starts, from 1. */
    public int column() {
        return column;
    }
}

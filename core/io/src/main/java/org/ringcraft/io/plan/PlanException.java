package org.ringcraft.io.plan;

/** A plan that cannot be read. The message names file and line, and what to do. */
public final class PlanException extends Exception {

    private static final long serialVersionUID = 1L;

    PlanException(String file, int line, String message) {
        super(file + ", line " + line + ": " + message);
    }
}

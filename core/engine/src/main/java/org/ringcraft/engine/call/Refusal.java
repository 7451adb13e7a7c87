package org.ringcraft.engine.call;

/**
 * Why a command was refused. The words for each reason are interface text; {@code detail} names the thing and its
 * value.
 */
public record Refusal(Reason reason, String detail) {

    /** Reasons; each has its sentence in the interface bundle under {@code refusal.<name>}. */
    public enum Reason {
        CALL_IS_OVER,
        LINE_IS_CLOSED,
        LINE_IS_OPEN,
        CUSTOMER_IS_HELD,
        NOT_HELD,
        NO_SUCH_REPLY,
        REPLY_NOT_OPEN,
        CUSTOMER_NOT_SPEAKING,
        WAIT_OUT_OF_RANGE,
        NOTE_EMPTY,
        NOTE_TOO_LONG,
        RECORD_ALREADY_OPEN,
        RECORD_NOT_OPEN,
        NO_SUCH_CHECK,
        NOT_YET_ANSWERED,
        ALREADY_PAUSED,
        ALREADY_RECORDING,
        NO_SUCH_ORDER_FIELD,
        NO_SUCH_ORDER_VALUE,
        ORDER_ALREADY_PLACED,
        ORDER_INCOMPLETE,
        NO_ORDER,
        ALREADY_PAID,
        NO_SUCH_DISPOSITION,
        NO_REASON_ASKED,
        REASON_EMPTY,
        TEAM_EMPTY
    }
}

package org.ringcraft.engine.call;

/** How a call ended, for the business. Says nothing of its quality. */
public enum Outcome {
    SALE,
    NO_SALE,
    CALL_BACK,
    NOT_VERIFIED,
    TRANSFERRED,
    CUSTOMER_HUNG_UP,
    AGENT_HUNG_UP
}

package org.ringcraft.engine.scenario;

/** What a reply does in the conversation. */
public enum Move {
    GREET,
    ASK,
    REFLECT,
    SUMMARISE,
    EMPATHISE,
    EXPLAIN,
    BENEFIT,
    HANDLE,
    OFFER,
    EXTRA,
    NEGOTIATE,
    TRIAL_CLOSE,
    CLOSE,
    DISCLOSE,
    VERIFY,
    PROCESS,
    SIGNPOST,
    CHAT,
    GOODBYE
}

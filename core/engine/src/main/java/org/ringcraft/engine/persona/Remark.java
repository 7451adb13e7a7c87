package org.ringcraft.engine.persona;

/** Occasions for which every persona has words of their own. */
public enum Remark {
    ANSWER,
    HOLD,
    RETRIEVED,
    SILENCE,
    INTERRUPTED,
    HANG_UP,
    REASKED,
    CONFUSED,
    PRESSED,
    YES,
    THINK,
    NO,
    GOODBYE,
    AGREE,
    WARM,
    COOL,
    TRANSFER
}

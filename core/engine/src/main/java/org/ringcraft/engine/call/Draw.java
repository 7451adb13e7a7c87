package org.ringcraft.engine.call;

import org.ringcraft.engine.chance.Purpose;

/** What a call draws for. The names are part of every draw's address and must never change. */
final class Draw {

    static final Purpose TRAITS = Purpose.of("traits");
    static final Purpose STYLE = Purpose.of("style");
    static final Purpose START = Purpose.of("start");
    static final Purpose MOOD = Purpose.of("mood");
    static final Purpose CLAIM = Purpose.of("claim");
    static final Purpose HANG_UP = Purpose.of("hang-up");
    static final Purpose LINE = Purpose.of("line");
    static final Purpose DISCLOSE = Purpose.of("disclose");
    static final Purpose OBJECTION = Purpose.of("objection");
    static final Purpose RESISTANCE = Purpose.of("resistance");
    static final Purpose HANDLE = Purpose.of("handle");
    static final Purpose DECIDE = Purpose.of("decide");
    static final Purpose EXTRA = Purpose.of("extra");
    static final Purpose ROUTE = Purpose.of("route");
    static final Purpose IDENTITY = Purpose.of("identity");
    static final Purpose INTERRUPT = Purpose.of("interrupt");
    static final Purpose CARD = Purpose.of("card");
    static final Purpose AFTERMATH = Purpose.of("aftermath");

    /** Order in which replies are shown; one draw per reply, so that a reply keeps its place in a call. */
    static final Purpose REPLY_ORDER = Purpose.of("reply-order");

    private Draw() {}
}

package org.ringcraft.io.pack;

/** Where mentions of things that belong to a scenario go: to the scenario, to all that a persona plays in, nowhere. */
@FunctionalInterface
interface Mentions {

    void mention(Kind kind, String id, Place place);
}

package org.ringcraft.io.pack;

/**
 * Within what a name must be unique.
 *
 * @param key tells owners apart
 * @param label how to say it after a message: {@code in scenario 'x'}; empty for the whole pack
 */
record Owner(String key, String label) {

    /** The whole pack. */
    static final Owner PACK = new Owner("", "");
}

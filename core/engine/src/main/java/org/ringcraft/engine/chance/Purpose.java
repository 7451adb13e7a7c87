package org.ringcraft.engine.chance;

/**
 * What a draw is for. Draws with different purposes never share a number, so adding a purpose leaves every other draw
 * as it was (streams derived from names rather than from the order of creation).
 *
 * @param name kebab-case name; it is part of the address of every draw made for this purpose and must never change
 * @param hash FNV-1a 64 of the name's UTF-8 bytes
 */
public record Purpose(String name, long hash) {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /** Returns the purpose of that name. Names are plain ASCII. */
    public static Purpose of(String name) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 0x80) {
                throw new IllegalArgumentException("The purpose '" + name + "' is not plain ASCII.");
            }
            hash = (hash ^ c) * FNV_PRIME;
        }
        return new Purpose(name, hash);
    }
}

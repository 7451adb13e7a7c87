package org.ringcraft.engine.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class PurposeTest {

    /** From the test suite published with the FNV reference code. */
    @Test
    void hashesAreFnv1a() {
        assertEquals(0xcbf29ce484222325L, Purpose.of("").hash());
        assertEquals(0xaf63dc4c8601ec8cL, Purpose.of("a").hash());
        assertEquals(0x85944171f73967e8L, Purpose.of("foobar").hash());
    }

    @Test
    void aNameOutsideAsciiIsRefused() {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> Purpose.of("réaction"));
        assertEquals("The purpose 'réaction' is not plain ASCII.", refusal.getMessage());
    }
}

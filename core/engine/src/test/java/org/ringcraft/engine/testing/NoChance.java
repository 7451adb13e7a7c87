package org.ringcraft.engine.testing;

import org.ringcraft.engine.chance.Chance;
import org.ringcraft.engine.chance.Purpose;

/** Chance for what must not draw. */
public final class NoChance implements Chance {

    @Override
    public long bits(Purpose purpose, int turn, int index) {
        throw new AssertionError("Drew for " + purpose.name() + " at turn " + turn + ", index " + index + ".");
    }
}

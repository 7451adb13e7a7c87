package org.ringcraft.engine.testing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ringcraft.engine.chance.Chance;
import org.ringcraft.engine.chance.Purpose;

/**
 * Chance that does as it is told, by purpose. Draws that nothing was said of are 0.5, and so normals are 0 and nobody
 * hangs up. As with any chance, the same address gives the same number again.
 */
public final class ScriptedChance implements Chance {

    private static final double TWO_POW_32 = 0x1p32;

    private final Map<String, Double> always = new HashMap<>();
    private final Map<String, Deque<Double>> next = new HashMap<>();
    private final Map<String, Long> drawn = new HashMap<>();
    private final List<String> asked = new ArrayList<>();

    /** Gives that number, 0..1, to every draw for the purpose that {@link #next} has no number for. */
    public ScriptedChance always(String purpose, double uniform) {
        always.put(purpose, uniform);
        return this;
    }

    /** Gives those numbers to the next draws for the purpose, in order. */
    public ScriptedChance next(String purpose, double... uniforms) {
        Deque<Double> queue = next.computeIfAbsent(purpose, any -> new ArrayDeque<>());
        for (double uniform : uniforms) {
            queue.add(uniform);
        }
        return this;
    }

    /** Returns the purposes drawn for so far, in order. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public long bits(Purpose purpose, int turn, int index) {
        String address = purpose.name() + "/" + turn + "/" + index;
        return drawn.computeIfAbsent(address, any -> {
            asked.add(purpose.name());
            Deque<Double> queue = next.get(purpose.name());
            double uniform =
                    queue == null || queue.isEmpty() ? always.getOrDefault(purpose.name(), 0.5) : queue.remove();
            return (long) (uniform * TWO_POW_32) << 32;
        });
    }
}

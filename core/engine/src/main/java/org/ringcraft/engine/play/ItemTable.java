package org.ringcraft.engine.play;

import java.util.List;

/**
 * Item analysis of one scenario.
 *
 * @param policies who played, in the order of {@link Item#byPolicy}
 * @param middling the policies whose calls give the difficulty: novice and typical, or all where neither played
 * @param items every reply, in the order of the scenario
 */
public record ItemTable(String scenario, List<String> policies, List<String> middling, List<Item> items) {

    public ItemTable {
        policies = List.copyOf(policies);
        middling = List.copyOf(middling);
        items = List.copyOf(items);
    }
}

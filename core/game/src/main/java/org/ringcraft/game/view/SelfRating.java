package org.ringcraft.game.view;

import java.util.Map;
import org.ringcraft.engine.scoring.Headline;

/** How the player marks themself before seeing the scorecard: 0..100 for each headline. */
public record SelfRating(Map<Headline, Integer> marks) {

    public SelfRating {
        marks = Map.copyOf(marks);
    }
}

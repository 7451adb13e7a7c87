package org.ringcraft.io.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringcraft.engine.scenario.Condition;
import org.ringcraft.engine.scenario.ConditionException;
import org.ringcraft.engine.scenario.ConditionParser;

class CoverTest {

    @ParameterizedTest
    @CsvSource({
        "verified; !verified, true",
        "verified; paid, false",
        "trust < 0.4; trust >= 0.4, true",
        "trust < 0.4; trust >= 0.5, false",
        "trust > 0.4; trust <= 0.4, true",
        "turn == 3; turn != 3, true",
        "verified && paid; !verified; !paid, true",
        "verified && paid; !verified, false",
        "verified || !verified, true",
        "verified, false"
    })
    void conditionsCoverEveryState(String conditions, boolean complete) throws ConditionException {
        List<Condition> parsed = new ArrayList<>();
        for (String each : conditions.split(";")) {
            parsed.add(ConditionParser.parse(each));
        }
        assertEquals(complete, Cover.isComplete(parsed));
    }

    @Test
    void tooManyFactsAreNotTried() throws ConditionException {
        StringBuilder many = new StringBuilder("!verified");
        for (int i = 0; i < 40; i++) {
            many.append(" || flag(f").append(i).append(')');
        }
        assertEquals(
                false,
                Cover.isComplete(List.of(ConditionParser.parse("verified"), ConditionParser.parse(many.toString()))));
    }

    @Test
    void nothingCoversNothing() {
        assertEquals(false, Cover.isComplete(List.of()));
        assertEquals(true, Cover.isComplete(List.of(Condition.ALWAYS)));
    }
}

package org.ringcraft.io.sheet;

import java.util.Arrays;
import java.util.List;
import org.ringcraft.engine.catalogue.AddedValue;
import org.ringcraft.engine.scenario.CustomerType;
import org.ringcraft.engine.scenario.Direction;
import org.ringcraft.engine.scenario.HandleStep;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;
import org.ringcraft.engine.scenario.QuestionType;

/** What a cell may be filled with. Those with words are closed; the others are names of things in the pack. */
enum Vocabulary {
    ANYTHING("anything"),

    MOVE("move", Move.values()),
    QUESTION("kind of question", QuestionType.values()),
    PHASE("phase", Phase.values()),
    STEP("step", HandleStep.values()),
    VALUE("kind of value", AddedValue.values()),
    DIRECTION("direction", Direction.values()),
    CUSTOMER("kind of customer", CustomerType.values()),
    YES_NO("yes or no", "yes", "no"),
    LINE_PART(
            "use of a line", "answers", "enter", "hint", "full", "guarded", "implicit", "explicit", "again", "settled"),
    BRIEF_PART("part of the brief", "situation", "goal", "target", "card"),
    DESK_PART("part of the desk", "check", "order field", "wrap-up code"),

    NODE("node"),
    NEED("need"),
    OBJECTION("objection"),
    PROPOSAL("proposal"),
    EXTRA("extra"),
    CHECK("check"),
    PERSONA("persona"),
    PRODUCT("product"),
    BENEFIT("benefit"),
    OPTION("option"),
    OFFER("offer"),
    CLAIM("claim"),
    DISCLOSURE("disclosure"),
    BREACH("breach"),
    AUTHORITY("authority item"),
    FRAGMENT("fragment"),
    TAG("need tag");

    private final String word;
    private final String words;

    Vocabulary(String word, String... words) {
        this.word = word;
        this.words = String.join("|", words);
    }

    Vocabulary(String word, Enum<?>[] words) {
        this.word = word;
        this.words = String.join("|", Arrays.stream(words).map(Enum::name).toList());
    }

    /** Returns what one of them is called in a message: {@code move}. */
    String word() {
        return word;
    }

    /** Returns the words; none when they depend on the pack. */
    List<String> words() {
        return words.isEmpty() ? List.of() : List.of(words.split("\\|"));
    }

    boolean isClosed() {
        return !words.isEmpty();
    }
}

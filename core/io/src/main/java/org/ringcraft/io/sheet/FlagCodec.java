package org.ringcraft.io.sheet;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ringcraft.io.exchange.Tree;
import org.ringcraft.io.json.JsonValue;
import org.ringcraft.io.json.JsonValue.JsonFlag;
import org.ringcraft.io.json.Quote;

/** Yes or no, and what else people write for it. */
final class FlagCodec implements Codec {

    static final FlagCodec INSTANCE = new FlagCodec();

    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x", "on", "✓", "✔");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "off", "-", "–");

    private FlagCodec() {}

    @Override
    public Optional<SheetCell> show(JsonValue value) {
        return value instanceof JsonFlag flag
                ? Optional.of(SheetCell.text(flag.value() ? "yes" : "no"))
                : Optional.empty();
    }

    @Override
    public Optional<JsonValue> read(CellAt at) {
        String text = at.text();
        String word = text.toLowerCase(Locale.ROOT);
        if (YES.contains(word) || NO.contains(word)) {
            return Optional.of(Tree.flag(YES.contains(word)));
        }
        if (!text.isEmpty()) {
            at.error(Quote.of(text) + " is neither yes nor no.", "Maybe 'yes', 'no', or nothing, which means no.");
        }
        return Optional.empty();
    }
}

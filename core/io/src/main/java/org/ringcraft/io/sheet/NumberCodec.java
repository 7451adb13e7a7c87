package org.ringcraft.io.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ringcraft.io.exchange.Tree;
import org.ringcraft.io.json.JsonValue;
import org.ringcraft.io.json.JsonValue.JsonNumber;
import org.ringcraft.io.json.Quote;

/** Numbers, as numbers or as text that looks like one. */
enum NumberCodec implements Codec {
    /** Any number. */
    NUMBER("Maybe a plain number such as 0.5."),
    /** A whole number. */
    WHOLE("Maybe a whole number."),
    /** Whole pence. */
    PENCE("Maybe in pence: 2900 for £29.");

    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d{1,12}(\\.\\d{0,15})?|\\.\\d{1,15})");
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+");
    private static final int MOST_DIGITS = 15;

    private final String cure;

    NumberCodec(String cure) {
        this.cure = cure;
    }

    @Override
    public Optional<SheetCell> show(JsonValue value) {
        if (!(value instanceof JsonNumber number)) {
            return Optional.empty();
        }
        BigDecimal exact = new BigDecimal(number.literal());
        return Math.abs(exact.precision() - exact.scale()) > MOST_DIGITS
                ? Optional.empty()
                : Optional.of(SheetCell.number(exact));
    }

    @Override
    public Optional<JsonValue> read(CellAt at) {
        SheetCell.Kind kind = at.cell().kind();
        String text = at.text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        boolean digits = kind == SheetCell.Kind.NUMBER
                || (kind == SheetCell.Kind.TEXT
                        && (PLAIN.matcher(text).matches()
                                || THOUSANDS.matcher(text).matches()));
        if (!digits) {
            at.error(
                    kind == SheetCell.Kind.DATE
                            ? "The number has become the date " + text + "."
                            : Quote.of(text) + " is not a number.",
                    cure);
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(SheetCell.plain(new BigDecimal(text.replace(",", ""))));
        if (this != NUMBER && number.stripTrailingZeros().scale() > 0) {
            at.error(Quote.of(number.toPlainString()) + " is not a whole number.", cure);
            return Optional.empty();
        }
        return Optional.of(Tree.number(SheetCell.plain(number)));
    }
}

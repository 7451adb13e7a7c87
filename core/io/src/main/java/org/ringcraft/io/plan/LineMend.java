package org.ringcraft.io.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes an expectation anew within its line: the value changes, and the author's way of writing stays. What no longer
 * comes at all becomes a comment, so that nobody loses a pin unseen.
 */
final class LineMend {

    private static final String GONE = "# no longer so: ";
    private static final Pattern VALUE = Pattern.compile("^(\\s*expect\\s+\\S+\\s+)(.*?)(\\s*)$", Pattern.DOTALL);
    private static final Pattern LIMIT =
            Pattern.compile("^(\\s*expect\\s+\\w+\\s*(?:<=|>=|==|<|>)\\s*)(\\d+(?:\\.\\d+)?)(.*)$", Pattern.DOTALL);

    private LineMend() {}

    /** Returns the line, with its line end if it had one, as it must read for the expectation to hold. */
    static String mend(String line, Plan.Expectation expectation, PlanResult.Now now) {
        if (now instanceof PlanResult.Now.Fields fields) {
            return pairs(line, fields.changed());
        } else if (now instanceof PlanResult.Now.Value value) {
            return mend(line, expectation, value.value());
        }
        int start = line.length() - line.stripLeading().length();
        return line.substring(0, start) + GONE + line.substring(start);
    }

    private static String mend(String line, Plan.Expectation expectation, String value) {
        if (expectation instanceof Plan.Expectation.View view) {
            return pairs(line, Map.of(view.key(), value));
        } else if (expectation instanceof Plan.Expectation.Figure figure) {
            return figure(line, figure.comparison(), Double.parseDouble(value));
        }
        Matcher parts = VALUE.matcher(line);
        if (!parts.matches()) {
            return line;
        }
        String old = parts.group(2);
        String written = value;
        if (expectation instanceof Plan.Expectation.Text) {
            written = old.startsWith("\"") ? '"' + value + '"' : value;
        } else if (expectation instanceof Plan.Expectation.Card || expectation instanceof Plan.Expectation.Refused) {
            written = likewise(old, value);
        }
        return parts.group(1) + written + parts.group(3);
    }

    /** Changes the values of some {@code key=value} words; the others stay as they are. */
    private static String pairs(String line, Map<String, String> changed) {
        String mended = line;
        for (Map.Entry<String, String> change : changed.entrySet()) {
            Matcher pair = Pattern.compile("(?<=\\s)" + Pattern.quote(change.getKey()) + "=((?:\"[^\"]*\"|[^\\s\"])*)")
                    .matcher(mended);
            if (pair.find()) {
                String value = likewise(pair.group(1), change.getValue());
                boolean spaced = value.isEmpty() || value.chars().anyMatch(Character::isWhitespace);
                mended = mended.substring(0, pair.start(1))
                        + (spaced ? '"' + value + '"' : value)
                        + mended.substring(pair.end(1));
            }
        }
        return mended;
    }

    /** Writes a constant as the author did: {@code NO_SALE} or {@code no-sale}. */
    private static String likewise(String old, String value) {
        boolean constant = value.matches("[A-Z][A-Z_]*");
        boolean small = !old.isEmpty() && old.equals(old.toLowerCase(Locale.ROOT));
        return constant && small ? value.toLowerCase(Locale.ROOT).replace('_', '-') : value;
    }

    /**
     * Moves a limit no further than it must, and keeps its decimals: {@code >= 85} with 82.4 becomes {@code >= 82}.
     */
    private static String figure(String line, Plan.Comparison comparison, double found) {
        Matcher parts = LIMIT.matcher(line);
        if (!parts.matches()) {
            return line;
        }
        int decimals = Math.max(0, new BigDecimal(parts.group(2)).scale());
        BigDecimal value = BigDecimal.valueOf(found);
        BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
        BigDecimal limit = switch (comparison) {
            case EQUAL ->
                value.setScale(Math.max(decimals, 3), RoundingMode.HALF_EVEN).stripTrailingZeros();
            case AT_LEAST, MORE -> value.setScale(decimals, RoundingMode.FLOOR);
            case AT_MOST, LESS -> value.setScale(decimals, RoundingMode.CEILING);
        };
        if (!comparison.holds(found, limit.doubleValue())) {
            limit = comparison == Plan.Comparison.MORE ? limit.subtract(unit) : limit.add(unit);
        }
        return limit.signum() < 0
                ? parts.group(1).replace(">", ">=") + "0" + parts.group(3)
                : parts.group(1) + limit.toPlainString() + parts.group(3);
    }
}

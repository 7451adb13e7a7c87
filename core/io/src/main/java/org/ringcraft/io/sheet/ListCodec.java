package org.ringcraft.io.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringcraft.io.exchange.Tree;
import org.ringcraft.io.json.JsonValue;
import org.ringcraft.io.json.JsonValue.JsonArray;
import org.ringcraft.io.json.JsonValue.JsonNumber;
import org.ringcraft.io.json.JsonValue.JsonObject;
import org.ringcraft.io.json.JsonValue.JsonText;
import org.ringcraft.io.json.Quote;

/** Several things in one cell. */
enum ListCodec implements Codec {
    /** Names of other things: {@code upload; price}. A comma separates them too. */
    NAMES {
        @Override
        Optional<List<String>> things(JsonValue value) {
            return TERMS.things(value);
        }

        @Override
        Optional<JsonValue> value(CellAt at, String text) {
            return Optional.of(Tree.texts(Listed.split(text, true)));
        }
    },
    /** Words, which may hold commas: {@code FTTP; up to 30, down to 10}. */
    TERMS {
        @Override
        Optional<List<String>> things(JsonValue value) {
            if (!(value instanceof JsonArray array)) {
                return Optional.empty();
            }
            List<String> things = new ArrayList<>();
            for (JsonValue element : array.elements()) {
                if (!(element instanceof JsonText text)) {
                    return Optional.empty();
                }
                things.add(text.text());
            }
            return Optional.of(things);
        }

        @Override
        Optional<JsonValue> value(CellAt at, String text) {
            return Optional.of(Tree.texts(Listed.split(text, false)));
        }
    },
    /** Numbers by name: {@code upload=0.7; price=1}. */
    NUMBERS {
        @Override
        Optional<List<String>> things(JsonValue value) {
            return pairs(value, each -> each instanceof JsonNumber number ? number.literal() : "");
        }

        @Override
        Optional<JsonValue> value(CellAt at, String text) {
            return object(at, Listed.split(text, true), "price=0.5", number -> {
                boolean plain = NUMBER.matcher(number).matches();
                return plain ? Optional.of(Tree.number(number)) : Optional.empty();
            });
        }
    },
    /** Texts by name: {@code next=verify.ask; skip=calls}. */
    TEXTS {
        @Override
        Optional<List<String>> things(JsonValue value) {
            return pairs(value, each -> each instanceof JsonText text ? text.text() : "");
        }

        @Override
        Optional<JsonValue> value(CellAt at, String text) {
            return object(at, Listed.split(text, false), "next=verify.ask", words -> Optional.of(Tree.text(words)));
        }
    },
    /** Routes: {@code worries when objections >= 1; calls odds 2; calls}. */
    ROUTES {
        @Override
        Optional<List<String>> things(JsonValue value) {
            Optional<List<JsonObject>> routes = Raw.objects(value);
            if (routes.isEmpty()) {
                return Optional.empty();
            }
            List<String> things = new ArrayList<>();
            for (JsonObject route : routes.get()) {
                Map<String, JsonValue> rest = new LinkedHashMap<>(route.members());
                String to = rest.remove("to") instanceof JsonText text ? text.text() : "";
                String odds = rest.remove("odds") instanceof JsonNumber number ? " odds " + number.literal() : "";
                String when = rest.remove("when") instanceof JsonText text ? " when " + text.text() : "";
                if (to.isBlank() || BLANK.matcher(to).find() || !rest.isEmpty()) {
                    return Optional.empty();
                }
                things.add(to + odds + when);
            }
            return Optional.of(things);
        }

        @Override
        Optional<JsonValue> value(CellAt at, String text) {
            List<JsonValue> routes = new ArrayList<>();
            for (String route : Listed.split(text, false)) {
                Matcher parts = ROUTE.matcher(route);
                if (!parts.matches()) {
                    at.error(
                            Quote.of(route) + " is not a route.",
                            "Maybe write 'node when condition' or 'node odds 2', with a semicolon between routes.");
                    return Optional.empty();
                }
                Map<String, JsonValue> members = new LinkedHashMap<>();
                Optional.ofNullable(parts.group("when"))
                        .ifPresent(when -> members.put("when", Tree.text(TextCodec.CONDITION.tidied(when.strip()))));
                Optional.ofNullable(parts.group("odds")).ifPresent(odds -> members.put("odds", Tree.number(odds)));
                members.put("to", Tree.text(parts.group("to")));
                routes.add(Tree.object(members));
            }
            return Optional.of(Tree.list(routes));
        }
    };

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d{1,15})?([eE][+-]?\\d{1,2})?");
    private static final Pattern BLANK = Pattern.compile("\\s");
    private static final Pattern ROUTE = Pattern.compile(
            "(?<to>\\S+)(?:\\s+odds\\s+(?<odds>(?:0|[1-9]\\d{0,8})(?:\\.\\d{1,9})?))?(?:\\s+(?:when|if)\\s+(?<when>.+))?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Turns the second half of a pair into a value. */
    private interface Half {
        Optional<JsonValue> value(String text);
    }

    /** Turns a value into the second half of a pair; empty when it is of the wrong kind. */
    private interface Shown {
        String text(JsonValue value);
    }

    abstract Optional<List<String>> things(JsonValue value);

    abstract Optional<JsonValue> value(CellAt at, String text);

    @Override
    public Optional<SheetCell> show(JsonValue value) {
        return things(value).map(things -> SheetCell.text(Listed.join(things)));
    }

    @Override
    public Optional<JsonValue> read(CellAt at) {
        String text = at.text();
        return text.isEmpty() ? Optional.empty() : value(at, text);
    }

    private static Optional<List<String>> pairs(JsonValue value, Shown shown) {
        if (!(value instanceof JsonObject object)) {
            return Optional.empty();
        }
        List<String> pairs = new ArrayList<>();
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            String text = shown.text(member.getValue());
            if (text.isBlank() || member.getKey().contains("=")) {
                return Optional.empty();
            }
            pairs.add(member.getKey() + "=" + text);
        }
        return Optional.of(pairs);
    }

    private static Optional<JsonValue> object(CellAt at, List<String> pairs, String example, Half half) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            String key = equals < 0 ? pair : pair.substring(0, equals).strip();
            Optional<JsonValue> value = equals < 0
                    ? Optional.empty()
                    : half.value(pair.substring(equals + 1).strip());
            if (key.isEmpty() || value.isEmpty()) {
                at.error(Quote.of(pair) + " is not understood.", "Maybe write it like '" + example + "'.");
                return Optional.empty();
            }
            if (members.putIfAbsent(key, value.get()) != null) {
                at.error(Quote.of(key) + " stands twice.", "Maybe take one of them out.");
                return Optional.empty();
            }
        }
        return Optional.of(Tree.object(members));
    }
}

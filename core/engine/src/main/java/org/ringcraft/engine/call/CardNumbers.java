package org.ringcraft.engine.call;

import java.util.regex.Pattern;

/**
 * Finds what looks like card data in free text: 13 to 19 digits in a run, or a security code by its name. No card begins
 * with 0, but a telephone number with its country may.
 */
final class CardNumbers {

    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)[1-9](?:[ -]?\\d){12,18}(?!\\d)");
    private static final Pattern CODE = Pattern.compile(
            "(?i)\\b(?:cvv2?|cvc2?|csc|security code|last three|three digits)\\W{0,3}(?:is\\W{0,2})?\\d{3,4}\\b");

    private CardNumbers() {}

    static boolean found(String text) {
        return NUMBER.matcher(text).find() || CODE.matcher(text).find();
    }
}

package org.ringcraft.io.json;

import org.ringcraft.io.json.Diagnostic.Severity;

/**
 * The kinds of mistake that packs can have. The numbers are stable: a number is never given to another mistake.
 * Hundreds: 1 names, 2 files, 3 JSON, 4 fields, 5 fragments, 6 conditions, 7 the call, 8 scoring.
 */
public enum DiagnosticCode {
    DUPLICATE_ID(101, "An id is used twice"),
    BAD_ID(102, "An id is not in kebab-case"),
    DUPLICATE_TRIGGER(103, "Two breaches have the same trigger"),
    UNKNOWN_REFERENCE(104, "Something is named that does not exist"),
    UNUSED(105, "Something is named by nobody", Severity.WARNING),

    PACK_MISSING(201, "The pack cannot be opened"),
    FILE_MISSING(202, "A file that every pack has is missing"),
    UNREADABLE(203, "A file cannot be read"),
    TOO_LARGE(204, "A file is too large"),
    UNEXPECTED_FILE(205, "A file is not part of a pack", Severity.WARNING),
    TOO_MANY(206, "A file has too many mistakes to show"),
    FORMAT(207, "The pack is written in another format"),
    OLD_FORMAT(208, "The pack is written in an older format", Severity.WARNING),

    BYTE_ORDER_MARK(301, "A file begins with a byte order mark"),
    NOT_UTF8(302, "A file is not UTF-8"),
    SYNTAX(303, "A file is not JSON"),
    DUPLICATE_KEY(304, "An object has a key twice"),
    TRAILING_DATA(305, "Something follows the end of the document"),
    TOO_DEEP(306, "Objects and lists are nested too deep"),
    NOT_FINITE(307, "A number is too large"),
    BROKEN_TEXT(308, "A text holds a character that no text should"),
    EMPTY_FILE(309, "A file is empty"),

    UNKNOWN_KEY(401, "A key is not known here"),
    MISSING_KEY(402, "A key is missing"),
    WRONG_TYPE(403, "A value is of the wrong type"),
    OUT_OF_RANGE(404, "A number is out of its range"),
    UNKNOWN_WORD(405, "A word is not one of those that may stand here"),
    BAD_DATE(406, "A date is not a date"),
    TEXT_LENGTH(407, "A text is empty or too long"),
    LIST_LENGTH(408, "A list has too few or too many elements"),
    REPEATED(409, "A list names the same thing twice"),
    PLACEHOLDER(410, "A placeholder is not known"),
    REFUSED(411, "A value does not fit the others"),
    KEYS_CLASH(412, "Keys do not go together"),

    PARAMETER_MISSING(501, "An include does not give a parameter"),
    PARAMETER_UNUSED(502, "A parameter is declared and not used"),
    PARAMETER_UNDECLARED(503, "A parameter is used and not declared"),
    PARAMETER_UNKNOWN(504, "An include gives a parameter that the fragment does not have"),
    INCLUDE_CYCLE(505, "Fragments include each other in a circle"),
    PARAMETER_AMBIGUOUS(506, "A parameter's value is also a name inside the fragment"),
    PARAMETER_OUTSIDE(507, "A parameter is used outside a fragment"),
    FRAGMENT_UNUSED(508, "A fragment is included by nobody", Severity.WARNING),

    CONDITION(601, "A condition cannot be read"),

    UNREACHABLE(701, "A node cannot be reached", Severity.WARNING),
    NO_REPLIES(702, "A node has no replies"),
    MAY_CLOSE(703, "A node may run out of replies", Severity.WARNING),
    NO_WAY_OUT(704, "No goodbye can be reached from a node", Severity.WARNING),
    OFFER_DATES(705, "An offer does not run on the day of the call"),
    NO_LINE(706, "A customer has no words for something"),
    TOO_FEW_REMARKS(707, "A persona has too few remarks"),
    VERIFICATION(708, "The checks cannot be passed"),
    IDENTITY(709, "A persona has no answer to a check"),
    UNSPOKEN_DISCLOSURE(710, "A required disclosure can be made by no reply"),
    PRICE(711, "A price differs from the catalogue's", Severity.WARNING),

    WEIGHTS(801, "Weights do not add up"),
    RULE_TYPE(802, "A scoring rule is not known"),
    COEFFICIENTS(803, "A coefficient is missing, unknown or given twice");

    private final int digits;
    private final String title;
    private final Severity severity;

    DiagnosticCode(int digits, String title) {
        this(digits, title, Severity.ERROR);
    }

    DiagnosticCode(int digits, String title, Severity severity) {
        this.digits = digits;
        this.title = title;
        this.severity = severity;
    }

    /** Returns its number, such as {@code RC104}. */
    public String number() {
        return "RC" + digits;
    }

    /** Returns what kind of mistake it is, in a few words. */
    public String title() {
        return title;
    }

    /** Returns whether such a mistake stops the pack from loading. */
    public Severity severity() {
        return severity;
    }
}

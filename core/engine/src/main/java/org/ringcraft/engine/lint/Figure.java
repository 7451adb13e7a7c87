package org.ringcraft.engine.lint;

/**
 * A figure in a text, in words or digits.
 *
 * @param unit what is counted
 * @param value how many: pence, megabits a second, gigabytes, months, days, …; a date as {@code yyyymmdd} with 0000 for a
 *     year that is not said and 00 for a day
 * @param way in which direction a speed goes
 * @param from index of its first character
 * @param to index after its last character, unit included
 * @param said the words
 * @param sentence number of its sentence, counted from 0
 */
record Figure(Unit unit, double value, Way way, int from, int to, String said, int sentence) {

    /** What is counted. */
    enum Unit {
        PENCE,
        SPEED,
        DATA,
        MONTHS,
        DAYS,
        WORKING_DAYS,
        HOURS,
        MINUTES,
        TIMES,
        PER_CENT,
        DATE,
        /** A number that stands alone. */
        PLAIN
    }

    /** The direction of a speed. */
    enum Way {
        NONE,
        DOWN,
        UP,
        BOTH
    }
}

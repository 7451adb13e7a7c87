package org.ringcraft.engine.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    private static String read(String text) {
        return Figures.in(text).stream()
                .map(figure -> String.format(
                        Locale.ROOT,
                        "%s %.0f%s",
                        figure.unit(),
                        figure.value(),
                        figure.way() == Figure.Way.NONE ? "" : " " + figure.way()))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "thirty-four pounds | PENCE 3400",
                "£34 | PENCE 3400",
                "£34.50 a month | PENCE 3450",
                "34 quid | PENCE 3400",
                "thirty-four a month | PENCE 3400",
                "nine ninety-five | PENCE 995",
                "thirty-four pounds fifty | PENCE 3450",
                "thirty-four pounds and fifty pence | PENCE 3450",
                "ninety pence | PENCE 90",
                "a hundred and twenty pounds | PENCE 12000",
                "one thousand two hundred pounds | PENCE 120000",
                "£1,200 | PENCE 120000",
                "a pound a day | ''",
                "five hundred megabits down, seventy-five up | SPEED 500 DOWN; SPEED 75 UP",
                "500 Mb/s download | SPEED 500 DOWN",
                "500mbps down | SPEED 500 DOWN",
                "uploads at about 75 megabits a second | SPEED 75 UP",
                "half a gig down | SPEED 500 DOWN",
                "a gigabit | ''",
                "one gigabit a second | SPEED 1000",
                "five hundred both ways | SPEED 500 BOTH",
                "four gigabit ports | ''",
                "twenty gig for seven pounds | DATA 20; PENCE 700",
                "20-gigabyte | DATA 20",
                "twenty-four-month | MONTHS 24",
                "two years | MONTHS 24",
                "12 or 24 months | MONTHS 12; MONTHS 24",
                "fourteen days | DAYS 14",
                "two weeks | DAYS 14",
                "ten working days | WORKING_DAYS 10",
                "two hours | HOURS 2",
                "eight times as much | TIMES 8",
                "five times a week | ''",
                "ten per cent | PER_CENT 10",
                "80 % | PER_CENT 80",
                "the thirty-first of December | DATE 1231",
                "1 April 2027 | DATE 20270401",
                "April the 1st | DATE 401",
                "next April | DATE 400",
                "You may go | ''",
                "next May | DATE 500",
                "Fibre 500 | PLAIN 500",
                "forty-two, plus twenty-five | PLAIN 42; PLAIN 25",
                "1.2.3 | ''",
            })
    void readsWhatPeopleSay(String text, String expected) {
        assertEquals(expected, read(text));
    }

    @Test
    void aFigureKnowsItsPlaceAndItsSentence() {
        List<Figure> figures = Figures.in("It is new. It costs £34 now.");
        assertEquals(1, figures.size());
        assertEquals("£34", figures.get(0).said());
        assertEquals(20, figures.get(0).from());
        assertEquals(1, figures.get(0).sentence());
    }
}

package org.ringcraft.engine.persona;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ringcraft.engine.persona.BuyingModel.Regrets;
import org.ringcraft.engine.persona.BuyingModel.Weighing;
import org.ringcraft.engine.scenario.Style;
import org.ringcraft.engine.testing.Scenes;

class BuyingModelTest {

    private static final Coefficients NUMBERS = Scenes.coefficients();
    private static final BuyingModel MODEL = new BuyingModel(NUMBERS);
    private static final Traits MIDDLING = new Traits(0.5, 0.5, 0.5, 0.5, 0.5, 0.5);
    private static final Mind NEUTRAL = new Mind(0.5, 0.8, 0.5, 0.5, 0.5);
    private static final Weighing FAIR = new Weighing(0.6, 0, false, 0, 0, 0, 0, 0);

    private static double yes(Weighing weighing) {
        return MODEL.decide(weighing, MIDDLING, NEUTRAL).yes();
    }

    private static double yes(double trust, double interest, double comprehension) {
        return MODEL.decide(FAIR, MIDDLING, new Mind(trust, 0.8, interest, comprehension, 0.5))
                .yes();
    }

    // ---------------------------------------------------------------- buying

    @Test
    void theChoiceIsALogitOverThreeOptions() {
        BuyingModel.Choice choice = MODEL.decide(FAIR, MIDDLING, NEUTRAL);
        double yes = StrictMath.exp(NUMBERS.of(Coefficient.BUY_BASE) + 0.6 * NUMBERS.of(Coefficient.BUY_FIT));
        double think = StrictMath.exp(NUMBERS.of(Coefficient.THINK_BASE) + 0.5 * NUMBERS.of(Coefficient.THINK_RISK));
        assertEquals(yes / (1 + yes + think), choice.yes(), 1e-6);
        assertEquals(think / (1 + yes + think), choice.think(), 1e-6);
    }

    @Test
    void whatSpeaksForBuying() {
        assertTrue(yes(new Weighing(0.9, 0, false, 0, 0, 0, 0, 0)) > yes(FAIR));
        assertTrue(yes(new Weighing(0.6, -0.3, false, 0, 0, 0, 0, 0)) > yes(FAIR));
        assertTrue(yes(new Weighing(0.6, 0, false, 0, 0, 0, 2, 0)) > yes(FAIR));
        assertTrue(yes(new Weighing(0.6, 0, false, 0, 0, 1, 0, 0)) > yes(FAIR), "Pressure does sell, for a while.");
        assertTrue(yes(0.8, 0.5, 0.5) > yes(FAIR));
        assertTrue(yes(0.5, 0.8, 0.5) > yes(FAIR));
        assertTrue(yes(0.5, 0.5, 0.8) > yes(FAIR));
    }

    @Test
    void whatSpeaksAgainst() {
        assertTrue(yes(new Weighing(0.3, 0, false, 0, 0, 0, 0, 0)) < yes(FAIR));
        assertTrue(yes(new Weighing(0.6, 0.3, false, 0, 0, 0, 0, 0)) < yes(FAIR));
        assertTrue(yes(new Weighing(0.6, 0, true, 0, 0, 0, 0, 0)) < yes(FAIR));
        assertTrue(yes(new Weighing(0.6, 0, false, 1, 0, 0, 0, 0)) < yes(FAIR));
        assertTrue(yes(new Weighing(0.6, 0, false, 0, 1, 0, 0, 0)) < yes(FAIR));
        assertTrue(yes(new Weighing(0.6, 0, false, 0, 0, 0, 0, 1)) < yes(FAIR));
        assertTrue(yes(new Weighing(0.6, 0, false, 2, 0, 0, 0, 0)) < yes(new Weighing(0.6, 0, false, 1, 0, 0, 0, 0)));
    }

    @Test
    void aPriceOverBudgetWeighsThreeTimesWhatOneUnderItDoes() {
        double over = logit(0.3);
        double under = logit(-0.3);
        double even = logit(0);
        assertEquals(even - over, 3 * (under - even), 1e-4);
    }

    /** Log-odds of a yes against a no; the option to think does not enter. */
    private static double logit(double overBudget) {
        BuyingModel.Choice choice =
                MODEL.decide(new Weighing(0.6, overBudget, false, 0, 0, 0, 0, 0), MIDDLING, NEUTRAL);
        return StrictMath.log(choice.yes() / (1 - choice.yes() - choice.think()));
    }

    @Test
    void thoseWhoFearRiskWantToThink() {
        Traits careful = new Traits(0.5, 0.5, 0.5, 0.5, 1, 0.5);
        assertTrue(MODEL.decide(FAIR, careful, NEUTRAL).think()
                > MODEL.decide(FAIR, MIDDLING, NEUTRAL).think());
    }

    /** Nothing that tells a style can be handed to the model: it cannot enter the purchase. */
    @Test
    void styleHasNoWayIntoThePurchase() {
        for (Method method : BuyingModel.class.getDeclaredMethods()) {
            Stream<Class<?>> types = Arrays.stream(method.getParameterTypes());
            assertTrue(types.noneMatch(BuyingModelTest::tellsStyle), method.toString());
        }
    }

    private static boolean tellsStyle(Class<?> type) {
        return type == Style.class
                || type == Customer.class
                || (type.isRecord()
                        && Arrays.stream(type.getRecordComponents()).anyMatch(each -> tellsStyle(each.getType())));
    }

    @Test
    void moodAndPatienceDoNotBuy() {
        BuyingModel.Choice glad = MODEL.decide(FAIR, MIDDLING, new Mind(0.5, 1, 0.5, 0.5, 1));
        assertEquals(glad, MODEL.decide(FAIR, MIDDLING, new Mind(0.5, 0, 0.5, 0.5, 0)));
    }

    // ---------------------------------------------------------------- extras

    @Test
    void extrasSellByFitTrustAndANamedValue() {
        double plain = MODEL.extra(0.4, false, MIDDLING, NEUTRAL);
        assertTrue(MODEL.extra(0.9, false, MIDDLING, NEUTRAL) > plain);
        assertTrue(MODEL.extra(0.4, true, MIDDLING, NEUTRAL) > plain);
        assertTrue(MODEL.extra(0.4, false, MIDDLING, new Mind(0.9, 0.8, 0.5, 0.5, 0.5)) > plain);
        assertTrue(MODEL.extra(0.4, false, new Traits(0.5, 0.5, 1, 0.5, 0.5, 0.5), NEUTRAL) < plain);
    }

    // ---------------------------------------------------------------- regrets

    private static double cancel(Regrets regrets, Mind mind) {
        return MODEL.undoing(regrets, mind).cancel();
    }

    private static double complain(Regrets regrets) {
        return MODEL.undoing(regrets, NEUTRAL).complain();
    }

    private static final Regrets NONE = new Regrets(1, 0, 0, 0, 0, false);

    @Test
    void salesThatDoNotFitOrWerePushedAreCancelled() {
        double plain = cancel(NONE, NEUTRAL);
        assertTrue(cancel(new Regrets(0.2, 0, 0, 0, 0, false), NEUTRAL) > plain);
        assertTrue(cancel(new Regrets(1, 1, 0, 0, 0, false), NEUTRAL) > plain);
        assertTrue(cancel(new Regrets(1, 0, 2, 0, 0, false), NEUTRAL) > plain);
        assertTrue(cancel(NONE, new Mind(0.5, 0.8, 0.5, 0.2, 0.5)) > plain, "Who did not follow cancels.");
        assertTrue(cancel(NONE, new Mind(0.1, 0.8, 0.5, 0.5, 0.5)) > plain);
        assertEquals(cancel(NONE, new Mind(0.6, 0, 0, 0.7, 0)), cancel(NONE, new Mind(1, 1, 1, 1, 1)));
    }

    @Test
    void falsehoodsBreachesAndUnagreedExtrasAreComplainedOf() {
        double plain = complain(NONE);
        assertTrue(complain(new Regrets(1, 0, 0, 1, 0, false)) > plain);
        assertTrue(complain(new Regrets(1, 0, 0, 0, 1, false)) > plain);
        assertTrue(complain(new Regrets(1, 1, 0, 0, 0, false)) > plain);
        assertTrue(complain(new Regrets(1, 0, 0, 0, 0, true)) > plain);
        assertEquals(plain, complain(new Regrets(0, 0, 5, 0, 0, false)));
    }

    @Test
    void theOddsOfBothTogetherStayWithinOne() {
        Regrets worst = new Regrets(0, 1, 9, 9, 9, true);
        BuyingModel.Undoing undoing = MODEL.undoing(worst, new Mind(0, 0, 0, 0, 0));
        assertTrue(undoing.cancel() >= 0 && undoing.complain() <= 1);
        assertTrue(undoing.cancel() + undoing.complain() <= 1 + 1e-9, undoing.toString());
    }

    @Test
    void theSmallOddsAreTakenFromTheFile() {
        assertEquals(NUMBERS.of(Coefficient.CARD_REFUSED), MODEL.cardRefused());
        assertEquals(0.4 * NUMBERS.of(Coefficient.WRONG_AGAIN), MODEL.wrongAgain(0.4));
        assertEquals(NUMBERS.of(Coefficient.CAUGHT_CLAIM_ODDS), MODEL.catches(1));
        assertEquals(0, MODEL.catches(0));
    }

    // ---------------------------------------------------------------- what the models are fed with

    @ParameterizedTest
    @EnumSource(Coefficient.class)
    void everyCoefficientMustBeThere(Coefficient coefficient) {
        Map<Coefficient, Double> numbers = new EnumMap<>(Coefficient.class);
        for (Coefficient each : Coefficient.values()) {
            numbers.put(each, 1.0);
        }
        assertEquals(1.0, new Coefficients(numbers).of(coefficient));
        numbers.put(coefficient, Double.NaN);
        assertThrows(IllegalArgumentException.class, () -> new Coefficients(numbers));
        numbers.remove(coefficient);
        IllegalArgumentException trouble =
                assertThrows(IllegalArgumentException.class, () -> new Coefficients(numbers));
        assertEquals(
                "The coefficient '" + coefficient.key() + "' is null. Maybe the model file leaves it out.",
                trouble.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "-0.2, 0",
        "1.2, 1",
        "0.1234564, 0.123456",
        "0.1234566, 0.123457",
        "0, 0",
        "1, 1",
        "Infinity, 1",
        "-Infinity, 0"
    })
    void aMindIsKeptInRangeAndInSteps(double value, double settled) {
        assertEquals(settled, Mind.settle(value));
        assertEquals(settled, new Mind(value, 0, 0, 0, 0).trust());
    }

    @Test
    void aSpreadHasTheMomentsItNames() {
        Spread spread = new Spread(0.3, 0.1);
        double a = spread.alpha();
        double b = spread.beta();
        assertEquals(0.3, a / (a + b), 1e-12);
        assertEquals(0.1, Math.sqrt(a * b / ((a + b) * (a + b) * (a + b + 1))), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.5", "0, 0.1", "1, 0.1", "-0.1, 0", "1.1, 0", "0.5, -0.1", "NaN, 0.1", "0.5, NaN", "0.01, 0.2"})
    void aSpreadThatDoesNotFitIsRefused(double mean, double sd) {
        IllegalArgumentException trouble = assertThrows(IllegalArgumentException.class, () -> new Spread(mean, sd));
        assertEquals(
                "A spread of mean " + mean + " and sd " + sd
                        + " does not fit in 0..1. Maybe use a smaller sd, or 0 for a fixed value.",
                trouble.getMessage());
    }
}

package org.ringcraft.engine.lint;

import java.time.LocalDate;
import org.ringcraft.engine.catalogue.Product;
import org.ringcraft.engine.scenario.Scenario;

/** Price rises that are not ahead of the customer on the day of the call. */
final class PastRise implements LintPass.OfScenario {

    private static final LintRule RULE = LintRule.warning(926, "past-price-rise", "A price rise lies behind the call");

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        Scenario scenario = scene.scenario();
        for (Product product : scene.content().catalogue().products()) {
            if (!scenario.products().contains(product.id())) {
                continue;
            }
            LocalDate before = scenario.date();
            for (Product.Rise rise : product.price().rises()) {
                Subject subject = Subject.of(Subject.Kind.PRODUCT, product.id()).at("price");
                if (!rise.on().isAfter(scenario.date())) {
                    smells.add(
                            subject,
                            "The price of '" + product.id() + "' rises on " + rise.on()
                                    + ", which is not after the call in '" + scenario.id() + "' on " + scenario.date()
                                    + ".",
                            "Maybe the price should hold the rise already, and the list only those to come.");
                } else if (!rise.on().isAfter(before)) {
                    smells.add(
                            subject,
                            "The rises of '" + product.id() + "' are not in the order of their dates: " + rise.on()
                                    + " stands after " + before + ".",
                            "Maybe a date is wrong.");
                }
                if (rise.addPence() <= 0) {
                    smells.add(
                            subject,
                            "The price of '" + product.id() + "' rises by " + rise.addPence() + " pence on " + rise.on()
                                    + ".",
                            "Maybe the sum is missing.");
                }
                before = rise.on();
            }
        }
    }
}

package org.ringcraft.engine.lint;

import org.ringcraft.engine.catalogue.Offer;
import org.ringcraft.engine.catalogue.Product;

/** Offers that save the customer nothing. */
final class DearOffer implements LintPass.OfPack {

    private static final LintRule RULE = LintRule.warning(925, "offer-not-cheaper", "An offer is no bargain");

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(LintContent content, Smells smells) {
        for (Offer offer : content.catalogue().offers()) {
            for (Product product : content.catalogue().products()) {
                if (product.id().equals(offer.product())
                        && offer.monthlyPence() >= product.price().monthlyPence()) {
                    smells.add(
                            Subject.of(Subject.Kind.OFFER, offer.id()).at("monthlyPence"),
                            "The offer '" + offer.id() + "' costs " + offer.monthlyPence()
                                    + " pence a month, the product '" + product.id() + "' without it "
                                    + product.price().monthlyPence() + ".",
                            "Maybe one of the prices is out of date.");
                }
            }
        }
    }
}

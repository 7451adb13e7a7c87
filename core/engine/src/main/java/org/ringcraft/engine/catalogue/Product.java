package org.ringcraft.engine.catalogue;

import java.time.LocalDate;
import java.util.List;

/**
 * Something the centre sells.
 *
 * @param kind family that rule packs refer to, such as {@code broadband}
 */
public record Product(
        String id,
        String name,
        String kind,
        String summary,
        List<Feature> features,
        List<Benefit> benefits,
        List<Option> options,
        Price price,
        List<String> terms,
        List<String> exclusions,
        List<AddOn> addOns) {

    public Product {
        features = List.copyOf(features);
        benefits = List.copyOf(benefits);
        options = List.copyOf(options);
        terms = List.copyOf(terms);
        exclusions = List.copyOf(exclusions);
        addOns = List.copyOf(addOns);
    }

    /** What the product is or has. */
    public record Feature(String id, String text) {}

    /**
     * What a feature does for somebody.
     *
     * @param feature id of the feature it comes from
     * @param need need tag that it answers
     * @param suits kind of customer whom it suits, in words
     */
    public record Benefit(String id, String feature, String text, String need, String suits) {}

    /** A choice within the product. {@code monthlyPence} is added to the price. */
    public record Option(String id, String name, int monthlyPence, String text) {}

    /** Price in pence, minimum term in months, and the rises that the contract already fixes. */
    public record Price(int monthlyPence, int setupPence, int termMonths, List<Rise> rises) {
        public Price {
            rises = List.copyOf(rises);
        }
    }

    /** A rise in pounds and pence on a known date. */
    public record Rise(LocalDate on, int addPence) {}

    /** Another product that goes with this one, and how it adds value. */
    public record AddOn(String product, AddedValue value, String why) {}
}

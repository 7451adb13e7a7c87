package org.ringcraft.engine.lint;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ringcraft.engine.catalogue.AuthorityItem;
import org.ringcraft.engine.catalogue.Offer;
import org.ringcraft.engine.catalogue.Product;
import org.ringcraft.engine.lint.Figure.Unit;

/** Texts of the catalogue whose figures are not those of its own fields. */
final class CatalogueAgainstItself implements LintPass.OfPack {

    private static final LintRule RULE =
            LintRule.error(953, "catalogue-against-itself", "The catalogue contradicts itself");

    /** What a benefit takes over from its feature. Speeds are left out: a benefit may say what a call needs. */
    private static final Set<Unit> TAKEN_OVER = EnumSet.of(Unit.PENCE, Unit.TIMES, Unit.DATA, Unit.MONTHS);

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(LintContent content, Smells smells) {
        for (Product product : content.catalogue().products()) {
            List<Offer> offers = content.catalogue().offers().stream()
                    .filter(offer -> offer.product().equals(product.id()))
                    .toList();
            new OneProduct(product, offers, smells).check();
        }
        content.catalogue().authority().forEach(item -> check(item, smells));
    }

    private static void check(AuthorityItem item, Smells smells) {
        List<Figure> prices = Figures.in(item.issue()).stream()
                .filter(figure -> figure.unit() == Unit.PENCE)
                .toList();
        if (item.limitPence() > 0
                && !prices.isEmpty()
                && prices.stream().noneMatch(figure -> figure.value() == item.limitPence())) {
            smells.add(
                    Subject.of(Subject.Kind.AUTHORITY, item.id()).at("limitPence"),
                    "The authority item '" + item.id() + "' speaks of "
                            + prices.get(0).said() + ", but its limit is " + item.limitPence() + " pence.",
                    "Maybe one of them is out of date.");
        }
    }

    /** One product with its offers. */
    private static final class OneProduct {

        private final Product product;
        private final List<Offer> offers;
        private final Smells smells;
        private final Facts fields = new Facts();
        private final Facts features = new Facts();

        OneProduct(Product product, List<Offer> offers, Smells smells) {
            this.product = product;
            this.offers = offers;
            this.smells = smells;
            Product.Price price = product.price();
            KnownFigures.prices(fields, price.monthlyPence(), price.rises());
            fields.add(Unit.PENCE, price.setupPence());
            fields.add(Unit.MONTHS, price.termMonths());
            for (Offer offer : offers) {
                KnownFigures.prices(fields, offer.monthlyPence(), price.rises());
                fields.addSaving(price.monthlyPence() - offer.monthlyPence());
            }
            for (Product.Option option : product.options()) {
                fields.add(Unit.PENCE, option.monthlyPence());
                fields.add(Unit.PENCE, price.monthlyPence() + option.monthlyPence());
                Figures.in(option.name() + " " + option.text()).stream()
                        .filter(figure -> figure.unit() == Unit.MONTHS)
                        .forEach(figure -> fields.add(figure, false));
            }
            product.features().forEach(feature -> features.addText(feature.text()));
        }

        void check() {
            figures("summary", product.summary(), features, EnumSet.of(Unit.SPEED, Unit.DATA));
            figures("summary", product.summary(), fields, EnumSet.of(Unit.PENCE, Unit.MONTHS));
            for (Product.Feature feature : product.features()) {
                figures("features", feature.text(), fields, EnumSet.of(Unit.PENCE, Unit.MONTHS));
            }
            product.benefits().forEach(this::benefit);
            product.terms().forEach(this::term);
            product.options().forEach(this::option);
            offers.forEach(this::offer);
        }

        private void figures(String key, String text, Facts facts, Set<Unit> units) {
            for (Figure figure : Figures.in(text)) {
                boolean known = facts.of(figure.unit()).isEmpty() && figure.unit() != Unit.PENCE;
                if (units.contains(figure.unit()) && !known && !facts.know(figure)) {
                    report(key, text, figure, facts.told(figure.unit()));
                    return;
                }
            }
        }

        private void report(String key, String text, Figure figure, String instead) {
            smells.add(
                    Subject.of(Subject.Kind.PRODUCT, product.id()).at(key),
                    "The product '" + product.id() + "' says '" + figure.said() + "' in \"" + text
                            + "\", but elsewhere in the catalogue it is " + instead + ".",
                    "Maybe one of them is out of date.");
        }

        /** A benefit says in other words what its feature says. */
        private void benefit(Product.Benefit benefit) {
            String feature = product.features().stream()
                    .filter(each -> each.id().equals(benefit.feature()))
                    .map(Product.Feature::text)
                    .findFirst()
                    .orElse("");
            for (Unit unit : TAKEN_OVER) {
                List<Figure> said = of(unit, benefit.text());
                Facts known = new Facts();
                of(unit, feature).forEach(figure -> known.add(figure, false));
                boolean meets = said.stream().anyMatch(known::know) || differenceMeets(said, known, unit);
                if (!said.isEmpty() && !known.of(unit).isEmpty() && !meets) {
                    report("benefits", benefit.text(), said.get(0), known.told(unit));
                }
            }
        }

        private static boolean differenceMeets(List<Figure> said, Facts known, Unit unit) {
            return said.stream()
                    .anyMatch(one -> said.stream()
                            .anyMatch(other -> known.of(unit).contains(Math.abs(one.value() - other.value()))));
        }

        private static List<Figure> of(Unit unit, String text) {
            return Figures.in(text).stream()
                    .filter(figure -> figure.unit() == unit)
                    .toList();
        }

        /** Rises and the minimum term stand both in words and in fields. */
        private void term(String term) {
            boolean rise = term.contains("goes up") || term.contains("rises by") || term.contains("increases by");
            boolean minimum = term.startsWith("Minimum term");
            for (Figure figure : Figures.in(term)) {
                boolean held = (rise && (figure.unit() == Unit.PENCE || figure.unit() == Unit.DATE))
                        || (minimum && figure.unit() == Unit.MONTHS);
                boolean fits = figure.unit() == Unit.PENCE ? fields.riseBy(figure.value()) : fields.know(figure);
                if (held && !fits && !product.price().rises().isEmpty()) {
                    report("terms", term, figure, fields.told(figure.unit()));
                    return;
                }
            }
        }

        private void option(Product.Option option) {
            double full = product.price().monthlyPence() + option.monthlyPence();
            List<Figure> monthly = of(Unit.PENCE, option.text()).stream()
                    .filter(figure -> option.text().startsWith(" a month", figure.to()))
                    .toList();
            for (Figure figure : monthly) {
                if (figure.value() != full && figure.value() != option.monthlyPence()) {
                    Facts known = new Facts();
                    known.add(Unit.PENCE, full);
                    report("options", option.text(), figure, known.told(Unit.PENCE));
                }
            }
        }

        private void offer(Offer offer) {
            Facts known = new Facts();
            known.add(Unit.PENCE, offer.monthlyPence());
            known.add(Unit.PENCE, product.price().monthlyPence());
            known.add(Unit.PENCE, product.price().monthlyPence() - offer.monthlyPence());
            known.add(Unit.PENCE, product.price().setupPence());
            KnownFigures.date(known, offer.from());
            KnownFigures.date(known, offer.until());
            List<Figure> figures = Figures.in(offer.text());
            List<Figure> prices = figures.stream()
                    .filter(figure -> figure.unit() == Unit.PENCE)
                    .toList();
            for (Figure figure : figures) {
                boolean held = figure.unit() == Unit.PENCE || figure.unit() == Unit.DATE;
                if (held && !known.know(figure)) {
                    report(offer, figure, known);
                    return;
                }
            }
            if (!prices.isEmpty() && prices.stream().noneMatch(figure -> figure.value() == offer.monthlyPence())) {
                report(offer, prices.get(0), known);
            }
        }

        private void report(Offer offer, Figure figure, Facts known) {
            smells.add(
                    Subject.of(Subject.Kind.OFFER, offer.id()).at("text"),
                    "The offer '" + offer.id() + "' says '" + figure.said() + "', but its fields say "
                            + known.told(figure.unit()) + ".",
                    "Maybe one of them is out of date.");
        }
    }
}

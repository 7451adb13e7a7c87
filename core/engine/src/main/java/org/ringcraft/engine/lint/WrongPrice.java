package org.ringcraft.engine.lint;

import java.util.Locale;
import java.util.Optional;
import org.ringcraft.engine.catalogue.Offer;
import org.ringcraft.engine.catalogue.Product;
import org.ringcraft.engine.scenario.Scenario;

/** Proposals and extras that cost another sum than the catalogue says. */
final class WrongPrice implements LintPass.OfScenario {

    private static final LintRule RULE =
            LintRule.error(954, "wrong-price", "A proposal or an extra does not cost what the catalogue says");

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        for (Scenario.Proposal proposal : scene.scenario().proposals()) {
            product(scene, proposal.product()).ifPresent(product -> check(scene, proposal, product, smells));
        }
        for (Scenario.Extra extra : scene.scenario().extras()) {
            product(scene, extra.product()).ifPresent(product -> check(scene, extra, product, smells));
        }
    }

    private static Optional<Product> product(Scene scene, String id) {
        return scene.content().catalogue().products().stream()
                .filter(product -> product.id().equals(id))
                .findFirst();
    }

    private static void check(Scene scene, Scenario.Proposal proposal, Product product, Smells smells) {
        int options = product.options().stream()
                .filter(option -> proposal.options().contains(option.id()))
                .mapToInt(Product.Option::monthlyPence)
                .sum();
        int base = scene.content().catalogue().offers().stream()
                .filter(offer -> proposal.offer().filter(offer.id()::equals).isPresent())
                .mapToInt(Offer::monthlyPence)
                .findFirst()
                .orElse(product.price().monthlyPence());
        Subject subject = scene.subject(Subject.Kind.PROPOSAL, proposal.id());
        if (proposal.monthlyPence() != base + options) {
            smells.add(
                    subject.at("monthlyPence"),
                    "The proposal '" + proposal.id() + "' costs " + pounds(proposal.monthlyPence())
                            + " a month; by the catalogue " + product.name() + " so chosen costs "
                            + pounds(base + options) + ".",
                    "Maybe one of them is out of date, or an option or an offer is missing.");
        }
        Facts known = new Facts();
        known.add(Figure.Unit.MONTHS, product.price().termMonths());
        known.add(Figure.Unit.PENCE, product.price().setupPence());
        Facts chosen = new Facts();
        product.options().stream()
                .filter(option -> proposal.options().contains(option.id()))
                .forEach(option -> chosen.addText(option.name()).addText(option.text()));
        Facts term = chosen.of(Figure.Unit.MONTHS).isEmpty() ? known : chosen;
        if (!term.of(Figure.Unit.MONTHS).contains((double) proposal.termMonths())) {
            smells.add(
                    subject.at("termMonths"),
                    "The proposal '" + proposal.id() + "' runs for " + proposal.termMonths()
                            + " months; by the catalogue it is " + term.told(Figure.Unit.MONTHS) + ".",
                    "Maybe an option is missing.");
        }
        Facts setup = chosen.of(Figure.Unit.PENCE).isEmpty() ? known : chosen;
        boolean free = setup == chosen
                && proposal.setupPence() == product.price().setupPence()
                && product.options().stream()
                        .noneMatch(option -> proposal.options().contains(option.id())
                                && option.text().toLowerCase(Locale.ROOT).contains("set-up"));
        if (!free && !setup.of(Figure.Unit.PENCE).contains((double) proposal.setupPence())) {
            smells.add(
                    subject.at("setupPence"),
                    "The proposal '" + proposal.id() + "' costs " + pounds(proposal.setupPence())
                            + " to set up; by the catalogue it is " + setup.told(Figure.Unit.PENCE) + ".",
                    "Maybe one of them is out of date.");
        }
    }

    private static void check(Scene scene, Scenario.Extra extra, Product product, Smells smells) {
        boolean offered = scene.content().catalogue().offers().stream()
                .anyMatch(offer -> offer.product().equals(product.id())
                        && offer.monthlyPence() == extra.monthlyPence()
                        && offer.runsOn(scene.scenario().date()));
        boolean option = product.options().stream()
                .anyMatch(each -> product.price().monthlyPence() + each.monthlyPence() == extra.monthlyPence());
        if (extra.monthlyPence() != product.price().monthlyPence() && !offered && !option) {
            smells.add(
                    scene.subject(Subject.Kind.EXTRA, extra.id()).at("monthlyPence"),
                    "The extra '" + extra.id() + "' costs " + pounds(extra.monthlyPence())
                            + " a month; by the catalogue " + product.name() + " costs "
                            + pounds(product.price().monthlyPence())
                            + ", and no offer that runs on the day of the call makes it that.",
                    "Maybe one of them is out of date.");
        }
    }

    private static String pounds(int pence) {
        return String.format(Locale.ROOT, "£%.2f", pence / 100.0);
    }
}

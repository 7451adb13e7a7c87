package org.ringcraft.engine.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ringcraft.engine.catalogue.Catalogue;
import org.ringcraft.engine.catalogue.Offer;
import org.ringcraft.engine.catalogue.Product;
import org.ringcraft.engine.lint.Figure.Unit;
import org.ringcraft.engine.scenario.Scenario;

/** What the catalogue says in figures, product by product, and by what names its products go. */
final class KnownFigures {

    private final Map<String, Product> products = new LinkedHashMap<>();
    private final Map<String, Facts> facts = new LinkedHashMap<>();
    private final Map<String, List<Offer>> offers = new LinkedHashMap<>();
    private final Map<String, List<List<String>>> names = new LinkedHashMap<>();
    private final Map<String, Set<String>> families = new LinkedHashMap<>();
    private final Map<Set<String>, Facts> unions = new HashMap<>();

    KnownFigures(Catalogue catalogue) {
        for (Product product : catalogue.products()) {
            products.put(product.id(), product);
            offers.put(product.id(), new ArrayList<>());
        }
        for (Offer offer : catalogue.offers()) {
            offers.getOrDefault(offer.product(), new ArrayList<>()).add(offer);
        }
        for (Product product : catalogue.products()) {
            facts.put(product.id(), facts(product));
            List<String> full = Wording.phrase(product.name());
            List<List<String>> all = new ArrayList<>();
            all.add(full);
            all.add(Wording.phrase(product.id().replace('-', ' ')));
            names.put(product.id(), all);
            if (full.size() > 1) {
                families.computeIfAbsent(full.get(0), key -> new LinkedHashSet<>())
                        .add(product.id());
            }
        }
        // What all products of one maker are called says nothing about which is meant.
        families.values().removeIf(family -> family.size() < 2);
    }

    private Facts facts(Product product) {
        Facts known = new Facts();
        Product.Price price = product.price();
        prices(known, price.monthlyPence(), price.rises());
        known.add(Unit.PENCE, price.setupPence());
        known.add(Unit.MONTHS, price.termMonths());
        known.addText(product.name()).addText(product.summary());
        product.features().forEach(feature -> known.addText(feature.text()));
        product.benefits().forEach(benefit -> known.addText(benefit.text()));
        for (Product.Option option : product.options()) {
            known.add(Unit.PENCE, option.monthlyPence());
            known.addText(option.name()).addText(option.text());
        }
        product.terms().forEach(known::addText);
        product.exclusions().forEach(known::addText);
        for (Offer offer : offers.getOrDefault(product.id(), List.of())) {
            prices(known, offer.monthlyPence(), price.rises());
            known.addSaving(Math.abs(price.monthlyPence() - offer.monthlyPence()));
            date(known, offer.from());
            date(known, offer.until());
            known.addText(offer.text());
        }
        return known;
    }

    /** A price with its rises, and how much each of them is. */
    static void prices(Facts known, int monthlyPence, List<Product.Rise> rises) {
        int now = monthlyPence;
        known.add(Unit.PENCE, now);
        for (Product.Rise rise : rises) {
            now += rise.addPence();
            known.add(Unit.PENCE, now);
            known.addRise(rise.addPence());
            date(known, rise.on());
        }
    }

    static void date(Facts known, LocalDate date) {
        known.add(Unit.DATE, date.getYear() * 10_000.0 + date.getMonthValue() * 100 + date.getDayOfMonth());
    }

    /** Returns what the catalogue says of these products; of all of them when there are none. */
    Facts of(Collection<String> ids) {
        return unions.computeIfAbsent(Set.copyOf(ids), this::union);
    }

    private Facts union(Set<String> ids) {
        Facts all = new Facts();
        for (Map.Entry<String, Facts> each : facts.entrySet()) {
            if (ids.isEmpty() || ids.contains(each.getKey())) {
                all.addAll(each.getValue(), true);
            }
        }
        return all;
    }

    /** Returns what a proposal costs and how long it lasts. */
    Facts of(Scenario.Proposal proposal) {
        Facts known = new Facts();
        Product product = products.get(proposal.product());
        prices(
                known,
                proposal.monthlyPence(),
                product == null ? List.of() : product.price().rises());
        known.add(Unit.PENCE, proposal.setupPence());
        known.add(Unit.MONTHS, proposal.termMonths());
        return known;
    }

    /** Returns what a product costs for a term of that many months; nothing when it is not sold so. */
    Facts of(String id, double months) {
        Facts known = new Facts();
        Product product = products.get(id);
        if (product == null) {
            return known;
        }
        Product.Price price = product.price();
        if (price.termMonths() == months) {
            prices(known, price.monthlyPence(), price.rises());
            known.add(Unit.PENCE, price.setupPence());
            for (Offer offer : offers.getOrDefault(id, List.of())) {
                prices(known, offer.monthlyPence(), price.rises());
                known.addSaving(price.monthlyPence() - offer.monthlyPence());
            }
        }
        for (Product.Option option : product.options()) {
            List<Figure> figures = Figures.in(option.text());
            if (figures.stream().anyMatch(each -> each.unit() == Unit.MONTHS && each.value() == months)) {
                prices(known, price.monthlyPence() + option.monthlyPence(), price.rises());
                known.addText(option.text());
            }
        }
        return known;
    }

    /**
     * Returns a figure of a text that belongs to no product named in its sentence, nor, where none is named there, to any
     * named in the whole text; empty when all are right. Prices beside one product and one term are that term's.
     */
    Optional<Figure> wrong(String text, Collection<Unit> units) {
        Wording wording = Wording.of(text);
        List<Figure> figures = Figures.in(wording);
        for (Figure figure : figures) {
            Set<String> here = named(wording, figure.sentence());
            Set<String> about = here.isEmpty() ? named(wording, -1) : here;
            if (units.contains(figure.unit()) && !fits(figure, about, figures, text)) {
                return Optional.of(figure);
            }
        }
        return Optional.empty();
    }

    private boolean fits(Figure figure, Set<String> about, List<Figure> figures, String text) {
        Facts known = of(about);
        if (figure.unit() == Unit.PENCE && Facts.saves(text, figure)) {
            return known.save(figure.value());
        }
        List<Double> terms = figures.stream()
                .filter(each -> each.unit() == Unit.MONTHS && each.sentence() == figure.sentence())
                .map(Figure::value)
                .distinct()
                .toList();
        if (figure.unit() == Unit.PENCE && about.size() == 1 && terms.size() == 1) {
            Facts atTerm = of(about.iterator().next(), terms.get(0));
            if (!atTerm.of(Unit.PENCE).isEmpty()) {
                return atTerm.know(figure) || totals(about).contains(figure.value());
            }
        }
        return known.know(figure) || known.guarantee(figure.value());
    }

    /** Returns the prices of the offers on these products, and by how much they are cheaper. */
    Facts offered(Collection<String> ids) {
        Facts known = new Facts();
        for (Product product : products.values()) {
            for (Offer offer : offers.getOrDefault(product.id(), List.of())) {
                if (ids.contains(product.id())) {
                    known.add(Unit.PENCE, offer.monthlyPence());
                    known.addSaving(product.price().monthlyPence() - offer.monthlyPence());
                }
            }
        }
        return known;
    }

    /** Returns sums over a term: what a product costs in all, and what an offer saves in all, in pence. */
    Set<Double> totals(Collection<String> ids) {
        Set<Double> totals = new TreeSet<>();
        for (Product product : products.values()) {
            if (ids.isEmpty() || ids.contains(product.id())) {
                double full = product.price().monthlyPence();
                for (int term : List.of(12, product.price().termMonths())) {
                    totals.add(full * term);
                    for (Offer offer : offers.getOrDefault(product.id(), List.of())) {
                        totals.add((double) offer.monthlyPence() * term);
                        totals.add((full - offer.monthlyPence()) * term);
                    }
                    product.options().forEach(option -> totals.add((full + option.monthlyPence()) * term));
                }
            }
        }
        return totals;
    }

    /** Returns the products named in a sentence of a text; with a negative number in all of it. */
    Set<String> named(Wording text, int sentence) {
        Set<String> named = new LinkedHashSet<>();
        for (int i = 0; i < text.words().size(); i++) {
            if (sentence >= 0 && text.words().get(i).sentence() != sentence) {
                continue;
            }
            Set<String> here = new LinkedHashSet<>();
            for (Map.Entry<String, List<List<String>>> product : names.entrySet()) {
                for (List<String> name : product.getValue()) {
                    boolean byNumber = text.lower(i - 1).equals("the")
                            && Character.isDigit(text.lower(i).charAt(0))
                            && name.contains(text.lower(i));
                    if (byNumber || text.has(i, name)) {
                        here.add(product.getKey());
                    }
                }
            }
            boolean start = i == 0
                    || text.words().get(i).sentence() != text.words().get(i - 1).sentence();
            String written = text.words().get(i).written();
            boolean loud = written.length() > 1 && written.equals(written.toUpperCase(Locale.ROOT));
            if (here.isEmpty() && text.words().get(i).capital() && (!start || loud)) {
                here.addAll(families.getOrDefault(text.lower(i), Set.of()));
            }
            named.addAll(here);
        }
        return named;
    }

    /** Tells whether the number is part of a product's name where it stands, or of the name of something else. */
    boolean inName(Wording text, Figure figure) {
        for (int i = 1; i < text.words().size(); i++) {
            Wording.Word word = text.words().get(i);
            if (word.from() == figure.from()) {
                Wording.Word before = text.words().get(i - 1);
                boolean digits = Character.isDigit(word.written().charAt(0));
                return digits && before.capital() && before.sentence() == word.sentence() && text.goesOn(i);
            }
        }
        return false;
    }

    /** Tells whether a product goes by that number: {@code the 500}. */
    boolean isNumberOfAName(String digits) {
        return names.values().stream().anyMatch(all -> all.get(0).contains(digits));
    }

    /** Tells whether a product's family is named there with a number that none of the family has: {@code Fibre 300}. */
    boolean unknownMember(Wording text, Figure figure) {
        if (!inName(text, figure)) {
            return false;
        }
        for (int i = 1; i < text.words().size(); i++) {
            if (text.words().get(i).from() == figure.from() && families.containsKey(text.lower(i - 1))) {
                int at = i;
                return names.values().stream().flatMap(List::stream).noneMatch(name -> text.has(at - 1, name));
            }
        }
        return false;
    }

    /** Returns the kinds of these products. */
    Set<String> kinds(Collection<String> ids) {
        Set<String> kinds = new LinkedHashSet<>();
        products.values().stream()
                .filter(product -> ids.contains(product.id()))
                .forEach(product -> kinds.add(product.kind()));
        return kinds;
    }

    String name(Collection<String> ids) {
        List<String> all = new ArrayList<>();
        for (Product product : products.values()) {
            if (ids.contains(product.id())) {
                all.add(product.name());
            }
        }
        return all.isEmpty() ? "any product" : String.join(", ", all);
    }
}

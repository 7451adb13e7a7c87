package org.ringcraft.engine.lint;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.ringcraft.engine.catalogue.AuthorityItem;
import org.ringcraft.engine.catalogue.Catalogue;
import org.ringcraft.engine.catalogue.Claim;
import org.ringcraft.engine.catalogue.Offer;
import org.ringcraft.engine.catalogue.Product;
import org.ringcraft.engine.catalogue.RulePack;
import org.ringcraft.engine.persona.Persona;
import org.ringcraft.engine.persona.Remark;
import org.ringcraft.engine.scenario.Scenario;
import org.ringcraft.engine.scoring.Rubric;

/**
 * The texts of a pack that a player reads or hears, each with a key by which a translation names it, such as {@code
 * scenario/working-from-home/reply/old-line}. Names of people and of products stay as they are. Goes through content with
 * a function of key and text; what the function returns takes the text's place.
 */
public final class PackTexts {

    private final BinaryOperator<String> change;

    /**
     * @param change takes the key and the text, and returns the text to put there
     */
    public PackTexts(BinaryOperator<String> change) {
        this.change = change;
    }

    /** Returns all texts by key: scenario after scenario, then the personas, the catalogue, the rules, the rubrics. */
    public static Map<String, String> of(LintContent content) {
        Map<String, String> texts = new LinkedHashMap<>();
        PackTexts reader = new PackTexts((key, text) -> {
            if (!text.isEmpty()) {
                texts.put(key, text);
            }
            return text;
        });
        content.scenarios().forEach(reader::scenario);
        content.personas().forEach(reader::persona);
        reader.catalogue(content.catalogue());
        content.rulePacks().forEach(reader::rules);
        content.rubrics().forEach(reader::rubric);
        return texts;
    }

    private String text(String key, String text) {
        return change.apply(key, text);
    }

    private static <T> List<T> each(List<T> all, Function<T, T> change) {
        return all.stream().map(change).toList();
    }

    private List<String> numbered(String key, List<String> texts) {
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            changed.add(text(key + "/" + (i + 1), texts.get(i)));
        }
        return changed;
    }

    public Scenario scenario(Scenario scenario) {
        return new ScenarioTexts("scenario/" + scenario.id() + "/", change).of(scenario);
    }

    public Persona persona(Persona persona) {
        String key = "persona/" + persona.id() + "/";
        ScenarioTexts lines = new ScenarioTexts(key, change);
        Map<Remark, List<org.ringcraft.engine.scenario.Line>> remarks = new EnumMap<>(Remark.class);
        for (Remark remark : Remark.values()) {
            if (persona.remarks().containsKey(remark)) {
                remarks.put(remark, lines.lines(persona.remarks().get(remark)));
            }
        }
        List<Persona.Answer> answers = each(
                persona.identity().fields(),
                answer -> new Persona.Answer(
                        answer.field(),
                        answer.record(),
                        text(key + "identity/" + answer.field(), answer.says()),
                        answer.wrong()
                                .map(wrong -> new Persona.WrongAnswer(
                                        wrong.odds(),
                                        wrong.value(),
                                        text(key + "identity/" + answer.field() + "/wrong", wrong.says())))));
        return new Persona(
                persona.id(),
                persona.name(),
                persona.first(),
                persona.formal(),
                persona.pronouns(),
                persona.age(),
                text(key + "about", persona.about()),
                persona.portrait(),
                persona.wordsPerMinute(),
                persona.traits(),
                persona.style(),
                persona.shift().map(shift -> new Persona.Shift(shift.when(), shift.style(), lines.line(shift.line()))),
                persona.start(),
                persona.circumstances(),
                persona.objections(),
                new Persona.Identity(persona.identity().accountName(), answers),
                remarks);
    }

    public Catalogue catalogue(Catalogue catalogue) {
        return new Catalogue(
                each(catalogue.products(), this::product),
                each(catalogue.offers(), this::offer),
                each(
                        catalogue.claims(),
                        claim -> new Claim(
                                claim.id(),
                                text("claim/" + claim.id() + "/text", claim.text()),
                                claim.isTrue(),
                                text("claim/" + claim.id() + "/why", claim.why()))),
                each(
                        catalogue.authority(),
                        item -> new AuthorityItem(
                                item.id(),
                                text("authority/" + item.id() + "/issue", item.issue()),
                                item.negotiable(),
                                item.limitPence(),
                                text("authority/" + item.id() + "/trade", item.trade()),
                                text("authority/" + item.id() + "/why", item.why()))));
    }

    private Product product(Product product) {
        String key = "product/" + product.id() + "/";
        return new Product(
                product.id(),
                product.name(),
                product.kind(),
                text(key + "summary", product.summary()),
                each(
                        product.features(),
                        feature -> new Product.Feature(
                                feature.id(), text(key + "feature/" + feature.id(), feature.text()))),
                each(
                        product.benefits(),
                        benefit -> new Product.Benefit(
                                benefit.id(),
                                benefit.feature(),
                                text(key + "benefit/" + benefit.id(), benefit.text()),
                                benefit.need(),
                                text(key + "benefit/" + benefit.id() + "/suits", benefit.suits()))),
                each(
                        product.options(),
                        option -> new Product.Option(
                                option.id(),
                                text(key + "option/" + option.id() + "/name", option.name()),
                                option.monthlyPence(),
                                text(key + "option/" + option.id(), option.text()))),
                product.price(),
                numbered(key + "term", product.terms()),
                numbered(key + "exclusion", product.exclusions()),
                each(
                        product.addOns(),
                        addOn -> new Product.AddOn(
                                addOn.product(), addOn.value(), text(key + "add-on/" + addOn.product(), addOn.why()))));
    }

    private Offer offer(Offer offer) {
        String key = "offer/" + offer.id() + "/";
        return new Offer(
                offer.id(),
                offer.product(),
                text(key + "name", offer.name()),
                offer.from(),
                offer.until(),
                offer.monthlyPence(),
                text(key + "text", offer.text()),
                text(key + "eligibility", offer.eligibility()));
    }

    public RulePack rules(RulePack rules) {
        String key = "rules/" + rules.id() + "/";
        return new RulePack(
                rules.id(),
                text(key + "law", rules.law()),
                text(key + "formerly", rules.formerly()),
                rules.from(),
                rules.until(),
                rules.source(),
                rules.checked(),
                each(
                        rules.disclosures(),
                        each -> new RulePack.Disclosure(
                                each.id(),
                                text(key + "disclosure/" + each.id(), each.title()),
                                each.by(),
                                text(key + "disclosure/" + each.id() + "/why", each.why()),
                                each.products(),
                                each.directions(),
                                each.required(),
                                each.mentions())),
                each(
                        rules.breaches(),
                        breach -> new RulePack.Breach(
                                breach.id(),
                                text(key + "breach/" + breach.id(), breach.title()),
                                breach.severity(),
                                text(key + "breach/" + breach.id() + "/cure", breach.cure()),
                                breach.trigger())),
                new RulePack.Consequences(
                        numbered(key + "business", rules.consequences().business()),
                        numbered(key + "person", rules.consequences().person())));
    }

    public Rubric rubric(Rubric rubric) {
        String key = "rubric/" + rubric.id() + "/";
        List<Rubric.Section> sections = each(
                rubric.sections(),
                section -> new Rubric.Section(
                        section.id(),
                        text(key + "section/" + section.id(), section.title()),
                        section.weight(),
                        section.headline(),
                        each(section.lines(), line -> line(key + "line/" + line.id(), line))));
        return new Rubric(
                rubric.id(), rubric.version(), text(key + "title", rubric.title()), rubric.passMark(), sections);
    }

    private Rubric.Line line(String key, Rubric.Line line) {
        Rubric.Explanations explain = line.explain();
        return new Rubric.Line(
                line.id(),
                text(key, line.title()),
                line.weight(),
                line.fatal(),
                line.afterYes(),
                line.criteria(),
                line.rule(),
                new Rubric.Explanations(
                        text(key + "/full", explain.full()),
                        text(key + "/half", explain.half()),
                        text(key + "/none", explain.none()),
                        text(key + "/na", explain.na())));
    }
}

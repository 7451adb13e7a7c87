package org.ringcraft.io.pack;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ringcraft.engine.catalogue.Catalogue;
import org.ringcraft.engine.catalogue.Deadline;
import org.ringcraft.engine.catalogue.Offer;
import org.ringcraft.engine.catalogue.Product;
import org.ringcraft.engine.catalogue.RulePack;
import org.ringcraft.engine.persona.Persona;
import org.ringcraft.engine.scenario.Line;
import org.ringcraft.engine.scenario.Need;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.Objection;
import org.ringcraft.engine.scenario.Reply;
import org.ringcraft.engine.scenario.Scenario;
import org.ringcraft.io.json.DiagnosticCode;
import org.ringcraft.io.json.Quote;
import org.ringcraft.io.json.Reporter;

/** What must hold in a scenario as a whole, once all of its names lead somewhere. */
final class ScenarioCheck {

    private final ScenarioReader.Read read;
    private final Scenario scenario;
    private final Names names;
    private final Catalogue catalogue;

    ScenarioCheck(ScenarioReader.Read read, Names names, Catalogue catalogue) {
        this.read = read;
        this.scenario = read.scenario();
        this.names = names;
        this.catalogue = catalogue;
    }

    /** Checks what does not depend on who rings. */
    void check(List<RulePack> rules) {
        limits(rules);
        if (!names.isDoubtful(Kind.NODE, read.owner())) {
            new GraphCheck(read, names).check();
            disclosures(rules);
            names.remarkUnused(Kind.PROPOSAL, read.owner(), "is proposed by no reply");
            names.remarkUnused(Kind.EXTRA, read.owner(), "is offered by no reply");
            checksAsked();
        }
        for (Scenario.Proposal proposal : scenario.proposals()) {
            for (Offer offer : catalogue.offers()) {
                if (proposal.offer().isPresent() && proposal.offer().get().equals(offer.id())) {
                    offer(proposal, offer);
                }
            }
        }
    }

    /** A compiled call keeps sets of these in the bits of one number. */
    private void limits(List<RulePack> rules) {
        for (Kind kind : List.of(
                Kind.NEED, Kind.OBJECTION, Kind.PROPOSAL, Kind.EXTRA, Kind.CHECK, Kind.ORDER_FIELD, Kind.FLAG)) {
            limit(kind, names.ids(kind, read.owner()).size());
        }
        int disclosures = 0;
        for (RulePack rule : rules) {
            disclosures += rule.inForceOn(scenario.date()) ? rule.disclosures().size() : 0;
        }
        limit(Kind.DISCLOSURE, disclosures);
    }

    private void limit(Kind kind, int count) {
        if (count > Long.SIZE) {
            read.place()
                    .report(
                            DiagnosticCode.LIST_LENGTH,
                            "The scenario has " + count + " of the kind " + kind.word() + "; the most is " + Long.SIZE
                                    + ".",
                            "Maybe split the scenario.");
        }
    }

    private void disclosures(List<RulePack> rules) {
        Set<String> made = new HashSet<>();
        for (Node node : scenario.nodes()) {
            for (Reply reply : node.replies()) {
                made.addAll(reply.act().discloses());
            }
        }
        Set<String> kinds = new HashSet<>();
        for (Product product : catalogue.products()) {
            if (scenario.products().contains(product.id())) {
                kinds.add(product.kind());
            }
        }
        for (RulePack rule : rules) {
            for (RulePack.Disclosure disclosure : rule.disclosures()) {
                if (rule.inForceOn(scenario.date()) && isOwed(disclosure, kinds) && !made.contains(disclosure.id())) {
                    read.place()
                            .report(
                                    DiagnosticCode.UNSPOKEN_DISCLOSURE,
                                    "No reply makes the disclosure '" + disclosure.id() + "', which the rule pack '"
                                            + rule.id() + "' requires by " + disclosure.by() + ".",
                                    "Maybe add a reply with \"discloses\": [\"" + disclosure.id() + "\"].");
                }
            }
        }
    }

    private boolean isOwed(RulePack.Disclosure disclosure, Set<String> kinds) {
        boolean sold = !scenario.proposals().isEmpty()
                || (disclosure.by() != Deadline.ORDER && disclosure.by() != Deadline.PAYMENT);
        boolean forKind = disclosure.products().isEmpty() || !Collections.disjoint(disclosure.products(), kinds);
        boolean forDirection = disclosure.directions().isEmpty()
                || disclosure.directions().contains(scenario.direction().name());
        return disclosure.required() && sold && forKind && forDirection;
    }

    private void checksAsked() {
        Set<String> asked = new HashSet<>();
        for (Node node : scenario.nodes()) {
            for (Reply reply : node.replies()) {
                reply.act().asks().ifPresent(asked::add);
            }
        }
        int possible = 0;
        for (Scenario.Field field : scenario.verification().fields()) {
            possible += asked.contains(field.id()) ? 1 : 0;
        }
        if (possible < scenario.verification().required()) {
            read.at("verification")
                    .report(
                            DiagnosticCode.VERIFICATION,
                            scenario.verification().required() + " checks must match, but replies ask for " + possible
                                    + " of them only.",
                            "Maybe a reply with \"asks\" is missing.");
        }
    }

    private void offer(Scenario.Proposal proposal, Offer offer) {
        Place place = proposal(proposal);
        if (!offer.runsOn(scenario.date())) {
            place.report(
                    DiagnosticCode.OFFER_DATES,
                    "The proposal '" + proposal.id() + "' uses the offer '" + offer.id() + "', which runs from "
                            + offer.from() + " until " + offer.until() + "; the call is on " + scenario.date() + ".",
                    "Maybe take the offer out of the proposal.");
        }
        if (!offer.product().equals(proposal.product())) {
            place.report(
                    DiagnosticCode.REFUSED,
                    "The offer '" + offer.id() + "' is for '" + offer.product() + "', the proposal '" + proposal.id()
                            + "' for '" + proposal.product() + "'.",
                    "Maybe another offer.");
        } else if (proposal.options().isEmpty() && offer.monthlyPence() != proposal.monthlyPence()) {
            place.report(
                    DiagnosticCode.PRICE,
                    "The proposal '" + proposal.id() + "' costs " + proposal.monthlyPence() + " pence a month, its"
                            + " offer '" + offer.id() + "' " + offer.monthlyPence() + ".",
                    "Maybe one of them is out of date.");
        }
    }

    private Place proposal(Scenario.Proposal proposal) {
        return names.ids(Kind.PROPOSAL, read.owner()).getOrDefault(proposal.id(), read.at("proposals"));
    }

    /** Checks what depends on who rings. */
    void check(PersonaReader.Read persona) {
        String id = persona.persona().id();
        for (PersonaReader.Mentioned mention : persona.mentions()) {
            Place place = mention.place();
            Reporter reporter = place.reporter().via(", where the persona '" + id + "' plays");
            names.mention(mention.kind(), read.owner(), mention.id(), new Place(reporter, place.path()));
        }
        Set<String> answers = new HashSet<>();
        for (Persona.Answer answer : persona.persona().identity().fields()) {
            answers.add(answer.field());
        }
        for (Scenario.Field field : scenario.verification().fields()) {
            if (!answers.contains(field.id())) {
                persona.identity()
                        .report(
                                DiagnosticCode.IDENTITY,
                                "The persona '" + id + "' has no answer to the check " + Quote.of(field.id()) + " of "
                                        + read.place().reporter().file() + ".",
                                "Maybe add it to the identity's fields.");
            }
        }
        words(persona.persona());
    }

    private void words(Persona persona) {
        for (Need need : scenario.needs()) {
            if (need.weightFor(persona.id()) > 0) {
                words(need.hint(), "hint", Kind.NEED, need.id(), persona);
                words(need.full(), "full", Kind.NEED, need.id(), persona);
                words(need.guarded(), "guarded", Kind.NEED, need.id(), persona);
            }
        }
        Set<String> raised = new HashSet<>();
        for (Persona.Tendency tendency : persona.objections()) {
            raised.add(tendency.objection());
        }
        for (Objection objection : scenario.objections()) {
            if (raised.contains(objection.id())) {
                words(objection.implicit(), "implicit", Kind.OBJECTION, objection.id(), persona);
                words(objection.explicit(), "explicit", Kind.OBJECTION, objection.id(), persona);
                words(objection.again(), "again", Kind.OBJECTION, objection.id(), persona);
                words(objection.settled(), "settled", Kind.OBJECTION, objection.id(), persona);
            }
        }
    }

    private void words(List<Line> lines, String key, Kind kind, String id, Persona persona) {
        for (Line line : lines) {
            if (line.who().isEmpty() || line.who().contains(persona.id())) {
                return;
            }
        }
        if (!lines.isEmpty()) {
            names.ids(kind, read.owner())
                    .getOrDefault(id, read.place())
                    .report(
                            DiagnosticCode.NO_LINE,
                            "The persona '" + persona.id() + "' has no line in '" + key + "' of the " + kind.word()
                                    + " '" + id + "'.",
                            "Maybe add one without 'who', or one for the persona.");
        }
    }
}

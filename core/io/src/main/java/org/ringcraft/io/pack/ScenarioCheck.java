package org.ringcraft.io.pack;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ringcraft.engine.catalogue.Catalogue;
import org.ringcraft.engine.catalogue.Deadline;
import org.ringcraft.engine.catalogue.Offer;
import org.ringcraft.engine.catalogue.Product;
import org.ringcraft.engine.catalogue.RulePack;
import org.ringcraft.engine.persona.Persona;
import org.ringcraft.engine.scenario.Condition;
import org.ringcraft.engine.scenario.Line;
import org.ringcraft.engine.scenario.Need;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.Objection;
import org.ringcraft.engine.scenario.Reply;
import org.ringcraft.engine.scenario.Scenario;
import org.ringcraft.io.json.DiagnosticCode;
import org.ringcraft.io.json.Quote;

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
            ways();
            closing();
            disclosures(rules);
            names.remarkUnused(Kind.PROPOSAL, read.owner(), "is proposed by no reply");
            names.remarkUnused(Kind.EXTRA, read.owner(), "is offered by no reply");
            checksAsked();
        }
        for (Scenario.Proposal proposal : scenario.proposals()) {
            proposal.offer().ifPresent(offer -> offer(proposal, offer));
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

    private Place node(String id) {
        return names.ids(Kind.NODE, read.owner()).getOrDefault(id, read.at("nodes"));
    }

    private Map<String, Set<String>> graph() {
        Map<String, Set<String>> ways = new LinkedHashMap<>();
        for (Node node : scenario.nodes()) {
            Set<String> next = ways.computeIfAbsent(node.id(), id -> new HashSet<>());
            node.replies().forEach(reply -> reply.routes().forEach(route -> next.add(route.to())));
        }
        return ways;
    }

    private void ways() {
        Map<String, Set<String>> ways = graph();
        if (ways.containsKey(scenario.start())) {
            Set<String> reached = from(Set.of(scenario.start()), ways);
            ways.keySet().stream()
                    .filter(id -> !reached.contains(id))
                    .forEach(id -> node(id).report(
                                    DiagnosticCode.UNREACHABLE,
                                    "The node " + Quote.of(id) + " cannot be reached from '" + scenario.start() + "'"
                                            + read.owner().label() + ".",
                                    "Maybe a reply should lead to it."));
        }
        Set<String> endings = new HashSet<>();
        for (Node node : scenario.nodes()) {
            if (node.replies().stream().anyMatch(Reply::ends)) {
                endings.add(node.id());
            }
        }
        Map<String, Set<String>> back = new HashMap<>();
        ways.forEach((id, next) -> next.forEach(
                to -> back.computeIfAbsent(to, key -> new HashSet<>()).add(id)));
        Set<String> ending = from(endings, back);
        ways.keySet().stream()
                .filter(id -> !ending.contains(id))
                .forEach(id -> node(id).report(
                                DiagnosticCode.NO_WAY_OUT,
                                "From the node " + Quote.of(id) + " no reply that ends the call can be reached"
                                        + read.owner().label() + ".",
                                "Maybe a reply should have \"ends\": true."));
    }

    private static Set<String> from(Set<String> starts, Map<String, Set<String>> ways) {
        Set<String> reached = new HashSet<>(starts);
        Deque<String> open = new ArrayDeque<>(starts);
        while (!open.isEmpty()) {
            for (String next : ways.getOrDefault(open.remove(), Set.of())) {
                if (reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached;
    }

    /**
     * A node keeps a reply open for sure if those that stay open after being said, or cannot be said twice because the
     * call never comes back, cover every state.
     */
    private void closing() {
        Map<String, Set<String>> ways = graph();
        for (Node node : scenario.nodes()) {
            boolean returns = from(
                            ways.getOrDefault(node.id(), Set.of()).stream()
                                    .filter(next -> !next.equals(node.id()))
                                    .collect(Collectors.toSet()),
                            ways)
                    .contains(node.id());
            List<Condition> open = node.replies().stream()
                    .filter(reply -> reply.repeatable() || reply.ends() || (!returns && leavesFor(reply, node.id())))
                    .map(Reply::when)
                    .toList();
            if (!node.replies().isEmpty() && !Cover.isComplete(open)) {
                node(node.id())
                        .report(
                                DiagnosticCode.MAY_CLOSE,
                                "The node " + Quote.of(node.id())
                                        + " may run out of replies: none that can be said again is open in every"
                                        + " state" + read.owner().label() + ".",
                                "Maybe give one without a condition \"repeat\": true.");
            }
        }
    }

    private static boolean leavesFor(Reply reply, String node) {
        return !reply.routes().isEmpty()
                && reply.routes().stream().noneMatch(route -> route.to().equals(node))
                && Cover.isComplete(
                        reply.routes().stream().map(Reply.Route::when).toList());
    }

    private void disclosures(List<RulePack> rules) {
        Set<String> made = new HashSet<>();
        for (Node node : scenario.nodes()) {
            node.replies().forEach(reply -> made.addAll(reply.act().discloses()));
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
        boolean forKind = disclosure.products().isEmpty()
                || disclosure.products().stream().anyMatch(kinds::contains);
        boolean forDirection = disclosure.directions().isEmpty()
                || disclosure.directions().contains(scenario.direction().name());
        return disclosure.required() && sold && forKind && forDirection;
    }

    private void checksAsked() {
        Set<String> asked = new HashSet<>();
        for (Node node : scenario.nodes()) {
            node.replies().forEach(reply -> reply.act().asks().ifPresent(asked::add));
        }
        long possible = scenario.verification().fields().stream()
                .filter(field -> asked.contains(field.id()))
                .count();
        if (possible < scenario.verification().required()) {
            read.at("verification")
                    .report(
                            DiagnosticCode.VERIFICATION,
                            scenario.verification().required() + " checks must match, but replies ask for " + possible
                                    + " of them only.",
                            "Maybe a reply with \"asks\" is missing.");
        }
    }

    private void offer(Scenario.Proposal proposal, String id) {
        Optional<Offer> found = catalogue.offers().stream()
                .filter(offer -> offer.id().equals(id))
                .findFirst();
        if (found.isEmpty()) {
            return;
        }
        Offer offer = found.get();
        Place place = proposal(proposal);
        if (!offer.runsOn(scenario.date())) {
            place.report(
                    DiagnosticCode.OFFER_DATES,
                    "The proposal '" + proposal.id() + "' uses the offer '" + id + "', which runs from " + offer.from()
                            + " until " + offer.until() + "; the call is on " + scenario.date() + ".",
                    "Maybe take the offer out of the proposal.");
        }
        if (!offer.product().equals(proposal.product())) {
            place.report(
                    DiagnosticCode.REFUSED,
                    "The offer '" + id + "' is for '" + offer.product() + "', the proposal '" + proposal.id()
                            + "' for '" + proposal.product() + "'.",
                    "Maybe another offer.");
        } else if (proposal.options().isEmpty() && offer.monthlyPence() != proposal.monthlyPence()) {
            place.report(
                    DiagnosticCode.PRICE,
                    "The proposal '" + proposal.id() + "' costs " + proposal.monthlyPence() + " pence a month, its"
                            + " offer '" + id + "' " + offer.monthlyPence() + ".",
                    "Maybe one of them is out of date.");
        }
    }

    private Place proposal(Scenario.Proposal proposal) {
        return names.ids(Kind.PROPOSAL, read.owner()).getOrDefault(proposal.id(), read.at("proposals"));
    }

    /** Checks what depends on who rings. */
    void check(PersonaReader.Read persona) {
        String id = persona.persona().id();
        persona.mentions()
                .forEach(mention -> names.mention(
                        mention.kind(),
                        read.owner(),
                        mention.id(),
                        new Place(
                                mention.place().reporter().via(", where the persona '" + id + "' plays"),
                                mention.place().path())));
        Set<String> answers = new HashSet<>();
        persona.persona().identity().fields().forEach(answer -> answers.add(answer.field()));
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
        for (Objection objection : scenario.objections()) {
            boolean raised = persona.objections().stream()
                    .anyMatch(tendency -> tendency.objection().equals(objection.id()));
            if (raised) {
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

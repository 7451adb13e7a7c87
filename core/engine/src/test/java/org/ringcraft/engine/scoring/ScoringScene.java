package org.ringcraft.engine.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ringcraft.engine.call.CallScript;
import org.ringcraft.engine.catalogue.AddedValue;
import org.ringcraft.engine.catalogue.AuthorityItem;
import org.ringcraft.engine.catalogue.Catalogue;
import org.ringcraft.engine.catalogue.Claim;
import org.ringcraft.engine.catalogue.Deadline;
import org.ringcraft.engine.catalogue.Product;
import org.ringcraft.engine.catalogue.RulePack;
import org.ringcraft.engine.catalogue.Severity;
import org.ringcraft.engine.persona.Coefficient;
import org.ringcraft.engine.persona.Coefficients;
import org.ringcraft.engine.persona.Persona;
import org.ringcraft.engine.persona.Spread;
import org.ringcraft.engine.scenario.Condition;
import org.ringcraft.engine.scenario.CustomerType;
import org.ringcraft.engine.scenario.Direction;
import org.ringcraft.engine.scenario.Line;
import org.ringcraft.engine.scenario.Need;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.Objection;
import org.ringcraft.engine.scenario.Phase;
import org.ringcraft.engine.scenario.Reply;
import org.ringcraft.engine.scenario.Scenario;

/**
 * A scene to score: a fixed desk, customer and law, with the replies that a test needs. Scoring is a fold over the log,
 * so nothing is played here: a {@link ScoringCall} writes the log by hand.
 *
 * <p>The customer needs {@code speed} (weight 2), {@code price} and {@code wifi} (1 each); {@code telly} is somebody
 * else's need. Every phase has one node, named after it in lower case. Two checks must match. The law asks for {@code
 * identity} and {@code notice} before the substance and for {@code total-price}, {@code term} and {@code cancelling}
 * before the order. The claim {@code true} is true and {@code false} is not.
 */
final class ScoringScene {

    static final String LAW = "Fair Calls Act";

    private final CallScript script;

    ScoringScene(ReplyDraft... drafts) {
        this(Map.of("speed", 2.0, "price", 1.0, "wifi", 1.0, "telly", 0.0), drafts);
    }

    private ScoringScene(Map<String, Double> weights, ReplyDraft... drafts) {
        script =
                CallScript.compile(scenario(weights, drafts), persona(), catalogue(), List.of(rules()), coefficients());
    }

    /** A scene whose customer needs nothing of what the scenario knows. */
    static ScoringScene contented(ReplyDraft... drafts) {
        return new ScoringScene(Map.of("speed", 0.0, "price", 0.0, "wifi", 0.0, "telly", 0.0), drafts);
    }

    CallScript script() {
        return script;
    }

    /** Begins a log: event 1 is that the call was answered, event 2 is who rang. The call is in phase OPEN. */
    ScoringCall call() {
        return new ScoringCall(script);
    }

    static String node(Phase phase) {
        return phase.name().toLowerCase(Locale.ROOT);
    }

    private static Scenario scenario(Map<String, Double> weights, ReplyDraft... drafts) {
        return new Scenario(
                "scene",
                "A scene",
                "",
                Direction.INBOUND,
                CustomerType.CONSUMER,
                LocalDate.of(2026, 11, 2),
                List.of("fibre"),
                List.of("ada"),
                new Scenario.Brief("", "", "", List.of()),
                3_000,
                new Scenario.Verification(
                        List.of(
                                new Scenario.Field("postcode", "Postcode"),
                                new Scenario.Field("born", "Date of birth")),
                        2),
                List.of(
                        need("speed", "Fast Uploads", weights),
                        need("price", "A Fair Price", weights),
                        need("wifi", "Wi-Fi Upstairs", weights),
                        need("telly", "Television", weights)),
                List.of(objection("dear"), objection("long")),
                List.of(
                        new Scenario.Proposal(
                                "fibre-24",
                                "Fibre",
                                "fibre",
                                List.of(),
                                Optional.empty(),
                                3_000,
                                0,
                                24,
                                Map.of("speed", 1.0)),
                        new Scenario.Proposal(
                                "fibre-12",
                                "Fibre",
                                "fibre",
                                List.of(),
                                Optional.empty(),
                                3_500,
                                0,
                                12,
                                Map.of("speed", 1.0))),
                List.of(
                        new Scenario.Extra(
                                "mesh", "Mesh", "fibre", 500, AddedValue.MORE_USE, Map.of("wifi", 0.9, "price", 0.2)),
                        new Scenario.Extra("sim", "Sim", "fibre", 800, AddedValue.MORE_VALUE, Map.of("telly", 1.0))),
                List.of(
                        new Scenario.OrderField("proposal", "Order", true, List.of(), ""),
                        new Scenario.OrderField("extra", "Extra", false, List.of(), "")),
                List.of(new Scenario.Disposition("sale", "Sale"), new Scenario.Disposition("no-sale", "No sale")),
                node(Phase.OPEN),
                nodes(drafts));
    }

    private static List<Node> nodes(ReplyDraft... drafts) {
        List<Node> nodes = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            List<Reply> replies = Arrays.stream(drafts)
                    .filter(draft -> draft.phase == phase)
                    .map(ReplyDraft::reply)
                    .toList();
            nodes.add(
                    new Node(node(phase), phase, phase == Phase.OPEN ? lines() : List.of(), replies, Optional.empty()));
        }
        return nodes;
    }

    /** What the customer can say: {@code speed-cue} hints at a need, {@code speed-told} tells it, {@code dear-said} objects. */
    private static List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (String need : List.of("speed", "price", "wifi", "telly")) {
            lines.add(line(need + "-cue", List.of(need), List.of(), Optional.empty()));
            lines.add(line(need + "-told", List.of(), List.of(need), Optional.empty()));
        }
        lines.add(line("dear-said", List.of(), List.of(), Optional.of("dear")));
        lines.add(line("small-talk", List.of(), List.of(), Optional.empty()));
        return lines;
    }

    private static Line line(String id, List<String> hints, List<String> reveals, Optional<String> raises) {
        return new Line(id, "I say " + id, Condition.ALWAYS, 1, List.of(), hints, reveals, raises);
    }

    private static Need need(String id, String title, Map<String, Double> weights) {
        return new Need(
                id,
                id,
                title,
                false,
                false,
                weights.getOrDefault(id, 0.0),
                Map.of(),
                0.5,
                List.of(),
                List.of(),
                List.of());
    }

    private static Objection objection(String id) {
        return new Objection(id, id, List.of(), List.of(), List.of(), List.of());
    }

    private static Persona persona() {
        Spread middle = new Spread(0.5, 0);
        return new Persona(
                "ada",
                "Ada Pole",
                "Ada",
                "Mrs Pole",
                "she",
                40,
                "",
                "",
                120,
                new Persona.TraitSpreads(middle, middle, middle, middle, middle, middle),
                new Persona.StyleSpreads(middle, middle, middle, middle),
                Optional.empty(),
                new Persona.MindSpreads(middle, middle, middle, middle, middle),
                Set.of(),
                List.of(),
                new Persona.Identity(
                        "A Pole",
                        List.of(
                                new Persona.Answer("postcode", "AB1 2CD", "It's AB1 2CD.", Optional.empty()),
                                new Persona.Answer("born", "1 May 1986", "The first of May 1986.", Optional.empty()))),
                Map.of());
    }

    private static Catalogue catalogue() {
        return new Catalogue(
                List.of(new Product(
                        "fibre",
                        "Fibre",
                        "broadband",
                        "",
                        List.of(),
                        List.of(),
                        List.of(),
                        new Product.Price(3_000, 0, 24, List.of()),
                        List.of(),
                        List.of(),
                        List.of())),
                List.of(),
                List.of(new Claim("true", "", true, ""), new Claim("false", "", false, "")),
                List.of(
                        new AuthorityItem("setup-fee", "", true, 2_000, "", ""),
                        new AuthorityItem("price-rise", "", false, 0, "", "")));
    }

    private static RulePack rules() {
        return new RulePack(
                "fair",
                LAW,
                "",
                LocalDate.of(2020, 1, 1),
                null,
                "",
                "2026-11",
                List.of(
                        disclosure("identity", "Who Calls", Deadline.SUBSTANCE, true),
                        disclosure("notice", "Recording", Deadline.SUBSTANCE, true),
                        disclosure("headline-price", "Price A Month", Deadline.ORDER, false),
                        disclosure("total-price", "Total Price", Deadline.ORDER, true),
                        disclosure("term", "Minimum Term", Deadline.ORDER, true),
                        disclosure("cancelling", "Right To Cancel", Deadline.ORDER, true),
                        disclosure("card-safety", "Safe Payment", Deadline.PAYMENT, true),
                        disclosure("in-writing", "In Writing", Deadline.END, true)),
                List.of(
                        breach("fatal-breach", Severity.FATAL),
                        breach("major-breach", Severity.MAJOR),
                        breach("minor-breach", Severity.MINOR)),
                new RulePack.Consequences(List.of(), List.of()));
    }

    private static RulePack.Disclosure disclosure(String id, String title, Deadline by, boolean required) {
        return new RulePack.Disclosure(id, title, by, "", List.of(), List.of(), required, List.of());
    }

    private static RulePack.Breach breach(String id, Severity severity) {
        return new RulePack.Breach(id, "Title of " + id, severity, "Cure of " + id, Optional.empty());
    }

    private static Coefficients coefficients() {
        Map<Coefficient, Double> all = new EnumMap<>(Coefficient.class);
        for (Coefficient coefficient : Coefficient.values()) {
            all.put(coefficient, 0.5);
        }
        return new Coefficients(all);
    }
}

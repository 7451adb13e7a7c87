package org.ringcraft.engine.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringcraft.engine.call.CallScript;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.engine.catalogue.AddedValue;
import org.ringcraft.engine.catalogue.AuthorityItem;
import org.ringcraft.engine.catalogue.Catalogue;
import org.ringcraft.engine.catalogue.Claim;
import org.ringcraft.engine.catalogue.Deadline;
import org.ringcraft.engine.catalogue.ProcedureTrigger;
import org.ringcraft.engine.catalogue.Product;
import org.ringcraft.engine.catalogue.RulePack;
import org.ringcraft.engine.catalogue.Severity;
import org.ringcraft.engine.persona.Coefficient;
import org.ringcraft.engine.persona.Coefficients;
import org.ringcraft.engine.scenario.Condition;
import org.ringcraft.engine.scenario.ConditionException;
import org.ringcraft.engine.scenario.ConditionParser;
import org.ringcraft.engine.scenario.CustomerType;
import org.ringcraft.engine.scenario.Direction;
import org.ringcraft.engine.scenario.HandleStep;
import org.ringcraft.engine.scenario.Mode;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Need;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.Objection;
import org.ringcraft.engine.scenario.Phase;
import org.ringcraft.engine.scenario.QuestionType;
import org.ringcraft.engine.scenario.Scenario;
import org.ringcraft.engine.scenario.Style;

/**
 * A small, complete call to test the engine with: somebody who works from home asks for a better line.
 *
 * <pre>
 * opening --greet--> hub (checks, needs) --on--> deal (offers, objections, extras, closes) --to-pay--> pay --done--> end
 *                     ^-----------------back----/
 * </pre>
 *
 * Needs: {@code upload} (guard 0.4), {@code cost} (guard 0.45), {@code backup} (the hidden reason, guard 0.6) and the
 * wish {@code gift}, which persona {@code sam} does not have. Objections {@code price} and {@code contract}. Proposals
 * {@code fibre-100} (12 months, under budget) and {@code fibre-500} (24 months, over it). Extras {@code router} and
 * {@code cover}. Lines of needs and objections are called {@code <id>.hint}, {@code <id>.full}, {@code <id>.again} and
 * so on; remarks {@code sam.<remark>}.
 */
public final class Scenes {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final Pattern NUMBER = Pattern.compile("\"name\": \"([a-z-]+)\",\\s+\"value\": (-?[0-9.]+)");
    private static final Map<Coefficient, Double> NUMBERS = read(Path.of("assets/packs/core-uk/model.json"));

    private Scenes() {}

    /** A call in which only the player's choices matter: a person without spreads, objections, mistakes or shifts. */
    public static SceneBuilder plain() {
        return nodes(new SceneBuilder(new PersonaBuilder("sam")));
    }

    /** The same with all that chance can do: a varied person who objects, errs, and changes their way of talking. */
    public static SceneBuilder lively() {
        return plain().persona(sam -> sam.varied()
                .objects("price", 0.6, 0.4)
                .objects("contract", 0.5, 0.6)
                .wrong("postcode", 0.25, "BS1 4DT", "B S one, four D T, I think.")
                .shift("knows(upload) || turn >= 14", new Style(0.3, 0.8, 0.4, 0.2)));
    }

    /** A call in practice with that seed. */
    public static CallSetup setup(CallScript script, long seed) {
        return setup(script, seed, Mode.PRACTICE);
    }

    public static CallSetup setup(CallScript script, long seed, Mode mode) {
        return new CallSetup(
                "small",
                "1",
                script.scenario().id(),
                script.persona().id(),
                "none",
                "1",
                mode,
                seed,
                "Ringlight",
                "Alex");
    }

    public static ReplyBuilder reply(String id, Move move, String text) {
        return new ReplyBuilder(id, move, text);
    }

    public static LineBuilder line(String id, String text) {
        return new LineBuilder(id, text);
    }

    /** Reads a condition; an empty one always holds. */
    public static Condition condition(String text) {
        try {
            return text.isEmpty() ? Condition.ALWAYS : ConditionParser.parse(text);
        } catch (ConditionException e) {
            throw new IllegalArgumentException(text + ": " + e.getMessage(), e);
        }
    }

    // ---------------------------------------------------------------- numbers

    /** Returns the numbers of the core pack. */
    public static Coefficients coefficients() {
        return new Coefficients(NUMBERS);
    }

    static Map<Coefficient, Double> numbers() {
        return new EnumMap<>(NUMBERS);
    }

    /** Reads the values of the real model file, so that tests and game cannot drift apart. The engine has no JSON. */
    private static Map<Coefficient, Double> read(Path inRepository) {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve(inRepository))) {
            root = root.getParent();
            if (root == null) {
                throw new IllegalStateException(inRepository + " is not above the working folder.");
            }
        }
        Map<Coefficient, Double> numbers = new EnumMap<>(Coefficient.class);
        try {
            Matcher matcher = NUMBER.matcher(Files.readString(root.resolve(inRepository)));
            while (matcher.find()) {
                String constant = matcher.group(1).toUpperCase(Locale.ROOT).replace('-', '_');
                numbers.put(Coefficient.valueOf(constant), Double.valueOf(matcher.group(2)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return numbers;
    }

    // ---------------------------------------------------------------- catalogue and rules

    static Catalogue catalogue() {
        Product fibre = new Product(
                "fibre",
                "Fibre",
                "broadband",
                "A faster line.",
                List.of(new Product.Feature("even", "As fast up as down.")),
                List.of(
                        new Product.Benefit("calls", "even", "Your calls stay clear.", "upload", "home workers"),
                        new Product.Benefit("steady", "even", "It stays up.", "backup", "home workers")),
                List.of(),
                new Product.Price(3000, 0, 12, List.of(new Product.Rise(LocalDate.of(2027, 4, 1), 300))),
                List.of("12 months"),
                List.of(),
                List.of(new Product.AddOn("router", AddedValue.MORE_USE, "Reaches every room.")));
        Product router = new Product(
                "router",
                "Router",
                "equipment",
                "A better router.",
                List.of(),
                List.of(),
                List.of(),
                new Product.Price(400, 0, 12, List.of()),
                List.of(),
                List.of(),
                List.of());
        return new Catalogue(
                List.of(fibre, router),
                List.of(),
                List.of(
                        new Claim("even-speed", "As fast up as down.", true, "Measured."),
                        new Claim("never-fails", "It never fails.", false, "Every line fails at times.")),
                List.of(
                        new AuthorityItem("discount", "Monthly price", true, 300, "a longer term", "House rule."),
                        new AuthorityItem("term", "Minimum term", false, 0, "", "Fixed by contract.")));
    }

    /** One breach for each trigger, called like it in kebab-case; all fatal but the two that say otherwise. */
    static List<RulePack> rules() {
        List<RulePack.Breach> breaches = new java.util.ArrayList<>();
        for (ProcedureTrigger trigger : ProcedureTrigger.values()) {
            Severity severity = switch (trigger) {
                case OUTSIDE_AUTHORITY, PRESSED_AFTER_NO -> Severity.MAJOR;
                default -> Severity.FATAL;
            };
            breaches.add(new RulePack.Breach(
                    breach(trigger), "Breach by " + trigger, severity, "Do not.", Optional.of(trigger)));
        }
        breaches.add(new RulePack.Breach("rude", "Rudeness", Severity.MINOR, "Be civil.", Optional.empty()));
        RulePack inForce = pack(
                "small-rules",
                LocalDate.of(2020, 1, 1),
                List.of(
                        disclosure("recorded", Deadline.SUBSTANCE, true),
                        disclosure("why-checks", Deadline.ACCOUNT, true),
                        disclosure("total-price", Deadline.ORDER, true),
                        disclosure("cooling-off", Deadline.ORDER, true),
                        disclosure("safe-payment", Deadline.PAYMENT, true),
                        disclosure("reference", Deadline.END, true),
                        disclosure("courtesy", Deadline.END, false),
                        new RulePack.Disclosure(
                                "tv-licence",
                                "tv-licence",
                                Deadline.ORDER,
                                "",
                                List.of("tv"),
                                List.of(),
                                true,
                                List.of()),
                        new RulePack.Disclosure(
                                "who-rings",
                                "who-rings",
                                Deadline.SUBSTANCE,
                                "",
                                List.of("broadband"),
                                List.of("OUTBOUND"),
                                true,
                                List.of())),
                breaches);
        RulePack notYet = pack(
                "future-rules",
                LocalDate.of(2030, 1, 1),
                List.of(disclosure("robot", Deadline.ORDER, true)),
                List.of(new RulePack.Breach("unrobotic", "", Severity.FATAL, "", Optional.empty())));
        return List.of(inForce, notYet);
    }

    /** Returns the id of the breach that the trigger commits. */
    public static String breach(ProcedureTrigger trigger) {
        return trigger.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static RulePack pack(
            String id, LocalDate from, List<RulePack.Disclosure> disclosures, List<RulePack.Breach> breaches) {
        return new RulePack(
                id,
                "The " + id + " Act",
                "",
                from,
                null,
                "",
                "2026-11",
                disclosures,
                breaches,
                new RulePack.Consequences(List.of(), List.of()));
    }

    private static RulePack.Disclosure disclosure(String id, Deadline by, boolean required) {
        return new RulePack.Disclosure(id, id, by, "", List.of(), List.of(), required, List.of());
    }

    // ---------------------------------------------------------------- scenario

    static Scenario scenario(List<Node> nodes) {
        return new Scenario(
                "better-line",
                "A better line",
                "Sam works from home.",
                Direction.INBOUND,
                CustomerType.CONSUMER,
                DAY,
                List.of("fibre", "router"),
                List.of("sam"),
                new Scenario.Brief("Sam rings.", "Find the need.", "One sale.", List.of()),
                3500,
                new Scenario.Verification(
                        List.of(new Scenario.Field("name", "Name"), new Scenario.Field("postcode", "Postcode")), 2),
                List.of(
                        need("upload", 1.5, false, false, 0.4, Map.of()),
                        need("cost", 1, false, false, 0.45, Map.of()),
                        need("backup", 1.2, false, true, 0.6, Map.of()),
                        need("gift", 0.6, true, false, 0.3, Map.of("sam", 0.0))),
                List.of(objection("price"), objection("contract")),
                List.of(
                        new Scenario.Proposal(
                                "fibre-100",
                                "Fibre 100",
                                "fibre",
                                List.of(),
                                Optional.empty(),
                                3000,
                                0,
                                12,
                                Map.of("upload", 1.0, "cost", 1.0, "backup", 0.2)),
                        new Scenario.Proposal(
                                "fibre-500",
                                "Fibre 500",
                                "fibre",
                                List.of(),
                                Optional.empty(),
                                4500,
                                0,
                                24,
                                Map.of("upload", 1.0, "backup", 0.9))),
                List.of(
                        new Scenario.Extra(
                                "router", "Router", "router", 400, AddedValue.MORE_USE, Map.of("upload", 0.8)),
                        new Scenario.Extra("cover", "Cover", "router", 300, AddedValue.LONGER_LIFE, Map.of())),
                List.of(
                        new Scenario.OrderField("proposal", "What is ordered", true, List.of(), ""),
                        new Scenario.OrderField("extra", "What goes with it", false, List.of(), ""),
                        new Scenario.OrderField("slot", "When to fit it", true, List.of("morning", "afternoon"), ""),
                        new Scenario.OrderField("remark", "Remark", false, List.of(), "")),
                Arrays.stream(new String[] {"sale", "no-sale", "call-back", "hang-up", "not-verified"})
                        .map(id -> new Scenario.Disposition(id, id))
                        .toList(),
                "opening",
                nodes);
    }

    private static Need need(
            String id, double weight, boolean wish, boolean hidden, double guard, Map<String, Double> weights) {
        return new Need(
                id,
                id,
                "Need of " + id,
                wish,
                hidden,
                weight,
                weights,
                guard,
                List.of(line(id + ".hint", "Something about " + id + ", perhaps.")
                        .build()),
                List.of(line(id + ".full", "What I really need is " + id + ", every day of the week.")
                        .build()),
                List.of(line(id + ".guarded", "I'd rather not say.").build()));
    }

    private static Objection objection(String id) {
        return new Objection(
                id,
                "Objection to " + id,
                List.of(line(id + ".implicit", "Hm, I don't know.").build()),
                List.of(line(id + ".explicit", "It's the " + id + ".").build()),
                List.of(line(id + ".again", "It is still the " + id + ".").build()),
                List.of(line(id + ".settled", "All right about the " + id + ".").build()));
    }

    private static SceneBuilder nodes(SceneBuilder scene) {
        scene.node("opening", Phase.OPEN, line("ring", "Hello, I'm after a better line."));
        scene.node("hub", Phase.DISCOVER, line("hub.in", "Yes, go on."));
        scene.node("deal", Phase.RECOMMEND, line("deal.in", "So what have you got?"));
        scene.node("pay", Phase.PAY, line("pay.in", "I've my card here."));
        scene.node("end", Phase.WRAP, line("end.in", "Is that it?"));
        scene.because(
                "deal",
                new Node.Because(
                        "why-now",
                        "Why present now, {first}?",
                        List.of(
                                new Node.Reason("needs", "I know the needs.", true),
                                new Node.Reason("late", "", false)),
                        List.of("OCR-1.1")));
        opening(scene);
        hub(scene);
        deal(scene);
        handling(scene);
        payAndEnd(scene);
        return scene;
    }

    private static void opening(SceneBuilder scene) {
        scene.replies(
                "opening",
                reply("greet", Move.GREET, "Good morning, {company}, {agent} speaking; calls are recorded.")
                        .style(0.6, 0.5, 0.7, 0.4)
                        .discloses("recorded")
                        .to("hub"),
                reply("greet.short", Move.GREET, "{company}, yes?")
                        .style(0.3, 0.9, 0.2, 0.1)
                        .to("hub"),
                reply("greet.wrong-desk", Move.GOODBYE, "Wrong desk, sorry, goodbye.")
                        .ends());
    }

    private static void hub(SceneBuilder scene) {
        scene.replies(
                "hub",
                reply("check.name", Move.VERIFY, "So that I talk to the right person: your full name?")
                        .asks("name")
                        .discloses("why-checks")
                        .repeatable(),
                reply("check.postcode", Move.VERIFY, "And your postcode, please?")
                        .asks("postcode")
                        .repeatable(),
                reply("ask.upload", Move.ASK, "What is a working day on the line like?")
                        .question(QuestionType.OPEN)
                        .need("upload")
                        .repeatable(),
                reply("probe.upload", Move.ASK, "When does the picture freeze?")
                        .question(QuestionType.PROBING)
                        .need("upload")
                        .repeatable(),
                reply("ask.cost", Move.ASK, "Is the price important?")
                        .question(QuestionType.CLOSED)
                        .need("cost")
                        .repeatable(),
                reply("ask.backup", Move.ASK, "What happens when the line goes down?")
                        .question(QuestionType.OPEN)
                        .need("backup"),
                reply("lead.gift", Move.ASK, "You'd love it as a gift, wouldn't you?")
                        .question(QuestionType.LEADING)
                        .need("gift"),
                reply("stack.cost", Move.ASK, "What do you pay, since when, and is it too much?")
                        .question(QuestionType.MULTIPLE)
                        .need("cost"),
                reply("reflect.upload", Move.REFLECT, "So the line lets you down when you speak.")
                        .need("upload"),
                reply("sum-up", Move.SUMMARISE, "A steady line for calls, at a fair price: is that right?")
                        .summarises("upload", "cost"),
                reply("feel", Move.EMPATHISE, "That must be hard, with people waiting.")
                        .need("upload")
                        .style(0.4, 0.4, 0.9, 0.3),
                reply("help", Move.SIGNPOST, "Shall I go a little slower?").offersHelp(),
                reply("chat", Move.CHAT, "Lovely weather today.").repeatable().style(0.2, 0.5, 0.8, 0.2),
                reply("account", Move.PROCESS, "I see that you pay 31 pounds now.")
                        .account()
                        .repeatable(),
                reply("explain", Move.EXPLAIN, "Full fibre means glass all the way.")
                        .jargon("full fibre")
                        .explains("full fibre"),
                reply("terms.late", Move.DISCLOSE, "I should have said that calls are recorded.")
                        .discloses("recorded"),
                reply("jargon", Move.PROCESS, "The FTTP ONT terminates the GPON.")
                        .jargon("FTTP", "ONT", "GPON"),
                reply("on", Move.SIGNPOST, "Let me tell you what I would suggest.")
                        .sets("presented")
                        .repeatable()
                        .to("deal"),
                reply("hub.bye", Move.GOODBYE, "Thank you for ringing, goodbye.")
                        .ends());
    }

    private static void deal(SceneBuilder scene) {
        scene.replies(
                "deal",
                reply("benefit.upload", Move.BENEFIT, "Your calls stay clear, because it is as fast up as down.")
                        .benefit("fibre", "calls", "upload")
                        .claims("even-speed"),
                reply("benefit.plain", Move.BENEFIT, "It stays up in any weather.")
                        .benefit("fibre", "steady"),
                reply("offer.100", Move.OFFER, "Fibre 100 is 30 pounds a month.")
                        .proposes("fibre-100")
                        .claims("even-speed"),
                reply("offer.500", Move.OFFER, "Fibre 500 never fails, for 45 pounds.")
                        .proposes("fibre-500")
                        .claims("never-fails"),
                reply("trial", Move.TRIAL_CLOSE, "How does that sound so far?")
                        .question(QuestionType.OPEN)
                        .repeatable(),
                reply("close", Move.CLOSE, "Would you like to go ahead?")
                        .seeksYes()
                        .repeatable(),
                reply("close.500", Move.CLOSE, "Shall I put Fibre 500 through?")
                        .proposes("fibre-500")
                        .seeksYes()
                        .repeatable(),
                reply("close.hard", Move.CLOSE, "Come on, sign now or it is gone, don't be slow.")
                        .seeksYes()
                        .pressure(0.9)
                        .breaks("rude")
                        .repeatable(),
                reply("extra.router", Move.EXTRA, "Would a router that reaches every room help?")
                        .extra("router")
                        .value(AddedValue.MORE_USE)
                        .repeatable(),
                reply("extra.cover", Move.EXTRA, "And cover?").extra("cover").repeatable(),
                reply("give.discount", Move.NEGOTIATE, "Three pounds off if you take 24 months.")
                        .concedes("discount")
                        .trade(),
                reply("give.term", Move.NEGOTIATE, "Leave whenever you like.").concedes("term"),
                reply("hold.term", Move.NEGOTIATE, "The term stays, because it pays for the fitting.")
                        .holds("term"),
                reply("respect", Move.SIGNPOST, "That is quite all right, no need to decide.")
                        .acceptsNo()
                        .repeatable(),
                reply("terms", Move.DISCLOSE, "In all 30 pounds a month for 12 months; 14 days to change your mind.")
                        .discloses("total-price", "cooling-off")
                        .repeatable(),
                reply("read-back", Move.PROCESS, "So Fibre 100, and a morning to fit it?")
                        .readsBack()
                        .tells("slot")
                        .answer(
                                line("slot.morning", "A morning, yes."),
                                line("slot.sam", "Morning suits Sam.").who("sam"),
                                line("slot.other", "Not for me.").who("somebody-else")),
                reply("to-pay", Move.SIGNPOST, "Then let us do the payment.")
                        .when("agreed")
                        .to("pay"),
                reply("back", Move.SIGNPOST, "Let me ask you something else first.")
                        .repeatable()
                        .to("hub"),
                reply("bye", Move.GOODBYE, "Thank you for your time, goodbye.").ends());
    }

    private static void handling(SceneBuilder scene) {
        for (String objection : List.of("price", "contract")) {
            scene.replies(
                    "deal",
                    reply(objection + ".clarify", Move.HANDLE, "What about the " + objection + " bothers you?")
                            .handles(objection, HandleStep.CLARIFY)
                            .when("raised(" + objection + ") || resisting")
                            .repeatable(),
                    reply(objection + ".answer", Move.HANDLE, "The " + objection + " is lower than you think.")
                            .handles(objection, HandleStep.ANSWER)
                            .when("raised(" + objection + ")")
                            .repeatable(),
                    reply(objection + ".check", Move.HANDLE, "Does that settle the " + objection + "?")
                            .handles(objection, HandleStep.CHECK)
                            .when("raised(" + objection + ")")
                            .repeatable(),
                    reply(objection + ".dismiss", Move.HANDLE, "Nobody minds the " + objection + ".")
                            .handles(objection, HandleStep.DISMISS)
                            .when("raised(" + objection + ")")
                            .repeatable());
        }
    }

    private static void payAndEnd(SceneBuilder scene) {
        scene.replies(
                "pay",
                reply("safe", Move.DISCLOSE, "I pause the recording; please key in your card.")
                        .discloses("safe-payment")
                        .repeatable(),
                reply("pay.back", Move.SIGNPOST, "Let us look at the order again.")
                        .repeatable()
                        .to("deal"),
                reply("done", Move.SIGNPOST, "That is all done.").repeatable().to("end"));
        scene.replies(
                "end",
                reply("reference", Move.DISCLOSE, "Your reference is one two three.")
                        .discloses("reference"),
                reply("anything", Move.ASK, "Is there anything else?").question(QuestionType.CLOSED),
                reply("thanks", Move.GOODBYE, "Thank you, {first}, goodbye.").ends());
    }
}

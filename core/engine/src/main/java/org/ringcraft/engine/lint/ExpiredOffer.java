package org.ringcraft.engine.lint;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ringcraft.engine.catalogue.Claim;
import org.ringcraft.engine.catalogue.Offer;
import org.ringcraft.engine.catalogue.Product;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.Reply;
import org.ringcraft.engine.scenario.Scenario;

/** Offers that are made, named or priced in on a day on which they do not run. */
final class ExpiredOffer implements LintPass.OfScenario {

    private static final LintRule RULE = LintRule.error(924, "expired-offer", "An offer outside its dates");

    /** Words that say that an offer is not on any more, or not yet. */
    private static final Pattern OVER = Pattern.compile(
            "\\b(ended|ends? on|expired|over|no longer|finished|closed|gone|was|were|had|not|past|last|begins?|starts?|"
                    + "from|will be|next)\\b|n't\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern UNTIL = Pattern.compile(
            "\\b(?:until|till|by|before|up to)(?: the)? (\\d{1,2})(?:st|nd|rd|th)?(?: of)? ([A-Z][a-z]+) (\\d{4})\\b");

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        Scenario scenario = scene.scenario();
        LocalDate day = scenario.date();
        List<Offer> asleep = scene.content().catalogue().offers().stream()
                .filter(offer -> !offer.runsOn(day))
                .toList();
        Set<String> lies = scene.content().catalogue().claims().stream()
                .filter(claim -> !claim.isTrue())
                .map(Claim::id)
                .collect(Collectors.toSet());
        extras(scene, asleep, smells);
        for (Scenario.Proposal proposal : scenario.proposals()) {
            proposal(scene, proposal, asleep, smells);
        }
        Scenario.Brief brief = scenario.brief();
        List<String> told = new ArrayList<>(List.of(brief.situation(), brief.goal(), brief.target()));
        brief.cards().forEach(card -> told.add(card.title() + ". " + card.text()));
        told.forEach(text -> trouble(text, asleep, day)
                .ifPresent(what -> smells.add(
                        scene.subject().at("brief"), "The brief " + what + ".", "Maybe the brief is out of date.")));
        for (Node node : scenario.nodes()) {
            for (Reply reply : node.replies()) {
                boolean meantWrong = reply.act().claims().stream().anyMatch(lies::contains)
                        || !reply.act().breaks().isEmpty();
                if (!meantWrong) {
                    reply(scene, reply, asleep, smells);
                }
            }
        }
    }

    private static void reply(Scene scene, Reply reply, List<Offer> asleep, Smells smells) {
        LocalDate day = scene.scenario().date();
        String cure = "Maybe say that it is over, or mark what it says as a false claim.";
        trouble(reply.text(), asleep, day)
                .ifPresent(what -> smells.add(
                        scene.subject(reply).at("text"), "The reply '" + reply.id() + "' " + what + ".", cure));
        for (Claim claim : scene.content().catalogue().claims()) {
            if (reply.act().claims().contains(claim.id())) {
                trouble(claim.text(), asleep, day)
                        .ifPresent(what -> smells.add(
                                scene.subject(reply).at("claims"),
                                "The reply '" + reply.id() + "' makes the claim '" + claim.id() + "', which " + what
                                        + " and is still called true.",
                                "Maybe the claim's \"true\" should be false by now."));
            }
        }
    }

    /** A price that is neither the list price nor that of an offer which runs is left to the passes about prices. */
    private static void extras(Scene scene, List<Offer> asleep, Smells smells) {
        for (Scenario.Extra extra : scene.scenario().extras()) {
            for (Offer offer : asleep) {
                boolean listed = product(scene, extra.product())
                        .filter(product -> product.price().monthlyPence() == extra.monthlyPence())
                        .isPresent();
                if (offer.product().equals(extra.product())
                        && offer.monthlyPence() == extra.monthlyPence()
                        && !listed) {
                    smells.add(
                            scene.subject(Subject.Kind.EXTRA, extra.id()).at("monthlyPence"),
                            "The extra '" + extra.id() + "' costs what the offer '" + offer.id() + "' says, "
                                    + dates(offer, scene.scenario().date()) + ".",
                            "Maybe the price is out of date.");
                }
            }
        }
    }

    private static void proposal(Scene scene, Scenario.Proposal proposal, List<Offer> asleep, Smells smells) {
        for (Offer offer : asleep) {
            boolean named = proposal.offer().stream().anyMatch(offer.id()::equals)
                    || names(proposal.title().toLowerCase(Locale.ROOT), offer);
            boolean priced = proposal.options().isEmpty()
                    && offer.product().equals(proposal.product())
                    && offer.monthlyPence() == proposal.monthlyPence()
                    && product(scene, proposal.product())
                            .filter(product -> product.price().monthlyPence() != proposal.monthlyPence())
                            .isPresent();
            boolean another =
                    proposal.offer().isPresent() && !proposal.offer().get().equals(offer.id());
            if (named || (priced && !another)) {
                smells.add(
                        scene.subject(Subject.Kind.PROPOSAL, proposal.id()),
                        "The proposal '" + proposal.id() + "' is at the price or in the name of the offer '"
                                + offer.id() + "', "
                                + dates(offer, scene.scenario().date()) + ".",
                        "Maybe go back to the list price, or to an offer that runs.");
            }
        }
    }

    private static Optional<Product> product(Scene scene, String id) {
        return scene.content().catalogue().products().stream()
                .filter(product -> product.id().equals(id))
                .findFirst();
    }

    private static String dates(Offer offer, LocalDate day) {
        return "which runs from " + offer.from() + " until " + offer.until() + "; the call is on " + day;
    }

    /** Returns what is wrong with the dates of a text, in words that follow its name. */
    private static Optional<String> trouble(String text, List<Offer> asleep, LocalDate day) {
        for (String sentence : text.split("(?<=[.!?;])\\s+")) {
            String low = sentence.toLowerCase(Locale.ROOT);
            for (Offer offer : asleep) {
                if (names(low, offer) && !OVER.matcher(sentence).find()) {
                    return Optional.of("names the offer '" + offer.id() + "' as if it were on: '" + sentence.strip()
                            + "', " + dates(offer, day));
                }
            }
            Matcher until = UNTIL.matcher(sentence);
            while (until.find()) {
                Optional<LocalDate> end = date(until.group(1), until.group(2), until.group(3));
                boolean past = end.isPresent() && end.get().isBefore(day);
                if (past && !OVER.matcher(sentence).find()) {
                    return Optional.of("says '" + until.group() + "', which is past: the call is on " + day);
                }
            }
        }
        return Optional.empty();
    }

    /** People call an offer by its name, or by the word before "offer" in it: the summer offer, the summer price. */
    private static boolean names(String text, Offer offer) {
        String name = offer.name().toLowerCase(Locale.ROOT);
        if (text.contains(name)) {
            return true;
        }
        Matcher season =
                Pattern.compile("([a-z]+) (?:offer|deal|price|sale|discount)").matcher(name);
        return season.find()
                && Pattern.compile("\\b" + season.group(1) + " (?:offer|deal|price|sale|discount|promotion|special)")
                        .matcher(text)
                        .find();
    }

    private static Optional<LocalDate> date(String day, String month, String year) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(year), Month.valueOf(month.toUpperCase(Locale.ROOT)), Integer.parseInt(day)));
        } catch (IllegalArgumentException | DateTimeException notADate) {
            return Optional.empty();
        }
    }
}

package org.ringcraft.engine.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.ringcraft.engine.catalogue.Catalogue;
import org.ringcraft.engine.catalogue.Claim;
import org.ringcraft.engine.catalogue.Product;
import org.ringcraft.engine.scenario.Reply;

/** Replies that say what the catalogue marks as false, or what its fields forbid, and are not tagged with it. */
final class UntaggedClaim implements LintPass.OfScenario {

    private static final LintRule RULE =
            LintRule.error(952, "untagged-claim", "A reply says something false without being marked for it");

    // Invented, and fitted to the replies of the shipped pack that make false claims, with their tags taken away: the
    // measure finds those that keep to the claim's words and nothing else.
    private static final int LEAST_SHARED = 3;
    private static final double LEAST_HELD = 0.5;
    private static final double LEAST_LIKENESS = 0.4;
    private static final double ALL_BUT_SAME = 0.6;

    /** Stems of words that make a statement careful rather than false. */
    private static final Set<String> CAREFUL = Set.of("check", "wheth", "unless", "maybe", "perhap");

    private static final String CLAUSE = "[^.?!]{0,40}?";

    private static final Untruth LEAVE_ANY_TIME = new Untruth(
            "that one can leave at any time, though there is a minimum term",
            "\\b(leave|cancel|walk away|end it)\\b" + CLAUSE
                    + "\\b(any ?time|at any time|at any point|whenever you (?:like|want|please))\\b",
            catalogue -> catalogue.products().stream()
                    .anyMatch(product -> product.price().termMonths() > 1));

    private static final List<Untruth> UNTRUTHS = List.of(
            new Untruth(
                    "that the price does not change, though the catalogue has rises",
                    "\\bprice\\b" + CLAUSE
                            + "\\b(fixed|frozen|(?:stays|remains) the same|(?:won't|will not|never|doesn't|does not|can't|"
                            + "isn't going to) (?:go up|goes up|rises?|changes?|increases?))\\b",
                    catalogue -> catalogue.products().stream()
                            .anyMatch(product -> !product.price().rises().isEmpty())),
            LEAVE_ANY_TIME,
            new Untruth(
                    "that a price is lost when the call ends, though the offer runs longer",
                    "\\b(?:only (?:there |good |valid |available )?(?:while we're talking|today|for today|on this call|"
                            + "during this call|until we hang up)|(?:gone|lost|expires?|goes back up|disappears)"
                            + CLAUSE
                            + "\\b(?:hang up|this call|the call ends|tonight|tomorrow))\\b",
                    catalogue -> catalogue.offers().stream()
                            .anyMatch(offer -> offer.until().isAfter(offer.from()))),
            new Untruth(
                    "that a regulator recommends or approves it, which none does",
                    "\\b(?:ofcom|the regulator|the government|the ombudsman)\\b" + CLAUSE
                            + "\\b(?:recommends?|endorses?|approves?|backs|prefers?)\\b",
                    catalogue -> true),
            new Untruth(
                    "that it never fails, which nobody can promise",
                    "\\b(?:fibre|line|broadband|it|service)\\b" + CLAUSE
                            + "\\bnever (?:once )?(?:goes down|go down|drops|drop|fails|fail|cuts out|breaks)\\b",
                    catalogue -> true));

    /** Something that is false of most things sold by telephone, when the catalogue says so. */
    private record Untruth(String what, Pattern words, Predicate<Catalogue> forbidden) {
        Untruth(String what, String words, Predicate<Catalogue> forbidden) {
            this(what, Pattern.compile(words), forbidden);
        }
    }

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        Catalogue catalogue = scene.content().catalogue();
        List<Untruth> untruths = new ArrayList<>();
        for (Untruth untruth : UNTRUTHS) {
            if (untruth.forbidden().test(catalogue)) {
                untruths.add(untruth);
            }
        }
        Map<Claim, Gist> claims = new LinkedHashMap<>();
        catalogue.claims().stream()
                .filter(claim -> !claim.isTrue())
                .forEach(claim -> claims.put(claim, Gist.of(claim.text())));
        for (Reply reply : Spoken.replies(scene.scenario())) {
            if (!Spoken.isWrongOnPurpose(reply, catalogue)) {
                Optional<String> said =
                        said(reply, claims).or(() -> untruth(reply, untruths)).or(() -> free(reply, catalogue));
                said.ifPresent(what -> smells.add(
                        scene.subject(reply).at("text"),
                        "The reply '" + reply.id() + "' says " + what
                                + ", and is tagged with no false claim and no breach.",
                        "Maybe add the claim to \"claims\", or say what is true."));
            }
        }
    }

    private static Optional<String> said(Reply reply, Map<Claim, Gist> claims) {
        for (String part : parts(reply.text())) {
            Gist gist = Gist.of(part);
            for (Map.Entry<Claim, Gist> claim : claims.entrySet()) {
                Gist wanted = claim.getValue();
                int shared = wanted.shared(gist);
                boolean close = gist.stems().stream().noneMatch(CAREFUL::contains)
                        && shared >= LEAST_SHARED
                        && wanted.heldBy(gist) >= LEAST_HELD
                        && wanted.likeness(gist) >= LEAST_LIKENESS;
                int told = wanted.denies() && gist.denies() ? shared - 1 : shared;
                boolean same = told >= 2 && wanted.likeness(gist) >= ALL_BUT_SAME;
                if (wanted.denies() == gist.denies() && (close || same)) {
                    return Optional.of("much the same as the false claim '"
                            + claim.getKey().id() + "' (\"" + claim.getKey().text() + "\")");
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the sentences of a text, and the clauses of those that have commas. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String sentence : Texts.sentences(text)) {
            parts.add(sentence);
            if (sentence.indexOf(',') >= 0) {
                parts.addAll(List.of(sentence.split(", ", -1)));
            }
        }
        return parts;
    }

    private static Optional<String> untruth(Reply reply, List<Untruth> untruths) {
        String lower = reply.text().replace('’', '\'').toLowerCase(Locale.ROOT);
        boolean ofTheRight = lower.contains("fourteen") || lower.contains("14 ") || lower.contains("notice");
        for (Untruth untruth : untruths) {
            boolean right = untruth.equals(LEAVE_ANY_TIME) && ofTheRight;
            if (!right && untruth.words().matcher(lower).find()) {
                return Optional.of(untruth.what());
            }
        }
        return Optional.empty();
    }

    /** An extra with a price that is said to be free. */
    private static Optional<String> free(Reply reply, Catalogue catalogue) {
        if (reply.act().concedes().isPresent() || !reply.text().contains("free")) {
            return Optional.empty();
        }
        for (String sentence : Texts.sentences(reply.text())) {
            Wording wording = Wording.of(sentence);
            for (Product product : catalogue.products()) {
                boolean named = wording.find(Wording.phrase(product.name())) >= 0
                        || wording.find(Wording.phrase(product.id().replace('-', ' '))) >= 0;
                int at = wording.find(List.of("free"));
                boolean given = at >= 0
                        && !wording.lower(at - 1).equals("replace")
                        && !wording.lower(at + 1).equals("to");
                if (named && given && product.price().monthlyPence() > 0 && !sentence.contains("first")) {
                    return Optional.of("that " + product.name() + " is free, though it has a price");
                }
            }
        }
        return Optional.empty();
    }
}

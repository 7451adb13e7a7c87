package org.ringcraft.engine.lint;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ringcraft.engine.catalogue.AuthorityItem;
import org.ringcraft.engine.catalogue.Catalogue;
import org.ringcraft.engine.catalogue.Claim;
import org.ringcraft.engine.lint.Figure.Unit;
import org.ringcraft.engine.scenario.HandleStep;
import org.ringcraft.engine.scenario.Line;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Need;
import org.ringcraft.engine.scenario.Objection;
import org.ringcraft.engine.scenario.Predicate;
import org.ringcraft.engine.scenario.Reply;
import org.ringcraft.engine.scenario.Scenario;

/** Prices, speeds, terms and dates in the words of replies that the catalogue does not have. */
final class WrongFigure implements LintPass.OfScenario {

    private static final LintRule RULE =
            LintRule.error(950, "wrong-figure", "A reply says a figure that the catalogue does not have");

    /** Moves that talk about the customer's life as well as about products. */
    private static final Set<Move> ABOUT_THEM =
            EnumSet.of(Move.ASK, Move.REFLECT, Move.EMPATHISE, Move.CHAT, Move.GREET, Move.GOODBYE, Move.VERIFY);

    /** Units that only a line about a product is held to: minutes on hold are nobody's product. */
    private static final Set<Unit> ONLY_OF_PRODUCTS = EnumSet.of(
            Unit.DAYS, Unit.WORKING_DAYS, Unit.HOURS, Unit.MINUTES, Unit.TIMES, Unit.PER_CENT, Unit.DATE, Unit.PLAIN);

    /** Words after which the full price may be said beside the offer. */
    private static final Set<String> FULL_PRICE =
            Set.of("instead", "normally", "usually", "full", "list", "was", "were", "off", "offer");

    private static final Set<String> RISES = Set.of("rise", "rises", "goes", "up", "increase", "increases");

    private static final Set<String> LIMIT =
            Set.of("within", "under", "limit", "budget", "stay", "stays", "tops", "most");

    /** Least number that is taken for a figure when nothing says what it counts. Invented. */
    private static final double LEAST_PLAIN = 13;

    /** Sums of money from which a total over the term is meant, in pence. Invented. */
    private static final double LEAST_TOTAL = 5_000;

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        Catalogue catalogue = scene.content().catalogue();
        KnownFigures known = new KnownFigures(catalogue);
        for (Reply reply : Spoken.replies(scene.scenario())) {
            if (!Spoken.isWrongOnPurpose(reply, catalogue) && !Spoken.dismisses(reply)) {
                List<Figure> figures = scene.figures(reply.text());
                if (!figures.isEmpty()) {
                    new OneReply(scene, known, reply, figures).check(smells);
                }
            }
        }
    }

    /** One reply with what its figures may be. */
    private static final class OneReply {

        private final Scene scene;
        private final Scenario scenario;
        private final KnownFigures known;
        private final Reply reply;
        private final List<Figure> figures;
        private final Wording wording;
        private final List<Claim> claims;
        private final Set<String> products = new LinkedHashSet<>();
        private final Set<String> pinned = new LinkedHashSet<>();
        private final Facts pins = new Facts();
        private final Facts besides = new Facts();

        OneReply(Scene scene, KnownFigures known, Reply reply, List<Figure> figures) {
            this.scene = scene;
            this.scenario = scene.scenario();
            this.known = known;
            this.reply = reply;
            this.figures = figures;
            wording = scene.wording(reply.text());
            claims = Spoken.claims(reply, scene.content().catalogue(), true);
        }

        void check(Smells smells) {
            about();
            besides();
            for (Figure figure : figures) {
                if (known.unknownMember(wording, figure)) {
                    String name = name(figure);
                    smells.add(
                            scene.subject(reply).at("text"),
                            "The reply '" + reply.id() + "' speaks of '" + name
                                    + "', which is not a product of the catalogue.",
                            "Maybe the name is mistyped.");
                } else if (isHeldTo(figure) && !fits(figure)) {
                    report(figure, smells);
                    return;
                }
            }
            againstClaims(smells);
        }

        private String name(Figure figure) {
            int space = reply.text().lastIndexOf(' ', figure.from() - 2);
            return reply.text().substring(space + 1, figure.to());
        }

        // --- what the reply is about

        private void about() {
            Set<String> proposals = Spoken.required(reply.when(), Predicate.PROPOSED);
            reply.act().proposes().ifPresent(proposals::add);
            Set<String> extras = Spoken.required(reply.when(), Predicate.EXTRA_AGREED);
            reply.act().extra().ifPresent(extras::add);
            Set<String> named = known.named(wording, -1);
            Set<Double> terms = new LinkedHashSet<>();
            figures.stream().filter(each -> each.unit() == Unit.MONTHS).forEach(each -> terms.add(each.value()));
            for (Scenario.Proposal proposal : scenario.proposals()) {
                boolean said = named.size() == 1
                        && terms.size() == 1
                        && named.contains(proposal.product())
                        && terms.contains((double) proposal.termMonths());
                if (proposals.contains(proposal.id()) || (said && proposals.isEmpty())) {
                    pin(proposal.product(), known.of(proposal));
                }
            }
            for (Scenario.Extra extra : scenario.extras()) {
                if (extras.contains(extra.id())) {
                    Facts price = new Facts();
                    price.add(Unit.PENCE, extra.monthlyPence());
                    pin(extra.product(), price);
                }
            }
            products.addAll(named);
            products.addAll(pinned);
            reply.act().benefit().ifPresent(benefit -> products.add(benefit.product()));
            claims.forEach(claim -> products.addAll(known.named(scene.wording(claim.text()), -1)));
        }

        private void pin(String product, Facts price) {
            pinned.add(product);
            pins.addAll(price, true);
        }

        /** What else the figures may be: a claim's, a concession's, what the customer said. */
        private void besides() {
            claims.forEach(claim -> besides.addText(claim.text(), scene.figures(claim.text())));
            Spoken.item(reply, scene.content().catalogue()).ifPresent(this::add);
            for (Need need : scenario.needs()) {
                boolean meant = reply.act().summarises().contains(need.id())
                        || reply.act().need().filter(need.id()::equals).isPresent();
                if (meant) {
                    add(Spoken.lines(need));
                }
            }
            for (Objection objection : scenario.objections()) {
                if (reply.act()
                        .handles()
                        .filter(step -> step.objection().equals(objection.id()))
                        .isPresent()) {
                    add(Spoken.lines(objection));
                }
            }
            if (!reply.act().summarises().isEmpty() || wording.hasAny(LIMIT)) {
                besides.add(Unit.PENCE, scenario.budgetPence());
            }
            KnownFigures.date(besides, scenario.date());
            scenario.orderFields()
                    .forEach(field -> field.values().forEach(value -> besides.addText(value, scene.figures(value))));
        }

        private void add(AuthorityItem item) {
            for (String text : List.of(item.issue(), item.trade(), item.why())) {
                besides.addText(text, scene.figures(text));
            }
            besides.add(Unit.PENCE, item.limitPence());
        }

        /** What customers say is a figure of any kind: "forty-five, all in". */
        private void add(List<Line> lines) {
            for (Line line : lines) {
                for (Figure figure : scene.figures(line.text())) {
                    besides.add(figure, false);
                    if (figure.unit() == Unit.PLAIN) {
                        besides.add(Unit.PENCE, figure.value() * 100);
                    }
                }
            }
        }

        // --- whether a figure fits

        private boolean isHeldTo(Figure figure) {
            boolean tagged = !reply.act().discloses().isEmpty()
                    || !reply.act().claims().isEmpty()
                    || reply.act().benefit().isPresent()
                    || reply.act().proposes().isPresent()
                    || reply.act().extra().isPresent()
                    || reply.act().concedes().isPresent()
                    || reply.act().handles().isPresent()
                    || reply.act().readsBack()
                    || !reply.act().summarises().isEmpty()
                    || !pinned.isEmpty();
            boolean named = !known.named(wording, figure.sentence()).isEmpty();
            if (ABOUT_THEM.contains(reply.move())
                    && !named
                    && reply.act().discloses().isEmpty()) {
                return false;
            }
            boolean name = known.inName(wording, figure) || known.isNumberOfAName(figure.said());
            if (figure.unit() == Unit.PLAIN && (name || isClock(figure))) {
                return false;
            }
            return tagged || named || !ONLY_OF_PRODUCTS.contains(figure.unit());
        }

        private boolean isClock(Figure figure) {
            String after = reply.text().substring(figure.to());
            return after.startsWith(" o'clock") || after.startsWith(" o’clock") || after.startsWith(":");
        }

        private boolean fits(Figure figure) {
            Figure meant = meant(figure);
            if (meant.unit() == Unit.PLAIN && meant.value() < LEAST_PLAIN) {
                return true;
            }
            Set<String> here = known.named(wording, figure.sentence());
            Facts facts = new Facts();
            boolean atItsPrice = !pinned.isEmpty() && pinned.containsAll(here);
            boolean fullPrice = wording.hasAny(FULL_PRICE);
            boolean ours = (!atItsPrice || fullPrice) && !(here.isEmpty() && isAboutThem());
            facts.addAll(known.of(here.isEmpty() ? products : here), ours);
            if (atItsPrice) {
                facts.addAll(pins, true);
            }
            facts.addAll(besides, true);
            boolean guarantee = meant.unit() == Unit.SPEED
                    && (reply.text().contains("least") || reply.text().contains("guarantee"));
            if (Facts.saves(reply.text(), meant)) {
                return facts.save(meant.value()) || besides.of(Unit.PENCE).contains(meant.value());
            }
            if (meant.unit() == Unit.PENCE && isARise(meant) && !facts.riseBy(meant.value())) {
                return false;
            }
            return facts.know(meant)
                    || (guarantee && facts.guarantee(meant.value()))
                    || (meant.unit() == Unit.PENCE
                            && meant.value() >= LEAST_TOTAL
                            && known.totals(products).contains(meant.value()));
        }

        /** Tells whether prices in the line are the customer's, a rival's or a gift, and not those of our products. */
        private boolean isAboutThem() {
            boolean asks = reply.act()
                    .handles()
                    .filter(step -> step.step() == HandleStep.CLARIFY)
                    .isPresent();
            boolean sums = reply.move() == Move.SUMMARISE && !reply.act().readsBack();
            return pinned.isEmpty() && (asks || sums || reply.act().concedes().isPresent());
        }

        private boolean isARise(Figure figure) {
            boolean dated =
                    figures.stream().anyMatch(each -> each.sentence() == figure.sentence() && each.unit() == Unit.DATE);
            return dated && wording.hasAny(RISES);
        }

        /** Returns the figure with the unit that the words around give it: a rise is said as "three, then three more". */
        private Figure meant(Figure figure) {
            boolean rise = figure.unit() == Unit.PLAIN
                    && figure.value() < LEAST_PLAIN
                    && figures.stream()
                            .anyMatch(each -> each.sentence() == figure.sentence() && each.unit() == Unit.DATE)
                    && figures.stream()
                            .anyMatch(each -> each.sentence() == figure.sentence() && each.unit() == Unit.PENCE);
            boolean price = figure.unit() == Unit.PLAIN && figure.value() < LEAST_PLAIN && endsAPrice(figure);
            return rise || price
                    ? new Figure(
                            Unit.PENCE,
                            figure.value() * 100,
                            figure.way(),
                            figure.from(),
                            figure.to(),
                            figure.said(),
                            figure.sentence())
                    : figure;
        }

        /** "Then it's six." */
        private boolean endsAPrice(Figure figure) {
            String before = reply.text().substring(0, figure.from());
            String after = reply.text().substring(figure.to());
            boolean stated = before.endsWith("it's ") || before.endsWith("it is ") || before.endsWith("costs ");
            boolean extra =
                    reply.act().extra().isPresent() || reply.act().concedes().isPresent() || !pinned.isEmpty();
            return extra && stated && (after.isEmpty() || ".,!;".indexOf(after.charAt(0)) >= 0);
        }

        private void report(Figure figure, Smells smells) {
            Unit unit = meant(figure).unit() == Unit.PLAIN
                    ? Unit.PENCE
                    : meant(figure).unit();
            Set<String> here = known.named(wording, figure.sentence());
            boolean atItsPrice = !pinned.isEmpty() && pinned.containsAll(here) && unit == Unit.PENCE;
            Set<String> which = here.isEmpty() ? products : here;
            String told = atItsPrice ? pins.told(unit) : known.of(which).told(unit);
            smells.add(
                    scene.subject(reply).at("text"),
                    "The reply '" + reply.id() + "' says '" + figure.said()
                            + "', which the catalogue does not have for " + known.name(which)
                            + (told.isEmpty() ? "." : ": there it is " + told + "."),
                    "Maybe the words are out of date; or, if the line is meant to be wrong, it wants a false claim or a"
                            + " breach.");
        }

        // --- against the claims that the reply makes

        private void againstClaims(Smells smells) {
            if (claims.isEmpty()) {
                return;
            }
            for (Unit unit : Unit.values()) {
                List<Figure> said =
                        figures.stream().filter(each -> each.unit() == unit).toList();
                Facts claimed = new Facts();
                claims.forEach(claim -> scene.figures(claim.text()).stream()
                        .filter(each -> each.unit() == unit)
                        .forEach(each -> claimed.add(each, false)));
                if (unit == Unit.PLAIN || said.isEmpty() || claimed.of(unit).isEmpty()) {
                    continue;
                }
                boolean meets = said.stream().anyMatch(claimed::know)
                        || figures.stream()
                                .anyMatch(each -> each.unit() == Unit.PLAIN && claimed.knowNumber(each.value()))
                        || differences(said).stream().anyMatch(claimed.of(unit)::contains);
                if (!meets) {
                    smells.add(
                            scene.subject(reply).at("text"),
                            "The reply '" + reply.id() + "' says '"
                                    + said.get(0).said() + "', but the claim '"
                                    + claims.get(0).id() + "' that it is tagged with says " + claimed.told(unit) + ".",
                            "Maybe the words are out of date, or the tag belongs to another reply.");
                    return;
                }
            }
        }

        private List<Double> differences(List<Figure> said) {
            List<Double> all = new ArrayList<>();
            for (Figure one : figures) {
                for (Figure other : said) {
                    double pence = one.unit() == Unit.PLAIN ? one.value() * 100 : one.value();
                    all.add(Math.abs(pence - other.value()));
                }
            }
            return all;
        }
    }
}

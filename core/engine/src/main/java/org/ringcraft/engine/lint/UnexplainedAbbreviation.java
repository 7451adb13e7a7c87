package org.ringcraft.engine.lint;

import java.util.HashSet;
import java.util.Set;
import org.ringcraft.engine.catalogue.Product;
import org.ringcraft.engine.scenario.Reply;

/** Abbreviations in capitals that the customer hears and that nothing explains. */
final class UnexplainedAbbreviation implements LintPass.OfScenario {

    private static final LintRule RULE =
            LintRule.warning(960, "unexplained-abbreviation", "A reply uses an abbreviation that nothing explains");

    /** What everybody in Britain knows. */
    private static final Set<String> COMMON = Set.of(
            "UK", "GB", "SIM", "TV", "PIN", "VAT", "ID", "OK", "BBC", "PC", "PDF", "AM", "PM", "USB", "SMS", "GP",
            "NHS", "MP", "HD", "DVD", "CD", "ATM", "EU", "USA", "US", "AA", "RAC", "BT", "IT", "CV", "DIY", "FAQ", "QR",
            "MOT", "ISA", "HMRC", "DVLA", "NO", "NOT", "YES", "AND", "ALL", "ANY", "NEW", "SO", "THE", "MY", "ME", "WE",
            "YOU", "VERY", "MUST", "NOW", "DO", "IS", "FREE", "HELLO");

    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        Set<String> known = new HashSet<>(COMMON);
        for (Product product : scene.content().catalogue().products()) {
            Wording.of(product.name()).words().forEach(word -> known.add(word.written()));
        }
        for (Reply reply : Spoken.replies(scene.scenario())) {
            for (Wording.Word word : scene.wording(reply.text()).words()) {
                String written = single(word.written());
                if (isAbbreviation(written) && !known.contains(written) && !isTagged(reply, scene, written)) {
                    smells.add(
                            scene.subject(reply).at("text"),
                            "The reply '" + reply.id() + "' says '" + written + "', which nothing explains.",
                            "Maybe say it in full; or add it to \"jargon\" in words.json and to the reply's tags.");
                }
            }
        }
    }

    /** Takes off the ending of a plural or a genitive. */
    private static String single(String word) {
        if (word.endsWith("'s")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** Capitals and digits, with two capitals at least: 4G is a name that people know, FTTC is not. */
    private static boolean isAbbreviation(String word) {
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            capitals += Character.isUpperCase(c) ? 1 : 0;
            if (!Character.isUpperCase(c) && !Character.isDigit(c)) {
                return false;
            }
        }
        return word.length() >= SHORTEST && word.length() <= LONGEST && capitals >= 2;
    }

    /** Terms that the pack knows are another rule's business. */
    private static boolean isTagged(Reply reply, Scene scene, String word) {
        return scene.content().words().jargon().stream().anyMatch(term -> isIn(term.term(), word))
                || reply.act().jargon().stream().anyMatch(term -> isIn(term, word))
                || reply.act().explains().stream().anyMatch(term -> isIn(term, word));
    }

    private static boolean isIn(String term, String word) {
        return Wording.of(term).words().stream().anyMatch(each -> each.written().equals(word));
    }
}

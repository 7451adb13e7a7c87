package org.ringcraft.engine.lint;

/** Conditions, or parts of them, that decide nothing because they hold in every state in which they are asked. */
final class AlwaysHolds implements LintPass.OfScenario {

    private static final LintRule RULE = LintRule.warning(905, "condition-always-true", "A condition always holds");

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        for (ConditionAudit.Remark remark : scene.conditions()) {
            if (!remark.never()) {
                smells.add(remark.subject(), remark.whole() ? whole(remark) : part(remark), cure(remark));
            }
        }
    }

    private static String whole(ConditionAudit.Remark remark) {
        return remark.owner() + " has a condition that always holds there: '" + remark.all() + "'" + remark.why() + ".";
    }

    private static String part(ConditionAudit.Remark remark) {
        return remark.owner() + " asks for '" + remark.part() + "', which adds nothing to '" + remark.all() + "'"
                + remark.why() + ".";
    }

    private static String cure(ConditionAudit.Remark remark) {
        return remark.whole()
                ? "Maybe leave it out, or a name is wrong."
                : "Maybe take the part out, or a name is wrong.";
    }
}

package org.ringcraft.engine.lint;

/** Conditions, or parts of them, that hold in no state that a call can get to. */
final class NeverHolds implements LintPass.OfScenario {

    private static final LintRule RULE = LintRule.warning(904, "condition-never-true", "A condition never holds");

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        for (ConditionAudit.Remark remark : scene.conditions()) {
            if (remark.never()) {
                smells.add(remark.subject(), remark.whole() ? whole(remark) : part(remark), cure(remark));
            }
        }
    }

    private static String whole(ConditionAudit.Remark remark) {
        String so = switch (remark.use()) {
            case REPLY -> "can never be said";
            case ROUTE -> "never leads there";
            case LINE -> "never has it said";
            case SHIFT -> "never makes it";
        };
        return remark.owner() + " " + so + ": no call that gets there makes its condition '" + remark.all() + "' true"
                + remark.why() + ".";
    }

    private static String part(ConditionAudit.Remark remark) {
        return remark.owner() + " asks for '" + remark.part() + "', which never holds there" + remark.why()
                + "; the rest of '" + remark.all() + "' decides alone.";
    }

    private static String cure(ConditionAudit.Remark remark) {
        return remark.whole()
                ? "Maybe a name is wrong, two parts contradict each other, or what it waits for can only happen later."
                : "Maybe a name is wrong, or the part can go.";
    }
}

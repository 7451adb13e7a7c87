package org.ringcraft.engine.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ringcraft.engine.catalogue.AuthorityItem;
import org.ringcraft.engine.catalogue.Catalogue;
import org.ringcraft.engine.catalogue.Claim;
import org.ringcraft.engine.persona.Persona;
import org.ringcraft.engine.persona.Remark;
import org.ringcraft.engine.scenario.Condition;
import org.ringcraft.engine.scenario.HandleStep;
import org.ringcraft.engine.scenario.Line;
import org.ringcraft.engine.scenario.Need;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.Objection;
import org.ringcraft.engine.scenario.Predicate;
import org.ringcraft.engine.scenario.Reply;
import org.ringcraft.engine.scenario.Scenario;

/** What is said in a call, by whom, and what excuses it. */
final class Spoken {

    private Spoken() {}

    /** Returns all replies of a scenario, node after node. */
    static List<Reply> replies(Scenario scenario) {
        List<Reply> replies = new ArrayList<>();
        scenario.nodes().forEach(node -> replies.addAll(node.replies()));
        return replies;
    }

    /** Returns all that customers can say in a scenario, but for their remarks. */
    static List<Line> lines(Scenario scenario) {
        List<Line> lines = new ArrayList<>();
        scenario.needs().forEach(need -> lines.addAll(lines(need)));
        scenario.objections().forEach(objection -> lines.addAll(lines(objection)));
        for (Node node : scenario.nodes()) {
            lines.addAll(node.enter());
            node.replies().forEach(reply -> lines.addAll(reply.answers()));
        }
        return lines;
    }

    static List<Line> lines(Need need) {
        List<Line> lines = new ArrayList<>(need.hint());
        lines.addAll(need.full());
        lines.addAll(need.guarded());
        return lines;
    }

    static List<Line> lines(Objection objection) {
        List<Line> lines = new ArrayList<>(objection.implicit());
        lines.addAll(objection.explicit());
        lines.addAll(objection.again());
        lines.addAll(objection.settled());
        return lines;
    }

    /** Returns a persona's remarks in the order of their kinds, and the line of its shift. */
    static List<Line> lines(Persona persona) {
        List<Line> lines = new ArrayList<>();
        Map<Remark, List<Line>> remarks = persona.remarks();
        for (Remark remark : Remark.values()) {
            lines.addAll(remarks.getOrDefault(remark, List.of()));
        }
        persona.shift().ifPresent(shift -> lines.add(shift.line()));
        return lines;
    }

    /** Returns the claims of a reply that are true, or those that are false. */
    static List<Claim> claims(Reply reply, Catalogue catalogue, boolean isTrue) {
        return catalogue.claims().stream()
                .filter(claim ->
                        claim.isTrue() == isTrue && reply.act().claims().contains(claim.id()))
                .toList();
    }

    /** Returns the item of the authority sheet that a reply gives away or holds. */
    static Optional<AuthorityItem> item(Reply reply, Catalogue catalogue) {
        Optional<String> id = reply.act().concedes().or(() -> reply.act().holds());
        return catalogue.authority().stream()
                .filter(item -> id.isPresent() && item.id().equals(id.get()))
                .findFirst();
    }

    /** Tells whether the reply is meant to be wrong: a breach, a false claim, a gift that is nobody's to give. */
    static boolean isWrongOnPurpose(Reply reply, Catalogue catalogue) {
        boolean gift = reply.act().concedes().isPresent()
                && item(reply, catalogue).map(item -> !item.negotiable()).orElse(true);
        return gift
                || !reply.act().breaks().isEmpty()
                || !claims(reply, catalogue, false).isEmpty();
    }

    /** Tells whether the reply brushes an objection aside. */
    static boolean dismisses(Reply reply) {
        return reply.act()
                .handles()
                .map(handling -> handling.step() == HandleStep.DISMISS)
                .orElse(false);
    }

    /** Returns the ids that one of must hold for the condition to hold, for a predicate: those that are not denied. */
    static Set<String> required(Condition condition, Predicate predicate) {
        Set<String> ids = new LinkedHashSet<>();
        collect(condition, predicate, ids);
        return ids;
    }

    private static void collect(Condition condition, Predicate predicate, Set<String> ids) {
        if (condition instanceof Condition.Is is && is.predicate() == predicate) {
            ids.add(is.id());
        } else if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> collect(part, predicate, ids));
        } else if (condition instanceof Condition.Any any && onlyOf(any, predicate)) {
            any.parts().forEach(part -> collect(part, predicate, ids));
        }
    }

    /** An alternative names something for certain only when each of its parts does. */
    private static boolean onlyOf(Condition.Any any, Predicate predicate) {
        return any.parts().stream().noneMatch(part -> required(part, predicate).isEmpty());
    }

    /** Returns the texts, each once. */
    static Set<String> texts(List<Line> lines) {
        Set<String> texts = new HashSet<>();
        lines.forEach(line -> texts.add(line.text()));
        return texts;
    }
}

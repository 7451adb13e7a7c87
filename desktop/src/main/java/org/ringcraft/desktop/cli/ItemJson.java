package org.ringcraft.desktop.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.ringcraft.engine.play.Coverage;
import org.ringcraft.engine.play.Item;
import org.ringcraft.engine.play.ItemTable;
import org.ringcraft.engine.play.Matrix;

/** Item analysis and coverage as JSON. */
final class ItemJson {

    private ItemJson() {}

    static JsonObject table(ItemTable table) {
        JsonObject object = Json.object();
        object.addProperty("scenario", table.scenario());
        object.add("policies", Json.strings(table.policies()));
        object.add("middling", Json.strings(table.middling()));
        object.add("replies", Json.array(table.items(), ItemJson::item));
        return object;
    }

    private static JsonObject item(Item item) {
        JsonObject object = Json.object();
        object.addProperty("reply", item.reply());
        object.addProperty("node", item.node());
        object.addProperty("phase", Json.word(item.phase()));
        object.addProperty("move", Json.word(item.move()));
        object.addProperty("sound", item.sound());
        object.addProperty("offered", item.offered());
        object.addProperty("taken", item.taken());
        object.add("takenShare", Json.number(item.takenShare()));
        JsonObject byPolicy = Json.object();
        for (Item.PolicyShare share : item.byPolicy()) {
            JsonObject one = Json.object();
            one.addProperty("offered", share.offered());
            one.addProperty("taken", share.taken());
            one.add("share", Json.number(share.share()));
            byPolicy.add(share.policy(), one);
        }
        object.add("byPolicy", byPolicy);
        object.addProperty("callsOffered", item.callsOffered());
        object.addProperty("callsTaken", item.callsTaken());
        object.addProperty("breaches", item.breaches());
        object.add("difficulty", MatrixJson.estimate(item.difficulty()));
        object.add("discrimination", MatrixJson.estimate(item.discrimination()));
        object.add("upperLower", Json.number(item.upperLower()));
        object.add("with", MatrixJson.estimate(item.with()));
        object.add("without", MatrixJson.estimate(item.without()));
        object.add("worth", MatrixJson.estimate(item.worth()));
        return object;
    }

    static JsonObject coverage(Matrix.Part part) {
        Coverage coverage = part.coverage();
        JsonObject object = Json.object();
        object.addProperty("scenario", part.scenario());
        object.add("nodes", counts(coverage.nodes()));
        object.add("unvisited", Json.strings(coverage.unvisited()));
        object.add("neverOffered", Json.strings(coverage.neverOffered()));
        object.add("neverTaken", Json.strings(coverage.neverTaken()));
        object.add("lines", counts(coverage.lines()));
        object.add("unspoken", Json.strings(coverage.unspoken()));
        object.add("rules", rules(coverage.rules()));
        object.add("neverEarned", Json.strings(coverage.neverEarned()));
        object.add("neverLost", Json.strings(coverage.neverLost()));
        JsonObject breaches = Json.object();
        coverage.breaches().forEach(breach -> breaches.addProperty(breach.id(), breach.times()));
        object.add("breaches", breaches);
        object.add("neverCommitted", Json.strings(coverage.neverCommitted()));
        return object;
    }

    private static JsonObject counts(List<Coverage.Count> counts) {
        JsonObject object = Json.object();
        counts.forEach(count -> object.addProperty(count.id(), count.times()));
        return object;
    }

    private static JsonArray rules(List<Coverage.RuleCount> rules) {
        return Json.array(rules, rule -> {
            JsonObject object = Json.object();
            object.addProperty("id", rule.id());
            object.addProperty("full", rule.full());
            object.addProperty("half", rule.half());
            object.addProperty("none", rule.none());
            object.addProperty("notApplicable", rule.notApplicable());
            return object;
        });
    }
}

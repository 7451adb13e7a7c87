package org.ringcraft.io.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ringcraft.engine.play.Item;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.Reply;

/** Every reply as an item of a test, node by node, with what is odd about it. */
final class ItemSection {

    private final PartView view;
    private final ReportWords words;
    private final ItemRemarks remarks;
    private final Map<String, Item> items = new HashMap<>();

    ItemSection(PartView view) {
        this.view = view;
        words = view.words();
        remarks = new ItemRemarks(words);
        view.part().items().items().forEach(item -> items.put(item.reply(), item));
    }

    void write(Markup page) {
        page.open("section", "id", view.id("replies"), "aria-labelledby", view.id("replies-h"));
        page.element("h3", words.get("replies.heading"), "id", view.id("replies-h"));
        page.element("p", words.get("replies.intro"), "class", "lead");
        explain(page);
        Tables.open(page, words.get("replies.caption"), "sortable filter flagged items");
        Tables.head(
                page,
                words.get("replies.reply"),
                "#" + words.get("replies.offered"),
                "#" + words.get("replies.taken"),
                "#" + words.get("replies.share"),
                "#" + words.get("replies.difficulty"),
                "#" + words.get("replies.discrimination"),
                "#" + words.get("replies.worth"),
                words.get("replies.remark"));
        List<Node> nodes = view.scenario().nodes();
        for (int i = 0; i < nodes.size(); i++) {
            node(page, nodes.get(i), i);
        }
        page.close(2).line();
        page.close().line();
    }

    private void explain(Markup page) {
        page.open("details").element("summary", words.get("replies.how")).open("dl", "class", "facts");
        for (String term : List.of("difficulty", "discrimination", "worth", "mistake")) {
            page.element("dt", words.get("replies." + term));
            page.element(
                    "dd",
                    words.get(
                            "explain." + term,
                            String.join(", ", view.part().items().middling())));
        }
        page.close(2).line();
        page.open("details").element("summary", words.get("replies.flags")).open("dl", "class", "facts");
        for (String flag : ItemRemarks.KINDS) {
            page.element("dt", words.get("remark." + flag)).element("dd", words.get("flag." + flag));
        }
        page.close(2).line();
    }

    private void node(Markup page, Node node, int number) {
        page.open("tbody", "id", view.id("n" + number));
        page.open("tr", "class", "group");
        page.element(
                "th",
                words.get(
                        "replies.node",
                        node.id(),
                        words.of("phase", node.phase()),
                        node.replies().size()),
                "scope",
                "rowgroup",
                "colspan",
                8);
        page.close().line();
        for (Reply reply : node.replies()) {
            Item item = items.get(reply.id());
            if (item != null) {
                row(page, reply, item);
            }
        }
        page.close().line();
    }

    private void row(Markup page, Reply reply, Item item) {
        List<String> odd = remarks.of(item);
        page.open("tr", "class", odd.isEmpty() ? "plain" : "marked");
        page.open("th", "scope", "row").element("code", reply.id());
        if (!item.sound()) {
            page.text(" ").element("span", words.get("replies.unsound"), "class", "chip unsound");
        }
        page.empty("br").element("span", reply.text(), "class", "said").close();
        Tables.number(page, Figures.count(item.offered()), (double) item.offered());
        Tables.number(page, Figures.count(item.taken()), (double) item.taken());
        Tables.number(page, Figures.percent(item.takenShare()), item.takenShare());
        Tables.number(
                page, Figures.hundredths(item.difficulty()), item.difficulty().value());
        Tables.number(
                page,
                Figures.hundredths(item.discrimination()),
                item.discrimination().value());
        Tables.number(page, Figures.tenths(item.worth()), item.worth().value());
        page.open("td", "class", "remark");
        for (String remark : odd) {
            page.open("p")
                    .element("span", "⚑", "class", "flag", "aria-hidden", "true")
                    .text(" " + remark)
                    .close();
        }
        page.close(2).line();
    }
}

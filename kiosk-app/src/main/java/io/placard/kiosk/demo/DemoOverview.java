package io.placard.kiosk.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** What {@code GET /demo/} answers: the tags and slots at hand, how things stand, and what can be asked for. */
final class DemoOverview {
    private static final List<String> ACTIONS = List.of(
            "POST /demo/put?tag=CODE",
            "POST /demo/remove",
            "POST /demo/cover?number=1",
            "POST /demo/uncover?number=1",
            "POST /demo/edit?id=ID&name=&price=&stock=&status=published|unpublished&promotion=PERCENT"
                    + "&source=back_office|point_of_sale",
            "POST /demo/delete?id=ID&duplicate=true|false",
            "POST /demo/undelete",
            "POST /demo/cut",
            "POST /demo/restore",
            "POST /demo/churn?on=true|false");

    private DemoOverview() {}

    static ObjectNode of(DemoControls controls) {
        var json = JsonNodeFactory.instance.objectNode();
        var tags = controls.tags();
        for (var kind : DemoTag.Kind.values()) {
            tags.stream()
                    .filter(each -> each.kind() == kind)
                    .findFirst()
                    .ifPresent(each -> json.put(
                            kind.name().toLowerCase(Locale.ROOT).replace("_product", "") + "_tag", each.code()));
        }
        json.put("on_pad", controls.tagOnPad().orElse(null))
                .put("network", controls.isNetworkCut() ? "cut" : "up")
                .put("churn", controls.isChurning());
        var actions = json.putArray("actions");
        ACTIONS.forEach(actions::add);
        var slots = json.putArray("slots");
        controls.slots()
                .forEach(each -> slots.addObject()
                        .put("number", each.number())
                        .put("covered", each.covered())
                        .put("opens", each.title()));
        var all = json.putArray("tags");
        tags.forEach(each -> all.addObject()
                .put("code", each.code())
                .put("kind", each.kind().name().toLowerCase(Locale.ROOT))
                .put("opens", each.title())
                .put("product_id", each.productId()));
        return json;
    }
}

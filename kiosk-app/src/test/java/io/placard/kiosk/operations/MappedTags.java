package io.placard.kiosk.operations;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.placard.hardware.HardwareEvent;
import io.placard.kiosk.operations.web.Answer;
import io.placard.kiosk.operations.web.Endpoint;
import io.placard.kiosk.operations.web.RefusedException;
import io.placard.kiosk.operations.web.Request;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What the mapping page asks, answered from memory: a conflict, an unknown tag, and one assignment that can be undone.
 */
final class MappedTags {
    private final SensorFeed feed;
    private final AtomicReference<Optional<String>> added = new AtomicReference<>(Optional.empty());

    private MappedTags(SensorFeed feed) {
        this.feed = feed;
    }

    /** The topic's endpoints; {@code POST /put} lays down a tag. */
    static List<Endpoint> endpoints(SensorFeed feed) {
        var tags = new MappedTags(feed);
        return List.of(
                Endpoint.get("/assignments.json", _ -> tags.all()),
                Endpoint.get("/products.json", MappedTags::find),
                Endpoint.post("/assignments", tags::assign),
                Endpoint.post("/assignments/undo", _ -> tags.undo()),
                Endpoint.post("/put", _ -> tags.put()));
    }

    private Answer all() {
        var json = JsonNodeFactory.instance.objectNode();
        var list = json.putArray("assignments");
        var conflict = list.addObject()
                .put("code", "04AA")
                .put("kind", "tag")
                .put("wins", "local")
                .put("state", "queued");
        target(conflict.putObject("local"), 1, "<b>Black tea</b>");
        target(conflict.putObject("store"), 2, "Coffee");
        added.get()
                .ifPresent(code -> target(
                        list.addObject()
                                .put("code", code)
                                .put("kind", "tag")
                                .put("wins", "local")
                                .put("state", "local_only")
                                .putNull("store")
                                .putObject("local"),
                        3,
                        "Green tea"));
        json.putArray("unknown_tags").addObject().put("code", "04FF").put("device", "pad-A");
        return Answer.json(json);
    }

    private static void target(ObjectNode json, long product, String name) {
        json.put("type", "product").put("product_id", product).put("name", name);
    }

    private static Answer find(Request request) {
        var json = JsonNodeFactory.instance.objectNode();
        var products = json.putArray("products");
        if (request.parameter("q").filter("tea"::startsWith).isPresent()) {
            products.addObject()
                    .put("id", 3)
                    .put("name", "Green tea")
                    .put("brand", "Leaf")
                    .put("price", "$4.00");
        }
        return Answer.json(json);
    }

    private Answer assign(Request request) throws RefusedException {
        if (request.number("product_id").orElse(0) != 3) {
            throw new RefusedException(404, "There is no such product.");
        }
        added.set(Optional.of(request.needText("code")));
        return Answer.json(JsonNodeFactory.instance.objectNode());
    }

    private Answer undo() {
        added.set(Optional.empty());
        return Answer.json(JsonNodeFactory.instance.objectNode());
    }

    private Answer put() {
        feed.accept(new HardwareEvent.TagPut("pad-A", "62E3086CED", 1));
        return Answer.json(JsonNodeFactory.instance.objectNode());
    }
}

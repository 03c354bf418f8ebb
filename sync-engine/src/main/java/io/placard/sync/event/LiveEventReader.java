package io.placard.sync.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.placard.sync.json.Timestamps;
import java.util.Optional;

/** Reads the data of a live event. Never throws on what it is given. */
public final class LiveEventReader {
    private LiveEventReader() {}

    /** {@code event} is the event's name, {@code data} its data as text. */
    public static LiveEvent read(String event, String data) {
        return switch (event) {
            case "product_updated" -> parse(data).map(LiveEventReader::updated).orElseGet(LiveEventReader::notAnObject);
            case "product_destroyed" ->
                parse(data).map(LiveEventReader::destroyed).orElseGet(LiveEventReader::notAnObject);
            default -> new LiveEvent.Unfollowed(event);
        };
    }

    private static LiveEvent updated(ObjectNode data) {
        long id = productId(data);
        if (id <= 0) {
            return noId();
        }
        return new LiveEvent.Updated(new ProductNews(id, objectAt(data, "product"), objectAt(data, "changes")));
    }

    private static LiveEvent destroyed(ObjectNode data) {
        long id = productId(data);
        var version = Timestamps.parse(data.path("product").path("updated_at").asText(null));
        return id > 0 ? new LiveEvent.Destroyed(id, version) : noId();
    }

    private static long productId(ObjectNode data) {
        return Trees.id(data.path("product").path("id"))
                .orElseGet(() -> Trees.id(data.path("id")).orElse(0L));
    }

    private static ObjectNode objectAt(ObjectNode data, String field) {
        return data.get(field) instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
    }

    private static Optional<ObjectNode> parse(String data) {
        try {
            JsonNode tree = Trees.parse(data);
            return tree instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (JsonProcessingException _) {
            return Optional.empty();
        }
    }

    private static LiveEvent notAnObject() {
        return new LiveEvent.Rejected("its data is no JSON object");
    }

    private static LiveEvent noId() {
        return new LiveEvent.Rejected("it names no product id");
    }
}

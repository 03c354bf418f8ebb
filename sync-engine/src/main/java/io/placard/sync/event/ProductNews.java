package io.placard.sync.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.placard.catalog.Product;
import io.placard.sync.event.Merge.Merged;
import io.placard.sync.event.Merge.MustFetch;
import io.placard.sync.json.RawJson;
import io.placard.sync.json.Reading;
import io.placard.sync.json.Timestamps;
import io.placard.sync.wire.ProductReader;
import io.placard.sync.wire.WireProduct;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code product_updated} event tells of one product: fields of it ({@code product}), and what changed
 * ({@code changes}: field to old and new value). Either may be partial or missing. Immutable.
 */
public final class ProductNews {
    private final long productId;
    private final ObjectNode product;
    private final ObjectNode changes;

    ProductNews(long productId, ObjectNode product, ObjectNode changes) {
        this.productId = productId;
        this.product = product;
        this.changes = changes;
    }

    public long productId() {
        return productId;
    }

    /** The version these news bring the product to; empty where they do not say. */
    public Optional<Instant> updatedAt() {
        return Optional.ofNullable(Timestamps.parse(product.path("updated_at").asText(null)))
                .or(() -> Optional.ofNullable(
                        Timestamps.parse(changes.path("updated_at").path(1).asText(null))));
    }

    /** Whether {@code product} holds everything a shopper sees, so that no cached product is needed. */
    public boolean isWhole() {
        return Columns.WHOLE.stream().allMatch(product::has);
    }

    /**
     * What the product looks like with these news. Fields of {@code product} overwrite the cached ones, null included;
     * absent fields stay. Changes that {@code product} does not carry overwrite too, where the JSON holds that field as
     * it is named in the change; associations told by their key only ask for a fetch.
     */
    public Merge mergeInto(@Nullable RawJson cached) {
        if (cached == null && !isWhole()) {
            return new MustFetch("the product is not cached and the event tells only a part of it");
        }
        try {
            var known = cached == null ? null : Trees.parse(cached.toString());
            if (known != null && !(known instanceof ObjectNode)) {
                return new MustFetch("the cached product is no JSON object");
            }
            return merge(known instanceof ObjectNode object ? object : null);
        } catch (JsonProcessingException _) {
            return new MustFetch("the cached product cannot be read");
        }
    }

    private Merge merge(@Nullable ObjectNode known) throws JsonProcessingException {
        var merged = known == null ? product.deepCopy() : known.deepCopy().<ObjectNode>setAll(product);
        for (var change : changes.properties()) {
            var missing = merge(change, merged);
            if (missing.isPresent()) {
                return new MustFetch(missing.get());
            }
        }
        merged.put("id", productId);
        var raw = Trees.write(merged);
        return switch (new ProductReader().read(raw)) {
            case Reading.Read<Product>(var read) ->
                new Merged(new WireProduct(read, raw), known == null ? Set.of() : gaps(known));
            case Reading.Rejected<Product>(var reason) -> new MustFetch(reason);
        };
    }

    /** Applies one change; answers what is missing to do so. */
    private Optional<String> merge(Map.Entry<String, JsonNode> change, ObjectNode merged) {
        var field = change.getKey();
        if (Columns.shownBy(field).stream().allMatch(product::has)) {
            return Optional.empty();
        }
        if (!(change.getValue() instanceof ArrayNode oldAndNew) || oldAndNew.size() != 2) {
            return Optional.of("the change of " + field + " is no pair of old and new");
        }
        if (!Columns.isMergeable(field, merged.get(field), oldAndNew.get(1))) {
            return Optional.of("the change of " + field + " does not say what shoppers see of it");
        }
        merged.set(field, oldAndNew.get(1));
        return Optional.empty();
    }

    private Set<String> gaps(ObjectNode known) {
        var gaps = new LinkedHashSet<String>();
        for (var change : changes.properties()) {
            var cached = known.get(change.getKey());
            var old = change.getValue().get(0);
            if (cached != null && old != null && cached.isValueNode() && !Columns.isSame(cached, old)) {
                gaps.add(change.getKey());
            }
        }
        return gaps;
    }
}

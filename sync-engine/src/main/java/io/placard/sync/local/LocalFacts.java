package io.placard.sync.local;

import io.placard.catalog.Assignment.Target;
import io.placard.catalog.RfidEntity;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What others are told of a change, in the back end's own fields. */
final class LocalFacts {
    private LocalFacts() {}

    /**
     * @param now null where what was said here is taken back
     * @param previous what the code stood for before; null for nothing
     */
    static Map<String, @Nullable Object> of(String code, @Nullable Target now, @Nullable Target previous, Instant at) {
        var facts = new LinkedHashMap<String, @Nullable Object>();
        facts.put("code", code);
        put(facts, "", now);
        put(facts, "previous_", previous);
        facts.put("at", at.toString());
        return facts;
    }

    private static void put(Map<String, @Nullable Object> facts, String prefix, @Nullable Target target) {
        var entity = target == null ? new RfidEntity("", 0, 0, 0) : RfidEntity.of(target);
        facts.put(prefix + "rfid_entity_type", target == null ? null : entity.type());
        facts.put(prefix + "product_id", orNull(entity.productId()));
        facts.put(prefix + "rfid_entity_id", orNull(entity.entityId()));
        facts.put(prefix + "rfid_sub_entity_id", orNull(entity.subEntityId()));
    }

    private static @Nullable Long orNull(long id) {
        return id > 0 ? id : null;
    }
}

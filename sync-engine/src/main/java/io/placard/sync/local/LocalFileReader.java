package io.placard.sync.local;

import io.placard.catalog.Assignment.Target;
import io.placard.catalog.RfidEntity;
import io.placard.sync.cache.LocalRow;
import io.placard.sync.cache.LocalState;
import io.placard.sync.json.JsonCursor;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads {@code assignments.json}. Entries that make no sense are left out; text that is cut short is refused. */
final class LocalFileReader {
    private final List<LocalRow> rows = new ArrayList<>();
    private long revision;
    private long catalogId;

    private LocalFileReader() {}

    static LocalState read(byte[] utf8) throws IOException {
        var reader = new LocalFileReader();
        try (var json = JsonCursor.over(utf8)) {
            if (!json.isObject()) {
                throw new IOException("it is no JSON object");
            }
            json.fields(name -> {
                switch (name) {
                    case "revision" -> reader.revision = json.integerOr(0);
                    case "catalog_id" -> reader.catalogId = json.integerOr(0);
                    case "rfids" -> json.elements(() -> new Entry().read(json).ifPresent(reader.rows::add));
                    default -> json.skip();
                }
            });
            json.finish();
        }
        var byCode = new LinkedHashMap<String, LocalRow>();
        reader.rows.forEach(row -> byCode.putIfAbsent(row.code(), row));
        return new LocalState(reader.revision, reader.catalogId, List.copyOf(byCode.values()));
    }

    private static final class Entity {
        String type = "";
        long productId;
        long entityId;
        long subEntityId;

        boolean takes(String name, JsonCursor json) throws IOException {
            switch (name) {
                case "rfid_entity_type" -> type = json.textOr("");
                case "product_id" -> productId = json.integerOr(0);
                case "rfid_entity_id" -> entityId = json.integerOr(0);
                case "rfid_sub_entity_id" -> subEntityId = json.integerOr(0);
                default -> {
                    return false;
                }
            }
            return true;
        }

        Optional<Target> target() {
            return new RfidEntity(type, productId, entityId, subEntityId).target();
        }
    }

    private static final class Entry {
        private final Entity entity = new Entity();
        private final Entity storeSaid = new Entity();
        private String code = "";
        private @Nullable Instant at;
        private boolean isReplaced;
        private @Nullable UUID message;
        private boolean isSent;

        Optional<LocalRow> read(JsonCursor json) throws IOException {
            json.fields(name -> {
                if (!entity.takes(name, json)) {
                    readOwn(name, json);
                }
            });
            return entity.target()
                    .filter(_ -> LocalAnswers.isCode(code))
                    .map(target -> new LocalRow(
                            code,
                            target,
                            storeSaid.target().orElse(null),
                            Objects.requireNonNullElse(at, Instant.EPOCH),
                            isReplaced,
                            message,
                            isSent));
        }

        private void readOwn(String name, JsonCursor json) throws IOException {
            switch (name) {
                case "code" -> code = json.textOr("");
                case "store_said" ->
                    json.fields(field -> {
                        if (!storeSaid.takes(field, json)) {
                            json.skip();
                        }
                    });
                case "at" -> at = json.instant();
                case "replaced" -> isReplaced = json.isTrue();
                case "message" -> message = uuid(json.text());
                case "sent" -> isSent = json.isTrue();
                default -> json.skip();
            }
        }

        private static @Nullable UUID uuid(@Nullable String text) {
            try {
                return text == null ? null : UUID.fromString(text);
            } catch (IllegalArgumentException _) {
                return null;
            }
        }
    }
}

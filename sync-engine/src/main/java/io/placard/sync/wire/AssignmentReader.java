package io.placard.sync.wire;

import io.placard.catalog.Assignment;
import io.placard.catalog.Assignment.Target;
import io.placard.catalog.RfidEntity;
import io.placard.sync.json.JsonCursor;
import io.placard.sync.json.JsonFaults;
import io.placard.sync.json.Reading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code {"rfids":[...],"max_date":...}}: what tags and sensor ports stand for. */
public final class AssignmentReader {
    private final List<Entry> entries = new ArrayList<>();
    private final List<String> rejected = new ArrayList<>();
    private boolean hasList;
    private @Nullable String maxDate;

    private AssignmentReader() {}

    public static Reading<AssignmentList> read(byte[] utf8) {
        var reader = new AssignmentReader();
        try (var json = JsonCursor.over(utf8)) {
            json.fields(name -> {
                switch (name) {
                    case "rfids" -> reader.readEntries(json);
                    case "max_date" -> reader.maxDate = json.text();
                    default -> json.skip();
                }
            });
            json.finish();
        } catch (IOException e) {
            return new Reading.Rejected<>(JsonFaults.describe(e));
        }
        return reader.hasList
                ? new Reading.Read<>(reader.build())
                : new Reading.Rejected<>("it holds no list named rfids");
    }

    private void readEntries(JsonCursor json) throws IOException {
        hasList = json.isArray();
        json.elements(() -> {
            var entry = new Entry();
            entry.read(json);
            if (entry.code.isEmpty() || entry.target().isEmpty()) {
                rejected.add("tag entry " + entry.id + " (" + entry.type + ") stands for nothing this kiosk can open");
            } else {
                entries.add(entry);
            }
        });
    }

    private AssignmentList build() {
        var assignments = entries.stream()
                .sorted(Comparator.comparingLong((Entry entry) -> entry.order)
                        .thenComparing(Comparator.comparingLong((Entry entry) -> entry.id)
                                .reversed()))
                .flatMap(entry -> entry.target().map(target -> new Assignment(entry.code, target)).stream())
                .toList();
        return new AssignmentList(assignments, rejected, maxDate);
    }

    private static final class Entry {
        long id;
        String code = "";
        String type = "";
        long productId;
        long entityId;
        long subEntityId;
        long order;

        void read(JsonCursor json) throws IOException {
            json.fields(name -> {
                switch (name) {
                    case "id" -> id = json.integerOr(0);
                    case "code" -> code = json.textOr("").strip().toUpperCase(Locale.ROOT);
                    case "rfid_entity_type" -> type = json.textOr("").strip();
                    case "product_id" -> productId = json.integerOr(0);
                    case "rfid_entity_id" -> entityId = json.integerOr(0);
                    case "rfid_sub_entity_id" -> subEntityId = json.integerOr(0);
                    case "order" -> order = json.integerOr(Long.MAX_VALUE);
                    default -> json.skip();
                }
            });
        }

        Optional<Target> target() {
            return new RfidEntity(type, productId, entityId, subEntityId).target();
        }
    }
}

package io.placard.sync.local;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.placard.catalog.Assignment.Target;
import io.placard.catalog.RfidEntity;
import io.placard.sync.cache.LocalRow;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Local assignments in the back end's own fields, for whoever brings them there by hand. */
final class LocalExport {
    private static final JsonFactory JSON = new JsonFactory();

    private LocalExport() {}

    /** By RFC 4180. Codes and types are letters and digits only, so that nothing needs quotes. */
    static String csv(List<LocalRow> rows) {
        var text = new StringBuilder("code,rfid_entity_type,product_id,rfid_entity_id,rfid_sub_entity_id\r\n");
        for (var row : rows) {
            var entity = RfidEntity.of(row.target());
            text.append(row.code()).append(',').append(entity.type());
            for (var id : List.of(entity.productId(), entity.entityId(), entity.subEntityId())) {
                text.append(',').append(id > 0 ? id.toString() : "");
            }
            text.append("\r\n");
        }
        return text.toString();
    }

    /** {@code {"rfids":[...]}}, as the back end tells its own. */
    static String json(List<LocalRow> rows) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeArrayFieldStart("rfids");
            for (var row : rows) {
                json.writeStartObject();
                json.writeStringField("code", row.code());
                writeFields(json, row.target());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory cannot fail", e);
        }
        return text.toString();
    }

    static void writeFields(JsonGenerator json, Target target) throws IOException {
        var entity = RfidEntity.of(target);
        json.writeStringField("rfid_entity_type", entity.type());
        writeId(json, "product_id", entity.productId());
        writeId(json, "rfid_entity_id", entity.entityId());
        writeId(json, "rfid_sub_entity_id", entity.subEntityId());
    }

    private static void writeId(JsonGenerator json, String name, long id) throws IOException {
        if (id > 0) {
            json.writeNumberField(name, id);
        } else {
            json.writeNullField(name);
        }
    }
}

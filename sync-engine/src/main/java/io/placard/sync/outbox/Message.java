package io.placard.sync.outbox;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Something that happened at the kiosk, as JSON; {@code id} stays the same however often it is sent. */
record Message(UUID id, Instant at, String json) {
    private static final JsonFactory JSON = new JsonFactory();

    /** {@code facts}: texts, numbers, truth values and nulls; anything else is told as text. */
    static Message of(UUID id, String kind, Map<String, ?> facts, Instant at) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("id", id.toString());
            json.writeStringField("kind", kind);
            json.writeStringField("at", at.toString());
            json.writeObjectFieldStart("data");
            for (var fact : facts.entrySet()) {
                json.writeFieldName(fact.getKey());
                switch (fact.getValue()) {
                    case null -> json.writeNull();
                    case Boolean flag -> json.writeBoolean(flag);
                    case Long number -> json.writeNumber(number);
                    case Integer number -> json.writeNumber(number);
                    case Object other -> json.writeString(other.toString());
                }
            }
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory cannot fail", e);
        }
        return new Message(id, at, text.toString());
    }
}

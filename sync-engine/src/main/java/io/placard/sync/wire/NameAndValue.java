package io.placard.sync.wire;

import io.placard.sync.json.JsonCursor;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The shape {@code {"name","value"}} that sizes and attributes share. */
final class NameAndValue {
    String name = "";

    @Nullable String value;

    void read(JsonCursor json) throws IOException {
        json.fields(field -> {
            switch (field) {
                case "name" -> name = json.textOr("");
                case "value" -> value = json.text();
                default -> json.skip();
            }
        });
    }
}

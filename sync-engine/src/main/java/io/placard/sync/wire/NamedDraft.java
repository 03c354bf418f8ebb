package io.placard.sync.wire;

import io.placard.sync.json.JsonCursor;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The shape that categories and brands share. */
final class NamedDraft {
    long id;
    String name = "";
    String description = "";
    int order;

    @Nullable String imageUrl;

    void read(JsonCursor json, String imageField) throws IOException {
        json.fields(field -> {
            switch (field) {
                case "id" -> id = json.integerOr(0);
                case "name" -> name = json.textOr("").strip();
                case "description" -> description = json.textOr("");
                case "order" -> order = Math.clamp(json.integerOr(0), Integer.MIN_VALUE, Integer.MAX_VALUE);
                default -> {
                    if (field.equals(imageField)) {
                        imageUrl = json.url();
                    } else {
                        json.skip();
                    }
                }
            }
        });
    }
}

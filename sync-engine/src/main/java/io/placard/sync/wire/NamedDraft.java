package io.placard.sync.wire;

import io.placard.catalog.Brand;
import io.placard.catalog.Category;
import io.placard.sync.json.JsonCursor;
import java.io.IOException;
import java.util.Objects;
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

    boolean saysTheSameAs(Brand brand) {
        return id == brand.id()
                && name.equals(brand.name())
                && description.equals(brand.description())
                && Objects.equals(imageUrl, brand.logoUrl());
    }

    boolean saysTheSameAs(Category category) {
        return id == category.id()
                && name.equals(category.name())
                && order == category.order()
                && Objects.equals(imageUrl, category.bannerUrl());
    }
}

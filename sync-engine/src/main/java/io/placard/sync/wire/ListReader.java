package io.placard.sync.wire;

import io.placard.catalog.Brand;
import io.placard.catalog.Category;
import io.placard.sync.json.JsonCursor;
import io.placard.sync.json.JsonFaults;
import io.placard.sync.json.Reading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the store's short lists: categories, brands, tags, and the answers of its checks. */
public final class ListReader {
    private ListReader() {}

    public static Reading<List<Category>> categories(byte[] utf8) {
        return read(
                utf8,
                "categories",
                json -> named(json, "banner").map(each -> new Category(each.id, each.name, each.order, each.imageUrl)));
    }

    public static Reading<List<Brand>> brands(byte[] utf8) {
        return read(
                utf8,
                "brands",
                json -> named(json, "logo")
                        .map(each -> new Brand(each.id, each.name, each.description, each.imageUrl)));
    }

    /** Names of tags; also where they come as objects with a name. */
    public static Reading<List<String>> tags(byte[] utf8) {
        return read(utf8, "tags", json -> {
            var name = new String[] {""};
            if (json.isObject()) {
                json.field("name", () -> name[0] = json.textOr(""));
            } else {
                name[0] = json.textOr("");
            }
            return Optional.of(name[0].strip()).filter(each -> !each.isEmpty());
        });
    }

    /** What the store says of products it was asked about. */
    public static Reading<List<ProductCheck>> productChecks(byte[] utf8) {
        return read(utf8, "data", ProductCheck::read);
    }

    /** Ids of products that were deleted because their SKU came twice. */
    public static Reading<List<Long>> deletedProducts(byte[] utf8) {
        return read(utf8, "data", json -> {
            var id = new long[1];
            json.field("id", () -> id[0] = json.integerOr(0));
            return Optional.of(id[0]).filter(each -> each > 0);
        });
    }

    static <T> Reading<List<T>> read(byte[] utf8, String listName, Element<T> element) {
        var found = new ArrayList<T>();
        var hasList = new boolean[1];
        try (var json = JsonCursor.over(utf8)) {
            json.field(listName, () -> {
                hasList[0] = json.isArray();
                json.elements(() -> element.read(json).ifPresent(found::add));
            });
            json.finish();
        } catch (IOException e) {
            return new Reading.Rejected<>(JsonFaults.describe(e));
        }
        return hasList[0]
                ? new Reading.Read<>(List.copyOf(found))
                : new Reading.Rejected<>("it holds no list named " + listName);
    }

    private static Optional<NamedDraft> named(JsonCursor json, String imageField) throws IOException {
        var draft = new NamedDraft();
        draft.read(json, imageField);
        return draft.id > 0 ? Optional.of(draft) : Optional.empty();
    }

    /** Reads one element; empty where it is of no use. */
    @FunctionalInterface
    interface Element<T> {
        Optional<T> read(JsonCursor json) throws IOException;
    }
}

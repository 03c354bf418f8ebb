package io.placard.sync;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.placard.catalog.Brand;
import io.placard.catalog.Category;
import io.placard.catalog.Product;
import io.placard.sync.json.RawJson;
import io.placard.sync.json.Reading;
import io.placard.sync.rest.Answer;
import io.placard.sync.rest.CatalogApi;
import io.placard.sync.rest.Failure;
import io.placard.sync.wire.Article;
import io.placard.sync.wire.AssignmentList;
import io.placard.sync.wire.ProductCheck;
import io.placard.sync.wire.ProductPage;
import io.placard.sync.wire.ProductReader;
import io.placard.sync.wire.WireProduct;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A store in memory with small pages that move while they are read, as the back end's do. */
final class ModelStore implements CatalogApi {
    private static final int PAGE = 4;

    private final TreeMap<Long, ObjectNode> products = new TreeMap<>();
    private Runnable beforeAnswer = () -> {};

    void beforeAnswer(Runnable what) {
        beforeAnswer = what;
    }

    @Nullable ObjectNode find(long id) {
        return products.get(id);
    }

    void put(ObjectNode product) {
        products.put(product.get("id").asLong(), product);
    }

    boolean delete(long id) {
        return products.remove(id) != null;
    }

    int size() {
        return products.size();
    }

    List<String> lines() {
        return products.values().stream()
                .map(each -> each.get("id").asLong() + ":" + each.get("stock").asInt() + ":"
                        + each.get("status").asText().equals("published") + ":"
                        + Instant.parse(each.get("updated_at").asText()))
                .sorted()
                .toList();
    }

    @Override
    public Answer<RawJson> settings(@Nullable String etag) {
        return ok(RawJson.of("{\"store\":{\"id\":42},\"catalog\":{\"id\":7}}".getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Answer<ProductPage> products(int page, @Nullable Instant changedSince) {
        beforeAnswer.run();
        var all = products.values().stream()
                .filter(each -> changedSince == null
                        || Instant.parse(each.get("updated_at").asText()).isAfter(changedSince.plusSeconds(1)))
                .toList();
        var rows = all.stream()
                .skip((page - 1L) * PAGE)
                .limit(PAGE)
                .map(ModelStore::wire)
                .toList();
        var pages = (all.size() + PAGE - 1) / PAGE;
        var next = page < pages ? OptionalInt.of(page + 1) : OptionalInt.empty();
        return ok(new ProductPage(rows, List.of(), page, next, pages, all.size()));
    }

    @Override
    public Answer<WireProduct> product(long productId) {
        beforeAnswer.run();
        var found = products.get(productId);
        return found == null || found.get("status").asText().equals("unpublished")
                ? new Answer.Failed<>(new Failure.Gone("gone"))
                : ok(wire(found));
    }

    @Override
    public Answer<List<ProductCheck>> checkProducts(long storeId, List<KnownProduct> asked) {
        return ok(asked.stream()
                .map(each -> new ProductCheck(
                        each.id(),
                        products.containsKey(each.id()) ? ProductCheck.Status.PUBLISHED : ProductCheck.Status.DELETED,
                        0))
                .toList());
    }

    @Override
    public Answer<List<Category>> categories(@Nullable String etag) {
        return ok(List.of());
    }

    @Override
    public Answer<List<Brand>> brands(@Nullable String etag) {
        return ok(List.of());
    }

    @Override
    public Answer<List<String>> featuredTags(@Nullable String etag) {
        return ok(List.of());
    }

    @Override
    public Answer<AssignmentList> assignments(@Nullable String maxDate, @Nullable String etag) {
        return ok(new AssignmentList(List.of(), List.of(), null));
    }

    @Override
    public Answer<List<Article>> articles(@Nullable String etag) {
        return ok(List.of());
    }

    @Override
    public Answer<List<Long>> deletedProducts(long storeId) {
        return ok(List.of());
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    private static <T> Answer<T> ok(T value) {
        return new Answer.Ok<>(value, null);
    }

    private static WireProduct wire(ObjectNode product) {
        var raw = RawJson.of(product.toString().getBytes(StandardCharsets.UTF_8));
        return switch (new ProductReader().read(raw)) {
            case Reading.Read<Product>(var read) -> new WireProduct(read, raw);
            case Reading.Rejected<Product>(var reason) -> throw new IllegalStateException(reason);
        };
    }
}

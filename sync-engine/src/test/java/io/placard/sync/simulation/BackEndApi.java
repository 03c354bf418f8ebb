package io.placard.sync.simulation;

import io.placard.catalog.Brand;
import io.placard.catalog.Category;
import io.placard.sync.json.RawJson;
import io.placard.sync.rest.Answer;
import io.placard.sync.rest.CatalogApi;
import io.placard.sync.rest.Failure;
import io.placard.sync.wire.ArticleList;
import io.placard.sync.wire.AssignmentList;
import io.placard.sync.wire.ProductCheck;
import io.placard.sync.wire.ProductPage;
import io.placard.sync.wire.WireProduct;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the back end answers, at the moment a request reaches it, through whatever weather there is. */
final class BackEndApi implements CatalogApi {
    /** Small, so that a few products fill several pages. */
    private static final int PAGE = 5;

    private static final RawJson SETTINGS = RawJson.of("""
            {"catalog":{"id":7,"pusher":{"app_key":"key","cluster":"mt1"}},"store":{"id":42,"name":"Shop"}}""");

    private final BackEnd backEnd;
    private final Weather weather;
    private final CompleteReads reads;
    private final Comparator<Row> order;
    private final boolean givesEtags;

    /** @param order in which products are put on pages; rows move between pages as it says */
    BackEndApi(BackEnd backEnd, Weather weather, CompleteReads reads, Comparator<Row> order, boolean givesEtags) {
        this.backEnd = backEnd;
        this.weather = weather;
        this.reads = reads;
        this.order = order;
        this.givesEtags = givesEtags;
    }

    @Override
    public Answer<RawJson> settings(@Nullable String etag) {
        return list(etag, () -> SETTINGS);
    }

    @Override
    public Answer<ProductPage> products(int page, @Nullable Instant changedSince) {
        return answer(() -> {
            var all = backEnd.rows().stream()
                    .filter(row -> !weather.isForgetful() || row.id() % 4 == 0)
                    .filter(row -> changedSince == null || row.version().isAfter(changedSince.plusSeconds(1)))
                    .sorted(order)
                    .map(Row::wire)
                    .toList();
            var rows = all.stream().skip((page - 1L) * PAGE).limit(PAGE).toList();
            var pages = (all.size() + PAGE - 1) / PAGE;
            var next = page < pages ? OptionalInt.of(page + 1) : OptionalInt.empty();
            if (changedSince == null) {
                reads.answered(page, rows, next.isEmpty());
            }
            return new ProductPage(rows, List.of(), page, next, pages, all.size());
        });
    }

    @Override
    public Answer<WireProduct> product(long productId) {
        var found = backEnd.find(productId)
                .map(Row::wire)
                .filter(each -> each.product().published());
        return weather.failure()
                .<Answer<WireProduct>>map(Answer.Failed::new)
                .orElseGet(() -> found.<Answer<WireProduct>>map(product -> new Answer.Ok<>(product, null))
                        .orElseGet(() -> new Answer.Failed<>(new Failure.Gone("404"))));
    }

    @Override
    public Answer<List<ProductCheck>> checkProducts(long storeId, List<KnownProduct> products) {
        return answer(() -> products.stream().map(asked -> check(asked.id())).toList());
    }

    @Override
    public Answer<List<Category>> categories(@Nullable String etag) {
        return list(etag, backEnd::categories);
    }

    @Override
    public Answer<List<Brand>> brands(@Nullable String etag) {
        return list(etag, backEnd::brands);
    }

    @Override
    public Answer<List<String>> featuredTags(@Nullable String etag) {
        return list(etag, backEnd::featuredTags);
    }

    @Override
    public Answer<AssignmentList> assignments(@Nullable String maxDate, @Nullable String etag) {
        return list(etag, () -> new AssignmentList(backEnd.assignments(), List.of(), null));
    }

    @Override
    public Answer<ArticleList> articles(@Nullable String etag) {
        return list(etag, () -> new ArticleList(backEnd.articles(), List.of()));
    }

    @Override
    public Answer<List<Long>> deletedProducts(long storeId) {
        return answer(List::of);
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    private ProductCheck check(long id) {
        return backEnd.find(id)
                .map(row -> row.wire().product())
                .map(there -> new ProductCheck(
                        id,
                        there.published() ? ProductCheck.Status.PUBLISHED : ProductCheck.Status.UNPUBLISHED,
                        there.stock(),
                        there.flags().medicalOnly()))
                .orElseGet(() -> new ProductCheck(id, ProductCheck.Status.DELETED, null, null));
    }

    private <T> Answer<T> list(@Nullable String etag, Supplier<T> value) {
        var answer = answer(value);
        if (!givesEtags || !(answer instanceof Answer.Ok<T>(var told, var _))) {
            return answer;
        }
        var tag = String.valueOf(told.hashCode());
        return tag.equals(etag) ? new Answer.NotModified<>() : new Answer.Ok<>(told, tag);
    }

    private <T> Answer<T> answer(Supplier<T> value) {
        return weather.failure().<Answer<T>>map(Answer.Failed::new).orElseGet(() -> new Answer.Ok<>(value.get(), null));
    }
}

package io.placard.sync.rest;

import io.placard.catalog.Brand;
import io.placard.catalog.Category;
import io.placard.sync.json.RawJson;
import io.placard.sync.wire.ArticleList;
import io.placard.sync.wire.AssignmentList;
import io.placard.sync.wire.ProductCheck;
import io.placard.sync.wire.ProductPage;
import io.placard.sync.wire.WireProduct;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The store's REST API. Each call waits for its answer, at most as long as its timeouts; safe to call from several
 * threads. Where an {@code etag} is taken, give the one of the answer that is stored already, or null.
 */
public interface CatalogApi extends AutoCloseable {
    /** Products on a full page. */
    int PAGE_SIZE = 350;

    /** Products that can be checked with one request. */
    int MOST_CHECKS = 100;

    /** The settings as the store wrote them; {@link io.placard.sync.wire.SettingsReader} has read them once already. */
    Answer<RawJson> settings(@Nullable String etag);

    /**
     * One page of all products, every status and stock.
     *
     * @param page from 1
     * @param changedSince only those changed after this instant plus one second, by the store's clock; null for all
     */
    Answer<ProductPage> products(int page, @Nullable Instant changedSince);

    /** One product; {@link Failure.Gone} where it is unpublished or deleted. */
    Answer<WireProduct> product(long productId);

    Answer<List<Category>> categories(@Nullable String etag);

    Answer<List<Brand>> brands(@Nullable String etag);

    Answer<List<String>> featuredTags(@Nullable String etag);

    /** What tags and slots stand for; {@code maxDate} of an earlier answer for those changed since, null for all. */
    Answer<AssignmentList> assignments(@Nullable String maxDate, @Nullable String etag);

    Answer<ArticleList> articles(@Nullable String etag);

    /** Whether the store still has and shows these; at most {@link #MOST_CHECKS}. */
    Answer<List<ProductCheck>> checkProducts(long storeId, List<KnownProduct> products);

    /** Ids of products deleted in the last 24 hours because their SKU came twice. */
    Answer<List<Long>> deletedProducts(long storeId);

    /** Cancels what is under way. */
    @Override
    void close();

    /** A product as this kiosk knows it. */
    record KnownProduct(long id, @Nullable Instant updatedAt) {}
}

package io.placard.sync.simulation;

import io.placard.catalog.Brand;
import io.placard.catalog.Category;
import io.placard.sync.json.RawJson;
import io.placard.sync.rest.Answer;
import io.placard.sync.rest.CatalogApi;
import io.placard.sync.wire.ArticleList;
import io.placard.sync.wire.AssignmentList;
import io.placard.sync.wire.ProductCheck;
import io.placard.sync.wire.ProductPage;
import io.placard.sync.wire.WireProduct;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A way to the store that is another one's, but for what is overridden. */
class DelegatingApi implements CatalogApi {
    private final CatalogApi api;

    DelegatingApi(CatalogApi api) {
        this.api = api;
    }

    @Override
    public Answer<RawJson> settings(@Nullable String etag) {
        return api.settings(etag);
    }

    @Override
    public Answer<ProductPage> products(int page, @Nullable Instant changedSince) {
        return api.products(page, changedSince);
    }

    @Override
    public Answer<WireProduct> product(long productId) {
        return api.product(productId);
    }

    @Override
    public Answer<List<Category>> categories(@Nullable String etag) {
        return api.categories(etag);
    }

    @Override
    public Answer<List<Brand>> brands(@Nullable String etag) {
        return api.brands(etag);
    }

    @Override
    public Answer<List<String>> featuredTags(@Nullable String etag) {
        return api.featuredTags(etag);
    }

    @Override
    public Answer<AssignmentList> assignments(@Nullable String maxDate, @Nullable String etag) {
        return api.assignments(maxDate, etag);
    }

    @Override
    public Answer<ArticleList> articles(@Nullable String etag) {
        return api.articles(etag);
    }

    @Override
    public Answer<List<ProductCheck>> checkProducts(long storeId, List<KnownProduct> products) {
        return api.checkProducts(storeId, products);
    }

    @Override
    public Answer<List<Long>> deletedProducts(long storeId) {
        return api.deletedProducts(storeId);
    }

    @Override
    public void close() {
        api.close();
    }
}

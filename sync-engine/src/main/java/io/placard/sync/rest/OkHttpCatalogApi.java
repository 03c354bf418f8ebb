package io.placard.sync.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.placard.catalog.Brand;
import io.placard.catalog.Category;
import io.placard.sync.json.RawJson;
import io.placard.sync.json.Reading;
import io.placard.sync.json.Timestamps;
import io.placard.sync.wire.ArticleList;
import io.placard.sync.wire.ArticleReader;
import io.placard.sync.wire.AssignmentList;
import io.placard.sync.wire.AssignmentReader;
import io.placard.sync.wire.ListReader;
import io.placard.sync.wire.ProductCheck;
import io.placard.sync.wire.ProductPage;
import io.placard.sync.wire.ProductPageReader;
import io.placard.sync.wire.SettingsReader;
import io.placard.sync.wire.WireProduct;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** {@link CatalogApi} over OkHttp. */
public final class OkHttpCatalogApi implements CatalogApi {
    private static final MediaType JSON = MediaType.get("application/json");
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Exchange exchange;
    private final HttpUrl base;
    private final long catalogId;

    public OkHttpCatalogApi(ApiSettings settings) {
        base = HttpUrl.get(settings.apiUrl().toString())
                .newBuilder()
                .addPathSegment(String.valueOf(settings.catalogId()))
                .setQueryParameter("token", settings.token())
                .build();
        catalogId = settings.catalogId();
        var timeouts = settings.timeouts();
        // Redirects would carry the token to whoever asks for it; the store's API does not redirect.
        exchange = new Exchange(new OkHttpClient.Builder()
                .connectTimeout(timeouts.connect())
                .readTimeout(timeouts.read())
                .writeTimeout(timeouts.read())
                .callTimeout(timeouts.call())
                .followRedirects(false)
                .followSslRedirects(false)
                .addNetworkInterceptor(RetryAfter::keepFromOkHttp)
                .build());
    }

    @Override
    public Answer<RawJson> settings(@Nullable String etag) {
        return exchange.ask(get(url("settings"), etag), body -> {
            var raw = RawJson.of(body);
            return switch (SettingsReader.read(raw)) {
                case Reading.Read<?> _ -> new Reading.Read<>(raw);
                case Reading.Rejected<?>(var reason) -> new Reading.Rejected<>(reason);
            };
        });
    }

    @Override
    public Answer<ProductPage> products(int page, @Nullable Instant changedSince) {
        var url = url("products/maximal")
                .addQueryParameter("page", String.valueOf(page))
                .addQueryParameter("per_page", String.valueOf(PAGE_SIZE))
                .addQueryParameter("exclude_zero", "0");
        if (changedSince != null) {
            url.addQueryParameter("max_date", Timestamps.format(changedSince));
        }
        return exchange.ask(get(url, null), ProductPageReader::readPage);
    }

    @Override
    public Answer<WireProduct> product(long productId) {
        var answer = exchange.ask(get(url("products/" + productId), null), ProductPageReader::readOne);
        return switch (answer) {
            case Answer.Failed<WireProduct>(Failure.UnknownCatalog _) ->
                new Answer.Failed<>(new Failure.Gone("The store no longer has product " + productId + " for sale."));
            case Answer.Ok<WireProduct>(var product, var _)
            when product.id() != productId ->
                new Answer.Failed<>(new Failure.Unreadable("The store answered with product " + product.id()
                        + " when asked for " + productId + "; trying again later."));
            default -> answer;
        };
    }

    @Override
    public Answer<List<Category>> categories(@Nullable String etag) {
        return exchange.ask(get(url("categories"), etag), ListReader::categories);
    }

    @Override
    public Answer<List<Brand>> brands(@Nullable String etag) {
        var url = url("brands")
                .addQueryParameter("page", "1")
                .addQueryParameter("per_page", "9999")
                .addQueryParameter("sort_by", "name");
        return exchange.ask(get(url, etag), ListReader::brands);
    }

    @Override
    public Answer<List<String>> featuredTags(@Nullable String etag) {
        return exchange.ask(get(url("tags").addQueryParameter("featured_tags", "true"), etag), ListReader::tags);
    }

    @Override
    public Answer<AssignmentList> assignments(@Nullable String maxDate, @Nullable String etag) {
        var url = url("rfids");
        if (maxDate != null) {
            url.addQueryParameter("max_date", maxDate);
        }
        return exchange.ask(get(url, etag), AssignmentReader::read);
    }

    @Override
    public Answer<ArticleList> articles(@Nullable String etag) {
        var answer = exchange.ask(get(url("articles").addQueryParameter("minimal", "true"), etag), ArticleReader::read);
        return answer instanceof Answer.Failed<ArticleList>(Failure.UnknownCatalog _)
                ? new Answer.Failed<>(new Failure.Gone("The store has no articles."))
                : answer;
    }

    @Override
    public Answer<List<ProductCheck>> checkProducts(long storeId, List<KnownProduct> products) {
        var body = RequestBody.create(checkBody(storeId, products), JSON);
        var request = new Request.Builder()
                .url(url("products/check_products_expired_status").build())
                .post(body)
                .build();
        return exchange.ask(request, ListReader::productChecks);
    }

    @Override
    public Answer<List<Long>> deletedProducts(long storeId) {
        var url = url("products/check_products_availability").addQueryParameter("store_id", String.valueOf(storeId));
        return exchange.ask(get(url, null), ListReader::deletedProducts);
    }

    @Override
    public void close() {
        exchange.close();
    }

    private HttpUrl.Builder url(String path) {
        return base.newBuilder().addPathSegments(path);
    }

    private static Request get(HttpUrl.Builder url, @Nullable String etag) {
        var request = new Request.Builder().url(url.build());
        if (etag != null) {
            request.header("If-None-Match", etag);
        }
        return request.build();
    }

    private byte[] checkBody(long storeId, List<KnownProduct> products) {
        var out = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberField("store_id", storeId);
            json.writeNumberField("kiosk_id", catalogId);
            json.writeArrayFieldStart("products");
            for (var each : products) {
                json.writeStartObject();
                json.writeNumberField("id", each.id());
                json.writeNullField("expired_at");
                json.writeStringField(
                        "last_updated_at", each.updatedAt() == null ? null : Timestamps.format(each.updatedAt()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write JSON to memory", e);
        }
        return out.toByteArray();
    }
}

package io.placard.kiosk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.placard.kiosk.demo.broadcast.ChangeSource;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.ConnectException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The whole store, asked over real sockets as a kiosk asks it. */
class DemoStoreTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PRODUCT = 4001;

    private final OkHttpClient client = new OkHttpClient();
    private final DemoStore store = DemoStores.open(150);

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void refusesAWrongTokenWith401AndAnUnknownCatalogueWith404() throws IOException {
        try (var wrongToken = send(new Request.Builder()
                        .url(store.apiUrl() + "/42/settings?token=wrong")
                        .build());
                var noCatalogue = send(new Request.Builder()
                        .url(store.apiUrl() + "/43/settings?token=" + store.token())
                        .build())) {
            assertThat(wrongToken.code()).isEqualTo(401);
            assertThat(noCatalogue.code()).isEqualTo(404);
        }
    }

    @Test
    void refusesParametersThatMakeNoSenseWith422AndTheField() throws IOException {
        try (var response = send(get("products/maximal?max_date=yesterday"))) {
            assertThat(response.code()).isEqualTo(422);
            assertThat(json(response).path("errors").has("max_date")).isTrue();
        }
    }

    @Test
    void pagesThroughEveryProductOnceWithMetaThatAddsUp() throws IOException {
        var first = answer("products/maximal?page=1&per_page=100");
        var second = answer("products/maximal?page=2&per_page=100");

        assertThat(first.path("products")).hasSize(100);
        assertThat(second.path("products")).hasSize(50);
        assertThat(first.path("meta").toString())
                .isEqualTo(
                        "{\"current_page\":1,\"next_page\":2,\"prev_page\":null,\"total_pages\":2,\"total_count\":150}");
        assertThat(second.path("meta").path("next_page").isNull()).isTrue();
    }

    @Test
    void writesDecimalsAsStringsIdsAsIntegersAndTimeWithMilliseconds() throws IOException {
        var product = answer("products/" + PRODUCT).path("product");

        assertThat(product.path("id").isIntegralNumber()).isTrue();
        assertThat(product.path("weight").isTextual()).isTrue();
        assertThat(product.at("/product_values/0/value").isTextual()).isTrue();
        assertThat(product.path("updated_at").asText()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
    }

    @Test
    void leavesOutWhatIsOutOfStockOnlyWhenAskedTo() throws IOException {
        store.controls().edit(PRODUCT, ProductEdit.NONE.withStock(0));

        assertThat(ids(answer("products/maximal?per_page=350&exclude_zero=0"))).contains(PRODUCT);
        assertThat(ids(answer("products/maximal?per_page=350&exclude_zero=1"))).doesNotContain(PRODUCT);
    }

    @Test
    void cutsOneSecondOffMaxDateAsTheBackEndDoes() throws IOException {
        var updatedAt = Instant.parse(
                answer("products/" + PRODUCT).at("/product/updated_at").asText());

        assertThat(ids(answer("products/maximal?max_date=" + updatedAt.minusMillis(1_001))))
                .contains(PRODUCT);
        assertThat(ids(answer("products/maximal?max_date=" + updatedAt.minusMillis(1_000))))
                .isEmpty();
    }

    @Test
    void showsAnUnpublishedProductInTheListOnly() throws IOException {
        store.controls().edit(PRODUCT, ProductEdit.NONE.withPublished(false));

        assertThat(ids(answer("products/maximal?per_page=350"))).contains(PRODUCT);
        try (var response = send(get("products/" + PRODUCT))) {
            assertThat(response.code()).isEqualTo(404);
        }
    }

    @Test
    void givesAnEditedProductALaterVersion() throws IOException {
        var before = answer("products/" + PRODUCT).path("product");

        store.controls().edit(PRODUCT, ProductEdit.NONE.withName("Renamed").withPrice(new BigDecimal("12.34")));

        var after = answer("products/" + PRODUCT).path("product");
        assertThat(after.path("name").asText()).isEqualTo("Renamed");
        assertThat(after.at("/product_values/0/value").asText()).isEqualTo("12.34");
        assertThat(after.path("updated_at").asText())
                .isGreaterThan(before.path("updated_at").asText());
    }

    @Test
    void tellsWhatBecameOfExpiredProducts() throws IOException {
        store.controls().delete(PRODUCT);
        store.controls().edit(PRODUCT + 1, ProductEdit.NONE.withPublished(false));

        var data = post(
                        "products/check_products_expired_status",
                        "{\"store_id\":7,\"kiosk_id\":1,\"products\":[" + "{\"id\":4001},{\"id\":4002},{\"id\":4003}]}")
                .path("data");

        assertThat(data.findValuesAsText("status")).containsExactly("deleted", "unpublished", "published");
    }

    @Test
    void tellsOfDuplicatesOnlyWhenAsked() throws IOException {
        assertThat(store.controls().deleteAsDuplicate(PRODUCT)).isTrue();

        var data = answer("products/check_products_availability?store_id=7").path("data");
        assertThat(data).hasSize(1);
        assertThat(data.at("/0/id").asLong()).isEqualTo(PRODUCT);
        assertThat(data.at("/0/deleted_sku").asText()).startsWith("FF-");
    }

    @Test
    void namesEveryKindOfTagAndTheSlots() throws IOException {
        var labels = answer("rfids").path("rfids");

        assertThat(labels.findValuesAsText("rfid_entity_type"))
                .contains("KioskProduct", "Brand", "StoreCategory", "BrandAndStoreCategory");
        assertThat(labels.findValuesAsText("code")).contains("1", "2", "3");
        assertThat(answer("rfids?max_date=" + answer("rfids").path("max_date").asText())
                        .path("rfids"))
                .isEmpty();
    }

    @Test
    void answersEveryOtherListOfTheContract() throws IOException {
        assertThat(answer("categories").path("categories")).hasSize(8);
        assertThat(answer("brands?page=1&per_page=9999&sort_by=name").path("brands"))
                .hasSize(20);
        assertThat(answer("tags?featured_tags=true").path("tags")).isNotEmpty();
        assertThat(answer("articles?minimal=true").path("articles")).isNotEmpty();
        assertThat(answer("settings").at("/catalog/pusher/app_key").asText()).isEqualTo(store.appKey());
    }

    @Test
    void answersAnUnchangedResourceWith304() throws IOException {
        try (var first = send(get("categories"))) {
            var etag = Objects.requireNonNull(first.header("ETag"));
            var again =
                    get("categories").newBuilder().header("If-None-Match", etag).build();
            try (var second = send(again)) {
                assertThat(second.code()).isEqualTo(304);
            }
        }
    }

    @Test
    void cannotBeReachedWhileTheNetworkIsCutAndComesBackAtTheSameAddress() throws IOException {
        store.controls().cutNetwork();
        assertThatThrownBy(() -> answer("settings")).isInstanceOf(ConnectException.class);

        store.controls().restoreNetwork();
        assertThat(answer("settings").at("/store/name").asText()).isEqualTo("Fern & Fathom");
    }

    @Test
    void servesThePicturesItNamesToBeKeptForAYear() throws IOException {
        var product = answer("products/" + PRODUCT).path("product");

        for (var pointer : List.of("/thumb_image/url", "/primary_image/url", "/images/1/url", "/brand/logo/url")) {
            var request =
                    new Request.Builder().url(product.at(pointer).asText()).build();
            try (var response = send(request)) {
                assertThat(response.code()).as(pointer).isEqualTo(200);
                assertThat(response.header("Content-Type")).isEqualTo("image/png");
                assertThat(response.header("Cache-Control")).contains("max-age=31536000");
                assertThat(response.body().bytes()).startsWith(0x89, 'P', 'N', 'G');
            }
        }
    }

    @Test
    void hasNoPictureOfWhatItDoesNotSell() throws IOException {
        var picture =
                answer("products/" + PRODUCT).at("/product/thumb_image/url").asText();

        try (var response = send(new Request.Builder()
                .url(picture.replace("/" + PRODUCT + "-", "/999999-"))
                .build())) {
            assertThat(response.code()).isEqualTo(404);
        }
    }

    @Test
    void givesARenamedProductANewPicture() throws IOException {
        var before =
                answer("products/" + PRODUCT).at("/product/primary_image/url").asText();

        store.controls().edit(PRODUCT, ProductEdit.NONE.withName("Renamed"));

        assertThat(answer("products/" + PRODUCT)
                        .at("/product/primary_image/url")
                        .asText())
                .isNotEqualTo(before);
    }

    @Test
    void bringsBackTheProductThatWasDeletedLast() throws IOException {
        store.controls().delete(PRODUCT);
        assertThat(ids(answer("products/maximal?per_page=350"))).doesNotContain(PRODUCT);

        assertThat(store.controls().undelete()).isTrue();
        assertThat(ids(answer("products/maximal?per_page=350"))).contains(PRODUCT);
    }

    @Test
    void letsThePointOfSaleChangeWhatItTellsNobody() throws IOException {
        store.controls().edit(PRODUCT, ProductEdit.NONE.withStock(3).from(ChangeSource.POINT_OF_SALE));

        assertThat(answer("products/" + PRODUCT).at("/product/stock").asInt()).isEqualTo(3);
    }

    private Request get(String resource) {
        var separator = resource.contains("?") ? "&" : "?";
        return new Request.Builder()
                .url(store.apiUrl() + "/" + store.catalogId() + "/" + resource + separator + "token=" + store.token())
                .build();
    }

    private Response send(Request request) throws IOException {
        return client.newCall(request).execute();
    }

    private JsonNode answer(String resource) throws IOException {
        try (var response = send(get(resource))) {
            assertThat(response.code()).isEqualTo(200);
            return json(response);
        }
    }

    private JsonNode post(String resource, String body) throws IOException {
        var request = get(resource)
                .newBuilder()
                .post(RequestBody.create(body, MediaType.get("application/json")))
                .build();
        try (var response = send(request)) {
            return json(response);
        }
    }

    private static JsonNode json(Response response) throws IOException {
        return JSON.readTree(response.body().string());
    }

    private static Set<Long> ids(JsonNode answer) {
        return StreamSupport.stream(answer.path("products").spliterator(), false)
                .map(each -> each.path("id").asLong())
                .collect(Collectors.toSet());
    }
}

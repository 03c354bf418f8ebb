package io.placard.sync.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.sync.rest.ApiSettings.Timeouts;
import io.placard.sync.rest.CatalogApi.KnownProduct;
import io.placard.sync.wire.ProductPage;
import io.placard.sync.wire.WireProduct;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The client against a real HTTP server on loopback. */
class OkHttpCatalogApiTest {
    private static final String TOKEN = "s3cret-token";
    private static final Timeouts PATIENT =
            new Timeouts(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(10));
    private static final Timeouts IMPATIENT =
            new Timeouts(Duration.ofSeconds(5), Duration.ofMillis(50), Duration.ofSeconds(10));

    private final MockWebServer store = new MockWebServer();
    private CatalogApi api;

    @BeforeEach
    void start() throws IOException {
        store.start();
        api = api(store.url("/api/v1").uri());
    }

    @AfterEach
    void stop() {
        api.close();
        store.close();
    }

    @Test
    void asksForFullPagesOfEveryStock() throws InterruptedException {
        answer(200, "{\"products\":[{\"id\":7}],\"meta\":{\"current_page\":2,\"next_page\":3,\"total_pages\":9}}");

        var page = api.products(2, Instant.parse("2026-01-02T03:04:05.678Z"));

        assertThat(page.find())
                .map(ProductPage::nextPage)
                .hasValueSatisfying(next -> assertThat(next).hasValue(3));
        var url = request().getUrl();
        assertThat(url.encodedPath()).isEqualTo("/api/v1/42/products/maximal");
        assertThat(url.queryParameter("page")).isEqualTo("2");
        assertThat(url.queryParameter("per_page")).isEqualTo("350");
        assertThat(url.queryParameter("exclude_zero")).isEqualTo("0");
        assertThat(url.queryParameter("max_date")).isEqualTo("2026-01-02T03:04:05.678Z");
        assertThat(url.queryParameter("token")).isEqualTo(TOKEN);
    }

    @Test
    void namesEachRequestForTheStoresOwnLog() throws InterruptedException {
        answer(200, "{\"categories\":[]}");
        answer(200, "{\"categories\":[]}");

        api.categories(null);
        api.categories(null);

        var names = List.of(
                request().getHeaders().values("X-Request-Id"),
                request().getHeaders().values("X-Request-Id"));
        assertThat(names).allSatisfy(each -> assertThat(each).hasSize(1)).doesNotHaveDuplicates();
    }

    @Test
    void asksForEachListTheWayTheStoreWantsIt() throws InterruptedException {
        answer(200, "{\"categories\":[]}");
        answer(200, "{\"brands\":[]}");
        answer(200, "{\"tags\":[]}");
        answer(200, "{\"rfids\":[],\"max_date\":\"m\"}");
        answer(200, "{\"articles\":[]}");
        answer(200, "{\"data\":[]}");

        assertThat(api.categories(null).find()).isPresent();
        assertThat(api.brands(null).find()).isPresent();
        assertThat(api.featuredTags(null).find()).isPresent();
        assertThat(api.assignments("2026-01-02", null).find()).isPresent();
        assertThat(api.articles(null).find()).isPresent();
        assertThat(api.deletedProducts(9).find()).isPresent();

        var asked = List.of(request(), request(), request(), request(), request(), request());
        assertThat(asked.stream().map(each -> each.getTarget().replace("?token=" + TOKEN, "")))
                .containsExactly(
                        "/api/v1/42/categories",
                        "/api/v1/42/brands&page=1&per_page=9999&sort_by=name",
                        "/api/v1/42/tags&featured_tags=true",
                        "/api/v1/42/rfids&max_date=2026-01-02",
                        "/api/v1/42/articles&minimal=true",
                        "/api/v1/42/products/check_products_availability&store_id=9");
    }

    @Test
    void checksProductsWithTheirVersions() throws InterruptedException {
        answer(200, "{\"data\":[{\"id\":7,\"status\":\"deleted\"}]}");

        var checks = api.checkProducts(
                9, List.of(new KnownProduct(7, Instant.parse("2026-01-02T03:04:05.678Z")), new KnownProduct(8, null)));

        assertThat(checks.find()).hasValueSatisfying(each -> assertThat(each).hasSize(1));
        var request = request();
        assertThat(request.getMethod()).isEqualTo("POST");
        assertThat(Objects.requireNonNull(request.getBody()).utf8())
                .isEqualTo("{\"store_id\":9,\"kiosk_id\":42,\"products\":["
                        + "{\"id\":7,\"expired_at\":null,\"last_updated_at\":\"2026-01-02T03:04:05.678Z\"},"
                        + "{\"id\":8,\"expired_at\":null,\"last_updated_at\":null}]}");
    }

    @Test
    void asksWithTheETagItWasGivenAndTakes304ForUnchanged() throws InterruptedException {
        store.enqueue(new MockResponse.Builder()
                .addHeader("ETag", "\"v1\"")
                .body("{\"brands\":[]}")
                .build());
        store.enqueue(new MockResponse.Builder().code(304).build());

        assertThat(api.brands(null)).isEqualTo(new Answer.Ok<>(List.of(), "\"v1\""));
        assertThat(api.brands("\"v1\"")).isEqualTo(new Answer.NotModified<>());

        assertThat(request().getHeaders().get("If-None-Match")).isNull();
        assertThat(request().getHeaders().get("If-None-Match")).isEqualTo("\"v1\"");
    }

    @ParameterizedTest
    @CsvSource({
        "401, WrongToken, true, store.token",
        "403, WrongToken, true, store.token",
        "404, UnknownCatalog, true, store.catalog_id",
        "400, Refused, true, settings may not fit",
        "407, NotTheStore, false, proxy",
        "302, NotTheStore, false, http://portal.example",
        "429, TooMany, false, slow down",
        "500, StoreTrouble, false, trying again later",
        "503, StoreTrouble, false, trying again later",
    })
    void saysWhatAStatusMeansAndWhatToDo(int status, String kind, boolean isPermanent, String advice) {
        store.enqueue(new MockResponse.Builder()
                .code(status)
                .addHeader("Location", "http://portal.example/login?for=kiosk")
                .body("<html>trouble</html>")
                .build());

        assertThat(api.categories(null).findFailure()).hasValueSatisfying(failure -> {
            assertThat(failure.getClass().getSimpleName()).isEqualTo(kind);
            assertThat(failure.isPermanent()).isEqualTo(isPermanent);
            assertThat(failure.words()).contains(advice).doesNotContain(TOKEN);
        });
    }

    @Test
    void repeatsTheStoresOwnComplaints() {
        answer(422, "{\"errors\":{\"store_id\":[\"can't be blank\"]}}");

        assertThat(api.deletedProducts(9).findFailure())
                .hasValueSatisfying(failure -> assertThat(failure.words()).contains("store_id.0 can't be blank"));
    }

    @ParameterizedTest
    @CsvSource({"429, 7, 7", "503, 120, 120", "503, 999999999999, 3600", "429, soon, -1", "429, , -1"})
    void honoursRetryAfter(int status, String header, long seconds) {
        var response = new MockResponse.Builder().code(status);
        if (header != null) {
            response.addHeader("Retry-After", header);
        }
        store.enqueue(response.build());

        var wait = api.categories(null).findFailure().flatMap(Failure::waitAtLeast);

        assertThat(wait).isEqualTo(seconds < 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(seconds)));
    }

    @Test
    void tellsAProductThatIsGoneFromACatalogueThatIsUnknown() {
        answer(404, "");
        answer(200, "{\"product\":{\"id\":8}}");
        answer(200, "{\"product\":{\"id\":7}}");

        assertThat(api.product(7).findFailure()).containsInstanceOf(Failure.Gone.class);
        assertThat(api.product(7).findFailure()).containsInstanceOf(Failure.Unreadable.class);
        assertThat(api.product(7).find()).map(WireProduct::id).contains(7L);
    }

    @Test
    void givesUpOnAStoreThatDoesNotAnswer() {
        store.enqueue(
                new MockResponse.Builder().headersDelay(1, TimeUnit.MINUTES).build());

        try (var impatient = api(store.url("/api/v1").uri(), IMPATIENT)) {
            assertThat(words(impatient)).contains("in time");
        }
    }

    @Test
    void saysWhereNothingAnswers() throws IOException {
        int freePort;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            freePort = socket.getLocalPort();
        }
        try (var plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var nobody = api(URI.create("http://127.0.0.1:" + freePort + "/api"));
                var nowhere = api(URI.create("http://no-such-host.invalid/api"));
                var insecure = api(URI.create("https://127.0.0.1:" + plain.getLocalPort() + "/api"))) {
            Thread.startVirtualThread(() -> answerWithoutTls(plain));
            assertThat(words(nobody)).contains("Nothing answers at 127.0.0.1:" + freePort);
            assertThat(words(nowhere)).contains("No such host: no-such-host.invalid");
            assertThat(words(insecure)).contains("secure connection");
        }
    }

    @Test
    void answersThatItIsClosingInsteadOfThrowing() {
        api.close();

        assertThat(api.categories(null).findFailure()).containsInstanceOf(Failure.Cancelled.class);
    }

    private static void answerWithoutTls(ServerSocket plain) {
        try (var socket = plain.accept()) {
            socket.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(CatalogApi api) {
        return api.categories(null).findFailure().orElseThrow().words();
    }

    private static CatalogApi api(URI url) {
        return api(url, PATIENT);
    }

    private static CatalogApi api(URI url, Timeouts timeouts) {
        return new OkHttpCatalogApi(new ApiSettings(url, 42, TOKEN, timeouts));
    }

    private void answer(int status, String body) {
        store.enqueue(new MockResponse.Builder().code(status).body(body).build());
    }

    private RecordedRequest request() throws InterruptedException {
        return Objects.requireNonNull(store.takeRequest(5, TimeUnit.SECONDS));
    }
}

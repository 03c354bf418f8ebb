package io.placard.sync.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.sync.rest.ApiSettings.Timeouts;
import java.io.IOException;
import java.time.Duration;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the client makes of the body of an answer with status 200. */
class AnswerBodyTest {
    private static final Timeouts PATIENT =
            new Timeouts(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(10));

    private final MockWebServer store = new MockWebServer();
    private CatalogApi api;

    @BeforeEach
    void start() throws IOException {
        store.start();
        api = new OkHttpCatalogApi(new ApiSettings(store.url("/api/v1").uri(), 42, "token", PATIENT));
    }

    @AfterEach
    void stop() {
        api.close();
        store.close();
    }

    @Test
    void readsCompressedAnswers() throws IOException {
        var packed = new Buffer();
        try (var sink = Okio.buffer(new GzipSink(packed))) {
            sink.writeUtf8("{\"products\":[{\"id\":7}]}");
        }
        store.enqueue(new MockResponse.Builder()
                .addHeader("Content-Encoding", "gzip")
                .body(packed)
                .build());

        assertThat(api.products(1, null).find()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE html><html><head><title>Hotel sign-in</title></head></html>", "OK", "[]", ""})
    void takesNoWebPageForTheStoresData(String body) {
        answer(body);

        assertThat(api.products(1, null).findFailure()).hasValueSatisfying(failure -> {
            assertThat(failure).isInstanceOf(Failure.NotTheStore.class);
            assertThat(failure.isPermanent()).isFalse();
        });
    }

    @Test
    void namesThePageThatIsInTheWay() {
        answer("<html><title>Hotel sign-in</title></html>");

        assertThat(api.products(1, null).findFailure())
                .hasValueSatisfying(failure -> assertThat(failure.words()).contains("Hotel sign-in", "captive portal"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"products\":[{\"id\":7},", "{\"error\":\"x\"}", "{\"products\":[]}{"})
    void refusesJsonThatIsCutShortOrSomethingElse(String body) {
        answer(body);

        assertThat(api.products(1, null).findFailure()).containsInstanceOf(Failure.Unreadable.class);
    }

    @Test
    void noticesAConnectionThatEndsWithinTheBody() {
        store.enqueue(new MockResponse.Builder()
                .body("{\"products\":[{\"id\":7},{\"id\":8}]}" + " ".repeat(200_000))
                .onResponseBody(new SocketEffect.CloseSocket())
                .build());

        assertThat(api.products(1, null).find()).isEmpty();
    }

    @Test
    void doesNotReadWhatIsTooLargeToBeTrue() {
        store.enqueue(new MockResponse.Builder()
                .body(new Buffer().writeUtf8("{\"products\":[" + " ".repeat(Exchange.MAX_BODY_BYTES)))
                .build());

        assertThat(api.products(1, null).findFailure())
                .hasValueSatisfying(failure -> assertThat(failure.words()).contains("larger than 32 MB"));
    }

    private void answer(String body) {
        store.enqueue(new MockResponse.Builder().body(body).build());
    }
}

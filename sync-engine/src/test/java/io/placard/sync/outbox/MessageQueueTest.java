package io.placard.sync.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.placard.sync.cache.Cache;
import io.placard.sync.rest.WebhookCarrier;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With a real database file and a real server. */
class MessageQueueTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    private Path folder;

    private final MockWebServer server = new MockWebServer();
    private Cache cache;
    private MessageQueue queue;

    @BeforeEach
    void open() throws IOException {
        server.start();
        openQueue(List.of(destination()));
    }

    @AfterEach
    void close() {
        closeQueue();
        server.close();
    }

    @Test
    void tellsWhatHappened() throws InterruptedException, IOException {
        server.enqueue(answer(200));
        queue.append("product_viewed", Map.of("product_id", 4711L, "source", "rfid", "first", true));

        var request = next();
        assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer sesame");
        var event = events(request).get(0);
        assertThat(event.get("kind").asText()).isEqualTo("product_viewed");
        assertThat(event.get("data")).isEqualTo(JSON.readTree("""
                {"product_id":4711,"source":"rfid","first":true}"""));
        assertThat(Instant.parse(event.get("at").asText())).isCloseTo(CLOCK.instant(), within(Duration.ofMinutes(1)));
        await(status -> status.sent() == 1 && status.pending() == 0 && status.oldestAt() == null);
    }

    @Test
    void deliversUnderTheSameIdWhatAnEarlierRunCouldNot() throws InterruptedException, IOException {
        server.enqueue(answer(503));
        queue.append("tag_put", Map.of("tag", "04A1"));
        var first = events(next()).get(0).get("id").asText();
        await(status -> status.pending() == 1);
        closeQueue();

        server.enqueue(answer(200));
        openQueue(List.of(destination()));
        var again = events(next()).get(0);

        assertThat(again.get("id").asText()).isEqualTo(first);
        assertThat(again.get("data").get("tag").asText()).isEqualTo("04A1");
        await(status -> status.sent() == 1 && status.pending() == 0);
    }

    @Test
    void writesDownWhatArrivedJustBeforeTheEnd() throws InterruptedException, IOException {
        closeQueue();
        openCache();
        queue = new MessageQueue(
                cache.outbox(),
                List.of(destination()),
                (_, _) -> new Delivery.Failed("cut", Duration.ZERO),
                Limits.DEFAULT,
                CLOCK,
                new Random(1));
        queue.start();
        for (var each = 0; each < 50; each++) {
            queue.append("tap", Map.of("n", each));
        }
        closeQueue();

        server.enqueue(answer(200));
        openQueue(List.of(destination()));

        assertThat(events(next()).findValuesAsText("n"))
                .hasSize(50)
                .startsWith("0", "1")
                .endsWith("49");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 404, 429, 500, 302})
    void triesAgainWhatMaySucceedLater(int code) throws InterruptedException, IOException {
        server.enqueue(answer(code));
        server.enqueue(answer(200));
        queue.append("tap", Map.of());

        assertThat(events(next())).isEqualTo(events(next()));
        await(status -> status.sent() == 1 && status.dropped() == 0);
    }

    @Test
    void doesNotTakeACaptivePortalForTheDestination() throws InterruptedException {
        server.enqueue(new MockResponse(200, Headers.of("Content-Type", "text/html"), "<html>Welcome</html>"));
        server.enqueue(answer(204));
        queue.append("tap", Map.of());

        next();
        next();
        await(status -> status.sent() == 1);
    }

    @Test
    void dropsAndCountsWhatIsRefusedForGood() throws InterruptedException {
        server.enqueue(answer(422));
        queue.append("tap", Map.of());
        await(status -> status.dropped() == 1 && status.pending() == 0);

        server.enqueue(answer(200));
        queue.append("tap", Map.of());
        await(status -> status.sent() == 1);
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void waitsAsLongAsItIsAsked() throws InterruptedException {
        server.enqueue(new MockResponse(429, Headers.of("Retry-After", "1"), ""));
        server.enqueue(answer(200));
        queue.append("tap", Map.of());

        next();
        var asked = System.nanoTime();
        next();
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isGreaterThanOrEqualTo(Duration.ofMillis(900));
    }

    @Test
    void keepsNothingWhereThereIsNobodyToTell() {
        closeQueue();
        openQueue(List.of());
        queue.append("tap", Map.of());

        assertThat(queue.status()).isEqualTo(QueueStatus.EMPTY);
    }

    @Test
    void forgetsWhatWaitsForADestinationNoLongerConfigured() throws InterruptedException {
        server.enqueue(answer(500));
        queue.append("tap", Map.of());
        next();
        closeQueue();

        openQueue(List.of(new Destination(server.url("/other").uri(), null)));
        await(status -> status.dropped() == 1 && status.pending() == 0);
    }

    @Test
    void refusesAMessageThatIsTooLong() {
        queue.append("tap", Map.of("text", "x".repeat(Limits.LONGEST_MESSAGE)));

        assertThat(queue.status().dropped()).isEqualTo(1);
    }

    private void openQueue(List<Destination> destinations) {
        openCache();
        var carrier = new WebhookCarrier(OkHttpClient::new, CLOCK);
        queue = new MessageQueue(cache.outbox(), destinations, carrier, Limits.DEFAULT, CLOCK, new Random(1));
        queue.start();
    }

    private void openCache() {
        cache = Cache.open(folder, CLOCK);
    }

    private void closeQueue() {
        queue.close();
        cache.close();
    }

    private Destination destination() {
        return new Destination(server.url("/hook").uri(), "sesame");
    }

    private static MockResponse answer(int code) {
        return new MockResponse(code, Headers.of(), "");
    }

    private RecordedRequest next() throws InterruptedException {
        return Objects.requireNonNull(server.takeRequest(10, TimeUnit.SECONDS), "no request came in 10 s");
    }

    private static JsonNode events(RecordedRequest request) throws IOException {
        return JSON.readTree(Objects.requireNonNull(request.getBody()).toByteArray())
                .get("events");
    }

    private void await(Predicate<QueueStatus> wanted) {
        var deadline = Instant.now().plusSeconds(10);
        while (!wanted.test(queue.status())) {
            assertThat(Instant.now()).as("%s", queue.status()).isBefore(deadline);
            Thread.onSpinWait();
        }
    }
}

package io.placard.kiosk.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.registry.otlp.OtlpMetricsSender;
import io.placard.kiosk.operations.Facts;
import io.placard.kiosk.settings.Telemetry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class OtlpPushTest {
    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private HttpServer collector;
    private volatile int answer = 200;

    @BeforeEach
    void startCollector() throws IOException {
        collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/", this::take);
        collector.start();
        log.start();
        logger().addAppender(log);
    }

    @AfterEach
    void stopCollector() {
        collector.stop(0);
        logger().detachAppender(log);
    }

    @Test
    void sendsWhatPrometheusWouldSeeUnderTheKiosksName() throws InterruptedException {
        new Metrics(new Facts().observed(), () -> 3, Optional.of(push("secret")), "kiosk-1").close();

        var batch = next();
        assertThat(batch.path()).isEqualTo("/v1/metrics");
        assertThat(batch.type()).isEqualTo("application/x-protobuf");
        assertThat(batch.authorization()).isEqualTo("Bearer secret");
        assertThat(batch.body())
                .contains("service.name", "placard", "service.instance.id", "kiosk-1")
                .contains("placard.visible.products", "placard.sensor.available", "pad-A", "jvm.memory.used");
    }

    @Test
    void sendsNoAuthorizationWithoutAToken() throws InterruptedException {
        new Metrics(new Facts().observed(), () -> 3, Optional.of(push(null)), "kiosk-1").close();

        assertThat(next().authorization()).isNull();
    }

    @Test
    void anOutageIsToldOnceAndItsEndToo() {
        var sender = new OtlpPush(push(null));
        answer = 503;
        sender.send(batch());
        sender.send(batch());
        answer = 200;
        sender.send(batch());
        sender.send(batch());

        assertThat(messages())
                .satisfiesExactly(
                        first -> assertThat(first).contains("it answered 503", "metrics.otlp_url"),
                        second -> assertThat(second).contains("go out to the collector again"));
    }

    @Test
    void aCollectorThatIsNotThereCostsNothingButALine() {
        collector.stop(0);
        var sender = new OtlpPush(push(null));

        sender.send(batch());

        assertThat(messages()).hasSize(1);
    }

    private Telemetry.Push push(@Nullable String token) {
        var port = collector.getAddress().getPort();
        return new Telemetry.Push(URI.create("http://127.0.0.1:" + port + "/v1/metrics"), Duration.ofHours(1), token);
    }

    private static OtlpMetricsSender.Request batch() {
        return OtlpMetricsSender.Request.builder(new byte[] {1}).build();
    }

    private Received next() throws InterruptedException {
        return Optional.ofNullable(received.poll(10, TimeUnit.SECONDS)).orElseThrow();
    }

    private List<String> messages() {
        return log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    private static Logger logger() {
        return (Logger) LoggerFactory.getLogger(OtlpPush.class);
    }

    private void take(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        received.add(new Received(
                exchange.getRequestURI().getPath(),
                headers.getFirst("Content-Type"),
                headers.getFirst("Authorization"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1)));
        exchange.sendResponseHeaders(answer, -1);
        exchange.close();
    }

    private record Received(
            String path, String type, @Nullable String authorization, String body) {}
}

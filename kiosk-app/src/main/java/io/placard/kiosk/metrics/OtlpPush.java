package io.placard.kiosk.metrics;

import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.registry.otlp.OtlpConfig;
import io.micrometer.registry.otlp.OtlpMeterRegistry;
import io.micrometer.registry.otlp.OtlpMetricsSender;
import io.placard.kiosk.settings.Telemetry;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends figures to an OpenTelemetry collector (OTLP over HTTP, protocol buffers), at an interval, from a thread of the
 * registry's own. What cannot be sent is told once per outage and not kept: the next figures say more.
 */
final class OtlpPush implements OtlpMetricsSender {
    private static final Logger log = LoggerFactory.getLogger(OtlpPush.class);
    private static final MediaType PROTOBUF = MediaType.get("application/x-protobuf");
    /** As much as closing the kiosk may be held up by a collector that does not answer. */
    private static final Duration DEADLINE = Duration.ofSeconds(4);

    private final Telemetry.Push to;
    private final OkHttpClient client = new OkHttpClient.Builder()
            .callTimeout(DEADLINE)
            .followRedirects(false)
            .build();
    private boolean isDown;

    OtlpPush(Telemetry.Push to) {
        this.to = to;
    }

    static MeterRegistry registry(Telemetry.Push to, String kioskId, String version) {
        var attributes = Map.of("service.name", "placard", "service.version", version, "service.instance.id", kioskId);
        return OtlpMeterRegistry.builder(new Config(to, attributes))
                .clock(Clock.SYSTEM)
                .metricsSender(new OtlpPush(to))
                .threadFactory(Thread.ofPlatform().daemon().name("metrics-push").factory())
                .build();
    }

    /** Called by the registry, on its thread. */
    @Override
    public void send(Request batch) {
        var request = new okhttp3.Request.Builder()
                .url(to.url().toString())
                .post(RequestBody.create(batch.getMetricsData(), PROTOBUF));
        to.findToken().ifPresent(token -> request.header("Authorization", "Bearer " + token));
        try (var response = client.newCall(request.build()).execute()) {
            told(response.isSuccessful() ? null : "it answered " + response.code());
        } catch (IOException e) {
            told(e.getMessage());
        }
    }

    private void told(@Nullable String trouble) {
        if (trouble != null && !isDown) {
            log.warn(
                    "Figures cannot be sent to the collector at {}: {}. It is tried again every {} s; check metrics.otlp_url",
                    to.url().getAuthority(),
                    trouble,
                    to.every().toSeconds());
        } else if (trouble == null && isDown) {
            log.info("Figures go out to the collector again");
        }
        isDown = trouble != null;
    }

    private record Config(Telemetry.Push to, Map<String, String> attributes) implements OtlpConfig {
        @Override
        public @Nullable String get(String key) {
            return null;
        }

        @Override
        public String url() {
            return to.url().toString();
        }

        @Override
        public Duration step() {
            return to.every();
        }

        @Override
        public Map<String, String> resourceAttributes() {
            return attributes;
        }
    }
}

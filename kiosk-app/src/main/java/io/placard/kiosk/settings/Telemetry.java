package io.placard.kiosk.settings;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is told to those who run many kiosks, besides what they ask the operations endpoint for.
 *
 * @param jsonLog whether the log is also written as JSON, a line each
 * @param push where figures are sent; empty for nowhere
 */
public record Telemetry(boolean jsonLog, Optional<Push> push) {
    /** Nothing besides. */
    public static final Telemetry NONE = new Telemetry(false, Optional.empty());

    /**
     * An OpenTelemetry collector.
     *
     * @param url takes OTLP over HTTP, for example {@code http://collector:4318/v1/metrics}
     * @param token sent as a bearer token; null for none; never logged
     */
    public record Push(URI url, Duration every, @Nullable String token) {
        public Optional<String> findToken() {
            return Optional.ofNullable(token);
        }

        @Override
        public String toString() {
            return "Push[" + url.getAuthority() + ", " + every + "]";
        }
    }
}

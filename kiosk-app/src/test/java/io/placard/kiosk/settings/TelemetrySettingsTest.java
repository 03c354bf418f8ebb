package io.placard.kiosk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TelemetrySettingsTest {
    @Test
    void nothingIsSentAndNoJsonWrittenUnlessToldSo() {
        assertThat(telemetry(Map.of())).isEqualTo(Telemetry.NONE);
    }

    @Test
    void readsWhereFiguresGoAndHowOften() {
        var environment = Map.of(
                "PLACARD_METRICS_OTLP_URL", "http://collector:4318/v1/metrics",
                "PLACARD_METRICS_OTLP_SECONDS", "15",
                "PLACARD_METRICS_TOKEN", "sesame",
                "PLACARD_LOG_JSON", "true");

        assertThat(telemetry(environment))
                .isEqualTo(new Telemetry(
                        true,
                        Optional.of(new Telemetry.Push(
                                URI.create("http://collector:4318/v1/metrics"), Duration.ofSeconds(15), "sesame"))));
    }

    @Test
    void theTokenIsNeverPrinted() {
        var push = new Telemetry.Push(URI.create("http://collector/v1/metrics"), Duration.ofSeconds(15), "sesame");

        assertThat(push.toString()).doesNotContain("sesame");
    }

    @Test
    void anIntervalWithoutAnAddressIsNoMistakeOfTheAddress() {
        assertThat(telemetry(Map.of("PLACARD_METRICS_OTLP_SECONDS", "15")).push())
                .isEmpty();
    }

    private static Telemetry telemetry(Map<String, String> environment) {
        return switch (new SettingsFile(environment, Map.of()).readEnvironment()) {
            case SettingsResult.Usable<SettingsFile.Surroundings>(var surroundings) -> surroundings.telemetry();
            case SettingsResult.Unusable<SettingsFile.Surroundings>(var problems) ->
                throw new AssertionError(problems.toString());
        };
    }
}

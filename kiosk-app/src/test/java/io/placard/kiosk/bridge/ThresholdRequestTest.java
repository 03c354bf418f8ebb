package io.placard.kiosk.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThresholdRequestTest {
    @Test
    void aThresholdIsANumberInDigitsOrInWords() {
        assertThat(ThresholdRequest.parse(120)).hasValue(120);
        assertThat(ThresholdRequest.parse(120.4)).hasValue(120);
        assertThat(ThresholdRequest.parse("120")).hasValue(120);
        assertThat(ThresholdRequest.parse(" 120.0 ")).hasValue(120);
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void anythingElseIsNone(@Nullable Object data) {
        assertThat(ThresholdRequest.parse(data)).isEmpty();
    }

    static List<@Nullable Object> nonsense() {
        return Arrays.asList(null, "", "near", 0, -5, 1e9, Double.NaN, "Infinity", true, List.of(120));
    }
}

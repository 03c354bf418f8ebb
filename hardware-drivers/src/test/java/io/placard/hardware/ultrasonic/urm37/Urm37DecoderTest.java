package io.placard.hardware.ultrasonic.urm37;

import static io.placard.hardware.ultrasonic.DistanceLaws.decode;
import static io.placard.hardware.ultrasonic.DistanceLaws.hex;
import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.SensorVectors;
import io.placard.hardware.ultrasonic.DistanceFrame;
import io.placard.hardware.ultrasonic.DistanceLaws;
import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Urm37DecoderTest {
    private static final int MOST_CM = 800;

    @ParameterizedTest
    @CsvSource({"22 00 32 54, 500", "22 22 22 66, 87380", "22 01 22 45, 2900", "22 00 00 22, 0"})
    void framesAreCentimetres(String hex, int mm) {
        assertThat(decode(new Urm37Decoder(), hex(hex))).containsExactly(new DistanceFrame.Valid(mm));
    }

    @Test
    void sharedVectorsMeanWhatTheySay() throws IOException {
        for (var vector : SensorVectors.of(device -> device.contains("URM37"))) {
            assertThat(vector.expect()).as(vector.toString()).isEqualTo("INVALID");
            assertThat(decode(new Urm37Decoder(), vector.bytes()))
                    .as(vector.toString())
                    .containsExactly(new DistanceFrame.NoTarget());
        }
    }

    @Test
    void aWrongSumIsOneCorruptFrame() {
        assertThat(decode(new Urm37Decoder(), hex("22 00 32 55"))).containsExactly(new DistanceFrame.Corrupt());
    }

    @Test
    void keepsTheLawsOfDistances() {
        DistanceLaws.holdFor(Urm37Decoder::new, new byte[0], hex("22 01 2C 4F"), new DistanceFrame.Valid(3000));
        DistanceLaws.refusesFlippedBits(Urm37Decoder::new, hex("22 01 2C 4F"));
    }

    @ParameterizedTest
    @ValueSource(bytes = {0x55, 0, (byte) 0xFF, 0x22})
    void endlessNoiseIsCounted(byte noise) {
        DistanceLaws.complainsOfNoise(Urm37Decoder::new, noise, hex("22 01 2C 4F"), new DistanceFrame.Valid(3000));
    }

    @Property(tries = 300)
    void theFrameAfterAnyNoiseAndAnotherIsRead(
            @ForAll @Size(max = 64) byte[] noise, @ForAll @IntRange(max = MOST_CM) int cm) {
        byte[] frame = {0x22, (byte) (cm >> 8), (byte) cm, (byte) (0x22 + (cm >> 8) + cm)};

        assertThat(decode(new Urm37Decoder(), DistanceLaws.join(noise, frame, frame)))
                .endsWith(new DistanceFrame.Valid(cm * 10));
    }
}

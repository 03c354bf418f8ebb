package io.placard.hardware.ultrasonic.a02;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.SensorVectors;
import io.placard.hardware.ultrasonic.DistanceFrame;
import io.placard.hardware.ultrasonic.DistanceLaws;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class A02DecoderTest {
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ");

    @ParameterizedTest
    @CsvSource({"FF 07 A1 A7, 1953", "FF 00 E0 DF, 224", "FF 00 00 FF, 0", "FF FF FF FD, 65535", "FF 15 7C 90, 5500"})
    void framesAreMillimetres(String hex, int mm) {
        assertThat(decode(hex)).containsExactly(new DistanceFrame.Valid(mm));
    }

    @Test
    void sharedVectorsMeanWhatTheySay() throws IOException {
        for (var vector : SensorVectors.of(device -> device.contains("A02YYUW"))) {
            var expected = vector.expect().equals("INVALID")
                    ? new DistanceFrame.Corrupt()
                    : new DistanceFrame.Valid(Integer.parseInt(vector.expect().replace(" mm", "")));

            assertThat(decode(vector.hex())).as(vector.toString()).containsExactly(expected);
        }
    }

    @Test
    void aFrameWithAWrongSumIsOneCorruptFrame() {
        assertThat(decode("FF 07 A1 A6 FF 07 A1 A7"))
                .containsExactly(new DistanceFrame.Corrupt(), new DistanceFrame.Valid(1953));
    }

    @Test
    void theFrameAfterALostByteIsNotLost() {
        assertThat(decode("FF 07 A1 FF 07 A1 A7")).containsExactly(new DistanceFrame.Valid(1953));
    }

    @Test
    void startingInTheMiddleOfAFrameIsNoError() {
        assertThat(decode("A1 A7 FF 07 A1 A7")).containsExactly(new DistanceFrame.Valid(1953));
    }

    @Test
    void endlessNoiseIsCountedByFrameLengths() {
        assertThat(decode("55 ".repeat(400).strip())).hasSize(100).allMatch(DistanceFrame.Corrupt.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource({"FF 07 A1 A7, 1953", "FF 00 FF FE, 255", "FF 01 FF FF, 511"})
    void keepsTheLawsOfDistances(String hex, int mm) {
        var frame = HEX.parseHex(hex);

        DistanceLaws.holdFor(A02Decoder::new, new byte[0], frame, new DistanceFrame.Valid(mm));
        DistanceLaws.refusesFlippedBits(A02Decoder::new, frame);
        DistanceLaws.complainsOfNoise(A02Decoder::new, (byte) 0xFF, frame, new DistanceFrame.Valid(mm));
    }

    @Test
    void aLostLineForgetsTheFrameBegun() {
        var decoder = new A02Decoder();
        decoder.accept((byte) 0xFF);
        decoder.accept((byte) 0x07);
        decoder.reset();

        assertThat(decodeWith(decoder, "A1 A7")).isEmpty();
    }

    private static List<DistanceFrame> decode(String hex) {
        return decodeWith(new A02Decoder(), hex);
    }

    private static List<DistanceFrame> decodeWith(A02Decoder decoder, String hex) {
        var frames = new ArrayList<DistanceFrame>();
        for (byte value : HEX.parseHex(hex)) {
            decoder.accept(value).ifPresent(frames::add);
        }
        return frames;
    }
}

package io.placard.hardware.rfid.parallax;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.SensorVectors;
import io.placard.hardware.rfid.DecoderLaws;
import io.placard.hardware.rfid.TagFrame;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParallaxDecoderTest extends DecoderLaws {
    private static final String FRAME = "\n0F0184F07A\r";

    ParallaxDecoderTest() {
        super(
                ParallaxDecoder::new,
                "\rUA5\u0000\u00ff",
                List.of(new Example(FRAME, "0F0184F07A"), new Example("\n67003BA86C\r", "67003BA86C")));
    }

    @Test
    void sharedVectorsMeanWhatTheySay() throws IOException {
        for (var vector : SensorVectors.of(device -> device.startsWith("Parallax"))) {
            assertThat(frames(vector.bytes())).containsExactly(new TagFrame.Valid(vector.expect()));
        }
    }

    @Test
    void aFlippedBitIsAtMostOneOtherTag() {
        var frame = bytes(FRAME);
        for (int bit = 0; bit < frame.length * 8; bit++) {
            assertThat(tags(flip(frame, bit)))
                    .as("bit " + bit)
                    .hasSizeLessThan(2)
                    .doesNotContain("0F0184F07A");
        }
    }

    @Test
    void framesOfAnotherLengthAreNone() {
        assertThat(frames(bytes("\n0F0184F07\r\n0F0184F07AA\r\n0f0184f07a\r")))
                .isNotEmpty()
                .allMatch(TagFrame.Corrupt.class::isInstance);
    }

    @Test
    void endlessNoiseIsCountedByFrameLengths() {
        assertThat(frames(bytes("U".repeat(1200)))).hasSize(100).allMatch(TagFrame.Corrupt.class::isInstance);
    }
}

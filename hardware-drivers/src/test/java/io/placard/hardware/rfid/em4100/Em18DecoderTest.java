package io.placard.hardware.rfid.em4100;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.rfid.DecoderLaws;
import io.placard.hardware.rfid.TagFrame;
import java.util.List;
import org.junit.jupiter.api.Test;

class Em18DecoderTest extends DecoderLaws {
    Em18DecoderTest() {
        super(
                Em18Decoder::new,
                " \r\nU\u0000\u00ff",
                List.of(new Example("4500C5D1E9B8", "4500C5D1E9"), new Example("62E3086CED08", "62E3086CED")));
    }

    @Test
    void aFrameWithAFlippedBitIsNoTagAndSpoilsNoOther() {
        var frame = bytes("4500C5D1E9B8");
        for (int bit = 0; bit < frame.length * 8; bit++) {
            var decoder = new Em18Decoder();
            assertThat(tags(decoder, flip(frame, bit))).as("bit " + bit).isEmpty();
            decoder.pause();
            assertThat(tags(decoder, frame)).as("after bit " + bit).containsExactly("4500C5D1E9");
        }
    }

    @Test
    void aPauseEndsAFrameThatWasCutShort() {
        var decoder = new Em18Decoder();
        for (byte value : bytes("4500C5")) {
            decoder.accept(value);
        }
        decoder.pause();

        assertThat(tags(decoder, bytes("62E3086CED08"))).containsExactly("62E3086CED");
    }

    @Test
    void aRepeatedFrameHeardFromItsMiddleWithoutAPauseIsNoOtherTag() {
        assertThat(tags(bytes("500C5D1E9B8" + "U" + "4500C5D1E9B8".repeat(3)))).isEmpty();
    }

    @Test
    void endlessNoiseIsCountedByFrameLengths() {
        assertThat(frames(bytes("U".repeat(1200)))).hasSize(100).allMatch(TagFrame.Corrupt.class::isInstance);
    }
}

package io.placard.hardware.rfid.em4100;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.SensorVectors;
import io.placard.hardware.rfid.TagFrame;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Em4100DecoderTest {
    private static final String FRAME = "\u000262E3086CED08\u0003";

    @ParameterizedTest
    @CsvSource({
        "62E3086CED08, 62E3086CED",
        "67003B51C6CB, 67003B51C6",
        "67003BA86C98, 67003BA86C",
        "67003BA86793, 67003BA867",
        "14008EC793CE, 14008EC793"
    })
    void framesOfRealReadersAreTags(String digits, String tag) {
        assertThat(tagsIn("\u0002" + digits + "\u0003")).containsExactly(tag);
    }

    @Test
    void theLineEndOfAnId12IsPartOfItsFrame() {
        assertThat(tagsIn("\u00020C000621A58E\r\n\u0003")).containsExactly("0C000621A5");
    }

    @Test
    void sharedVectorsMeanWhatTheySay() throws IOException {
        for (var vector : SensorVectors.of(device -> device.startsWith("RDM6300") || device.startsWith("ID-12LA"))) {
            var frames = decode(vector.bytes());

            assertThat(frames).as(vector.toString()).hasSize(1);
            switch (vector.expect()) {
                case "INVALID" -> assertThat(frames).containsExactly(new TagFrame.Corrupt());
                // Ghosts have a right checksum; only their presence tells them from tags.
                case "GHOST" -> assertThat(frames.getFirst()).isInstanceOf(TagFrame.Valid.class);
                default -> assertThat(frames).containsExactly(new TagFrame.Valid(vector.expect()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u000268003B51C6CB\u0003",
                "\u000262E3086CED0\u0003",
                "\u000262E3086CED088\u0003",
                "\u000262e3086ced08\u0003",
                "\u000262E3086C\r\nED08\u0003",
                "\u000262E3086CED08\u0002",
                "\u0002\u0003"
            })
    void whatIsNoFrameIsCorruptAndNoTag(String bytes) {
        var frames = decode(bytes.getBytes(StandardCharsets.US_ASCII));

        assertThat(frames).isNotEmpty().allMatch(TagFrame.Corrupt.class::isInstance);
    }

    @Test
    void aFrameThatInterruptsAnotherIsRead() {
        assertThat(tagsIn("\u000262E30" + FRAME)).containsExactly("62E3086CED");
    }

    @Test
    void endlessNoiseIsCountedByFrameLengths() {
        var decoder = new Em4100Decoder();
        int corrupt = 0;
        for (int i = 0; i < 1400; i++) {
            corrupt += decoder.accept((byte) 'U').isPresent() ? 1 : 0;
        }

        assertThat(corrupt).isEqualTo(100);
    }

    @Test
    void aLostLineForgetsTheFrameBegun() {
        var decoder = new Em4100Decoder();
        feed(decoder, "\u000262E3086CE");
        decoder.reset();

        assertThat(feed(decoder, "D08\u0003")).isEmpty();
    }

    private static List<TagFrame> feed(Em4100Decoder decoder, String text) {
        return decodeWith(decoder, text.getBytes(StandardCharsets.US_ASCII));
    }

    private static List<String> tagsIn(String bytes) {
        return decode(bytes.getBytes(StandardCharsets.US_ASCII)).stream()
                .filter(TagFrame.Valid.class::isInstance)
                .map(frame -> ((TagFrame.Valid) frame).tag())
                .toList();
    }

    private static List<TagFrame> decode(byte[] bytes) {
        return decodeWith(new Em4100Decoder(), bytes);
    }

    private static List<TagFrame> decodeWith(Em4100Decoder decoder, byte[] bytes) {
        var frames = new ArrayList<TagFrame>();
        for (byte value : bytes) {
            decoder.accept(value).ifPresent(frames::add);
        }
        return frames;
    }
}

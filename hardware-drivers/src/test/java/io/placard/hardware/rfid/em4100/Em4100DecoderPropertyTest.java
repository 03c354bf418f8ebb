package io.placard.hardware.rfid.em4100;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.rfid.TagFrame;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class Em4100DecoderPropertyTest {
    private static final int FRAME_BYTES = 14;

    @Property
    void everyTagIsReadFromItsFrame(@ForAll @Size(5) byte[] id) {
        assertThat(decode(frame(id))).containsExactly(valid(id));
    }

    @Property
    void gluedFramesAreAllRead(@ForAll @Size(max = 6) List<@Size(5) byte[]> ids) {
        var glued = concat(ids.stream().map(Em4100DecoderPropertyTest::frame).toArray(byte[][]::new));

        assertThat(decode(glued))
                .isEqualTo(ids.stream().map(Em4100DecoderPropertyTest::valid).toList());
    }

    @Property
    void noiseBeforeAFrameCostsNothing(@ForAll @Size(min = 1, max = 64) byte[] noise, @ForAll @Size(5) byte[] id) {
        assertThat(decode(concat(noise, frame(id))).getLast()).isEqualTo(valid(id));
    }

    @Property
    void afterAFrameThatBeganInItsMiddleTheNextIsRead(
            @ForAll @Size(5) byte[] first,
            @ForAll @Size(5) byte[] second,
            @ForAll @IntRange(min = 1, max = 13) int from) {
        var rest = Arrays.copyOfRange(frame(first), from, FRAME_BYTES);

        assertThat(valids(decode(concat(rest, frame(second))))).containsExactly(valid(second));
    }

    @Property
    void aFrameWithAFlippedBitIsNoTagAndSpoilsNoOther(
            @ForAll @Size(5) byte[] id, @ForAll @Size(5) byte[] next, @ForAll @IntRange(max = 14 * 8 - 1) int bit) {
        var flipped = frame(id);
        flipped[bit / 8] ^= (byte) (1 << bit % 8);

        assertThat(valids(decode(concat(flipped, frame(next))))).containsExactly(valid(next));
    }

    @Property
    void anythingMayCome(@ForAll @Size(max = 500) byte[] anything) {
        assertThat(decode(anything)).hasSizeLessThanOrEqualTo(anything.length);
    }

    private static byte[] frame(byte[] id) {
        int check = IntStream.range(0, id.length).map(i -> id[i]).reduce(0, (a, b) -> a ^ b);
        var digits = HexFormat.of().withUpperCase().formatHex(concat(id, new byte[] {(byte) check}));
        return ("\u0002" + digits + "\u0003").getBytes(StandardCharsets.US_ASCII);
    }

    private static TagFrame valid(byte[] id) {
        return new TagFrame.Valid(HexFormat.of().withUpperCase().formatHex(id));
    }

    private static List<TagFrame> valids(List<TagFrame> frames) {
        return frames.stream().filter(TagFrame.Valid.class::isInstance).toList();
    }

    private static List<TagFrame> decode(byte[] bytes) {
        var decoder = new Em4100Decoder();
        var frames = new ArrayList<TagFrame>();
        for (byte value : bytes) {
            decoder.accept(value).ifPresent(frames::add);
        }
        return frames;
    }

    private static byte[] concat(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}

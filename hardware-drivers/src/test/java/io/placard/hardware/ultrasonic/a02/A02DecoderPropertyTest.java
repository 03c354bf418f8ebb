package io.placard.hardware.ultrasonic.a02;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.ultrasonic.DistanceFrame;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class A02DecoderPropertyTest {
    private static final int FAR_MM = 5500;

    @Property
    void gluedFramesAreAllRead(@ForAll @Size(max = 20) List<@IntRange(max = 10_000) Integer> distances) {
        var line = new ByteArrayOutputStream();
        distances.forEach(mm -> line.writeBytes(frame(mm)));

        assertThat(decode(line.toByteArray()))
                .isEqualTo(distances.stream()
                        .<DistanceFrame>map(DistanceFrame.Valid::new)
                        .toList());
    }

    @Property
    void noiseWithoutHeadersCostsNoFrame(
            @ForAll @Size(max = 64) List<@ByteRange(min = 0, max = 127) Byte> noise,
            @ForAll @IntRange(max = FAR_MM) int mm) {
        var line = new ByteArrayOutputStream();
        noise.forEach(line::write);
        line.writeBytes(frame(mm));

        assertThat(decode(line.toByteArray())).last().isEqualTo(new DistanceFrame.Valid(mm));
    }

    /** Noise may look like a frame together with the first bytes of a true one; the next true one is read. */
    @Property
    void afterAnyNoiseTheSecondFrameIsRead(
            @ForAll @Size(max = 64) byte[] noise, @ForAll @IntRange(max = FAR_MM) int mm) {
        var line = new ByteArrayOutputStream();
        line.writeBytes(noise);
        line.writeBytes(frame(mm));
        line.writeBytes(frame(mm));

        assertThat(decode(line.toByteArray())).last().isEqualTo(new DistanceFrame.Valid(mm));
    }

    @Property
    void aFrameWithAFlippedBitIsNoDistance(
            @ForAll @IntRange(max = FAR_MM) int mm, @ForAll @IntRange(max = 31) int bit) {
        var flipped = frame(mm);
        flipped[bit / 8] ^= (byte) (1 << (bit % 8));

        assertThat(decode(flipped)).noneMatch(DistanceFrame.Valid.class::isInstance);
    }

    /** Each distance alone, for the one that looks like another one byte later is easily missed. */
    @Example
    void whoeverStartsWithinAFrameOfAStandingTargetFindsTheNext() {
        for (int mm = 0; mm <= 7500; mm++) {
            for (int from = 1; from < 4; from++) {
                var line = new ByteArrayOutputStream();
                line.write(frame(mm), from, 4 - from);
                for (int i = 0; i < 4; i++) {
                    line.writeBytes(frame(mm));
                }

                assertThat(decode(line.toByteArray()))
                        .as("%d mm from byte %d", mm, from)
                        .endsWith(new DistanceFrame.Valid(mm));
            }
        }
    }

    private static byte[] frame(int mm) {
        int high = mm >> 8;
        int low = mm & 0xFF;
        return new byte[] {(byte) 0xFF, (byte) high, (byte) low, (byte) (0xFF + high + low)};
    }

    private static List<DistanceFrame> decode(byte[] bytes) {
        var decoder = new A02Decoder();
        var frames = new ArrayList<DistanceFrame>();
        for (byte value : bytes) {
            decoder.accept(value).ifPresent(frames::add);
        }
        return frames;
    }
}

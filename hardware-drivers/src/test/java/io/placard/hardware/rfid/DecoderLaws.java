package io.placard.hardware.rfid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/**
 * What every decoder of a reader's frames must do. A test of a new decoder extends this, and gives a decoder and frames
 * of real devices.
 */
public abstract class DecoderLaws {
    private static final int NOISE_BYTES = 64;

    private final Supplier<TagDecoder> decoders;
    private final byte[] noise;
    private final List<Example> examples;

    /** @param noise bytes that are part of no frame, and so cost none */
    protected DecoderLaws(Supplier<TagDecoder> decoders, String noise, List<Example> examples) {
        this.decoders = decoders;
        this.noise = bytes(noise);
        this.examples = examples;
    }

    /** One frame as it comes over the wire, and the tag in it. */
    public record Example(String wire, String tag) {
        byte[] bytes() {
            return DecoderLaws.bytes(wire);
        }
    }

    @Test
    void aFrameOfADeviceIsItsTag() {
        for (var example : examples) {
            assertThat(tags(example.bytes())).as(example.wire()).containsExactly(example.tag());
        }
    }

    @Test
    void framesThatFollowOneAnotherAreAllRead() {
        var glued = new ByteArrayOutputStream();
        examples.forEach(example -> glued.writeBytes(example.bytes()));

        assertThat(tags(glued.toByteArray()))
                .isEqualTo(examples.stream().map(Example::tag).toList());
    }

    @Test
    void noiseBeforeAndBetweenFramesCostsNone() {
        var random = new Random(2);
        var noisy = new ByteArrayOutputStream();
        for (var example : examples) {
            for (int left = random.nextInt(NOISE_BYTES); left >= 0; left--) {
                noisy.write(noise[random.nextInt(noise.length)]);
            }
            noisy.writeBytes(example.bytes());
        }

        assertThat(tags(noisy.toByteArray()))
                .isEqualTo(examples.stream().map(Example::tag).toList());
    }

    @Test
    void afterAFrameThatBeganInItsMiddleTheNextIsRead() {
        for (var example : examples) {
            byte[] whole = example.bytes();
            for (int from = 1; from < whole.length; from++) {
                var decoder = decoders.get();
                feed(decoder, Arrays.copyOfRange(whole, from, whole.length));
                decoder.pause();

                assertThat(tags(decoder, whole)).as("from byte " + from).containsExactly(example.tag());
            }
        }
    }

    @Test
    void aLostLineForgetsTheFrameBegun() {
        for (var example : examples) {
            byte[] whole = example.bytes();
            for (int cut = 1; cut < whole.length; cut++) {
                var decoder = decoders.get();
                feed(decoder, Arrays.copyOfRange(whole, 0, cut));
                decoder.reset();

                assertThat(tags(decoder, Arrays.copyOfRange(whole, cut, whole.length)))
                        .as("cut at " + cut)
                        .isEmpty();
            }
        }
    }

    @Property(tries = 300)
    void anythingMayComeAndTheNextFrameIsReadAfterAPause(@ForAll @Size(max = 500) byte[] anything) {
        var decoder = decoders.get();
        assertThat(feed(decoder, anything)).hasSizeLessThanOrEqualTo(anything.length);
        decoder.pause();

        assertThat(tags(decoder, examples.getFirst().bytes()))
                .endsWith(examples.getFirst().tag());
    }

    /** All tags in these bytes. */
    protected final List<String> tags(byte[] wire) {
        return tags(decoders.get(), wire);
    }

    /** All frames in these bytes. */
    protected final List<TagFrame> frames(byte[] wire) {
        return feed(decoders.get(), wire);
    }

    /** The bytes with one bit turned over. */
    protected static byte[] flip(byte[] wire, int bit) {
        var flipped = wire.clone();
        flipped[bit / 8] ^= (byte) (1 << bit % 8);
        return flipped;
    }

    protected static byte[] bytes(String wire) {
        return wire.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** All tags that a decoder finds in further bytes. */
    protected static List<String> tags(TagDecoder decoder, byte[] wire) {
        var tags = new ArrayList<String>();
        for (var frame : feed(decoder, wire)) {
            if (frame instanceof TagFrame.Valid valid) {
                tags.add(valid.tag());
            }
        }
        return tags;
    }

    private static List<TagFrame> feed(TagDecoder decoder, byte[] wire) {
        var frames = new ArrayList<TagFrame>();
        for (byte value : wire) {
            decoder.accept(value).ifPresent(frames::add);
        }
        return frames;
    }
}

package io.placard.hardware.ultrasonic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** What every decoder of distances keeps to, whatever its wire format. */
public final class DistanceLaws {
    private static final int NOISE_BYTES = 64;
    private static final int LONG_NOISE_BYTES = 200_000;

    /** So many bytes without a frame must have been told as broken at least once. */
    private static final int BYTES_TO_COMPLAIN = 162;

    private DistanceLaws() {}

    /** All that a new decoder makes of the bytes. */
    public static List<DistanceFrame> decode(DistanceDecoder decoder, byte[] bytes) {
        var frames = new ArrayList<DistanceFrame>();
        for (byte value : bytes) {
            decoder.accept(value).ifPresent(frames::add);
        }
        return frames;
    }

    public static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }

    public static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /**
     * Frames glued together are all read; one after its own tail, after noise and after a broken copy of itself is.
     *
     * @param aligned what must come before the first frame for it to be believed; mostly nothing
     */
    public static void holdFor(Supplier<DistanceDecoder> maker, byte[] aligned, byte[] frame, DistanceFrame meaning) {
        assertThat(decode(maker.get(), join(aligned, frame, frame, frame)))
                .as("glued")
                .containsExactly(meaning, meaning, meaning);
        for (int from = 1; from < frame.length; from++) {
            var tail = Arrays.copyOfRange(frame, from, frame.length);
            assertThat(decode(maker.get(), join(tail, frame, frame)))
                    .as("from its byte %d", from)
                    .endsWith(meaning);
            var head = Arrays.copyOf(frame, from);
            assertThat(decode(maker.get(), join(aligned, head, frame, frame)))
                    .as("cut after %d bytes", from)
                    .endsWith(meaning);
        }
        afterNoise(maker, frame, meaning);
    }

    /** Noise of any kind ends; of two frames after it the second is read. */
    private static void afterNoise(Supplier<DistanceDecoder> maker, byte[] frame, DistanceFrame meaning) {
        var random = new Random(7);
        for (int length = 1; length <= NOISE_BYTES; length++) {
            var noise = new byte[length];
            random.nextBytes(noise);
            assertThat(decode(maker.get(), join(noise, frame, frame)))
                    .as("after noise %s", HexFormat.of().formatHex(noise))
                    .endsWith(meaning);
            assertThat(decode(maker.get(), join(frame, frame, noise, frame, frame)))
                    .as("around noise %s", HexFormat.of().formatHex(noise))
                    .contains(meaning)
                    .endsWith(meaning);
        }
    }

    /** No frame in which one bit is wrong is taken for another distance. */
    public static void refusesFlippedBits(Supplier<DistanceDecoder> maker, byte[] frame) {
        for (int bit = 0; bit < frame.length * Byte.SIZE; bit++) {
            var flipped = frame.clone();
            flipped[bit / Byte.SIZE] ^= (byte) (1 << (bit % Byte.SIZE));
            assertThat(decode(maker.get(), flipped)).as("bit %d", bit).noneMatch(DistanceFrame.Valid.class::isInstance);
        }
    }

    /** Endless bytes of one value are told to be broken, and forgotten by the frames that follow. */
    public static void complainsOfNoise(
            Supplier<DistanceDecoder> maker, byte noise, byte[] frame, DistanceFrame meaning) {
        var decoder = maker.get();
        var bytes = new byte[LONG_NOISE_BYTES];
        Arrays.fill(bytes, noise);
        assertThat(decode(decoder, bytes))
                .hasSizeGreaterThanOrEqualTo(LONG_NOISE_BYTES / BYTES_TO_COMPLAIN)
                .allMatch(DistanceFrame.Corrupt.class::isInstance);
        assertThat(decode(decoder, join(frame, frame))).endsWith(meaning);
    }

    public static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}

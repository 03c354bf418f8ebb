package io.placard.hardware.rfid.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * What every decoder of a binary protocol keeps, whatever comes over the line. The seeds are fixed: a check of 8 or 16
 * bits is met by chance once in a while, and a build must not fail by that.
 */
public abstract class DecoderLaws {
    static final int TRIES = 300;
    static final String SEED = "5084";
    static final int ID_BYTES = 12;
    private static final long PAUSE_NANOS = 10_000_000;
    private static final byte[] ONE = HexFormat.of().parseHex("E2003016661301211550747F");
    private static final byte[] OTHER = HexFormat.of().parseHex("30751FEB705C5904E3D50D70");

    /** How the protocol's frames look. */
    protected abstract FrameFormat format();

    /** The tags in a frame that was found. */
    protected abstract List<String> tagsIn(byte[] frame);

    /** The frame that tells of a tag with these 12 bytes, or as many of the first as such tags have. */
    protected abstract byte[] frame(byte[] id);

    /** The bytes that frames begin or end with, or that bear a meaning in their heads. */
    protected abstract byte[] marks();

    /** How many bytes of an id the protocol's tags have. */
    protected int idBytes() {
        return ID_BYTES;
    }

    /** Whether frames have a check. */
    protected boolean hasCheck() {
        return true;
    }

    @Property(tries = TRIES, seed = SEED)
    void everyTagIsReadFromItsFrame(@ForAll @Size(ID_BYTES) byte[] id) {
        assertThat(decode(frame(id))).containsExactly(tag(id));
    }

    @Property(tries = TRIES, seed = SEED)
    void aFrameMayComeInTwoPieces(@ForAll @Size(ID_BYTES) byte[] id) {
        var frame = frame(id);
        for (int at = 1; at < frame.length; at++) {
            var tags = decode(Arrays.copyOf(frame, at), Arrays.copyOfRange(frame, at, frame.length));

            assertThat(tags).as("split at %d", at).containsExactly(tag(id));
        }
    }

    @Property(tries = TRIES, seed = SEED)
    void gluedFramesAreAllRead(@ForAll @Size(max = 6) List<@Size(ID_BYTES) byte[]> ids) {
        var glued = concat(ids.stream().map(this::frame).toArray(byte[][]::new));

        assertThat(decode(glued)).isEqualTo(ids.stream().map(this::tag).toList());
    }

    @Property(tries = TRIES, seed = SEED)
    void marksWithinAnIdEndNothing(@ForAll("idsOfMarks") byte[] id, @ForAll("idsOfMarks") byte[] next) {
        assertThat(decode(concat(frame(id), frame(next)))).containsExactly(tag(id), tag(next));
    }

    @Property(tries = TRIES, seed = SEED)
    void noiseBeforeAndBetweenCostsNoFrame(
            @ForAll @Size(min = 1, max = 64) byte[] noise, @ForAll @Size(ID_BYTES) byte[] id) {
        assertThat(decode(noise, frame(id))).contains(tag(id));
        assertThat(decode(concat(frame(ONE), noise, frame(id)))).contains(tag(ONE), tag(id));
    }

    @Property(tries = TRIES, seed = SEED)
    void afterAFrameThatBeganInItsMiddleTheNextIsRead(
            @ForAll @Size(ID_BYTES) byte[] first,
            @ForAll @Size(ID_BYTES) byte[] second,
            @ForAll @IntRange(min = 1) int from) {
        var frame = frame(first);
        var rest = Arrays.copyOfRange(frame, 1 + from % (frame.length - 1), frame.length);

        assertThat(decode(concat(rest, frame(second)))).contains(tag(second));
    }

    @Example
    void aFlippedBitMakesNoOtherTagAndSpoilsNoOtherFrame() {
        if (!hasCheck()) {
            return;
        }
        for (int bit = 0; bit < frame(ONE).length * Byte.SIZE; bit++) {
            var flipped = frame(ONE);
            flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            var tags = decode(concat(flipped, frame(OTHER)));

            assertThat(tags).as("bit %d", bit).contains(tag(OTHER)).isSubsetOf(tag(ONE), tag(OTHER));
        }
    }

    @Property(tries = TRIES, seed = SEED)
    void anythingMayCome(@ForAll @Size(max = 1000) byte[] anything) {
        assertThat(decode(anything)).hasSizeLessThanOrEqualTo(anything.length);
    }

    @Property(tries = TRIES, seed = SEED)
    void whatLooksLikeFramesMayCome(@ForAll("manyMarks") byte[] marks, @ForAll @Size(ID_BYTES) byte[] id) {
        assertThat(decode(marks, frame(id))).contains(tag(id));
    }

    @Provide
    Arbitrary<byte[]> idsOfMarks() {
        return ofMarks().array(byte[].class).ofSize(ID_BYTES);
    }

    @Provide
    Arbitrary<byte[]> manyMarks() {
        return ofMarks().array(byte[].class).ofMaxSize(400);
    }

    private Arbitrary<Byte> ofMarks() {
        var all = new ArrayList<Byte>();
        for (byte mark : marks()) {
            all.add(mark);
        }
        return Arbitraries.of(all);
    }

    private String tag(byte[] id) {
        return HexFormat.of().withUpperCase().formatHex(id, 0, idBytes());
    }

    /** Decodes pieces that come one after the other, with a silence in the end that no frame outlasts. */
    protected final List<String> decode(byte[]... pieces) {
        var tags = new ArrayList<String>();
        var scanner = new FrameScanner(format(), new FrameScanner.Sink() {
            @Override
            public void frame(byte[] frame) {
                tags.addAll(tagsIn(frame));
            }

            @Override
            public void broken() {}
        });
        long now = 0;
        for (var piece : pieces) {
            for (byte value : piece) {
                scanner.accept(value, now);
            }
            now += PAUSE_NANOS;
            scanner.passed(now);
        }
        scanner.passed(now + format().gapNanos());
        return tags;
    }

    private static byte[] concat(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}

package io.placard.hardware.ultrasonic;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/**
 * Decodes frames of four bytes that end in their sum. Holds four bytes, whatever comes.
 *
 * <pre>
 * header | high byte | low byte | sum of the three, low byte
 * </pre>
 *
 * The header may also be a distance's byte. So where the sum is wrong, one byte is dropped and the rest looked at
 * again: the frame that follows is not lost.
 */
public final class SumDecoder implements DistanceDecoder {
    private static final int FRAME_BYTES = 4;
    private static final Optional<DistanceFrame> CORRUPT = Optional.of(new DistanceFrame.Corrupt());

    private final byte header;
    private final IntPredicate isPlausible;
    private final IntFunction<DistanceFrame> meaning;
    private final byte[] window = new byte[FRAME_BYTES];
    private int count;
    private int droppedBytes;

    /**
     * A decoder at the start of a line.
     *
     * @param isPlausible whether the two bytes between header and sum may be what they say; where not, it is no frame
     * @param meaning of those two bytes, 0 to 65535
     */
    public SumDecoder(int header, IntPredicate isPlausible, IntFunction<DistanceFrame> meaning) {
        this.header = (byte) header;
        this.isPlausible = isPlausible;
        this.meaning = meaning;
    }

    @Override
    public Optional<DistanceFrame> accept(byte value) {
        window[count] = value;
        count++;
        if (count == FRAME_BYTES && isSumRight() && isPlausible.test(payload())) {
            count = 0;
            droppedBytes = 0;
            return Optional.of(meaning.apply(payload()));
        }
        return count == FRAME_BYTES || window[0] != header ? dropToNextHeader() : Optional.empty();
    }

    @Override
    public void reset() {
        count = 0;
        droppedBytes = 0;
    }

    private Optional<DistanceFrame> dropToNextHeader() {
        int next = 1;
        while (next < count && window[next] != header) {
            next++;
        }
        System.arraycopy(window, next, window, 0, count - next);
        count -= next;
        droppedBytes += next;
        if (droppedBytes < FRAME_BYTES) {
            return Optional.empty();
        }
        droppedBytes -= FRAME_BYTES;
        return CORRUPT;
    }

    private boolean isSumRight() {
        return unsigned(3) == ((unsigned(0) + unsigned(1) + unsigned(2)) & 0xFF);
    }

    private int payload() {
        return (unsigned(1) << 8) | unsigned(2);
    }

    private int unsigned(int index) {
        return Byte.toUnsignedInt(window[index]);
    }
}

package io.placard.hardware.ultrasonic.a02;

import io.placard.hardware.ultrasonic.DistanceDecoder;
import io.placard.hardware.ultrasonic.DistanceFrame;
import java.util.Optional;

/**
 * Decodes the frames of A02YYUW, A01, ME007YS and JSN-SR04T distance sensors. Holds four bytes, whatever comes.
 *
 * <pre>
 * FF | high byte | low byte: mm | sum of the three, low byte
 * </pre>
 *
 * FF may also be a distance's byte. So where the sum is wrong, one byte is dropped and the rest looked at again: the
 * frame that follows is not lost.
 */
public final class A02Decoder implements DistanceDecoder {
    private static final int FRAME_BYTES = 4;
    private static final byte HEADER = (byte) 0xFF;
    private static final Optional<DistanceFrame> CORRUPT = Optional.of(new DistanceFrame.Corrupt());

    private final byte[] window = new byte[FRAME_BYTES];
    private int count;
    private int droppedBytes;

    @Override
    public Optional<DistanceFrame> accept(byte value) {
        window[count] = value;
        count++;
        if (count == FRAME_BYTES && isSumRight()) {
            count = 0;
            droppedBytes = 0;
            return Optional.of(new DistanceFrame.Valid((unsigned(1) << 8) | unsigned(2)));
        }
        return count == FRAME_BYTES || window[0] != HEADER ? dropToNextHeader() : Optional.empty();
    }

    @Override
    public void reset() {
        count = 0;
        droppedBytes = 0;
    }

    private Optional<DistanceFrame> dropToNextHeader() {
        int next = 1;
        while (next < count && window[next] != HEADER) {
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

    private int unsigned(int index) {
        return Byte.toUnsignedInt(window[index]);
    }
}

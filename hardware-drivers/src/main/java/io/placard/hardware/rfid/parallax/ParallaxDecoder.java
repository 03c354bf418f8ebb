package io.placard.hardware.rfid.parallax;

import io.placard.hardware.rfid.RepeatedTag;
import io.placard.hardware.rfid.TagDecoder;
import io.placard.hardware.rfid.TagFrame;
import java.util.Optional;

/**
 * Decodes the frames of Parallax readers of EM4100 tags. Holds ten bytes, whatever comes.
 *
 * <pre>
 * 0A | 10 hex digits: the tag | 0D
 * </pre>
 *
 * There is no checksum: a digit that noise turned into another digit is another tag. Only equal frames, or a tag the
 * kiosk knows, are worth anything.
 */
public final class ParallaxDecoder implements TagDecoder {
    private static final int START = 0x0A;
    private static final int END = 0x0D;
    private static final int DIGITS = 10;
    private static final int FRAME_BYTES = 12;
    private static final int OUTSIDE = -1;
    private static final Optional<TagFrame> CORRUPT = Optional.of(new TagFrame.Corrupt());

    private final byte[] digits = new byte[DIGITS];
    private final RepeatedTag repeated = new RepeatedTag();
    private int count = OUTSIDE;
    private int strayBytes;

    @Override
    public Optional<TagFrame> accept(byte value) {
        if (value == START) {
            var brokenOff = count == OUTSIDE ? Optional.<TagFrame>empty() : CORRUPT;
            count = 0;
            return brokenOff;
        }
        if (count == OUTSIDE) {
            return stray();
        }
        if (count < DIGITS && isDigit(value)) {
            digits[count] = value;
            count++;
            return Optional.empty();
        }
        boolean isWhole = value == END && count == DIGITS;
        count = OUTSIDE;
        if (!isWhole) {
            return CORRUPT;
        }
        strayBytes = 0;
        return repeated.frame(digits, DIGITS);
    }

    @Override
    public void reset() {
        count = OUTSIDE;
        strayBytes = 0;
    }

    private Optional<TagFrame> stray() {
        strayBytes++;
        if (strayBytes < FRAME_BYTES) {
            return Optional.empty();
        }
        strayBytes = 0;
        return CORRUPT;
    }

    private static boolean isDigit(byte value) {
        return (value >= '0' && value <= '9') || (value >= 'A' && value <= 'F');
    }
}

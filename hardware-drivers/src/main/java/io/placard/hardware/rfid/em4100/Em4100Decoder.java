package io.placard.hardware.rfid.em4100;

import io.placard.hardware.rfid.RepeatedTag;
import io.placard.hardware.rfid.TagDecoder;
import io.placard.hardware.rfid.TagFrame;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Decodes the frames of RDM630, RDM6300 and ID-12LA readers of EM4100 tags. Holds twelve bytes, whatever comes.
 *
 * <pre>
 * 02 | 10 hex digits: the tag | 2 hex digits: XOR of its five bytes | (0D 0A, ID-12LA only) | 03
 * </pre>
 *
 * Readers send upper case; anything else inside a frame breaks it, and is looked at again as the start of the next.
 */
public final class Em4100Decoder implements TagDecoder {
    private static final int START = 0x02;
    private static final int END = 0x03;
    private static final int TAG_DIGITS = 10;
    private static final int DIGITS = 12;

    /** As many bytes outside any frame count as one corrupt frame: an RDM6300 frame has this length. */
    private static final int FRAME_BYTES = 14;

    private static final Optional<TagFrame> CORRUPT = Optional.of(new TagFrame.Corrupt());
    private static final int OUTSIDE = -1;

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
        if (value == END) {
            var frame = finished();
            count = OUTSIDE;
            return frame;
        }
        if (isDigit(value) && count < DIGITS) {
            digits[count] = value;
            count++;
            return Optional.empty();
        }
        if (isLineEnd(value) && count == DIGITS) {
            return Optional.empty();
        }
        count = OUTSIDE;
        return CORRUPT;
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

    private Optional<TagFrame> finished() {
        if (count < DIGITS) {
            return CORRUPT;
        }
        int check = 0;
        for (int i = 0; i < DIGITS; i += 2) {
            check ^= (HexFormat.fromHexDigit(digits[i]) << 4) | HexFormat.fromHexDigit(digits[i + 1]);
        }
        if (check != 0) {
            return CORRUPT;
        }
        strayBytes = 0;
        return repeated.frame(digits, TAG_DIGITS);
    }

    private static boolean isDigit(byte value) {
        return (value >= '0' && value <= '9') || (value >= 'A' && value <= 'F');
    }

    private static boolean isLineEnd(byte value) {
        return value == '\r' || value == '\n';
    }
}

package io.placard.hardware.rfid.em4100;

import io.placard.hardware.rfid.RepeatedTag;
import io.placard.hardware.rfid.TagDecoder;
import io.placard.hardware.rfid.TagFrame;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Decodes the frames of EM-18 readers of EM4100 tags, which have neither start nor end. Holds twelve digits, whatever
 * comes.
 *
 * <pre>
 * 10 hex digits: the tag | 2 hex digits: XOR of its five bytes
 * </pre>
 *
 * Only silence tells where a frame begins: digits that are shifted against a frame have a right checksum as well, since
 * it is the same for any rotation of a frame. So what follows a broken frame counts only after a {@link #pause}.
 */
public final class Em18Decoder implements TagDecoder {
    private static final int TAG_DIGITS = 10;
    private static final int DIGITS = 12;
    private static final Optional<TagFrame> CORRUPT = Optional.of(new TagFrame.Corrupt());

    private final byte[] digits = new byte[DIGITS];
    private final RepeatedTag repeated = new RepeatedTag();
    private int count;
    private boolean isAdrift;
    private int strayBytes;

    @Override
    public Optional<TagFrame> accept(byte value) {
        if (isAdrift) {
            return stray(1);
        }
        if (!isDigit(value)) {
            if (count == 0) {
                return isLineEnd(value) ? Optional.empty() : stray(1);
            }
            isAdrift = true;
            return stray(dropped() + 1);
        }
        digits[count] = value;
        count++;
        return count < DIGITS ? Optional.empty() : whole();
    }

    /** Nothing came for longer than the time between two bytes: what comes next begins a frame. */
    @Override
    public Optional<TagFrame> pause() {
        isAdrift = false;
        return stray(dropped());
    }

    @Override
    public void reset() {
        count = 0;
        isAdrift = false;
        strayBytes = 0;
    }

    private Optional<TagFrame> whole() {
        int check = 0;
        for (int i = 0; i < DIGITS; i += 2) {
            check ^= (HexFormat.fromHexDigit(digits[i]) << 4) | HexFormat.fromHexDigit(digits[i + 1]);
        }
        if (check != 0) {
            isAdrift = true;
            return stray(dropped());
        }
        reset();
        return repeated.frame(digits, TAG_DIGITS);
    }

    private int dropped() {
        int bytes = count;
        count = 0;
        return bytes;
    }

    /** Bytes outside frames are counted by frame lengths. */
    private Optional<TagFrame> stray(int bytes) {
        strayBytes += bytes;
        if (strayBytes < DIGITS) {
            return Optional.empty();
        }
        strayBytes -= DIGITS;
        return CORRUPT;
    }

    private static boolean isDigit(byte value) {
        return (value >= '0' && value <= '9') || (value >= 'A' && value <= 'F');
    }

    private static boolean isLineEnd(byte value) {
        return value == '\r' || value == '\n';
    }
}

package io.placard.hardware.rfid;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Makes the frames of a reader that says a tag again and again: the same object for as long as it is the same tag. */
public final class RepeatedTag {
    private byte[] digits = {};
    private Optional<TagFrame> frame = Optional.empty();

    /** The frame of the tag whose digits are the first {@code count} of these. */
    public Optional<TagFrame> frame(byte[] text, int count) {
        if (!Arrays.equals(digits, 0, digits.length, text, 0, count)) {
            digits = Arrays.copyOf(text, count);
            frame = Optional.of(new TagFrame.Valid(new String(digits, StandardCharsets.US_ASCII)));
        }
        return frame;
    }
}

package io.placard.hardware.ultrasonic.maxbotix;

import io.placard.hardware.ultrasonic.DistanceDecoder;
import io.placard.hardware.ultrasonic.DistanceFrame;
import java.util.Optional;

/**
 * Decodes the lines of MaxBotix' sensors. Holds twelve bytes, whatever comes.
 *
 * <pre>
 * R | 3 or 4 digits, by the model | (space, HRUSB only) | (P and 0 or 1, ParkSonar only) | 0D
 * </pre>
 *
 * There is no checksum; so the number of digits must be the model's own, and but for FF, which HRXL sensors put in
 * between now and then (ESPHome, hrxl_maxsonar_wr.cpp), every other byte breaks the line.
 */
final class MaxbotixDecoder implements DistanceDecoder {
    private static final byte ROGUE = (byte) 0xFF;
    private static final int OUTSIDE = -1;
    private static final int MOST_BYTES = 12;
    private static final int PROXIMITY_BYTES = 2;

    /** As many bytes outside any line count as one broken one. */
    private static final int FRAME_BYTES = 6;

    private static final Optional<DistanceFrame> CORRUPT = Optional.of(new DistanceFrame.Corrupt());

    private final MaxbotixModel model;
    private final byte[] text = new byte[MOST_BYTES];
    private int count = OUTSIDE;
    private int strayBytes;

    MaxbotixDecoder(MaxbotixModel model) {
        this.model = model;
    }

    @Override
    public Optional<DistanceFrame> accept(byte value) {
        if (value == ROGUE && count != OUTSIDE) {
            return Optional.empty();
        }
        if (value == 'R') {
            var brokenOff = count == OUTSIDE ? Optional.<DistanceFrame>empty() : CORRUPT;
            count = 0;
            return brokenOff;
        }
        if (count == OUTSIDE) {
            return stray(value);
        }
        if (value == '\r') {
            return finished();
        }
        if (count == MOST_BYTES || !isOfALine(value)) {
            count = OUTSIDE;
            return CORRUPT;
        }
        text[count] = value;
        count++;
        return Optional.empty();
    }

    @Override
    public void reset() {
        count = OUTSIDE;
        strayBytes = 0;
    }

    private Optional<DistanceFrame> stray(byte value) {
        if (value == '\n' || value == '\r') {
            return Optional.empty();
        }
        strayBytes++;
        if (strayBytes < FRAME_BYTES) {
            return Optional.empty();
        }
        strayBytes = 0;
        return CORRUPT;
    }

    private Optional<DistanceFrame> finished() {
        int length = count;
        count = OUTSIDE;
        int distance = 0;
        for (int i = 0; i < model.digits(); i++) {
            if (i >= length || !isDigit(text[i])) {
                return CORRUPT;
            }
            distance = distance * 10 + (text[i] - '0');
        }
        if (!isEndRight(length)) {
            return CORRUPT;
        }
        strayBytes = 0;
        return Optional.of(
                distance >= model.nothing()
                        ? new DistanceFrame.NoTarget()
                        : new DistanceFrame.Valid(model.unit().toMm(distance)));
    }

    private boolean isEndRight(int length) {
        int at = model.digits();
        if (at < length && text[at] == ' ') {
            at++;
        }
        boolean hasProximity =
                length - at == PROXIMITY_BYTES && text[at] == 'P' && (text[at + 1] == '0' || text[at + 1] == '1');
        return at == length || hasProximity;
    }

    private static boolean isOfALine(byte value) {
        return isDigit(value) || value == ' ' || value == 'P';
    }

    private static boolean isDigit(byte value) {
        return value >= '0' && value <= '9';
    }
}

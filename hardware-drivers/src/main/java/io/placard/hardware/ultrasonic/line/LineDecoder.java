package io.placard.hardware.ultrasonic.line;

import io.placard.hardware.ultrasonic.DistanceDecoder;
import io.placard.hardware.ultrasonic.DistanceFrame;
import io.placard.hardware.ultrasonic.Unit;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the distance in lines of text. Holds 80 bytes, whatever comes.
 *
 * <pre>
 * any text with a number that the pattern finds: "123", "Distance: 12.3 cm" | 0D, 0A or both
 * </pre>
 *
 * There is no checksum, and half a number is a number too. So what comes before the first end of a line is passed over,
 * and a line with a byte that is no text is broken.
 */
final class LineDecoder implements DistanceDecoder {
    private static final int MOST_BYTES = 80;
    private static final int LEAST_TEXT = 0x20;
    private static final int MOST_TEXT = 0x7E;
    private static final Optional<DistanceFrame> CORRUPT = Optional.of(new DistanceFrame.Corrupt());

    private final Pattern pattern;
    private final Unit unit;
    private final byte[] line = new byte[MOST_BYTES];
    private int count;
    private State state = State.UNALIGNED;

    /**
     * A decoder at the start of a line.
     *
     * @param pattern what it finds is the number, or its first group where it has one
     */
    LineDecoder(Pattern pattern, Unit unit) {
        this.pattern = pattern;
        this.unit = unit;
    }

    @Override
    public Optional<DistanceFrame> accept(byte value) {
        if (value == '\r' || value == '\n') {
            return endOfLine();
        }
        if (count == MOST_BYTES) {
            // Counted by the length of the longest line, so that noise without line ends shows.
            count = 1;
            state = State.BROKEN;
            return CORRUPT;
        }
        if (state == State.GOOD && !isText(value)) {
            state = State.BROKEN;
        }
        line[count] = value;
        count++;
        return Optional.empty();
    }

    @Override
    public void reset() {
        count = 0;
        state = State.UNALIGNED;
    }

    private Optional<DistanceFrame> endOfLine() {
        var ended = state;
        int length = count;
        count = 0;
        state = State.GOOD;
        if (ended == State.UNALIGNED || length == 0) {
            return Optional.empty();
        }
        return ended == State.BROKEN ? CORRUPT : find(new String(line, 0, length, StandardCharsets.US_ASCII));
    }

    private Optional<DistanceFrame> find(String text) {
        try {
            var matcher = pattern.matcher(new BoundedText(text));
            if (!matcher.find()) {
                return CORRUPT;
            }
            var number = matcher.groupCount() > 0 ? matcher.group(1) : matcher.group();
            double distance = number == null ? Double.NaN : Double.parseDouble(number.replace(',', '.'));
            return distance >= 0 ? Optional.of(new DistanceFrame.Valid(unit.toMm(distance))) : CORRUPT;
        } catch (NumberFormatException | BoundedText.TooManyLooksException _) {
            return CORRUPT;
        }
    }

    private static boolean isText(byte value) {
        return value == '\t' || (value >= LEAST_TEXT && value <= MOST_TEXT);
    }

    private enum State {
        UNALIGNED,
        GOOD,
        BROKEN
    }
}

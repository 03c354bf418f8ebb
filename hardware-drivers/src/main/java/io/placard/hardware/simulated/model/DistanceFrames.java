package io.placard.hardware.simulated.model;

import io.placard.hardware.simulated.script.Bytes;
import java.util.Locale;

/** What distance sensors say of a distance in mm. */
final class DistanceFrames {
    /** All of them as they are delivered. */
    static final int BAUD = 9600;

    private static final int MAX_MM = 0xFFFF;

    /** An HRUSB says so where it sees nothing. */
    private static final int MAXBOTIX_NOTHING_MM = 5000;

    private static final int MM_PER_CM = 10;

    private DistanceFrames() {}

    /** {@code FF | high byte | low byte | sum of the three}; 0 where an A02YYUW sees nothing at all. */
    static Bytes a02yyuw(int mm) {
        return summed(0xFF, checked(mm, MAX_MM));
    }

    /** {@code 22 | high byte | low byte: cm | sum of the three}. */
    static Bytes urm37(int mm) {
        return summed(0x22, checked(mm, MAX_MM) / MM_PER_CM);
    }

    /** {@code high byte | low byte}. */
    static Bytes us100(int mm) {
        return Bytes.u16(checked(mm, MAX_MM));
    }

    /** HRUSB: {@code R | four digits | space | 0D}. */
    static Bytes maxbotix(int mm) {
        return Bytes.ascii(String.format(Locale.ROOT, "R%04d \r", checked(mm, MAXBOTIX_NOTHING_MM)));
    }

    static Bytes line(int mm) {
        return Bytes.ascii("Distance: " + checked(mm, MAX_MM) + " mm\r\n");
    }

    static Bytes summed(int header, int value) {
        var frame = Bytes.of(header).then(Bytes.u16(value));
        return frame.then(frame.sum());
    }

    private static int checked(int mm, int most) {
        if (mm < 0 || mm > most) {
            throw new IllegalArgumentException("A distance is 0 to " + most + " mm, not " + mm);
        }
        return mm;
    }
}

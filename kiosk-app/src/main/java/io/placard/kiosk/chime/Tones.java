package io.placard.kiosk.chime;

import java.util.Arrays;
import javax.sound.sampled.AudioFormat;

/** Tones as samples: 16 bit, one channel, little-endian. Pure. */
final class Tones {
    static final AudioFormat FORMAT = new AudioFormat(44_100, 16, 1, true, false);

    private static final int BYTES_A_SAMPLE = 2;
    private static final double MILLIS_A_SECOND = 1000;
    /** Of what the format can hold: heard beside the kiosk, not across the shop. */
    private static final double LOUDNESS = 0.25;

    private static final double SWELL_S = 0.012;
    /** Of its length a tone sounds on for this much before it has all but faded. */
    private static final double FADE = 0.35;

    private Tones() {}

    /** A tone with its octave above, which swells at once and fades like a struck glass. */
    static byte[] of(double hertz, int millis) {
        var rate = FORMAT.getSampleRate();
        var samples = (int) Math.round(rate * millis / MILLIS_A_SECOND);
        var length = millis / MILLIS_A_SECOND;
        var sound = new byte[samples * BYTES_A_SAMPLE];
        for (var index = 0; index < samples; index++) {
            var second = index / rate;
            var angle = 2 * Math.PI * hertz * second;
            var wave = 0.8 * Math.sin(angle) + 0.2 * Math.sin(2 * angle);
            var swell = Math.min(1, second / SWELL_S);
            var fade = Math.exp(-second / (length * FADE)) * Math.min(1, (length - second) / SWELL_S);
            var value = (int) Math.round(wave * swell * fade * LOUDNESS * Short.MAX_VALUE);
            sound[BYTES_A_SAMPLE * index] = (byte) value;
            sound[BYTES_A_SAMPLE * index + 1] = (byte) (value >> Byte.SIZE);
        }
        return sound;
    }

    /** One after the other. */
    static byte[] after(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}

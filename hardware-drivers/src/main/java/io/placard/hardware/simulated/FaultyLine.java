package io.placard.hardware.simulated;

import io.placard.hardware.simulated.fault.LineState;
import io.placard.hardware.simulated.script.Bytes;
import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** What a line that is not sound makes of what is said over it. Not for several threads at once. */
final class FaultyLine {
    /** At a device's usual speed this is a few milliseconds of a stuck line. */
    private static final int STUCK_BYTES = 16;

    private LineState state = new LineState.Sound();
    private int truncations;
    private int flips;
    private Optional<RandomGenerator> random = Optional.empty();

    void truncate(int times) {
        truncations = times;
    }

    void flip(int times, RandomGenerator which) {
        flips = times;
        random = Optional.of(which);
    }

    void become(LineState next) {
        state = next;
    }

    /** What arrives of what the device says. */
    Bytes fromDevice(Bytes said) {
        return transmit(flipped(truncated(said)));
    }

    /** What arrives at the device. */
    Bytes toDevice(Bytes said) {
        return transmit(said);
    }

    /** What the line says of its own accord as soon as it is idle. */
    Bytes ownNoise() {
        return switch (state) {
            case LineState.Stuck(int value) -> Bytes.copyOf(filled(value), STUCK_BYTES);
            case LineState.Sound _, LineState.Silent _, LineState.WrongBaud _ -> Bytes.NONE;
        };
    }

    private Bytes transmit(Bytes said) {
        return switch (state) {
            case LineState.Sound() -> said;
            case LineState.Stuck _, LineState.Silent _ -> Bytes.NONE;
            case LineState.WrongBaud() -> HalfSpeed.heardAtTwice(said);
        };
    }

    private Bytes truncated(Bytes said) {
        if (truncations == 0) {
            return said;
        }
        truncations--;
        return said.part(0, said.length() / 2);
    }

    private Bytes flipped(Bytes said) {
        if (flips == 0 || said.isEmpty()) {
            return said;
        }
        flips--;
        int bit = random.map(each -> each.nextInt(said.length() * Byte.SIZE)).orElse(0);
        var bytes = said.toArray();
        bytes[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
        return Bytes.copyOf(bytes, bytes.length);
    }

    private static byte[] filled(int value) {
        var bytes = new byte[STUCK_BYTES];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}

package io.placard.hardware.simulated.fault;

import io.placard.hardware.simulated.script.Bytes;
import java.util.random.RandomGenerator;

/** One thing that goes wrong, or right again. */
public sealed interface Fault {
    /** These bytes come besides what the device says. */
    record Noise(Bytes bytes) implements Fault {}

    /** Each of the next things said loses its second half. */
    record Truncate(int times) implements Fault {}

    /** One bit of each of the next things said is turned over. */
    record Flip(int times, RandomGenerator random) implements Fault {}

    /** From now on the line is so. */
    record Becomes(LineState state) implements Fault {}

    /** The device is unplugged: no power, no port. */
    record Unplug() implements Fault {}

    /** The device is plugged in again, and has forgotten what was set. */
    record PlugIn() implements Fault {}

    /** The device loses its power for a moment, while its port stays: it has forgotten what was set. */
    record Reset() implements Fault {}
}

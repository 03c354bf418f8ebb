package io.placard.hardware.simulated.fault;

import io.placard.hardware.simulated.script.Bytes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A script of faults, in the order in which they happen. Immutable.
 *
 * <pre>
 * Faults.script().after(ofMillis(500)).noise(64, random).after(ofMillis(200)).unplug().after(ofSeconds(1)).plugIn()
 * </pre>
 *
 * @param timed when each begins, counted from the script's beginning; in this order
 * @param end when the last has ended
 */
public record Faults(List<Timed> timed, Duration end) {
    private static final LineState SOUND = new LineState.Sound();

    public Faults {
        timed = List.copyOf(timed);
    }

    /** When a fault begins. */
    public record Timed(Duration at, Fault fault) {}

    /** Nothing goes wrong. */
    public static Faults script() {
        return new Faults(List.of(), Duration.ZERO);
    }

    /** What follows begins so long after what came before has ended. */
    public Faults after(Duration pause) {
        return new Faults(timed, end.plus(pause));
    }

    /** So many random bytes come besides what the device says. */
    public Faults noise(int bytes, RandomGenerator random) {
        var noise = new byte[bytes];
        random.nextBytes(noise);
        return then(new Fault.Noise(Bytes.copyOf(noise, bytes)));
    }

    /** Each of the next so many things said loses its second half. */
    public Faults truncated(int times) {
        return then(new Fault.Truncate(times));
    }

    /** A random bit of each of the next so many things said is turned over. */
    public Faults flippedBits(int times, RandomGenerator random) {
        return then(new Fault.Flip(times, random));
    }

    /** For so long the line carries this byte, again and again. */
    public Faults stuckAt(int value, Duration lasts) {
        return line(new LineState.Stuck(value), lasts);
    }

    /** For so long nothing comes through, in both directions. */
    public Faults silence(Duration lasts) {
        return line(new LineState.Silent(), lasts);
    }

    /** For so long the device talks and listens at another speed than its port. */
    public Faults wrongBaud(Duration lasts) {
        return line(new LineState.WrongBaud(), lasts);
    }

    /** The port hangs up. */
    public Faults unplug() {
        return then(new Fault.Unplug());
    }

    /** The device is back, without its settings; on a pseudo-terminal under another path behind the same link. */
    public Faults plugIn() {
        return then(new Fault.PlugIn());
    }

    /** The device starts anew, without its settings. */
    public Faults reset() {
        return then(new Fault.Reset());
    }

    private Faults line(LineState state, Duration lasts) {
        return then(new Fault.Becomes(state)).after(lasts).then(new Fault.Becomes(SOUND));
    }

    private Faults then(Fault fault) {
        var more = new ArrayList<>(timed);
        more.add(new Timed(end, fault));
        return new Faults(more, end);
    }
}

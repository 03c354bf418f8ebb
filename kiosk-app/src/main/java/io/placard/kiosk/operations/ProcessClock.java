package io.placard.kiosk.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.OptionalLong;

/** When this process started, and what time it is, in microseconds since the epoch. Any thread. */
public final class ProcessClock {
    private static final int MICROS_A_SECOND = 1_000_000;
    private static final int NANOS_A_MICRO = 1000;
    private static final int MICROS_A_MILLI = 1000;
    // proc(5): field 22 of stat is the start in clock ticks since boot. The ticks of user space are 1/100 s everywhere.
    // Field 2 is the program's name in parentheses, which may hold anything; what follows it starts with field 3.
    private static final int START_FIELD = 22 - 3;
    private static final int TICKS_A_SECOND = 100;

    private final Clock clock;
    private final long startMicros;

    ProcessClock(Clock clock, long startMicros) {
        this.clock = clock;
        this.startMicros = startMicros;
    }

    /** Exact to 20 ms on Linux, to a second elsewhere. */
    public static ProcessClock ofThisProcess() {
        var clock = Clock.systemUTC();
        var now = micros(clock.instant());
        var age = ageMicros(Path.of("/proc"));
        if (age.isPresent()) {
            return new ProcessClock(clock, now - age.getAsLong());
        }
        var start = ProcessHandle.current().info().startInstant();
        return new ProcessClock(clock, start.map(ProcessClock::micros).orElse(now));
    }

    /** Now. */
    public long micros() {
        return micros(clock.instant());
    }

    public Instant now() {
        return clock.instant();
    }

    /** How long this process has run, ms. */
    public long ageMillis() {
        return (micros() - startMicros) / MICROS_A_MILLI;
    }

    static long micros(Instant instant) {
        return instant.getEpochSecond() * MICROS_A_SECOND + instant.getNano() / NANOS_A_MICRO;
    }

    /** The process handle's start is of no use on Linux: it is computed from a boot time in whole seconds. */
    static OptionalLong ageMicros(Path proc) {
        try {
            var stat = Files.readString(proc.resolve("self/stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ", -1);
            var startSeconds = Long.parseLong(fields[START_FIELD]) / (double) TICKS_A_SECOND;
            var upSeconds =
                    Double.parseDouble(Files.readString(proc.resolve("uptime")).split(" ", -1)[0]);
            var age = upSeconds - startSeconds;
            return OptionalLong.of(Math.round(Math.max(0, age) * MICROS_A_SECOND));
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException _) {
            return OptionalLong.empty();
        }
    }
}

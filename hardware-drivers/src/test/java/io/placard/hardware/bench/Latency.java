package io.placard.hardware.bench;

import io.placard.hardware.DeviceSettings;
import io.placard.hardware.DeviceStatus;
import io.placard.hardware.Hardware;
import io.placard.hardware.HardwareEvent;
import io.placard.hardware.HardwareObserver;
import io.placard.hardware.simulated.PseudoTerminal;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * From a frame's last byte written into a pseudo-terminal to its event: at a listener, and at a {@link Flow}
 * subscriber.
 */
final class Latency {
    private static final int WARM_UP = 2000;
    private static final int EVENTS = 5000;
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(3);
    private static final double NANOS_PER_MS = 1e6;

    private final PrintStream report;

    Latency(PrintStream report) {
        this.report = report;
    }

    void measure() throws IOException, InterruptedException {
        report.println("Known tag's frame written -> TagPut, " + EVENTS + " events, ms:");
        try (var line = PseudoTerminal.open();
                var hardware = pad(line)) {
            var arrivals = new LinkedBlockingQueue<Long>();
            var end = hardware.listen(event -> stamp(event, arrivals));
            awaitPort(hardware);
            print("listener", times(line, arrivals));
            end.run();
        }
        try (var line = PseudoTerminal.open();
                var hardware = pad(line);
                var observer = new HardwareObserver(hardware)) {
            var arrivals = new LinkedBlockingQueue<Long>();
            observer.values().subscribe(new Stamping(event -> stamp(event, arrivals)));
            awaitPort(hardware);
            print("Flow subscriber", times(line, arrivals));
        }
    }

    private static Hardware pad(PseudoTerminal line) {
        return Hardware.open(
                List.of(new DeviceSettings.Reader("pad", "rdm6300", line.port())), _ -> true, Clock.systemUTC());
    }

    /** What was written before is thrown away on opening. */
    private static void awaitPort(Hardware hardware) {
        while (!(hardware.devices().getFirst().status() instanceof DeviceStatus.Online)) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private static void stamp(HardwareEvent event, BlockingQueue<Long> arrivals) {
        if (event instanceof HardwareEvent.TagPut) {
            arrivals.add(System.nanoTime());
        }
    }

    /** Each frame is another tag's, so each is an event. */
    private static long[] times(PseudoTerminal line, BlockingQueue<Long> arrivals)
            throws IOException, InterruptedException {
        var times = new long[EVENTS];
        for (int i = -WARM_UP; i < EVENTS; i++) {
            byte[] frame = frame(i + WARM_UP + 1);
            long written = System.nanoTime();
            line.write(frame);
            var arrived = arrivals.poll(5, TimeUnit.SECONDS);
            if (arrived == null) {
                throw new IllegalStateException("The event of frame " + i + " never came");
            }
            if (i >= 0) {
                times[i] = arrived - written;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return times;
    }

    private static byte[] frame(int tag) {
        int check = (tag >> 24 ^ tag >> 16 ^ tag >> 8 ^ tag) & 0xFF;
        return String.format(Locale.ROOT, "\u000200%08X%02X\u0003", tag, check).getBytes(StandardCharsets.US_ASCII);
    }

    private void print(String whose, long[] times) {
        Arrays.sort(times);
        report.printf(
                Locale.ROOT,
                "  %-16s p50 %.3f  p99 %.3f  p99.9 %.3f  max %.3f%n",
                whose,
                times[times.length / 2] / NANOS_PER_MS,
                times[times.length * 99 / 100] / NANOS_PER_MS,
                times[times.length * 999 / 1000] / NANOS_PER_MS,
                times[times.length - 1] / NANOS_PER_MS);
    }

    private record Stamping(Consumer<HardwareEvent> next) implements Flow.Subscriber<HardwareEvent> {
        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(HardwareEvent event) {
            next.accept(event);
        }

        @Override
        public void onError(Throwable trouble) {
            throw new IllegalStateException(trouble);
        }

        @Override
        public void onComplete() {}
    }
}

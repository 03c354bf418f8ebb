package io.placard.hardware.serial;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The thread of one device: opens its port, reads, and opens it again whenever it is lost, until stopped. It waits in
 * every turn, be it in a read or in a pause, so that a lost or missing port costs no processor time.
 */
public final class DeviceLoop {
    private static final Logger log = LoggerFactory.getLogger(DeviceLoop.class);

    private static final int BUFFER_BYTES = 1024;

    private static final long FAULT_PAUSE_NANOS = TimeUnit.SECONDS.toNanos(1);

    /** So many kinds of faults are logged; more are no longer news. */
    private static final int MOST_FAULTS = 16;

    /** A port that hangs up sooner than this after opening is opened again after ever longer pauses. */
    private static final long STABLE_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final Opener opener;
    private final Attendant attendant;
    private final Supplier<Moment> clock;
    private final Duration readTimeout;
    private final Thread thread;
    private final Reopening reopening = new Reopening();
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Set<String> faults = new HashSet<>();

    /**
     * A loop that waits for its start.
     *
     * @param name the thread's name
     * @param readTimeout how long an opened line waits for bytes: bounds how late the end of silence is noticed
     */
    public DeviceLoop(String name, Opener opener, Attendant attendant, Supplier<Moment> clock, Duration readTimeout) {
        this.opener = opener;
        this.attendant = attendant;
        this.clock = clock;
        this.readTimeout = readTimeout;
        this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
    }

    /** The thread's name. */
    public String name() {
        return thread.getName();
    }

    public void start() {
        thread.start();
    }

    /** Asks the thread to close its port and end; returns at once. */
    public void stop() {
        stopping.countDown();
    }

    /**
     * Waits for the stopped thread to end.
     *
     * @return whether it has ended, or was never started
     */
    public boolean join(Duration deadline) throws InterruptedException {
        return thread.getState() == Thread.State.NEW || thread.join(deadline);
    }

    private void run() {
        while (!isStopping()) {
            try {
                pause(attend());
            } catch (RuntimeException e) {
                // A fault in one device's driver must neither end its thread nor fill the log.
                if (faults.size() < MOST_FAULTS && faults.add(e.toString())) {
                    log.error("{}: a fault in the driver; the port is opened anew (told once)", thread.getName(), e);
                }
                await(FAULT_PAUSE_NANOS);
            }
        }
    }

    /** Returns once the port is closed. */
    private Closed attend() {
        SerialLine line;
        // Seen before the attempt: what comes while it fails has come since.
        var there = opener.look();
        try {
            line = opener.open();
        } catch (SerialLineException e) {
            attendant.unavailable(e, clock.get());
            return new Closed(e.isPortMissing(), there);
        }
        var opened = clock.get();
        try (line) {
            attendant.opened(line, opened);
            while (!isStopping()) {
                readOnce(line, opened);
            }
        } catch (SerialLineException e) {
            attendant.lost(e, clock.get());
        }
        return new Closed(false, opener.look());
    }

    private void readOnce(SerialLine line, Moment opened) throws SerialLineException {
        long started = clock.get().nanos();
        int count = line.read(buffer);
        var now = clock.get();
        if (count > 0) {
            attendant.received(buffer, count, now);
            attendant.passed(now.nanos(), now);
        } else {
            // The read proves silence for its own time only; bytes may have come while this thread was held up.
            attendant.passed(Math.min(now.nanos(), started + readTimeout.toNanos()), now);
        }
        if (now.nanos() - opened.nanos() >= STABLE_NANOS) {
            reopening.steady();
        }
    }

    /** Time still passes for what lies on the pad. */
    private void pause(Closed closed) {
        reopening.closed(closed.wasMissing, closed.there, clock.get().nanos());
        boolean isDue = false;
        while (!isDue && !isStopping()) {
            await(Reopening.LOOK.toNanos());
            var now = clock.get();
            attendant.passed(now.nanos(), now);
            isDue = reopening.isDue(opener.look(), now.nanos());
        }
    }

    private void await(long nanos) {
        try {
            if (stopping.await(nanos, TimeUnit.NANOSECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            // Nobody interrupts this thread but to end it.
            Thread.currentThread().interrupt();
            stop();
        }
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    /** Opens the port. */
    @FunctionalInterface
    public interface Opener {
        SerialLine open() throws SerialLineException;

        /**
         * The device file that would be opened now; empty where there is none, or it cannot be told without opening.
         * Asked several times a second while the port is closed, so it must be cheap.
         */
        default Optional<Path> look() {
            return Optional.empty();
        }
    }

    /** Why a port is closed: whether there was nothing to open, and what is seen there. */
    private record Closed(boolean wasMissing, Optional<Path> there) {}
}

package io.placard.kiosk.soak;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** How long the actors go on. Safe to use from any thread. */
final class Shift {
    private final CountDownLatch over = new CountDownLatch(1);
    private final long begin = System.nanoTime();

    /** Waits so long, or until all is over; false where it is. */
    boolean pause(Duration howLong) throws InterruptedException {
        return !over.await(howLong.toNanos(), TimeUnit.NANOSECONDS);
    }

    boolean isOn() {
        return over.getCount() > 0;
    }

    void end() {
        over.countDown();
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}

package io.placard.sync.simulation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A kiosk's clock, which may be wrong and be set; its ticks stand still while it sleeps. */
final class KioskClock extends Clock {
    private final VirtualTime time;
    private Duration ahead = Duration.ZERO;
    private long sleptMillis;

    KioskClock(VirtualTime time) {
        this.time = time;
    }

    void jump(Duration by) {
        ahead = ahead.plus(by);
    }

    void sleep(Duration howLong) {
        sleptMillis += howLong.toMillis();
    }

    long nanos() {
        return (time.millis() - sleptMillis) * 1_000_000;
    }

    /** When it will show this, in true milliseconds since the start. */
    long trueMillisAt(Instant shown) {
        return shown.equals(Instant.MAX)
                ? VirtualTime.NEVER
                : time.millis() + Math.max(0, Duration.between(instant(), shown).toMillis());
    }

    @Override
    public Instant instant() {
        return time.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}

package io.placard.hardware;

import io.placard.hardware.driver.Driver;
import io.placard.hardware.driver.Findings;
import io.placard.hardware.health.Habits;
import io.placard.hardware.health.Health;
import io.placard.hardware.health.Vitals;
import io.placard.hardware.serial.Attendant;
import io.placard.hardware.serial.Moment;
import io.placard.hardware.serial.SerialLine;
import io.placard.hardware.serial.SerialLineException;
import io.placard.hardware.turn.Turnstiles;
import io.placard.hardware.ultrasonic.DistanceSource;
import io.placard.hardware.ultrasonic.SensorRange;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One device: its driver, how it is doing, and what it has to tell. Changed by the device's thread only; what
 * {@link #report} shows, which may be asked by any, is guarded by this object, so that a frame makes no report that
 * nobody reads.
 */
final class Device implements Attendant, Findings {
    private static final DeviceStatus ONLINE = new DeviceStatus.Online();

    private static final SensorRange NO_RANGE = new SensorRange(0, 0);

    private static final String SENSELESS = "The device sends bytes that make no sense. Check that the configured"
            + " driver is the device's own (it sets the baud rate), and the wiring: ground, polarity, one device only.";

    private final DeviceSettings settings;
    private final Consumer<HardwareEvent> listener;
    private final Driver driver;
    private final SensorRange range;
    private final int baud;
    private final Habits habits;
    private final StatusLog statusLog;
    private @Nullable SerialLine line;
    private DeviceStatus status = new DeviceStatus.Starting();
    private @Nullable String lastValue;
    private long lastReadingMicros;
    private long validFrames;
    private long invalidFrames;
    private int openings;
    private final Vitals vitals = new Vitals();
    private final Sense sense;
    private long nowNanos;
    private boolean isGivenUp;

    /** @throws IllegalArgumentException where the settings name a driver that does not exist */
    Device(
            DeviceSettings settings,
            Predicate<String> isKnownTag,
            Turnstiles turnstiles,
            Consumer<HardwareEvent> listener) {
        this.settings = settings;
        this.listener = listener;
        this.driver = Drivers.make(settings, isKnownTag, turnstiles, this);
        this.baud = Drivers.line(settings).baud();
        this.habits = driver.habits();
        this.sense = new Sense(habits);
        this.statusLog = new StatusLog(settings);
        this.range = findDistances().map(it -> it.gate().range()).orElse(NO_RANGE);
    }

    synchronized DeviceReport report() {
        var lastReadingAt = lastValue == null ? null : Instant.EPOCH.plus(lastReadingMicros, ChronoUnit.MICROS);
        int reconnects = Math.max(0, openings - 1);
        return new DeviceReport(settings, status, lastValue, lastReadingAt, validFrames, invalidFrames, reconnects);
    }

    /** @param nanos monotonic */
    synchronized DeviceVitals vitals(long nanos) {
        return new DeviceVitals(
                report(),
                health(nanos),
                vitals.readingsPerSecond(nanos),
                vitals.errorsPerMinute(nanos),
                vitals.outOfRange(),
                vitals.sinceByte(nanos),
                vitals.rawHex(),
                vitals.distances(),
                findDistances().map(it -> OptionalInt.of(it.coveredMm())).orElse(OptionalInt.empty()));
    }

    private Health health(long nanos) {
        return switch (status) {
            case DeviceStatus.Starting() -> new Health.Starting();
            case DeviceStatus.Absent(String reason) -> new Health.Absent(reason);
            case DeviceStatus.Reconnecting(String reason) -> new Health.Reconnecting(reason);
            case DeviceStatus.Online() -> judge(nanos);
            case DeviceStatus.Faulty(String reason) ->
                switch (judge(nanos)) {
                    case Health.Healthy _, Health.Waiting _, Health.Starting _ -> new Health.Faulty(reason);
                    case Health worse -> worse;
                };
        };
    }

    private Health judge(long nanos) {
        return vitals.judge(habits, baud, nanos);
    }

    /** What tells distances here; empty for a reader of tags. */
    Optional<DistanceSource> findDistances() {
        return driver instanceof DistanceSource source ? Optional.of(source) : Optional.empty();
    }

    @Override
    public void opened(SerialLine open, Moment now) {
        line = open;
        nowNanos = now.nanos();
        synchronized (this) {
            openings++;
            if (!isGivenUp) {
                vitals.opened(nowNanos);
            }
        }
        sense.made(nowNanos);
        driver.opened(now);
        // A connection that is made anew because nothing sensible came over it is no better until something does.
        if (!isGivenUp) {
            become(ONLINE, now);
        }
        isGivenUp = false;
    }

    @Override
    public void received(byte[] bytes, int count, Moment now) {
        nowNanos = now.nanos();
        synchronized (this) {
            vitals.received(bytes, count, nowNanos);
        }
        for (int i = 0; i < count; i++) {
            sense.byteCame(nowNanos);
            driver.received(bytes[i], now);
        }
        if (sense.isLacking()) {
            become(new DeviceStatus.Faulty(SENSELESS), now);
        }
    }

    @Override
    public void passed(long silentUntilNanos, Moment now) {
        nowNanos = now.nanos();
        sense.passed(silentUntilNanos);
        driver.passed(silentUntilNanos, now);
        if (sense.isOverdue(nowNanos)) {
            outOfStep(now);
        }
        statusLog.passed(nowNanos);
    }

    @Override
    public void lost(SerialLineException reason, Moment now) {
        line = null;
        driver.lost(now);
        if (!isGivenUp) {
            become(new DeviceStatus.Reconnecting(reason.words()), now);
        }
    }

    @Override
    public void unavailable(SerialLineException reason, Moment now) {
        if (openings == 0) {
            become(new DeviceStatus.Absent(reason.words()), now);
        } else if (isGivenUp || !reason.isPortMissing()) {
            become(new DeviceStatus.Reconnecting(reason.words()), now);
        }
        isGivenUp = false;
    }

    @Override
    public void valid(String reading, Moment now) {
        sense.made(now.nanos());
        synchronized (this) {
            validFrames++;
            lastValue = reading;
            lastReadingMicros = now.epochMicros();
            vitals.read(now.nanos());
        }
        become(ONLINE, now);
        happened(new HardwareEvent.Reading(settings.name(), reading, now.epochMicros()));
    }

    @Override
    public synchronized void measured(int mm, Moment now) {
        if (mm == NOTHING_MM) {
            vitals.measuredNothing();
        } else if (range.holds(mm)) {
            vitals.measured(mm, now.nanos());
        } else {
            vitals.measuredBeyond();
        }
    }

    @Override
    public void answered(Moment now) {
        sense.made(now.nanos());
        synchronized (this) {
            vitals.understood(now.nanos());
        }
        become(ONLINE, now);
    }

    @Override
    public void troubled(String words, Moment now) {
        become(new DeviceStatus.Faulty(words), now);
    }

    @Override
    public void outOfStep(Moment now) {
        if (line != null && !isGivenUp && line.giveUp()) {
            isGivenUp = true;
            noticed("says nothing that makes sense at " + settings.port() + "; it is connected to anew", now);
        }
    }

    @Override
    public void noticed(String words, Moment now) {
        statusLog.noticed(words, now.nanos());
    }

    @Override
    public synchronized void invalid() {
        invalidFrames++;
        vitals.broken(nowNanos);
    }

    @Override
    public void put(String place, String tag, Moment now) {
        changed(now);
        happened(new HardwareEvent.TagPut(nameOf(place), tag, now.epochMicros()));
    }

    @Override
    public void removed(String place, String tag, Moment now) {
        changed(now);
        happened(new HardwareEvent.TagRemoved(nameOf(place), tag, now.epochMicros()));
    }

    @Override
    public void expired(String place, String tag, Moment now) {
        changed(now);
        happened(new HardwareEvent.TagRemoved(nameOf(place), tag, now.epochMicros(), true));
    }

    @Override
    public void covered(int number, Moment now) {
        changed(now);
        happened(new HardwareEvent.SlotCovered(settings.name(), number, now.epochMicros()));
    }

    @Override
    public void uncovered(int number, Moment now) {
        changed(now);
        happened(new HardwareEvent.SlotUncovered(settings.name(), number, now.epochMicros()));
    }

    @Override
    public void send(byte[] bytes) {
        if (line != null) {
            line.write(bytes);
        }
    }

    /** An antenna of a reader with several is named after both. */
    private String nameOf(String place) {
        return place.equals(ONLY_PLACE) ? settings.name() : settings.name() + "/" + place;
    }

    private synchronized void changed(Moment now) {
        vitals.changed(now.nanos());
    }

    private void happened(HardwareEvent event) {
        listener.accept(event);
    }

    private void become(DeviceStatus next, Moment now) {
        if (next.equals(status)) {
            return;
        }
        synchronized (this) {
            status = next;
        }
        statusLog.became(next, now.nanos());
        happened(new HardwareEvent.StatusChanged(settings.name(), next, now.epochMicros()));
    }
}

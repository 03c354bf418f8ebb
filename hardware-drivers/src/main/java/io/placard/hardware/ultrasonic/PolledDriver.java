package io.placard.hardware.ultrasonic;

import io.placard.hardware.driver.Driver;
import io.placard.hardware.driver.Findings;
import io.placard.hardware.driver.SensorDriver;
import io.placard.hardware.health.Habits;
import io.placard.hardware.option.Option;
import io.placard.hardware.serial.Moment;
import io.placard.hardware.turn.Turn;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A distance sensor that must be asked. It is asked once in a while, while the line is quiet and it is its turn in its
 * group. An answer that does not come is given up, and the sensor asked again after a rest, which grows while it stays
 * silent: a late answer then comes while nobody asks and is dropped, and a dead sensor costs its neighbours little.
 */
public final class PolledDriver implements Driver, DistanceSource {
    /** US-100, JSN-SR04T and URM37 alike measure at most ten times a second. */
    private static final int USUAL_POLL_MS = 100;

    private static final int LEAST_POLL_MS = 30;
    private static final int MOST_POLL_MS = 10_000;

    /** A measurement takes up to 100 ms (URM37), the adapter another 16 ms, a network perhaps the rest. */
    private static final long ANSWER_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    /** A sensor that stays silent is asked once a second in the end. */
    private static final long LONGEST_REST_NANOS = TimeUnit.SECONDS.toNanos(1);

    /** Five bytes' time at 9600 baud: whoever pauses so long has finished talking. */
    private static final long QUIET_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    /** As many bytes nobody asked for count as one broken frame. */
    private static final int FRAME_BYTES = 4;

    private static final Option<Integer> POLL_MS =
            Option.whole("poll_ms", LEAST_POLL_MS, MOST_POLL_MS, "time from one question to the next");
    private static final Option<String> GROUP =
            Option.text("group", "sensors of one group measure one at a time; any name");

    /** What the configuration of every sensor that is asked may set. */
    public static final List<Option<?>> OPTIONS = Stream.concat(
                    GateSettings.OPTIONS.stream(), Stream.of(POLL_MS, GROUP))
            .toList();

    private final PolledSensor sensor;
    private final SlotWatch slot;
    private final Findings findings;
    private final long pollNanos;
    private final Turn turn;
    private boolean isOpen;
    private boolean isAsked;
    private long askedAt;
    private long dueAt;
    private long restNanos;
    private long lastByte;
    private int strayBytes;

    /**
     * A driver for one sensor.
     *
     * @param defaults what the configuration does not set
     */
    public PolledDriver(SensorDriver.Request request, PolledSensor sensor, GateSettings defaults) {
        this.sensor = sensor;
        slot = new SlotWatch(request, defaults);
        findings = request.findings();
        pollNanos = TimeUnit.MILLISECONDS.toNanos(request.options().get(POLL_MS, USUAL_POLL_MS));
        restNanos = pollNanos;
        turn = request.options().find(GROUP).map(request.turnstiles()::join).orElse(Turn.ALWAYS);
    }

    /** {@link #OPTIONS}, and one more. */
    public static List<Option<?>> optionsAnd(Option<?> more) {
        return Stream.concat(Stream.of(more), OPTIONS.stream()).toList();
    }

    @Override
    public GateSettings gate() {
        return slot.settings();
    }

    @Override
    public int coveredMm() {
        return slot.coveredMm();
    }

    @Override
    public void setCoveredMm(int mm) {
        slot.setCoveredMm(mm);
    }

    @Override
    public void opened(Moment now) {
        isOpen = true;
        isAsked = false;
        dueAt = now.nanos();
        restNanos = pollNanos;
        lastByte = now.nanos();
        strayBytes = 0;
    }

    @Override
    public void received(byte value, Moment now) {
        lastByte = now.nanos();
        if (isAsked) {
            sensor.accept(value).ifPresent(frame -> answered(frame, now));
            return;
        }
        strayBytes++;
        if (strayBytes == FRAME_BYTES) {
            strayBytes = 0;
            findings.invalid();
        }
    }

    @Override
    public void passed(long silentUntilNanos, Moment now) {
        slot.passed(silentUntilNanos, now);
        if (isAsked && silentUntilNanos - askedAt >= ANSWER_NANOS) {
            giveUp(now);
        }
        boolean isDue = isOpen && !isAsked && now.nanos() - dueAt >= 0;
        if (isDue && silentUntilNanos - lastByte >= QUIET_NANOS && turn.take(now.nanos())) {
            ask(now);
        }
    }

    @Override
    public Habits habits() {
        return Habits.talking()
                .withPauses(slot.settings().unknownAfter())
                .askedEvery(Duration.ofNanos(pollNanos))
                .withJitter(sensor.jitters());
    }

    @Override
    public void lost(Moment now) {
        isOpen = false;
        end(now);
    }

    private void ask(Moment now) {
        isAsked = true;
        askedAt = now.nanos();
        dueAt = askedAt + pollNanos;
        findings.send(sensor.ask());
    }

    private void giveUp(Moment now) {
        end(now);
        dueAt = now.nanos() + restNanos;
        restNanos = Math.max(pollNanos, Math.min(2 * restNanos, LONGEST_REST_NANOS));
    }

    private void answered(DistanceFrame frame, Moment now) {
        end(now);
        restNanos = pollNanos;
        slot.take(frame, now);
    }

    private void end(Moment now) {
        isAsked = false;
        turn.leave(now.nanos());
    }
}

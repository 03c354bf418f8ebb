package io.placard.hardware.ultrasonic;

import io.placard.hardware.driver.Driver;
import io.placard.hardware.driver.SensorDriver;
import io.placard.hardware.health.Habits;
import io.placard.hardware.serial.Moment;

/** A distance sensor that sends readings of its own accord. */
public final class DistanceDriver implements Driver, DistanceSource {
    private final DistanceDecoder decoder;
    private final SlotWatch slot;

    /**
     * A driver for one sensor.
     *
     * @param defaults what the configuration does not set
     */
    public DistanceDriver(SensorDriver.Request request, DistanceDecoder decoder, GateSettings defaults) {
        this.decoder = decoder;
        slot = new SlotWatch(request, defaults);
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
        decoder.reset();
    }

    @Override
    public void received(byte value, Moment now) {
        decoder.accept(value).ifPresent(frame -> slot.take(frame, now));
    }

    @Override
    public void passed(long silentUntilNanos, Moment now) {
        slot.passed(silentUntilNanos, now);
    }

    @Override
    public Habits habits() {
        return Habits.talking().withPauses(slot.settings().unknownAfter()).withJitter(decoder.jitters());
    }

    @Override
    public void lost(Moment now) {
        // The gate notices by the silence.
    }
}

package io.placard.hardware.ultrasonic;

import io.placard.hardware.driver.Findings;
import io.placard.hardware.driver.SensorDriver;
import io.placard.hardware.option.OptionMistake;
import io.placard.hardware.serial.Moment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells what a sensor's frames mean for its slot. For the device's thread; any may change the threshold. */
final class SlotWatch {
    private static final Logger log = LoggerFactory.getLogger(SlotWatch.class);

    private final SensorDriver.Request request;
    private final GateSettings settings;
    private final DistanceGate gate;
    private final Findings findings;

    /** @throws OptionMistake where the options make no sense together */
    SlotWatch(SensorDriver.Request request, GateSettings defaults) {
        this.request = request;
        settings = defaults.with(request.options());
        settings.check(request.coveredMm());
        gate = new DistanceGate(request.coveredMm(), settings);
        findings = request.findings();
    }

    int coveredMm() {
        return gate.coveredMm();
    }

    GateSettings settings() {
        return settings;
    }

    /** @throws OptionMistake where the sensor can never see this threshold crossed */
    void setCoveredMm(int mm) {
        settings.check(mm);
        gate.setCoveredMm(mm);
        log.info("{} counts as covered at {} mm or nearer from now on", request.device(), mm);
    }

    void take(DistanceFrame frame, Moment now) {
        switch (frame) {
            case DistanceFrame.Valid(int mm) -> {
                findings.valid(Integer.toString(mm), now);
                judge(mm, now);
            }
            case DistanceFrame.NoTarget() -> {
                findings.valid(Findings.NO_TARGET, now);
                judge(SensorRange.NOTHING_MM, now);
            }
            case DistanceFrame.Warmth(int celsius) -> log.debug("{} has {} degrees Celsius", request.device(), celsius);
            case DistanceFrame.Corrupt() -> findings.invalid();
        }
    }

    void passed(long silentUntilNanos, Moment now) {
        if (gate.quiet(silentUntilNanos)) {
            findings.noticed(
                    "has sent no distance for " + settings.unknownAfter().toMillis()
                            + " ms; check its power and its data wire",
                    now);
        }
    }

    private void judge(int mm, Moment now) {
        findings.measured(mm, now);
        gate.reading(mm, now.nanos()).ifPresent(change -> tell(change, now));
    }

    private void tell(SlotChange change, Moment now) {
        switch (change) {
            case COVERED -> findings.covered(request.number(), now);
            case UNCOVERED -> findings.uncovered(request.number(), now);
        }
    }
}

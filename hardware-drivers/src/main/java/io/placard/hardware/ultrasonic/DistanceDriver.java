package io.placard.hardware.ultrasonic;

import io.placard.hardware.driver.Driver;
import io.placard.hardware.driver.Findings;
import io.placard.hardware.driver.SensorDriver;
import io.placard.hardware.serial.Moment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A distance sensor that sends readings of its own accord. */
public final class DistanceDriver implements Driver {
    private static final Logger log = LoggerFactory.getLogger(DistanceDriver.class);

    private final SensorDriver.Request request;
    private final DistanceDecoder decoder;
    private final DistanceGate gate;
    private final Findings findings;

    public DistanceDriver(SensorDriver.Request request, DistanceDecoder decoder, DistanceGate gate) {
        this.request = request;
        this.decoder = decoder;
        this.gate = gate;
        findings = request.findings();
    }

    @Override
    public void opened(Moment now) {
        decoder.reset();
    }

    @Override
    public void received(byte value, Moment now) {
        decoder.accept(value).ifPresent(frame -> take(frame, now));
    }

    @Override
    public void passed(long silentUntilNanos, Moment now) {
        if (gate.quiet(silentUntilNanos)) {
            log.warn("{} has sent no distance for two seconds; check its power and its data wire", request.device());
        }
    }

    @Override
    public void lost(Moment now) {
        // The gate notices by the silence.
    }

    private void take(DistanceFrame frame, Moment now) {
        switch (frame) {
            case DistanceFrame.Valid(int mm) -> {
                var reading = Integer.toString(mm);
                findings.valid(reading, now);
                gate.reading(mm, now.nanos()).ifPresent(change -> tell(change, now));
            }
            case DistanceFrame.Corrupt() -> findings.invalid();
        }
    }

    private void tell(SlotChange change, Moment now) {
        switch (change) {
            case COVERED -> findings.covered(request.number(), now);
            case UNCOVERED -> findings.uncovered(request.number(), now);
        }
    }
}

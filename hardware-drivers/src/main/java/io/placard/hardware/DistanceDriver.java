package io.placard.hardware;

import io.placard.hardware.serial.Moment;
import io.placard.hardware.ultrasonic.DistanceDecoder;
import io.placard.hardware.ultrasonic.DistanceFrame;
import io.placard.hardware.ultrasonic.DistanceGate;
import io.placard.hardware.ultrasonic.SlotChange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A distance sensor that sends readings of its own accord. */
final class DistanceDriver implements Driver {
    private static final Logger log = LoggerFactory.getLogger(DistanceDriver.class);

    private final DeviceSettings.DistanceSensor settings;
    private final DistanceDecoder decoder;
    private final DistanceGate gate;
    private final Findings findings;

    DistanceDriver(
            DeviceSettings.DistanceSensor settings, DistanceDecoder decoder, DistanceGate gate, Findings findings) {
        this.settings = settings;
        this.decoder = decoder;
        this.gate = gate;
        this.findings = findings;
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
            log.warn("{} has sent no distance for two seconds; check its power and its data wire", settings.name());
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
                gate.reading(mm, now.nanos()).ifPresent(change -> findings.happened(event(change, now)));
                findings.happened(new HardwareEvent.Reading(settings.name(), reading, now.epochMicros()));
            }
            case DistanceFrame.Corrupt() -> findings.invalid();
        }
    }

    private HardwareEvent event(SlotChange change, Moment now) {
        return switch (change) {
            case COVERED -> new HardwareEvent.SlotCovered(settings.name(), settings.number(), now.epochMicros());
            case UNCOVERED -> new HardwareEvent.SlotUncovered(settings.name(), settings.number(), now.epochMicros());
        };
    }
}

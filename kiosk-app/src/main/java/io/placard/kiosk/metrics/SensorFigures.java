package io.placard.kiosk.metrics;

import io.micrometer.core.instrument.Tags;
import io.placard.hardware.DeviceReport;
import io.placard.kiosk.operations.Observed;
import io.placard.kiosk.operations.SensorEvent;
import io.placard.kiosk.operations.SensorFeed;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/** Each configured device. */
final class SensorFigures {
    private SensorFigures() {}

    static void register(Figures figures) {
        var devices = figures.observed().devices().get();
        for (var place = 0; place < devices.size(); place++) {
            device(figures, place, devices.get(place));
        }
    }

    private static void device(Figures figures, int place, DeviceReport device) {
        var settings = device.settings();
        var tags = Tags.of("name", settings.name(), "kind", SensorEvent.kindOf(settings), "driver", settings.driver());
        figures.gauge(
                "placard.sensor.available",
                Unit.NONE,
                tags,
                "1 for a device that can be heard.",
                at(place, it -> SensorFeed.isAvailable(it.status()) ? 1 : 0));
        figures.counter(
                "placard.sensor.valid.frames",
                tags,
                "Frames that could be read.",
                at(place, DeviceReport::validFrames));
        figures.counter(
                "placard.sensor.invalid.frames",
                tags,
                "Frames that made no sense.",
                at(place, DeviceReport::invalidFrames));
        figures.counter(
                "placard.sensor.reconnects",
                tags,
                "Times the device's port was opened anew.",
                at(place, DeviceReport::reconnects));
    }

    private static ToDoubleFunction<Observed> at(int place, ToLongFunction<DeviceReport> count) {
        return it -> count.applyAsLong(it.devices().get().get(place));
    }
}

package io.placard.kiosk.command;

import io.placard.hardware.DeviceReport;
import io.placard.hardware.DeviceSettings;
import io.placard.hardware.HardwareEvent.Reading;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How all devices are doing, a line each: state, readings a second, broken frames, last value, course of values. */
final class SensorBoard {
    private static final int COURSE = 32;
    private static final double NANOS_PER_SECOND = 1e9;

    private final Map<String, Sparkline> courses = new HashMap<>();
    private final Map<String, Long> counted = new HashMap<>();
    private final Set<String> distanceSensors;

    /** A board for these devices: only of a distance sensor is a number a distance. */
    SensorBoard(List<DeviceSettings> devices) {
        distanceSensors = devices.stream()
                .filter(DeviceSettings.DistanceSensor.class::isInstance)
                .map(DeviceSettings::name)
                .collect(Collectors.toSet());
    }

    /** A valid reading came; says whether it was a distance, which the course shows. On any thread. */
    synchronized boolean read(Reading reading) {
        if (!distanceSensors.contains(reading.device())) {
            return false;
        }
        if (reading.value().chars().allMatch(each -> each >= '0' && each <= '9')) {
            courses.computeIfAbsent(reading.device(), _ -> new Sparkline(COURSE))
                    .add(Integer.parseInt(reading.value()));
        }
        return true;
    }

    /** The lines, and how much there was since the last time. */
    synchronized List<String> lines(List<DeviceReport> devices, Duration since) {
        return devices.stream().map(each -> line(each, since)).toList();
    }

    private String line(DeviceReport device, Duration since) {
        var name = device.settings().name();
        var frames = device.validFrames();
        var before = counted.put(name, frames);
        var rate = before == null ? 0 : (frames - before) * NANOS_PER_SECOND / Math.max(1, since.toNanos());
        return String.format(
                        Locale.ROOT,
                        "%-16s %-12s %6.1f/s %6d broken  %-12s %s",
                        name,
                        SensorWords.state(device.status()),
                        rate,
                        device.invalidFrames(),
                        device.findLastValue().orElse("-"),
                        courses.getOrDefault(name, new Sparkline(COURSE)))
                .stripTrailing();
    }
}

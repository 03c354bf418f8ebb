package io.placard.kiosk;

import io.placard.hardware.DeviceSettings;
import io.placard.kiosk.sensing.LiveDevice;
import io.placard.kiosk.sensing.LiveDevices;
import io.placard.kiosk.staff.place.StaffScreen;
import io.placard.kiosk.staff.place.TimeWords;
import io.placard.kiosk.staff.sensors.Calibrated;
import io.placard.kiosk.staff.sensors.SensorFacts;
import io.placard.kiosk.staff.sensors.SensorFacts.Mood;
import io.placard.kiosk.staff.sensors.SensorsView;
import io.placard.kiosk.staff.sensors.SensorsViewModel;
import io.placard.kiosk.ui.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Shows staff the devices.
 *
 * @param calibration calibrates the sensor of this name, and says on the JavaFX thread what became of it
 */
record StaffSensors(LiveDevices devices, BiConsumer<String, Consumer<Calibrated>> calibration) {
    /** The screen for this look. */
    StaffScreen open(Look look) {
        var times = new TimeWords(
                look.texts(), look.clock(), () -> devices.catalog().settings().timeZone());
        var model = new SensorsViewModel(() -> facts(look.texts()), times, calibration);
        return new SensorsView(model, look.theme(), look.texts());
    }

    private List<SensorFacts> facts(Texts texts) {
        return devices.look(texts).stream().map(StaffSensors::facts).toList();
    }

    private static SensorFacts facts(LiveDevice device) {
        var vitals = device.vitals();
        var report = vitals.report();
        var settings = report.settings();
        var health = device.health();
        var mood = switch (health.mood()) {
            case WELL -> Mood.WELL;
            case QUIET -> Mood.QUIET;
            case TROUBLE -> Mood.TROUBLE;
        };
        return new SensorFacts(
                settings.name(),
                new SensorFacts.Wiring(settings.driver(), settings.port()),
                slot(device),
                new SensorFacts.Health(mood, health.words(), health.remedy()),
                new SensorFacts.LastReading(report.lastValue(), report.lastReadingAt()),
                new SensorFacts.Counts(
                        vitals.readingsPerSecond(),
                        vitals.errorsPerMinute(),
                        report.invalidFrames(),
                        vitals.outOfRange(),
                        report.reconnects()),
                vitals.rawHex(),
                device.meaning());
    }

    private static Optional<SensorFacts.Slot> slot(LiveDevice device) {
        var vitals = device.vitals();
        return vitals.report().settings() instanceof DeviceSettings.DistanceSensor sensor
                ? Optional.of(new SensorFacts.Slot(
                        sensor.number(), vitals.coveredMm().orElse(sensor.coveredMm()), vitals.distances()))
                : Optional.empty();
    }
}

package io.placard.kiosk.staff.sensors;

import io.placard.kiosk.staff.place.TimeWords;
import io.placard.kiosk.staff.sensors.SensorFacts.Mood;
import io.placard.kiosk.staff.sensors.SensorFacts.Slot;
import io.placard.kiosk.ui.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Says in words how each reader and sensor is now, and calibrates. Used on the JavaFX thread. */
public final class SensorsViewModel {
    /** Longer than any reader takes from one reading of a tag to the next. */
    private static final Duration MOMENT = Duration.ofMillis(600);

    /** How a sensor says that it heard none. */
    private static final String NO_ECHO = "-";
    /** Two digits and a blank for each of the last 24 bytes. */
    private static final int RAW_CHARACTERS = 24 * 3 - 1;

    private final Supplier<List<SensorFacts>> devices;
    private final Texts texts;
    private final TimeWords times;
    private final BiConsumer<String, Consumer<Calibrated>> calibration;
    private final Map<String, String> calibrated = new HashMap<>();
    private final ReadOnlyObjectWrapper<List<Card>> cards = new ReadOnlyObjectWrapper<>(List.of());

    /**
     * @param devices as they are at the moment of asking
     * @param calibration calibrates the sensor of this name, and says on the JavaFX thread what became of it
     */
    public SensorsViewModel(
            Supplier<List<SensorFacts>> devices,
            TimeWords times,
            BiConsumer<String, Consumer<Calibrated>> calibration) {
        this.devices = devices;
        this.texts = times.texts();
        this.times = times;
        this.calibration = calibration;
        refresh();
    }

    /** One for each device, in the order of the configuration. */
    ReadOnlyObjectProperty<List<Card>> cardsProperty() {
        return cards.getReadOnlyProperty();
    }

    /** Looks again. */
    void refresh() {
        var now = times.clock().instant();
        cards.set(devices.get().stream().map(device -> card(device, now)).toList());
    }

    /** Looks at the empty slot of this sensor, and sets from where on it is covered. */
    void calibrate(String name) {
        calibrated.put(name, texts.get("sensors.calibrating"));
        refresh();
        calibration.accept(name, result -> {
            calibrated.put(name, words(result));
            refresh();
        });
    }

    private String words(Calibrated result) {
        return switch (result) {
            case Calibrated.Set(var empty, var covered) ->
                texts.get("sensors.calibrated", Integer.toString(covered), empty);
            case Calibrated.Failed(var reason) -> reason;
        };
    }

    private Card card(SensorFacts device, Instant now) {
        var wiring = device.wiring();
        var kind = device.slot()
                .map(slot -> texts.get("sensors.slot", Integer.toString(slot.number())))
                .orElseGet(() -> texts.get("sensors.reader"));
        return new Card(
                device.name(),
                String.join(" \u00b7 ", kind, wiring.driver(), wiring.port()),
                device.health().mood(),
                device.health().words(),
                device.health().remedy(),
                facts(device),
                latest(device.raw()),
                device.slot().isEmpty() && isOfThisMoment(device.last().at(), now),
                device.slot().map(this::course),
                calibrated.getOrDefault(device.name(), ""));
    }

    /** As many as stand in one line. */
    private static String latest(String hex) {
        return hex.substring(Math.max(0, hex.length() - RAW_CHARACTERS));
    }

    private static boolean isOfThisMoment(@Nullable Instant read, Instant now) {
        return read != null && Duration.between(read, now).compareTo(MOMENT) < 0;
    }

    private Course course(Slot slot) {
        return new Course(slot.distances(), slot.coveredMm(), texts.get("sensors.covered", slot.coveredMm()));
    }

    private List<Fact> facts(SensorFacts device) {
        var last = device.last();
        var counts = device.counts();
        var value = Optional.ofNullable(last.value()).map(it -> device.slot().isPresent() ? distance(it) : it);
        var facts = new ArrayList<Fact>();
        facts.add(fact(
                "sensors.last",
                value.map(it -> it + ", " + times.ago(last.at())).orElse(times.ago(null))));
        facts.add(fact(
                "sensors.means", device.meaning().isEmpty() ? texts.get("sensors.means.nothing") : device.meaning()));
        facts.add(fact("sensors.rate", texts.get("sensors.rate.second", counts.readingsPerSecond())));
        facts.add(fact("sensors.errors", errors(device)));
        return facts;
    }

    private String distance(String mm) {
        return mm.equals(NO_ECHO) ? texts.get("sensors.echo.none") : texts.get("sensors.mm", mm);
    }

    private String errors(SensorFacts device) {
        var counts = device.counts();
        var words = new ArrayList<String>();
        words.add(texts.get("sensors.errors.minute", counts.errorsPerMinute(), counts.invalidFrames()));
        if (counts.outOfRange() > 0) {
            words.add(texts.get("sensors.beyond", counts.outOfRange()));
        }
        if (counts.reconnects() > 0) {
            words.add(texts.get("sensors.lost", counts.reconnects()));
        }
        return String.join(", ", words);
    }

    private Fact fact(String key, String words) {
        return new Fact(texts.get(key), words);
    }

    /**
     * What is told of a device.
     *
     * @param kind what it is, its driver and its port
     * @param raw its latest bytes in hex digits
     * @param isBeingRead whether a tag is read at this moment
     * @param course of a distance sensor
     * @param calibration what became of the last one; empty for none
     */
    record Card(
            String name,
            String kind,
            Mood mood,
            String health,
            String remedy,
            List<Fact> facts,
            String raw,
            boolean isBeingRead,
            Optional<Course> course,
            String calibration) {}

    /** One line of it. */
    record Fact(String title, String words) {}

    /**
     * The latest distances.
     *
     * @param distances in mm, the oldest first; negative where nothing was there
     * @param coveredMm covered at this distance or nearer
     * @param words what the threshold is
     */
    record Course(List<Integer> distances, int coveredMm, String words) {}
}

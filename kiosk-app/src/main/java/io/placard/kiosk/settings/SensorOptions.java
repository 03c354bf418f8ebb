package io.placard.kiosk.settings;

import io.placard.hardware.Hardware;
import io.placard.hardware.option.Option;
import io.placard.hardware.option.Options;
import io.placard.kiosk.settings.tables.Kind;
import io.placard.kiosk.settings.tables.TableReader;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a sensor's table says beyond the keys that every sensor has: whatever its driver names. */
final class SensorOptions {
    private final List<Option<?>> known;
    private final boolean isDriverKnown;

    private SensorOptions(List<Option<?>> known, boolean isDriverKnown) {
        this.known = known;
        this.isDriverKnown = isDriverKnown;
    }

    /** Those of a driver; where there is no such driver, those of all, so that only keys are refused which none has. */
    static SensorOptions of(boolean isReader, String driver) {
        var own = isReader ? Hardware.readerOptions(driver) : Hardware.distanceSensorOptions(driver);
        return own.isEmpty() ? new SensorOptions(all().toList(), false) : new SensorOptions(own, true);
    }

    /** Whether the driver exists, and with it all that can be asked of it. */
    boolean isDriverKnown() {
        return isDriverKnown;
    }

    /** Their keys, each once. */
    List<String> keys() {
        return known.stream().map(Option::key).distinct().toList();
    }

    /** What is set; nothing of a driver that does not exist. */
    Options read(TableReader reader) {
        var values = new HashMap<String, Object>();
        if (isDriverKnown) {
            known.forEach(option -> find(reader, option).ifPresent(value -> values.put(option.key(), value)));
        }
        return new Options(values);
    }

    private static Optional<?> find(TableReader reader, Option<?> option) {
        return switch (option.allowed()) {
            case Option.Allowed.Whole(int least, int most) ->
                reader.find(option.key(), Kind.wholeNumber(least, most)).map(Math::toIntExact);
            case Option.Allowed.Numbers(List<Integer> numbers) -> reader.find(option.key(), oneOf(numbers));
            case Option.Allowed.Words(List<String> words) ->
                reader.find(option.key(), Kind.text().only("one of " + String.join(", ", words), words::contains));
            case Option.Allowed.Text() -> reader.find(option.key(), Kind.text());
            case Option.Allowed.Switch() -> reader.find(option.key(), Kind.flag());
        };
    }

    private static Kind<Integer> oneOf(List<Integer> numbers) {
        var shown = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return Kind.wholeNumber(Integer.MIN_VALUE, Integer.MAX_VALUE)
                .map(Math::toIntExact)
                .only("one of " + shown, numbers::contains);
    }

    private static Stream<Option<?>> all() {
        return Stream.concat(
                Hardware.readerDrivers().stream().flatMap(driver -> Hardware.readerOptions(driver).stream()),
                Hardware.distanceSensorDrivers().stream()
                        .flatMap(driver -> Hardware.distanceSensorOptions(driver).stream()));
    }
}

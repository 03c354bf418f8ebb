package io.placard.hardware.driver;

import io.placard.hardware.option.Option;
import io.placard.hardware.option.Options;
import io.placard.hardware.serial.LineSettings;
import java.util.List;
import java.util.function.Predicate;

/**
 * A kind of RFID reader: how it is named, connected and understood. A line of the table of all drivers.
 *
 * @param name as the configuration names it
 * @param devices which products it is for, in a few words
 * @param line how its port is opened where the configuration says nothing else
 * @param options what its configuration may set besides
 * @param maker makes a driver for one device
 */
public record ReaderDriver(String name, String devices, LineSettings line, List<Option<?>> options, Maker maker) {
    public ReaderDriver {
        options = List.copyOf(options);
    }

    /**
     * One device that needs a driver.
     *
     * @param isKnownTag whether the store has given a tag a meaning: it needs no second look
     */
    public record Request(Options options, Predicate<String> isKnownTag, Findings findings) {}

    /** Makes a driver. */
    @FunctionalInterface
    public interface Maker {
        Driver make(Request request);
    }
}

package io.placard.hardware.driver;

import io.placard.hardware.option.Option;
import io.placard.hardware.option.Options;
import io.placard.hardware.serial.LineSettings;
import io.placard.hardware.turn.Turnstiles;
import java.util.List;

/**
 * A kind of distance sensor: how it is named, connected and understood. A line of the table of all drivers.
 *
 * @param name as the configuration names it
 * @param devices which products it is for, in a few words
 * @param line how its port is opened where the configuration says nothing else
 * @param options what its configuration may set besides
 * @param maker makes a driver for one device
 */
public record SensorDriver(String name, String devices, LineSettings line, List<Option<?>> options, Maker maker) {
    public SensorDriver {
        options = List.copyOf(options);
    }

    /**
     * One device that needs a driver.
     *
     * @param device its configured name, for the log
     * @param number the slot's number
     * @param coveredMm the slot counts as covered at this distance or nearer, mm
     * @param turnstiles shared by all devices of the kiosk, for those that disturb each other
     */
    public record Request(
            String device, int number, int coveredMm, Options options, Findings findings, Turnstiles turnstiles) {}

    /** Makes a driver. */
    @FunctionalInterface
    public interface Maker {
        Driver make(Request request);
    }
}

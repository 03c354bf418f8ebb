package io.placard.hardware;

import io.placard.hardware.option.Options;

/** One reader or sensor as it is configured. */
public sealed interface DeviceSettings {
    String name();

    String driver();

    /** The serial port as configured, for example {@code /dev/serial/by-id/...} or {@code COM3}. */
    String port();

    /** What else is set of the device. */
    Options options();

    /** Whether it has no port, since it types what it reads into the kiosk's window. */
    default boolean isTyped() {
        return driver().equals(Reader.KEYBOARD);
    }

    /** An RFID reader under a pad. */
    record Reader(String name, String driver, String port, Options options) implements DeviceSettings {
        /** The driver, and in place of a port, of a reader that poses as a keyboard. */
        public static final String KEYBOARD = "keyboard";

        /** One that is as its driver has it. */
        public Reader(String name, String driver, String port) {
            this(name, driver, port, Options.NONE);
        }
    }

    /**
     * A distance sensor at a shelf slot.
     *
     * @param number the slot's number, as the store's assignments name it
     * @param coveredMm the slot counts as covered at this distance or nearer, in mm
     */
    record DistanceSensor(String name, String driver, String port, int number, int coveredMm, Options options)
            implements DeviceSettings {
        /** One that is as its driver has it. */
        public DistanceSensor(String name, String driver, String port, int number, int coveredMm) {
            this(name, driver, port, number, coveredMm, Options.NONE);
        }

        /**
         * Nearer than this the sensors are blind (A02YYUW datasheet: 30 mm), so that no threshold below it is ever met.
         */
        public static final int LEAST_COVERED_MM = 30;

        /** Where the configuration names no threshold, mm. */
        public static final int DEFAULT_COVERED_MM = 120;
    }
}

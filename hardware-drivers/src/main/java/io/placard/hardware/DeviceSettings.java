package io.placard.hardware;

/** One reader or sensor as it is configured. */
public sealed interface DeviceSettings {
    String name();

    String driver();

    /** The serial port as configured, for example {@code /dev/serial/by-id/...} or {@code COM3}. */
    String port();

    /** An RFID reader under a pad. */
    record Reader(String name, String driver, String port) implements DeviceSettings {}

    /**
     * A distance sensor at a shelf slot.
     *
     * @param number the slot's number, as the store's assignments name it
     * @param coveredMm the slot counts as covered at this distance or nearer, in mm
     */
    record DistanceSensor(String name, String driver, String port, int number, int coveredMm)
            implements DeviceSettings {
        /**
         * Nearer than this the sensors are blind (A02YYUW datasheet: 30 mm), so that no threshold below it is ever met.
         */
        public static final int LEAST_COVERED_MM = 30;

        /** Where the configuration names no threshold, mm. */
        public static final int DEFAULT_COVERED_MM = 120;
    }
}

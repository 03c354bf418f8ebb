package io.placard.kiosk.command;

import io.placard.hardware.DeviceSettings;
import io.placard.hardware.Hardware;
import io.placard.sync.SyncSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the commands ask of the machine and of the store. Everything returns within seconds. */
public interface Probes {
    /** Which drivers there are for each kind of sensor. */
    Map<String, List<String>> driversByKind();

    /** Why there is no display; empty where there is one. */
    Optional<String> whyNoDisplay();

    /** The catalogue API, then the live channel. */
    List<Finding> store(SyncSettings settings);

    /** Each device's port, in the order given. */
    List<Finding> ports(List<DeviceSettings> devices);

    /** Every serial port of the machine in a line: its stable name, and what is known of it. */
    List<String> serialPorts();

    /**
     * Opens the devices to watch them.
     *
     * @param recording where all that comes is written down, if anywhere
     * @throws IOException where it cannot be written there
     */
    Hardware open(List<DeviceSettings> devices, Optional<Path> recording) throws IOException;

    /**
     * One line of {@code placard check}.
     *
     * @param what what was looked at
     * @param words what was found; where it is not usable, also what to do
     */
    record Finding(String what, boolean isUsable, String words) {
        static Finding usable(String what, String words) {
            return new Finding(what, true, words);
        }

        static Finding unusable(String what, String words) {
            return new Finding(what, false, words);
        }
    }
}

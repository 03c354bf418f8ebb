package io.placard.hardware;

import java.util.List;
import java.util.function.Consumer;

/** All readers and sensors of one kiosk. Safe to call from any thread. */
public interface Hardware extends AutoCloseable {
    /**
     * Calls the listener for each event, on the thread of the device that saw it: hand over quickly.
     *
     * @return ends the listening when run
     */
    Runnable listen(Consumer<HardwareEvent> listener);

    /** How each device is doing, in the order of the configuration. */
    List<DeviceReport> devices();

    /** Closes all ports; returns within two seconds. */
    @Override
    void close();
}

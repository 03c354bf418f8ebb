package io.placard.kiosk.setup;

import io.placard.hardware.DeviceSettings;
import io.placard.hardware.Hardware;
import io.placard.sync.SyncSettings;
import java.nio.file.Path;
import java.util.List;

/** What setup asks of this machine and of the store. */
public interface Machine {
    /** The ports there are now; slow. */
    List<PortChoice> ports();

    /** Files that other kiosks have exported, on sticks that are plugged in; slow. */
    List<Path> transfers();

    /** Asks the store; takes at most about half a minute. */
    List<StoreTrial.Finding> tryStore(SyncSettings settings);

    /** Opens devices to see whether they say anything. */
    Hardware open(List<DeviceSettings> devices);
}

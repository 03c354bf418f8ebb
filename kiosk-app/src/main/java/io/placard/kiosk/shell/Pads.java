package io.placard.kiosk.shell;

import io.placard.hardware.DeviceStatus;
import io.placard.hardware.HardwareEvent;
import java.util.HashSet;
import java.util.Set;

/** Which pads answer, so that nobody is invited to place a product on one that does not. Used on one thread. */
public final class Pads {
    private final Set<String> readers;
    private final Set<String> answering = new HashSet<>();

    /** @param readers the configured names of the readers under pads */
    public Pads(Set<String> readers) {
        this.readers = Set.copyOf(readers);
    }

    /** A device's status changed. */
    public void on(HardwareEvent.StatusChanged changed) {
        if (readers.contains(changed.device()) && changed.status() instanceof DeviceStatus.Online) {
            answering.add(changed.device());
        } else {
            answering.remove(changed.device());
        }
    }

    /** Whether a product can be placed on any. */
    public boolean isAnyAnswering() {
        return !answering.isEmpty();
    }
}

package io.placard.kiosk.setup.sensors;

import io.placard.kiosk.setup.DeviceCheck;
import io.placard.kiosk.setup.DeviceEntry;
import io.placard.kiosk.setup.PortChoice;
import io.placard.kiosk.setup.Setup;
import io.placard.kiosk.setup.parts.Asking;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Which devices there are, how they are doing, and the one that is being named. Used on the JavaFX thread. */
public final class SensorsViewModel {
    private final Setup setup;
    private final Asking asking;
    private final ReadOnlyObjectWrapper<List<PortChoice>> ports = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<DeviceCheck>> checks = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<DeviceForm>> form = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");

    public SensorsViewModel(Setup setup, Asking asking) {
        this.setup = setup;
        this.asking = asking;
        setup.listen();
        lookForPorts();
    }

    ReadOnlyObjectProperty<List<PortChoice>> portsProperty() {
        return ports.getReadOnlyProperty();
    }

    /** How the devices are doing that are listened to. */
    ReadOnlyObjectProperty<List<DeviceCheck>> checksProperty() {
        return checks.getReadOnlyProperty();
    }

    /** The device that is being named; empty for none. */
    ReadOnlyObjectProperty<Optional<DeviceForm>> formProperty() {
        return form.getReadOnlyProperty();
    }

    /** Why the device could not be added; empty for nothing. */
    ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    void lookForPorts() {
        asking.ask(setup::ports, ports::set);
    }

    /** Begins to name a device. */
    void begin() {
        trouble.set("");
        form.set(Optional.of(DeviceForm.begin(nextNumber())));
    }

    void cancel() {
        trouble.set("");
        form.set(Optional.empty());
    }

    void change(DeviceForm changed) {
        form.set(Optional.of(changed));
    }

    /** Adds the device that was named. */
    void take() {
        form.get().filter(DeviceForm::isComplete).ifPresent(named -> {
            var device = named.toDevice(setup.draft().freeName(named.isReader() ? "pad" : "slot"));
            asking.ask(() -> setup.add(device), this::added);
        });
    }

    void remove(DeviceEntry device) {
        setup.remove(device.name());
    }

    void tick() {
        var now = setup.look();
        if (!now.equals(checks.get())) {
            checks.set(now);
        }
    }

    private void added(Optional<String> problem) {
        if (problem.isPresent()) {
            trouble.set(problem.orElseThrow());
        } else {
            cancel();
        }
    }

    private int nextNumber() {
        return 1
                + setup.draft().devices().stream()
                        .mapToInt(DeviceEntry::number)
                        .max()
                        .orElse(0);
    }
}

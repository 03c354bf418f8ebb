package io.placard.kiosk.setup;

import io.placard.hardware.DeviceSettings;
import io.placard.hardware.FoundPort;
import io.placard.hardware.Hardware;
import io.placard.kiosk.transfer.TransferFiles;
import io.placard.kiosk.transfer.UsbSticks;
import io.placard.sync.StoreCheck;
import io.placard.sync.SyncSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** This machine and the real store. */
public final class SystemMachine implements Machine {
    @Override
    public List<PortChoice> ports() {
        return Hardware.findPorts().stream().map(SystemMachine::choice).toList();
    }

    @Override
    public List<Path> transfers() {
        return TransferFiles.in(UsbSticks.ofThisMachine().mounted());
    }

    @Override
    public List<StoreTrial.Finding> tryStore(SyncSettings settings) {
        return new StoreCheck(settings, Clock.systemUTC())
                .run().stream()
                        .map(found -> new StoreTrial.Finding(found.subject(), found.ok(), found.words()))
                        .toList();
    }

    @Override
    public Hardware open(List<DeviceSettings> devices) {
        return Hardware.open(devices, _ -> false, Clock.systemUTC());
    }

    private static PortChoice choice(FoundPort port) {
        var isLinked = !port.stableName().equals(port.port());
        var name = isLinked ? port.stableName() : port.usbName().orElse(port.port());
        var description = port.description()
                + port.holder().map(it -> ", in use by " + it).orElse("");
        return new PortChoice(
                name,
                name.equals(port.port()) ? description : description + " (" + port.port() + ")",
                DriverGuide.guess(port.port(), port.usbName().orElse(""), port.description())
                        .orElse(""));
    }
}

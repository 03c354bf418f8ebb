package io.placard.hardware.serial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no stable names, and links need rights")
class StableNamesTest {
    @TempDir
    private Path dev;

    @Test
    void theSerialNumberNamesAPortBetterThanTheSocket() throws IOException {
        var port = Files.createFile(dev.resolve("ttyUSB3"));
        var names = new StableNames(dev.resolve("serial"));
        link("by-path", "pci-usb-1", port);
        assertThat(names.find(port.toString()))
                .hasValue(dev.resolve("serial/by-path/pci-usb-1").toString());

        link("by-id", "usb-FTDI_A1", port);
        assertThat(names.find(port.toString()))
                .hasValue(dev.resolve("serial/by-id/usb-FTDI_A1").toString());
    }

    @Test
    void aPortThatIsNoFileHasNoStableName() {
        assertThat(new StableNames(dev).find("COM3")).isEmpty();
        assertThat(new StableNames(dev).find("not\0a path")).isEmpty();
    }

    private void link(String folder, String name, Path port) throws IOException {
        var links = Files.createDirectories(dev.resolve("serial").resolve(folder));
        Files.createSymbolicLink(links.resolve(name), port);
    }
}

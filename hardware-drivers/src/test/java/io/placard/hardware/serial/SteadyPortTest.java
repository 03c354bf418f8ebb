package io.placard.hardware.serial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no stable names, and links need rights")
class SteadyPortTest {
    @TempDir
    private Path dev;

    private final List<String> opened = new ArrayList<>();

    @Test
    void aDeviceThatComesBackAsAnotherFileIsOpenedByItsStableName() throws IOException {
        plug("ttyUSB3", "by-id", "usb-FTDI_A1");
        var port = portAt("ttyUSB3");
        port.open();
        unplug("ttyUSB3", "by-id", "usb-FTDI_A1");
        plug("ttyUSB4", "by-id", "usb-FTDI_A1");
        port.open();

        assertThat(opened).containsExactly(path("ttyUSB3"), path("serial/by-id/usb-FTDI_A1"));
    }

    @Test
    void withoutItsStableNameTheConfiguredOneIsTried() throws IOException {
        plug("ttyUSB3", "by-id", "usb-FTDI_A1");
        var port = portAt("ttyUSB3");
        port.open();
        unplug("ttyUSB3", "by-id", "usb-FTDI_A1");
        port.open();

        assertThat(opened).containsExactly(path("ttyUSB3"), path("ttyUSB3"));
    }

    @Test
    void theSerialNumberNamesAPortBetterThanTheSocket() throws IOException {
        plug("ttyUSB3", "by-path", "pci-usb-1");
        var names = new StableNames(dev.resolve("serial"));
        assertThat(names.find(path("ttyUSB3"))).hasValue(path("serial/by-path/pci-usb-1"));

        Files.createDirectories(dev.resolve("serial/by-id"));
        Files.createSymbolicLink(dev.resolve("serial/by-id/usb-FTDI_A1"), dev.resolve("ttyUSB3"));
        assertThat(names.find(path("ttyUSB3"))).hasValue(path("serial/by-id/usb-FTDI_A1"));
    }

    @Test
    void aPortThatIsNoFileHasNoStableName() {
        assertThat(new StableNames(dev).find("COM3")).isEmpty();
        assertThat(new StableNames(dev).find("not\0a path")).isEmpty();
    }

    private SteadyPort portAt(String file) {
        return new SteadyPort(path(file), this::open, new StableNames(dev.resolve("serial")));
    }

    private SerialLine open(String name) {
        opened.add(name);
        return new SilentLine();
    }

    private String path(String file) {
        return dev.resolve(file).toString();
    }

    private void plug(String file, String folder, String link) throws IOException {
        Files.createDirectories(dev.resolve("serial").resolve(folder));
        Files.createFile(dev.resolve(file));
        Files.createSymbolicLink(dev.resolve("serial").resolve(folder).resolve(link), dev.resolve(file));
    }

    private void unplug(String file, String folder, String link) throws IOException {
        Files.delete(dev.resolve(file));
        Files.delete(dev.resolve("serial").resolve(folder).resolve(link));
    }

    private static final class SilentLine implements SerialLine {
        @Override
        public int read(byte[] buffer) {
            return 0;
        }

        @Override
        public void write(byte[] bytes) {}

        @Override
        public void close() {}
    }
}

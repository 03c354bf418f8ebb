package io.placard.hardware.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.placard.hardware.serial.usb.UsbMachine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows names ports by numbers, and links need rights")
class SteadyPortTest {
    private static final String FTDI = "0403:6001";
    private static final String CH340 = "1a86:7523";

    private final Path root;
    private final UsbMachine machine;
    private final List<String> opened = new ArrayList<>();

    SteadyPortTest(@TempDir Path root) throws IOException {
        this.root = root.toRealPath();
        machine = new UsbMachine(this.root);
    }

    @Test
    void aDeviceThatComesBackAsAnotherFileElsewhereIsFoundByItsSerialNumber() throws IOException {
        machine.plug("ttyUSB3", "1-1.2", FTDI, "A1", 0);
        var port = port(machine.path("ttyUSB3"));
        port.open();
        machine.unplug("ttyUSB3");
        assertThat(port.look()).isEmpty();
        machine.plug("ttyUSB4", "1-3", FTDI, "A1", 0);
        assertThat(port.look()).hasValue(Path.of(machine.path("ttyUSB4")));
        port.open();

        assertThat(opened).containsExactly(machine.path("ttyUSB3"), machine.path("ttyUSB4"));
    }

    @Test
    void oneWithoutASerialNumberIsFoundInItsSocket() throws IOException {
        machine.plug("ttyUSB0", "1-1.2", CH340, "", 0);
        machine.plug("ttyUSB1", "1-1.3", CH340, "", 0);
        var port = port(machine.path("ttyUSB0"));
        port.open();
        machine.unplug("ttyUSB0");
        machine.unplug("ttyUSB1");
        machine.plug("ttyUSB0", "1-1.3", CH340, "", 0);
        machine.plug("ttyUSB1", "1-1.2", CH340, "", 0);
        port.open();

        assertThat(opened).containsExactly(machine.path("ttyUSB0"), machine.path("ttyUSB1"));
    }

    @Test
    void itsTwinUnderItsOldNameIsNotTakenForIt() throws IOException {
        machine.plug("ttyUSB0", "1-1.2", CH340, "", 0);
        var port = port(machine.path("ttyUSB0"));
        port.open();
        machine.unplug("ttyUSB0");
        machine.plug("ttyUSB0", "1-1.3", CH340, "", 0);

        assertThat(port.look()).isEmpty();
        assertThatThrownBy(port::open)
                .hasMessageContaining("another device")
                .hasMessageContaining("usb:1a86:7523:0@0000:00:14.0-1.2")
                .hasMessageContaining("restart");
    }

    @Test
    void aDeviceIsOpenedByTheNameThatTheConfigurationHasForIt() throws IOException {
        machine.plug("ttyACM0", "1-4", "2341:0043", "95530", 0);
        machine.plug("ttyACM1", "1-4", "2341:0043", "95530", 2);

        port("usb:2341:0043:95530:2").open();
        port("usb:2341:0043:0@0000:00:14.0-4").open();
        assertThat(opened).containsExactly(machine.path("ttyACM1"), machine.path("ttyACM0"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aConfiguredDeviceThatIsNotThereIsMissing() {
        assertThatThrownBy(() -> port("usb:0403:6001:A1:0").open())
                .isInstanceOfSatisfying(
                        SerialLineException.class,
                        trouble -> assertThat(trouble.isPortMissing()).isTrue())
                .hasMessageContaining("There is no USB device usb:0403:6001:A1:0")
                .hasMessageContaining("Plug it in");
    }

    @Test
    void nobodyGuessesWhichOfTwoIsMeant() throws IOException {
        machine.plug("ttyUSB0", "1-1", "10c4:ea60", "0001", 0);
        machine.plug("ttyUSB1", "1-2", "10c4:ea60", "0001", 0);
        var port = port("usb:10c4:ea60:0001:0");

        assertThat(port.look()).isEmpty();
        assertThatThrownBy(port::open).hasMessageContaining("Several devices").hasMessageContaining("socket");
    }

    @Test
    void whatIsNoUsbNameIsRefusedWithTheFormsThatAre() {
        assertThatThrownBy(() -> port("usb:ttyUSB0").open()).hasMessageContaining("usb:VENDOR:PRODUCT:SERIAL");
    }

    /** Whoever names a socket by its link in /dev/serial/by-path wants what is plugged in there. */
    @Test
    void aLinkIsFollowedToAnotherDevice() throws IOException {
        machine.plug("ttyUSB0", "1-1", FTDI, "A1", 0);
        machine.plug("ttyUSB1", "1-2", FTDI, "B2", 0);
        var link = Files.createSymbolicLink(root.resolve("by-path-1"), Path.of(machine.path("ttyUSB0")));
        var port = port(link.toString());
        port.open();
        Files.delete(link);
        Files.createSymbolicLink(link, Path.of(machine.path("ttyUSB1")));

        assertThat(port.look()).hasValue(Path.of(machine.path("ttyUSB1")));
        port.open();
        assertThat(opened).containsExactly(link.toString(), link.toString());
    }

    @Test
    void whatIsNoFileCannotBeSeen() {
        assertThat(port("COM3").look()).isEmpty();
        assertThat(port("tcp://127.0.0.1:4001").look()).isEmpty();
        assertThat(port("not\0a path").look()).isEmpty();
    }

    private SteadyPort port(String name) {
        return new SteadyPort(name, this::open, machine.ports());
    }

    private SerialLine open(String name) {
        opened.add(name);
        return new SilentLine();
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

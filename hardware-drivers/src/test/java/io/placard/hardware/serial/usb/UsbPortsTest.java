package io.placard.hardware.serial.usb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the list of ports is Linux's")
class UsbPortsTest {
    private static final String FTDI = "0403:6001";
    private static final String CH340 = "1a86:7523";

    private final Path root;
    private final UsbMachine machine;

    UsbPortsTest(@TempDir Path root) throws IOException {
        this.root = root;
        machine = new UsbMachine(root);
    }

    @Test
    void aDeviceWithASerialNumberIsNamedByItWhereverItIs() throws IOException {
        machine.plug("ttyUSB0", "1-1.2", FTDI, "A50285BI", 0);
        assertThat(nameOf("ttyUSB0")).isEqualTo("usb:0403:6001:A50285BI:0");

        machine.unplug("ttyUSB0");
        machine.plug("ttyUSB7", "1-3", FTDI, "A50285BI", 0);
        assertThat(nameOf("ttyUSB7")).isEqualTo("usb:0403:6001:A50285BI:0");
    }

    @Test
    void twoAlikeWithoutSerialNumbersAreNamedByTheirSockets() throws IOException {
        machine.plug("ttyUSB0", "1-1.2", CH340, "", 0);
        machine.plug("ttyUSB1", "1-1.3", CH340, "", 0);

        assertThat(nameOf("ttyUSB0")).isEqualTo("usb:1a86:7523:0@0000:00:14.0-1.2");
        assertThat(nameOf("ttyUSB1")).isEqualTo("usb:1a86:7523:0@0000:00:14.0-1.3");
    }

    @Test
    void devicesThatShareASerialNumberAreNamedByTheirSockets() throws IOException {
        machine.plug("ttyUSB0", "1-1", "10c4:ea60", "0001", 0);
        machine.plug("ttyUSB1", "1-2", "10c4:ea60", "0001", 0);

        assertThat(nameOf("ttyUSB1")).isEqualTo("usb:10c4:ea60:0@0000:00:14.0-2");
        assertThat(machine.ports().find(new UsbName.OfDevice("10c4:ea60", "0001", "0")))
                .hasSize(2);
    }

    @Test
    void thePortsOfOneDeviceAreToldApartByTheirInterfaces() throws IOException {
        machine.plug("ttyACM0", "1-4", "2341:0043", "95530", 0);
        machine.plug("ttyACM1", "1-4", "2341:0043", "95530", 2);

        assertThat(nameOf("ttyACM0")).isEqualTo("usb:2341:0043:95530:0");
        assertThat(nameOf("ttyACM1")).isEqualTo("usb:2341:0043:95530:2");
    }

    @Test
    void thePortsBehindOneInterfaceAreToldApartByTheirNumbers() throws IOException {
        machine.plug("ttyUSB0", "1-4", "110a:1410", "M1", 0);
        machine.number("ttyUSB0", 0);
        machine.plug("ttyUSB1", "1-4", "110a:1410", "M1", 0);
        machine.number("ttyUSB1", 1);

        assertThat(nameOf("ttyUSB0")).isEqualTo("usb:110a:1410:M1:0");
        assertThat(nameOf("ttyUSB1")).isEqualTo("usb:110a:1410:M1:0.1");
    }

    @Test
    void aSerialNumberWithStrangeCharactersStillMakesAName() throws IOException {
        machine.plug("ttyUSB0", "1-1", FTDI, "No: 1@\u00e4", 0);

        var name = UsbName.parse(nameOf("ttyUSB0")).orElseThrow();
        assertThat(machine.ports().find(name)).hasSize(1);
    }

    @Test
    void aLinkToThePortLeadsToItsName() throws IOException {
        machine.plug("ttyUSB0", "1-1", FTDI, "A1", 0);
        var link = Files.createSymbolicLink(root.resolve("link"), Path.of(machine.path("ttyUSB0")));

        assertThat(machine.ports().nameOf(link.toString())).isPresent();
    }

    @Test
    void whatIsNoUsbPortHasNoName() {
        assertThat(machine.ports().list()).isEmpty();
        assertThat(machine.ports().nameOf(machine.path("ttyS0"))).isEmpty();
        assertThat(machine.ports().nameOf("COM3")).isEmpty();
        assertThat(machine.ports().nameOf("not\0a path")).isEmpty();
        assertThat(new UsbPorts(root.resolve("none"), root).list()).isEmpty();
    }

    private String nameOf(String file) {
        return machine.ports().nameOf(machine.path(file)).orElseThrow().toString();
    }
}

package io.placard.hardware.serial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "error numbers are those of Linux and macOS")
class PortTroubleTest {
    @TempDir
    private Path folder;

    @Test
    void withoutPermissionTheGroupAndTheCommandAreNamed() throws IOException {
        var port = Files.createFile(folder.resolve("ttyUSB0"));
        Files.setPosixFilePermissions(port, PosixFilePermissions.fromString("rw-rw----"));
        var group =
                Files.readAttributes(port, PosixFileAttributes.class).group().getName();

        assertThat(PortTrouble.explain(port.toString(), 13).words())
                .contains("belongs to the group " + group)
                .contains("sudo usermod -aG " + group + " " + System.getProperty("user.name"));
    }

    @Test
    void aGroupThatMayNotUseThePortItselfIsNoRemedy() throws IOException {
        var port = Files.createFile(folder.resolve("ttyUSB0"));
        Files.setPosixFilePermissions(port, PosixFilePermissions.fromString("rw-------"));

        assertThat(PortTrouble.explain(port.toString(), 13).words())
                .contains("udev rule")
                .doesNotContain("usermod");
    }

    @Test
    void aPortThatIsNotThereIsMissing() {
        var missing = PortTrouble.explain(folder.resolve("ttyUSB0").toString(), 2);

        assertThat(missing.isPortMissing()).isTrue();
        assertThat(missing.words()).contains("There is no serial port").contains("placard sensors");
    }

    @Test
    void aPortInUseIsNotMissing() {
        var inUse = PortTrouble.explain("/dev/ttyUSB0", 16);

        assertThat(inUse.isPortMissing()).isFalse();
        assertThat(inUse.words()).contains("Another program is using /dev/ttyUSB0");
    }

    @Test
    void anyOtherErrorIsToldWithItsNumber() {
        assertThat(PortTrouble.explain("/dev/null", 71).words()).contains("system error 71");
        assertThat(PortTrouble.explain(folder.toString(), 71).words()).contains("is not a serial port");
    }
}

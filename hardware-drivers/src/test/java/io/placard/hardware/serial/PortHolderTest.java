package io.placard.hardware.serial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the list of processes is Linux's")
class PortHolderTest {
    private final Path processes;
    private final Path port;
    private final PortHolder holder;

    PortHolderTest(@TempDir Path folder) throws IOException {
        processes = Files.createDirectory(folder.resolve("proc"));
        port = Files.createFile(folder.toRealPath().resolve("ttyUSB0"));
        holder = new PortHolder(processes);
    }

    @Test
    void namesTheProgramThatHasThePortOpen() throws IOException {
        process("17", "bash", processes);
        process("4711", "minicom", port);

        assertThat(holder.find(port.toString())).hasValue(new PortHolder.Holder("minicom", 4711));
    }

    @Test
    void knowsThePortByAnyOfItsNames() throws IOException {
        process("4711", "minicom", port);
        var name = Files.createSymbolicLink(processes.resolve("by-id"), port);

        assertThat(holder.find(name.toString())).isPresent();
    }

    @Test
    void saysNothingWhereNobodyHasItOrNobodyMayLook() throws IOException {
        process("4711", "minicom", processes);
        Files.createDirectory(processes.resolve("1"));

        assertThat(holder.find(port.toString())).isEmpty();
        assertThat(new PortHolder(processes.resolve("none")).find(port.toString()))
                .isEmpty();
    }

    private void process(String number, String name, Path open) throws IOException {
        var process = Files.createDirectory(processes.resolve(number));
        Files.writeString(process.resolve("comm"), name + "\n");
        Files.createSymbolicLink(Files.createDirectory(process.resolve("fd")).resolve("3"), open);
    }
}

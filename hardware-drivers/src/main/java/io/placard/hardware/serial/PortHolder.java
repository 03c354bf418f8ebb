package io.placard.hardware.serial;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which other program has a port open, by Linux's list of processes and their files. It sees the programs of its own
 * user only, unless it runs as root; other systems tell nothing.
 */
public final class PortHolder {
    private final Path processes;

    PortHolder(Path processes) {
        this.processes = processes;
    }

    public static PortHolder ofThisMachine() {
        return new PortHolder(Path.of("/proc"));
    }

    /** A program that runs. */
    public record Holder(String name, long number) {
        boolean isThisProcess() {
            return number == ProcessHandle.current().pid();
        }

        @Override
        public String toString() {
            return name + " (process " + number + ")";
        }
    }

    /** Empty where nobody has it open, or that cannot be told. */
    public Optional<Holder> find(String port) {
        try (var all = Files.newDirectoryStream(processes, "[0-9]*")) {
            var file = Path.of(port).toRealPath();
            for (var process : all) {
                if (hasOpen(process, file)) {
                    var number = Long.parseLong(process.getFileName().toString());
                    return Optional.of(new Holder(nameOf(process), number));
                }
            }
            return Optional.empty();
        } catch (IOException | DirectoryIteratorException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static boolean hasOpen(Path process, Path file) {
        try (var open = Files.newDirectoryStream(process.resolve("fd"))) {
            for (var descriptor : open) {
                if (Files.readSymbolicLink(descriptor).equals(file)) {
                    return true;
                }
            }
            return false;
        } catch (IOException | DirectoryIteratorException _) {
            // Another user's, or over by now.
            return false;
        }
    }

    private static String nameOf(Path process) throws IOException {
        return Files.readString(process.resolve("comm")).strip();
    }
}

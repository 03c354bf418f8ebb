package io.placard.kiosk.support;

import io.placard.kiosk.support.Diagnosis.Memory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** Reads how much memory there is; of the process and the machine only where the system has {@code /proc}. */
final class MemoryFacts {
    private static final Path PROC = Path.of("/proc");
    private static final int BYTES_A_KIB = 1024;

    private MemoryFacts() {}

    static Memory read() throws IOException {
        if (!Files.isReadable(PROC.resolve("meminfo"))) {
            return ofHeap();
        }
        var machine = Files.readAllLines(PROC.resolve("meminfo"));
        var process = Files.readAllLines(PROC.resolve("self").resolve("status"));
        var heap = ofHeap();
        return new Memory(
                heap.heapUsed(),
                heap.heapMost(),
                value(process, "VmRSS:"),
                value(machine, "MemAvailable:"),
                value(machine, "MemTotal:"));
    }

    static Memory ofHeap() {
        var runtime = Runtime.getRuntime();
        return new Memory(
                runtime.totalMemory() - runtime.freeMemory(),
                runtime.maxMemory(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty());
    }

    /** Of a line like {@code MemTotal: 16303428 kB}. */
    static OptionalLong value(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.replaceAll("\\D", ""))
                .filter(digits -> !digits.isEmpty() && digits.length() < 16)
                .mapToLong(digits -> Long.parseLong(digits) * BYTES_A_KIB)
                .findFirst();
    }
}

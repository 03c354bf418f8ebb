package io.placard.kiosk.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a run was made on. */
final class Machine {
    private static final double KB_A_GB = 1024 * 1024;

    private Machine() {}

    static String words() throws IOException {
        var memory = Files.readAllLines(Path.of("/proc/meminfo")).getFirst().replaceAll("\\D", "");
        return String.format(
                Locale.ROOT,
                "%s %s, %d processors, %.0f GiB, Java %s",
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                Long.parseLong(memory) / KB_A_GB,
                Runtime.version());
    }
}

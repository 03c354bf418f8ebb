package io.placard.kiosk.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What Linux tells of a process, and how large folders are. */
final class Proc {
    private static final double KB_A_MB = 1024;
    private static final double BYTES_A_MB = 1024 * 1024;
    private static final double TICKS_A_SECOND = 100;
    private static final int USER_TIME = 11;
    private static final int SYSTEM_TIME = 12;

    private Proc() {}

    static Path of(long pid) {
        return Path.of("/proc", String.valueOf(pid));
    }

    /** A line such as {@code Pss: 1234 kB}, MiB. */
    static double mb(String text, String name) throws IOException {
        return number(text, "(?m)^" + Pattern.quote(name) + ":\\s+(\\d+) kB") / KB_A_MB;
    }

    /** A line such as {@code write_bytes: 1234}, MiB. */
    static double bytesMb(String text, String name) throws IOException {
        return number(text, "(?m)^" + Pattern.quote(name) + ": (\\d+)") / BYTES_A_MB;
    }

    /** Processor time used, from {@code /proc/PID/stat}, s. The program's name may hold blanks and brackets. */
    static double cpuSeconds(String stat) {
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[SYSTEM_TIME])) / TICKS_A_SECOND;
    }

    static int entries(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return Math.toIntExact(all.count());
        }
    }

    /** All files below it, MiB. */
    static double sizeMb(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return 0;
        }
        var bytes = 0L;
        try (var all = Files.walk(folder)) {
            for (var each : all.toList()) {
                bytes += size(each);
            }
        }
        return bytes / BYTES_A_MB;
    }

    private static long size(Path file) throws IOException {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (NoSuchFileException _) {
            // Deleted meanwhile.
            return 0;
        }
    }

    private static double number(String text, String pattern) throws IOException {
        var found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new IOException("No " + pattern + " in " + text);
        }
        return Double.parseDouble(found.group(1));
    }
}

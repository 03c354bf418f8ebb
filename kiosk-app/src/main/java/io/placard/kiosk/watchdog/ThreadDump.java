package io.placard.kiosk.watchdog;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where all platform threads are. */
public final class ThreadDump {
    private static final int MOST_FRAMES = 60;

    private ThreadDump() {}

    /** A line for each thread, by name: its state, and what it is doing, innermost first. */
    public static List<String> lines() {
        return Thread.getAllStackTraces().entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().getName()))
                .map(ThreadDump::line)
                .toList();
    }

    private static String line(Map.Entry<Thread, StackTraceElement[]> entry) {
        var thread = entry.getKey();
        return "Thread \"" + thread.getName() + "\" " + thread.getState() + ": "
                + Arrays.stream(entry.getValue())
                        .limit(MOST_FRAMES)
                        .map(String::valueOf)
                        .collect(Collectors.joining(" < "));
    }
}

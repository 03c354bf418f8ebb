package io.placard.kiosk.command;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What {@code placard sensors} shows on a terminal, drawn over itself again and again: ports, devices, what happened
 * last. Safe to use from any thread.
 */
final class SensorScreen {
    private static final int LATEST = 10;
    private static final String HOME = "\033[H";
    private static final String END_OF_LINE = "\033[K\n";
    private static final String BELOW = "\033[J";

    /** A line too long for the window is cut there; wrapped, it would push the rest down. */
    private static final String NO_WRAP = "\033[?7l";

    private static final String WRAP = "\033[?7h";

    private final List<String> ports;
    private final Deque<String> latest = new ArrayDeque<>();

    /** @param ports a line each */
    SensorScreen(List<String> ports) {
        this.ports = List.copyOf(ports);
    }

    /** Something happened; the oldest lines go. */
    synchronized void happened(String line) {
        latest.add(line);
        if (latest.size() > LATEST) {
            latest.remove();
        }
    }

    /** The characters that draw it. */
    synchronized String draw(List<String> devices) {
        var lines = new ArrayList<String>(ports);
        lines.add("");
        lines.add("Devices, until Ctrl-C:");
        devices.forEach(device -> lines.add("  " + device));
        lines.add("");
        lines.addAll(latest);
        return HOME + NO_WRAP + String.join(END_OF_LINE, lines) + END_OF_LINE + BELOW + WRAP;
    }
}

package io.placard.kiosk.command;

import java.util.ArrayDeque;
import java.util.Deque;

/** The latest numbers as a row of bars, the smallest one low and the largest one high. */
final class Sparkline {
    private static final String BARS = "▁▂▃▄▅▆▇█";
    /** Smaller differences than this are noise, and must not look like a mountain. */
    private static final int LEAST_SPAN = 40;

    private final int width;
    private final Deque<Integer> latest = new ArrayDeque<>();

    /** @param width how many numbers are shown */
    Sparkline(int width) {
        this.width = width;
    }

    void add(int number) {
        latest.add(number);
        if (latest.size() > width) {
            latest.remove();
        }
    }

    @Override
    public String toString() {
        var least = latest.stream().mapToInt(each -> each).min().orElse(0);
        var most = latest.stream().mapToInt(each -> each).max().orElse(0);
        var text = new StringBuilder();
        for (var number : latest) {
            var height = (long) (number - least) * (BARS.length() - 1) / Math.max(most - least, LEAST_SPAN);
            text.append(BARS.charAt((int) height));
        }
        return text.toString();
    }
}

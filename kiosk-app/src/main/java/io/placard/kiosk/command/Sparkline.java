package io.placard.kiosk.command;

import java.util.ArrayDeque;
import java.util.Deque;

/** The latest numbers as a row of bars, the smallest one low and the largest one high. */
final class Sparkline {
    private static final String BARS = "▁▂▃▄▅▆▇█";

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
            var height = most == least ? 0L : (long) (number - least) * (BARS.length() - 1) / (most - least);
            text.append(BARS.charAt((int) height));
        }
        return text.toString();
    }
}

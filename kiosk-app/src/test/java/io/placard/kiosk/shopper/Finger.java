package io.placard.kiosk.shopper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One finger on the display, and a keyboard that somebody plugged in; each gesture is over when its method returns. */
public final class Finger {
    private static final double HOLD_S = 0.03;
    private static final double STEP_S = 0.012;

    private final String display;

    /** On the display of this name, such as {@code :99}. */
    public Finger(String display) {
        this.display = display;
    }

    public void tap(Spot spot) throws IOException, InterruptedException {
        tap(spot.seen().centreX(), spot.seen().centreY());
    }

    public void tap(int x, int y) throws IOException, InterruptedException {
        run(List.of(
                "mousemove",
                String.valueOf(x),
                String.valueOf(y),
                "mousedown",
                "1",
                "sleep",
                seconds(HOLD_S),
                "mouseup",
                "1"));
    }

    /** Presses, moves in steps and lets go while still moving: where it is fast, a fling. */
    public void drag(Stroke stroke) throws IOException, InterruptedException {
        var words = new ArrayList<String>();
        moveTo(words, stroke, 0);
        words.addAll(List.of("mousedown", "1"));
        for (var step = 1; step <= stroke.steps(); step++) {
            words.addAll(List.of("sleep", seconds(STEP_S)));
            moveTo(words, stroke, step);
        }
        words.addAll(List.of("mouseup", "1"));
        run(words);
    }

    public void key(String name) throws IOException, InterruptedException {
        run(List.of("key", name));
    }

    private void run(List<String> words) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add("xdotool");
        command.addAll(words);
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("DISPLAY", display);
        if (builder.start().waitFor() != 0) {
            throw new IOException("xdotool could not " + String.join(" ", words));
        }
    }

    private static void moveTo(List<String> words, Stroke stroke, int step) {
        words.add("mousemove");
        // Beyond the display's edge there is no finger.
        words.add(String.valueOf(Math.max(0, stroke.x() + stroke.dx() * step / stroke.steps())));
        words.add(String.valueOf(Math.max(0, stroke.y() + stroke.dy() * step / stroke.steps())));
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.3f", seconds);
    }

    /** From here so far, px, in so many steps of 12 ms. */
    public record Stroke(int x, int y, int dx, int dy, int steps) {}
}

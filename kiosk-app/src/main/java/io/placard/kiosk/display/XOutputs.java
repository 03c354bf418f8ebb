package io.placard.kiosk.display;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;

/**
 * The outputs of an X server by name, such as {@code HDMI-1}, which JavaFX does not tell. Asked of {@code xrandr}
 * (xrandr(1), {@code --listactivemonitors}), which comes with every X server's utilities.
 */
public final class XOutputs {
    // " 0: +*HDMI-1 1920/508x1080/285+0+0  HDMI-1": size in px/mm, then the position.
    private static final Pattern OUTPUT = Pattern.compile(
            "\\s*\\d+: \\+?\\*?\\S+ (?<width>\\d+)/\\d+x(?<height>\\d+)/\\d+\\+(?<x>\\d+)\\+(?<y>\\d+)\\s+(?<name>\\S+)");
    private static final int PATIENCE_S = 2;

    private XOutputs() {}

    /**
     * One output.
     *
     * @param bounds in the X server's px
     */
    public record Output(String name, Rectangle2D bounds) {}

    /** The outputs that show something; empty where the X server cannot be asked. Waits two seconds at most. */
    public static List<Output> active() {
        try {
            var xrandr = new ProcessBuilder("xrandr", "--listactivemonitors")
                    .redirectErrorStream(true)
                    .start();
            if (!xrandr.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
                xrandr.destroyForcibly();
                return List.of();
            }
            return parse(new String(xrandr.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines());
        } catch (IOException _) {
            return List.of();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    static List<Output> parse(Stream<String> lines) {
        return lines.map(XOutputs::read).flatMap(Optional::stream).toList();
    }

    private static Optional<Output> read(String line) {
        var parts = OUTPUT.matcher(line);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var bounds = new Rectangle2D(
                Integer.parseInt(parts.group("x")),
                Integer.parseInt(parts.group("y")),
                Integer.parseInt(parts.group("width")),
                Integer.parseInt(parts.group("height")));
        return Optional.of(new Output(parts.group("name"), bounds));
    }
}

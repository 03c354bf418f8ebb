package io.placard.kiosk.shopper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A display in memory, of a number that is free. */
public final class VirtualDisplay implements AutoCloseable {
    private final Process server;
    private final String number;

    private VirtualDisplay(Process server, String number) {
        this.server = server;
        this.number = number;
    }

    /** Opens one of this size, such as {@code 1080x1920}. */
    public static VirtualDisplay open(String size) throws IOException {
        var server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", size + "x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var number = server.inputReader(StandardCharsets.UTF_8).readLine();
        if (number == null) {
            throw new IOException("Xvfb found no free display");
        }
        return new VirtualDisplay(server, number);
    }

    /** As X11 names it, such as {@code :99}. */
    public String name() {
        return ":" + number;
    }

    @Override
    public void close() {
        server.destroy();
    }
}

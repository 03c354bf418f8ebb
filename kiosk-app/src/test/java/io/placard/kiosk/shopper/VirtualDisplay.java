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

    public static VirtualDisplay open(int width, int height) throws IOException {
        var screen = width + "x" + height + "x24";
        var server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", screen, "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var number = server.inputReader(StandardCharsets.UTF_8).readLine();
        if (number == null) {
            throw new IOException("Xvfb found no free display");
        }
        return new VirtualDisplay(server, number);
    }

    public String name() {
        return ":" + number;
    }

    @Override
    public void close() {
        server.destroy();
    }
}

package io.placard.kiosk.display;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Switches an X11 screen itself off and on, by {@code xset}; elsewhere does nothing, and the screen is only black. What
 * was asked last holds, whatever takes how long. Returns at once; from one thread.
 */
public final class ScreenPower {
    private static final Logger log = LoggerFactory.getLogger(ScreenPower.class);
    private static final int TIMEOUT_S = 5;

    private final boolean isX11;
    private volatile boolean isOn = true;

    private ScreenPower(boolean isX11) {
        this.isX11 = isX11;
    }

    /** Of the screen that this process draws on. */
    public static ScreenPower of(Map<String, String> environment) {
        return new ScreenPower(!environment.getOrDefault("DISPLAY", "").isBlank());
    }

    /** Off or on, soon. */
    public void set(boolean on) {
        isOn = on;
        if (isX11) {
            Thread.ofVirtual().name("screen-power").start(this::apply);
        }
    }

    private synchronized void apply() {
        try {
            var xset = new ProcessBuilder(List.of("xset", "dpms", "force", isOn ? "on" : "off"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!xset.waitFor(TIMEOUT_S, TimeUnit.SECONDS)) {
                xset.destroyForcibly();
            }
        } catch (IOException e) {
            log.info("The screen is only made black, as there is no xset: {}", e.getMessage());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
